package io.github.kconfig4j.generate.kbuild;

import java.nio.charset.Charset;

/**
 * A folder of ordinary sources or resources.
 *
 * @param kind what its files give
 * @param files what is in it
 * @param encoding the encoding of its Java sources
 */
public record OrdinaryRoot(OutputKind kind, SetFiles files, Charset encoding) {}
