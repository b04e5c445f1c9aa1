package io.github.kconfig4j.importer.option;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All options of a module, in the order of first use. */
public final class Options {
    private final Map<String, Option> byOldName;

    Options(List<Option> options) {
        Map<String, Option> all = new LinkedHashMap<>();
        options.forEach(option -> all.put(option.oldName(), option));
        this.byOldName = Collections.unmodifiableMap(all);
    }

    /** All of them. */
    public Collection<Option> all() {
        return byOldName.values();
    }

    /** What Kconfig calls what the old tool calls so. */
    String name(String oldName) {
        Option option = byOldName.get(oldName);
        if (option == null) {
            throw new IllegalArgumentException("No source asks for " + oldName);
        }
        return option.name();
    }
}
