/** What conditions say together, and in words. Knows expressions only. */
@NullMarked
package io.github.kconfig4j.product.conditions;

import org.jspecify.annotations.NullMarked;
