package io.github.kconfig4j.maven.child;

import java.nio.file.Path;

/**
 * A file that a module has made to be installed.
 *
 * @param extension what the name of the installed file ends with
 * @param classifier empty for the main artifact
 * @param file the file, in the build directory of the variant
 */
public record BuiltArtifact(String extension, String classifier, Path file) {}
