/** What a reader of Kconfig files is told. */
@NullMarked
package io.github.kconfig4j.options;

import org.jspecify.annotations.NullMarked;
