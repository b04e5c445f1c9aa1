/** The options that conditions of old tools ask for: their names and types in Kconfig. It knows nothing of files. */
@NullMarked
package io.github.kconfig4j.importer.option;

import org.jspecify.annotations.NullMarked;
