/**
 * From a request of a goal to its result: reads a template set once, then resolves, renders, compiles and proves each
 * variant, in parallel, so that one failure does not hide the others. It writes what it made; it knows nothing of Maven.
 */
@NullMarked
package io.github.kconfig4j.variants;

import org.jspecify.annotations.NullMarked;
