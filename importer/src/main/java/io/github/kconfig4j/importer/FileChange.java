package io.github.kconfig4j.importer;

import java.nio.charset.Charset;
import java.nio.file.Path;

/**
 * A file that changes, or that is new.
 *
 * @param file the file
 * @param name its name in messages
 * @param before its text, empty if it is new
 * @param after the text that it will have
 */
public record FileChange(Path file, String name, String before, String after, Charset encoding) {}
