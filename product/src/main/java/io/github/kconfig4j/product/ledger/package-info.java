/**
 * Remembers what a goal was given and what came of it, so that where nothing has changed nothing is done.
 */
@NullMarked
package io.github.kconfig4j.product.ledger;

import org.jspecify.annotations.NullMarked;
