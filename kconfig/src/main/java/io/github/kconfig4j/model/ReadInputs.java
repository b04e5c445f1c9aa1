package io.github.kconfig4j.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a tree was made from: if none of it changes, the tree is the same.
 *
 * @param files the Kconfig files as they were named, in the order of their first reading
 * @param environment the environment variables that macros asked for, with the value found, or that symbols take their
 *     values from, empty if not set, in the order of their first use
 */
public record ReadInputs(List<String> files, Map<String, String> environment) {
    /** Copies both. */
    public ReadInputs {
        files = List.copyOf(files);
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
    }
}
