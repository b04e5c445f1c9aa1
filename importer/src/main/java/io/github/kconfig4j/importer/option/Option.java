package io.github.kconfig4j.importer.option;

import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.Optional;

/**
 * An option that a source asks for.
 *
 * @param oldName what the old tool calls it
 * @param name what Kconfig calls it
 * @param firstUse where it is asked for first
 * @param value what the build sets it to today, as Kconfig writes it; empty if that is not known
 */
public record Option(String oldName, String name, OptionType type, SourcePosition firstUse, Optional<String> value) {}
