package io.github.kconfig4j.syntax;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code $NAME} in paths, in dialects that have it: the name of a symbol that an {@code option env}
 * gave its value, or {@link KconfigOptions#RELEASE_SYMBOL}. Others are empty.
 */
final class EnvironmentVariables {
    private final KconfigOptions options;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> read = new LinkedHashMap<>();

    EnvironmentVariables(KconfigOptions options) {
        this.options = options;
        values.put(KconfigOptions.RELEASE_SYMBOL, options.kernelRelease());
    }

    /** The symbol takes its value from a variable. */
    void define(String symbol, String variable) {
        String value = options.environment().getOrDefault(variable, "");
        values.put(symbol, value);
        read.put(variable, value);
    }

    /** The variables of the environment that symbols took their values from, empty if not set. */
    Map<String, String> read() {
        return read;
    }

    /** The text with its variables replaced. */
    String expand(String text) {
        if (!options.dialect().has(Feature.ENVIRONMENT_OPTIONS)) {
            return text;
        }
        return DollarText.expand(text, name -> values.getOrDefault(name, ""));
    }
}
