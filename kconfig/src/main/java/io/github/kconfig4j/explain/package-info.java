/**
 * Why a symbol has its value, what it would take to change it, and what in a tree of Kconfig files is likely a mistake.
 * It reads trees and configurations and resolves new ones to try what it proposes; it knows nothing of the modes of
 * {@code conf}.
 */
@NullMarked
package io.github.kconfig4j.explain;

import org.jspecify.annotations.NullMarked;
