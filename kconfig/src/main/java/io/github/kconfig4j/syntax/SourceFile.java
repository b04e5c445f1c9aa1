package io.github.kconfig4j.syntax;

/**
 * A Kconfig file.
 *
 * @param name as the files name it
 * @param text its content
 */
record SourceFile(String name, String text) {}
