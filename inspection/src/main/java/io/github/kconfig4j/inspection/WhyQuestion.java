package io.github.kconfig4j.inspection;

import io.github.kconfig4j.model.KconfigTree;
import java.util.Optional;

/**
 * What is asked about a symbol.
 *
 * @param name its name without {@code CONFIG_}
 * @param value the value that it may not have; empty for the one that it has
 */
record WhyQuestion(String name, Optional<String> value) {
    private static final String PREFIX = "CONFIG_";

    /** Reads {@code SYMBOL} or {@code SYMBOL=VALUE}, the symbol with or without {@code CONFIG_}. */
    static WhyQuestion of(String text, KconfigTree tree) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        boolean prefixed = name.startsWith(PREFIX) && tree.symbol(name).isEmpty();
        return new WhyQuestion(
                prefixed ? name.substring(PREFIX.length()) : name,
                equals < 0 ? Optional.empty() : Optional.of(text.substring(equals + 1)));
    }
}
