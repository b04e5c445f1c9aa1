/**
 * What a template set may bring besides its files: a {@link io.github.kconfig4j.generate.spi.Contributor} builds types
 * with JavaPoet. It says which members exist under which condition and never sees a configuration, so that all that it
 * can generate is known before anything is rendered.
 */
@NullMarked
package io.github.kconfig4j.generate.spi;

import org.jspecify.annotations.NullMarked;
