/**
 * Why a symbol has its value: the chain of reasons, as a value. It reads trees and configurations; it knows nothing
 * of the modes of {@code conf}, and nothing of what would change a value.
 */
@NullMarked
package io.github.kconfig4j.explain;

import org.jspecify.annotations.NullMarked;
