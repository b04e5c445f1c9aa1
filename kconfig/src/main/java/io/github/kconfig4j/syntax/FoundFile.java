package io.github.kconfig4j.syntax;

/**
 * A file, and where it was found.
 *
 * @param file its name and content
 * @param place 0: below the directory of the run; 1: not there, but below {@code srctree}
 */
record FoundFile(SourceFile file, int place) {}
