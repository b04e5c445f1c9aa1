/** Writes sources with directives. It knows nothing of where they come from, and of Kconfig files. */
@NullMarked
package io.github.kconfig4j.importer.write;

import org.jspecify.annotations.NullMarked;
