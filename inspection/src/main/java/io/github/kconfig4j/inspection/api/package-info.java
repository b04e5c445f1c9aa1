/**
 * The API of variants: what each declares that others may use, the condition under which it exists, and whether what all
 * of them have is compatible. Values only; how they are printed is not known here.
 */
@NullMarked
package io.github.kconfig4j.inspection.api;

import org.jspecify.annotations.NullMarked;
