/**
 * Keeps folders that are ours in line with what belongs there, and touches only what differs.
 */
@NullMarked
package io.github.kconfig4j.product.files;

import org.jspecify.annotations.NullMarked;
