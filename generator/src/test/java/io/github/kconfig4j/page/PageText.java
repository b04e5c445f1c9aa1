package io.github.kconfig4j.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the tests that compare a page with the sources read of both. */
public final class PageText {
    private PageText() {}

    /** What the first group of a pattern matches, everywhere in a text. */
    public static SortedSet<String> matches(String text, String pattern) {
        SortedSet<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** The texts of all files below a directory, one after another. */
    public static String text(Path directory) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}
