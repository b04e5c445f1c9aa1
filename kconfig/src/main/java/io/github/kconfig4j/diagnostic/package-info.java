/**
 * What every phase says about its input: a {@link io.github.kconfig4j.diagnostic.Diagnostic} is a value with a
 * position, never an exception. This package knows nothing of the phases.
 */
@NullMarked
package io.github.kconfig4j.diagnostic;

import org.jspecify.annotations.NullMarked;
