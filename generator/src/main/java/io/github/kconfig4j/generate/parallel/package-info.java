/**
 * Does the same for many things on all cores.
 */
@NullMarked
package io.github.kconfig4j.generate.parallel;

import org.jspecify.annotations.NullMarked;
