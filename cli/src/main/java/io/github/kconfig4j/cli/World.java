package io.github.kconfig4j.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * All that a command sees of the outside.
 *
 * @param environment the environment variables
 * @param directory where relative paths start
 * @param in standard input
 * @param out standard output
 * @param err standard error output
 */
record World(Map<String, String> environment, Path directory, InputStream in, PrintStream out, PrintStream err) {}
