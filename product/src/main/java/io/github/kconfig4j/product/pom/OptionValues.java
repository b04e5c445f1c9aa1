package io.github.kconfig4j.product.pom;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What options are in a configuration, as a pom reads them: a bool is {@code true} or {@code false}, as parameters of plugins
 * are; a tristate is {@code y}, {@code m} or {@code n}; any other is its value, and empty where it has none.
 *
 * @param values by the name of the option
 */
public record OptionValues(SortedMap<String, String> values) {
    private static final String HEADER = "options in the pom";

    /** What precedes the name of an option in the name of its property. */
    public static final String PREFIX = "CONFIG_";

    /** Copies the map. */
    public OptionValues {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** Of no options. */
    public static OptionValues none() {
        return new OptionValues(new TreeMap<>());
    }

    /** Those of some options; one that nothing declares has no value. */
    public static OptionValues of(Collection<String> options, Configuration configuration) {
        SortedMap<String, String> values = new TreeMap<>();
        for (String option : options) {
            configuration.tree().symbol(option).ifPresent(symbol -> values.put(option, value(symbol, configuration)));
        }
        return new OptionValues(values);
    }

    private static String value(Symbol symbol, Configuration configuration) {
        return switch (symbol.type()) {
            case BOOL -> String.valueOf(configuration.tristate(symbol) == Tristate.YES);
            case TRISTATE -> configuration.tristate(symbol).toString();
            case INT, HEX, STRING, UNKNOWN -> configuration.isWritten(symbol) ? configuration.value(symbol) : "";
        };
    }

    /** The properties: {@code CONFIG_X} for the option {@code X}. */
    public SortedMap<String, String> properties() {
        SortedMap<String, String> properties = new TreeMap<>();
        values.forEach((option, value) -> properties.put(PREFIX + option, value));
        return properties;
    }

    /** As one text. */
    public String text() {
        StringBuilder text = new StringBuilder(HEADER);
        values.forEach(
                (option, value) -> text.append('\n').append(option).append('=').append(escaped(value)));
        return text.toString();
    }

    /** Reads what {@link #text} gives, from among other texts; empty if it is not there. */
    public static Optional<OptionValues> in(List<String> texts) {
        return texts.stream()
                .map(text -> text.lines().toList())
                .filter(lines -> !lines.isEmpty() && lines.get(0).equals(HEADER))
                .findFirst()
                .map(lines -> read(lines.subList(1, lines.size())));
    }

    private static OptionValues read(List<String> lines) {
        SortedMap<String, String> values = new TreeMap<>();
        for (String line : lines) {
            int end = line.indexOf('=');
            values.put(line.substring(0, end), unescaped(line.substring(end + 1)));
        }
        return new OptionValues(values);
    }

    /** A string may have any character but a line's end in it, and of those some count as such in Java. */
    private static String escaped(String value) {
        StringBuilder text = new StringBuilder();
        value.chars().forEach(c -> {
            if (c == '\\' || Character.isISOControl(c) || c > 0x7e) {
                text.append("\\%04x".formatted(c));
            } else {
                text.append((char) c);
            }
        });
        return text.toString();
    }

    private static String unescaped(String text) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                value.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                value.append(text.charAt(i));
            }
        }
        return value.toString();
    }
}
