/** What sources declare, and on which lines: the head of each type and member. Knows texts only. */
@NullMarked
package io.github.kconfig4j.product.declared;

import org.jspecify.annotations.NullMarked;
