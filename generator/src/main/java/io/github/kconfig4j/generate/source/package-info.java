/**
 * What a rendering gives: a tree of sources in memory, in which every line knows where it comes from and under which
 * condition it exists. Values only; this package knows neither who renders nor what is done with the result.
 */
@NullMarked
package io.github.kconfig4j.generate.source;

import org.jspecify.annotations.NullMarked;
