package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.ConfText;
import io.github.kconfig4j.diagnostic.Diagnostic;
import java.util.Optional;

/**
 * Something that reading says.
 *
 * @param order grows with the tokens; what came up at the same place has the same
 * @param diagnostic for a person; empty if it says nothing new to one
 * @param conf what {@code conf} prints; empty if nothing
 */
public record Message(int order, Optional<Diagnostic> diagnostic, Optional<ConfText> conf) {}
