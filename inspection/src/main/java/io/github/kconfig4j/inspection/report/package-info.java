/** The inspection report: all that is known of a module's variants in one page that opens without a network. */
@NullMarked
package io.github.kconfig4j.inspection.report;

import org.jspecify.annotations.NullMarked;
