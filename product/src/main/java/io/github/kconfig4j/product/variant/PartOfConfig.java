package io.github.kconfig4j.product.variant;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a {@code .config} without the options that a module of a tree has nothing to do with. */
public final class PartOfConfig {
    private static final String MARK = "# Only the options that this module reads, and those that decide on them.";
    private static final Pattern LINE = Pattern.compile("(?:# )?CONFIG_([^= ]+)(?:=.*| is not set)");
    private static final int HEADING = 4;

    private PartOfConfig() {}

    /**
     * Leaves options out.
     *
     * @param text the whole text as {@code conf} writes it
     * @param names the names of the symbols that remain
     */
    public static String of(String text, Set<String> names) {
        List<String> lines = text.lines().toList();
        StringBuilder part = new StringBuilder();
        lines.subList(0, HEADING).forEach(line -> part.append(line).append('\n'));
        part.append(MARK).append('\n');
        lines.stream()
                .filter(line -> name(line).filter(names::contains).isPresent())
                .forEach(line -> part.append(line).append('\n'));
        return part.toString();
    }

    /** Whether options were left out of a text. */
    public static boolean is(String text) {
        return text.lines().anyMatch(MARK::equals);
    }

    /** The names of the symbols in a text. */
    public static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        text.lines().forEach(line -> name(line).ifPresent(names::add));
        return names;
    }

    private static Optional<String> name(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
