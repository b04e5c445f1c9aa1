package io.github.kconfig4j.cli;

import io.github.kconfig4j.config.ConfigTexts;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** What differs between two {@code .config} texts, printed as the kernel's {@code diffconfig} does. */
final class ConfigDiff {
    private static final String NOT_SET = " is not set";

    private final String prefix;
    private final SortedMap<String, String> before;
    private final SortedMap<String, String> after;

    ConfigDiff(String before, String after, String prefix) {
        this.prefix = prefix;
        this.before = ConfigTexts.values(before, prefix);
        this.after = ConfigTexts.values(after, prefix);
    }

    /** Symbols that are gone as {@code -X v}, changed ones as {@code  X v -> w}, new ones as {@code +X v}. */
    String lines() {
        StringBuilder text = new StringBuilder();
        for (String name : minus(before.keySet(), after.keySet())) {
            text.append('-').append(name).append(' ').append(before.get(name)).append('\n');
        }
        for (String name : changed()) {
            text.append(' ').append(name).append(' ').append(before.get(name));
            text.append(" -> ").append(after.get(name)).append('\n');
        }
        for (String name : minus(after.keySet(), before.keySet())) {
            text.append('+').append(name).append(' ').append(after.get(name)).append('\n');
        }
        return text.toString();
    }

    /** Changed and new symbols as a fragment. */
    String fragment() {
        StringBuilder text = new StringBuilder();
        changed().forEach(name -> appendAssignment(text, name));
        minus(after.keySet(), before.keySet()).forEach(name -> appendAssignment(text, name));
        return text.toString();
    }

    private void appendAssignment(StringBuilder text, String name) {
        String value = after.get(name);
        if ("n".equals(value)) {
            text.append("# ").append(prefix).append(name).append(NOT_SET).append('\n');
        } else {
            text.append(prefix).append(name).append('=').append(value).append('\n');
        }
    }

    private Set<String> changed() {
        Set<String> names = new TreeSet<>();
        for (Map.Entry<String, String> entry : before.entrySet()) {
            String value = after.get(entry.getKey());
            if (value != null && !value.equals(entry.getValue())) {
                names.add(entry.getKey());
            }
        }
        return names;
    }

    private static Set<String> minus(Set<String> names, Set<String> others) {
        Set<String> rest = new TreeSet<>(names);
        rest.removeAll(others);
        return rest;
    }
}
