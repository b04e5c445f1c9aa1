/** Samples of an option space: few configurations in which every few options meet with all their values. */
@NullMarked
package io.github.kconfig4j.space.sample;

import org.jspecify.annotations.NullMarked;
