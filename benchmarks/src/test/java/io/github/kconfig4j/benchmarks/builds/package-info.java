/**
 * What builds cost, beside other tools: {@code benchmarks/build} compiles this package by itself and runs it, so it needs
 * nothing but the JDK.
 */
@NullMarked
package io.github.kconfig4j.benchmarks.builds;

import org.jspecify.annotations.NullMarked;
