/**
 * Proves on compiled code that nothing of a disabled option is in it: what the universe of a template set contributes
 * and one variant does not must not occur in an artifact. It attributes what it finds to the template line that would have
 * brought it, and knows nothing of Maven.
 */
@NullMarked
package io.github.kconfig4j.prove;

import org.jspecify.annotations.NullMarked;
