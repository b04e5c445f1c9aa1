/** The bytes in which a tree is kept from one reading to the next, and where they are kept. */
@NullMarked
package io.github.kconfig4j.snapshot;

import org.jspecify.annotations.NullMarked;
