package io.github.kconfig4j.space.sample;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Symbol;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A configuration of a sample.
 *
 * @param requests what to ask for to get it, in the order of the tree
 * @param configuration what that gives: all of it is granted, and nothing is selected against its dependencies
 */
public record Row(Map<Symbol, String> requests, Configuration configuration) {
    /** Copies the map. */
    public Row {
        requests = Collections.unmodifiableMap(new LinkedHashMap<>(requests));
    }
}
