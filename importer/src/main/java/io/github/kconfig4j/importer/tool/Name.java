package io.github.kconfig4j.importer.tool;

/**
 * What an old tool calls a variable or a symbol, where it stands.
 *
 * @param text the name, as the tool tells names apart
 * @param offset where it stands in its source
 */
public record Name(String text, int offset) {}
