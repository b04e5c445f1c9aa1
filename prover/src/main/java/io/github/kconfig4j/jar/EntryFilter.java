package io.github.kconfig4j.jar;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which files go into a jar, by patterns as Ant and the Maven jar plugin have them: {@code *} and {@code ?} within a
 * name, {@code **} across folders, and a {@code /} at the end for all below a folder. Immutable.
 */
public final class EntryFilter {
    private final List<Pattern> includes;
    private final List<Pattern> excludes;

    /**
     * @param includes what goes in; empty for everything
     * @param excludes what does not, even if included
     */
    public EntryFilter(List<String> includes, List<String> excludes) {
        this.includes = includes.stream().map(EntryFilter::compile).toList();
        this.excludes = excludes.stream().map(EntryFilter::compile).toList();
    }

    /** Lets everything in. */
    public static EntryFilter all() {
        return new EntryFilter(List.of(), List.of());
    }

    /** Whether a file goes in, by its path with {@code /}. */
    public boolean accepts(String path) {
        return (includes.isEmpty() || matches(includes, path)) && !matches(excludes, path);
    }

    private static boolean matches(List<Pattern> patterns, String path) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }

    private static Pattern compile(String pattern) {
        String ant = pattern.strip().replace('\\', '/');
        if (ant.endsWith("/")) {
            ant += "**";
        }
        StringBuilder regex = new StringBuilder();
        int i = 0;
        while (i < ant.length()) {
            if (ant.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 3;
            } else if (ant.startsWith("/**", i) && i + 3 == ant.length()) {
                regex.append("(?:/.*)?");
                i += 3;
            } else if (ant.startsWith("**", i)) {
                regex.append(".*");
                i += 2;
            } else {
                regex.append(one(ant.charAt(i)));
                i++;
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    private static String one(char c) {
        return switch (c) {
            case '*' -> "[^/]*";
            case '?' -> "[^/]";
            default -> Pattern.quote(String.valueOf(c));
        };
    }
}
