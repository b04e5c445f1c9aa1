package io.github.kconfig4j.generate.sync;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the sources that must be compiled again although their text is the same. javac copies constants into every class
 * that names them, and the Maven compiler plugin may leave dependents of a changed class alone.
 *
 * <p>If nothing but constants differs in a source, those that name one of these constants are stale; a stale source hands
 * a copied constant on, in constants of its own. If more differs, those that name the type are stale, and those that name
 * these, since a class can use a type that it does not name: the result of a method, what a superclass inherits.
 */
final class StaleSources {
    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");
    private static final Pattern CONSTANT = Pattern.compile("\\bstatic\\s+final\\s+[\\w.]+\\s+(\\w+)\\s*=.*;\\s*");
    private static final Pattern ASSIGNED = Pattern.compile("([\\p{L}_$][\\p{L}\\p{N}_$]*)\\s*=(?!=)([^;]*);");

    private final Set<String> constants = new HashSet<>();
    private final Set<String> types = new HashSet<>();

    /** Takes note of a source whose text is another now; an empty text stands for no file. */
    void changed(String path, String before, String after) {
        for (String line : differentLines(before, after)) {
            Matcher constant = CONSTANT.matcher(line);
            if (constant.find()) {
                constants.add(constant.group(1));
            } else if (!isComment(line)) {
                String file = path.substring(path.lastIndexOf('/') + 1);
                types.addAll(TopLevelTypes.of(file, before));
                types.addAll(TopLevelTypes.of(file, after));
            }
        }
    }

    /** Whether anything has changed that another source can name. */
    boolean isAny() {
        return !constants.isEmpty() || !types.isEmpty();
    }

    private static boolean isComment(String line) {
        String text = line.strip();
        return text.isEmpty() || text.startsWith("*") || text.startsWith("/*") || text.startsWith("//");
    }

    /** The lines that one text has more often than the other. */
    private static List<String> differentLines(String before, String after) {
        Map<String, Integer> counts = new HashMap<>();
        before.lines().forEach(line -> counts.merge(line, 1, Integer::sum));
        after.lines().forEach(line -> counts.merge(line, -1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() != 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Which of these sources are stale, given their texts. */
    SortedSet<Path> among(Map<Path, String> texts) {
        Map<Path, Set<String>> words = new HashMap<>();
        texts.forEach((file, text) -> words.put(file, words(text)));
        Set<String> copied = new HashSet<>(constants);
        Set<String> used = new HashSet<>(types);
        SortedSet<Path> stale = new TreeSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Map.Entry<Path, String> source : texts.entrySet()) {
                Path file = source.getKey();
                Set<String> named = words.getOrDefault(file, Set.of());
                if (named.stream().anyMatch(used::contains)) {
                    more |= used.addAll(TopLevelTypes.of(String.valueOf(file.getFileName()), source.getValue()));
                    more |= stale.add(file);
                } else if (named.stream().anyMatch(copied::contains)) {
                    more |= copied.addAll(copiedInto(source.getValue(), copied));
                    more |= stale.add(file);
                }
            }
        }
        return stale;
    }

    /** What a source assigns from one of these names, over and over, since a constant may come before its use. */
    private static Set<String> copiedInto(String text, Set<String> names) {
        Set<String> copies = new HashSet<>();
        boolean more = text.contains("static") || text.contains("interface");
        while (more) {
            more = false;
            Matcher assigned = ASSIGNED.matcher(text);
            while (assigned.find()) {
                Set<String> value = words(assigned.group(2));
                boolean copied = value.stream().anyMatch(word -> names.contains(word) || copies.contains(word));
                more |= copied && copies.add(assigned.group(1));
            }
        }
        return copies;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
