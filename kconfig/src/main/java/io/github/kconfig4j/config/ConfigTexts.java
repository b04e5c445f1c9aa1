package io.github.kconfig4j.config;

import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code .config} texts as {@code conf} writes them, without knowing the options, as the kernel's diffconfig does. */
public final class ConfigTexts {
    private static final String PREFIX = "CONFIG_";
    private static final String NOT_SET = " is not set";

    private ConfigTexts() {}

    /**
     * The values by symbol without {@code CONFIG_}, strings in their quotes, {@code n} for what is not set. Other lines do
     * not count; of several about one symbol the last does.
     */
    public static SortedMap<String, String> values(String text) {
        return values(text, PREFIX);
    }

    /** The same with another prefix than {@code CONFIG_}. */
    public static SortedMap<String, String> values(String text, String prefix) {
        String comment = "# " + prefix;
        SortedMap<String, String> values = new TreeMap<>();
        text.lines().forEach(line -> {
            int equals = line.indexOf('=');
            if (line.startsWith(prefix) && !line.startsWith("#") && equals > 0) {
                values.put(line.substring(prefix.length(), equals), line.substring(equals + 1));
            } else if (line.startsWith(comment) && line.endsWith(NOT_SET)) {
                values.put(line.substring(comment.length(), line.length() - NOT_SET.length()), "n");
            }
        });
        return values;
    }
}
