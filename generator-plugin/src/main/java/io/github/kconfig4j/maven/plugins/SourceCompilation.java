package io.github.kconfig4j.maven.plugins;

import java.nio.charset.Charset;

/**
 * What the goal {@code generate} has to know of how the module's sources are compiled.
 *
 * @param encoding their encoding
 * @param findsDependents whether the compiler plugin itself finds what depends on a changed source
 */
public record SourceCompilation(Charset encoding, boolean findsDependents) {}
