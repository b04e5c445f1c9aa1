/**
 * What in a tree of Kconfig files is allowed and likely a mistake. Every finding is true; what is not found may be
 * there.
 */
@NullMarked
package io.github.kconfig4j.lint;

import org.jspecify.annotations.NullMarked;
