/**
 * Answers questions about variants: why a symbol has its value and what reads it, what differs between two variants down
 * to the source line, what a finished artifact was configured as. Answers are values, printed as text or as JSON. Knows
 * how variants are resolved and rendered; writes no file and knows nothing of Maven.
 */
@NullMarked
package io.github.kconfig4j.inspection;

import org.jspecify.annotations.NullMarked;
