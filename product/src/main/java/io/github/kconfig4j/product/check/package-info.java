/** Which configurations of a module do not hold together: a sample of all there are, compiled and proved in memory. */
@NullMarked
package io.github.kconfig4j.product.check;

import org.jspecify.annotations.NullMarked;
