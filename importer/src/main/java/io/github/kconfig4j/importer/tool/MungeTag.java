package io.github.kconfig4j.importer.tool;

/**
 * A tag of munge.
 *
 * @param command {@code if}, {@code if_not}, {@code else} or {@code end}
 * @param name what stands in its brackets
 * @param isClosed whether the bracket closes right after the name
 * @param start the offset of its first character
 * @param end the offset after its last
 */
record MungeTag(String command, Name name, boolean isClosed, int start, int end) {}
