package io.github.kconfig4j.importer.option;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives names that are right in Kconfig, each once. */
final class OptionNames {
    private final Set<String> given = new HashSet<>();

    String name(String oldName) {
        String name = oldName.matches("[A-Z][A-Z0-9_]*")
                ? oldName
                : oldName.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_]", "_");
        String start = name.matches("[A-Z].*") ? name : "OPTION_" + name;
        String unique = start;
        for (int i = 2; !given.add(unique); i++) {
            unique = start + "_" + i;
        }
        return unique;
    }
}
