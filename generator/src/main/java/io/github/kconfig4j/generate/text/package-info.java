/**
 * Texts whose every character has a position, so that what is found in them can be shown to a person. It knows nothing
 * of what the texts mean.
 */
@NullMarked
package io.github.kconfig4j.generate.text;

import org.jspecify.annotations.NullMarked;
