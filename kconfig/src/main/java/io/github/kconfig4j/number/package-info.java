/** How the tools read numbers; not for users of the library. */
@NullMarked
package io.github.kconfig4j.number;

import org.jspecify.annotations.NullMarked;
