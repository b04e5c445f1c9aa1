package io.github.kconfig4j.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads {@code .config} texts as conf writes them, without knowing the options. */
final class ConfigTexts {
    private static final String PREFIX = "CONFIG_";
    private static final String COMMENT = "# " + PREFIX;
    private static final String NOT_SET = " is not set";

    private ConfigTexts() {}

    /** The values by symbol without {@code CONFIG_}, strings in their quotes, {@code n} for what is not set. */
    static Map<String, String> values(String text) {
        Map<String, String> values = new TreeMap<>();
        for (String line : text.lines().toList()) {
            int equals = line.indexOf('=');
            if (line.startsWith(PREFIX) && equals > 0) {
                values.put(line.substring(PREFIX.length(), equals), line.substring(equals + 1));
            } else if (line.startsWith(COMMENT) && line.endsWith(NOT_SET)) {
                values.put(line.substring(COMMENT.length(), line.length() - NOT_SET.length()), "n");
            }
        }
        return values;
    }

    /** What the second text has otherwise, by symbol: {@code X y, not n}; nothing if it has the same values. */
    static List<String> differences(String before, String after) {
        Map<String, String> a = values(before);
        Map<String, String> b = values(after);
        TreeSet<String> names = new TreeSet<>(a.keySet());
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
