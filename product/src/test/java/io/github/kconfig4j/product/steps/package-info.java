/** That a build which goes on from what is there gives what a clean one gives, after whatever has happened. */
@NullMarked
package io.github.kconfig4j.product.steps;

import org.jspecify.annotations.NullMarked;
