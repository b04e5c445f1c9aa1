package io.github.kconfig4j.inspection.api;

import java.util.HashMap;
import java.util.Map;

/** What types are at run time, where some type variables are known. Immutable. */
final class Erasure {
    private final Map<String, String> variables;

    private Erasure(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    static Erasure none() {
        return new Erasure(Map.of());
    }

    /**
     * With more type variables, which hide others of their names.
     *
     * @param more each with its first bound
     */
    Erasure with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(variables);
        all.putAll(more);
        return new Erasure(all);
    }

    /** A type without arguments, a variable as its bound. */
    String of(String type) {
        String raw = raw(type);
        int end = raw.indexOf('[') < 0 ? raw.length() : raw.indexOf('[');
        String name = raw.substring(0, end);
        // A bound may be another variable.
        for (int i = 0; i <= variables.size() && variables.containsKey(name); i++) {
            name = raw(variables.getOrDefault(name, name));
        }
        return name + raw.substring(end);
    }

    /** A type without its arguments. */
    static String raw(String type) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        for (char c : type.toCharArray()) {
            depth += c == '<' ? 1 : 0;
            if (depth == 0) {
                plain.append(c);
            }
            depth -= c == '>' ? 1 : 0;
        }
        return plain.toString();
    }
}
