/**
 * What other preprocessors read in a source: their comments as items, their conditions as trees. It knows nothing of Kconfig
 * files and of the directives that will stand for it.
 */
@NullMarked
package io.github.kconfig4j.importer.tool;

import org.jspecify.annotations.NullMarked;
