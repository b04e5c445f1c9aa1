/**
 * What was found out about one artifact, put together to a verdict: how its entries are explained, what a search found, and
 * what was not looked at. It knows nothing of how these came about.
 */
@NullMarked
package io.github.kconfig4j.verdict;

import org.jspecify.annotations.NullMarked;
