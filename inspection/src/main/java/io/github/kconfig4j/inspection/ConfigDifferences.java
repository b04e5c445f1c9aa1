package io.github.kconfig4j.inspection;

import io.github.kconfig4j.config.ConfigTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How two {@code .config} texts differ, for a message. */
final class ConfigDifferences {
    private ConfigDifferences() {}

    /** What the second text has otherwise, by symbol: {@code X y, not n}; nothing if it has the same values. */
    static List<String> of(String before, String after) {
        Map<String, String> a = ConfigTexts.values(before);
        Map<String, String> b = ConfigTexts.values(after);
        Set<String> names = new TreeSet<>(a.keySet());
        names.addAll(b.keySet());
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            String inA = a.getOrDefault(name, "");
            String inB = b.getOrDefault(name, "");
            if (!inA.equals(inB)) {
                String got = inB.isEmpty() ? "no " + name : name + " " + inB;
                differences.add(got + (inA.isEmpty() ? "" : ", not " + inA));
            }
        }
        return differences;
    }
}
