/**
 * The command-line tool. It reads arguments, calls the engine and prints what it says; what a command means lives in the
 * engine. {@code conf} is dispatched before any class of the option parser is loaded, because its start-up time counts.
 */
@NullMarked
package io.github.kconfig4j.cli;

import org.jspecify.annotations.NullMarked;
