/** What a menu can say of a product. */
@NullMarked
package io.github.kconfig4j.menuconfig.code;

import org.jspecify.annotations.NullMarked;
