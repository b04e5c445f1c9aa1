package io.github.kconfig4j.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The project that the README tells a reader to write, taken from the README. */
final class QuickStart {
    /** A line that is only a file's name, an empty line, and a fenced block. */
    private static final Pattern FILE = Pattern.compile("(?m)^`([^`\n]+)`\n\n```\\w*\n(.*?)^```$", Pattern.DOTALL);

    private QuickStart() {}

    /** The texts by the names of the files. */
    static SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        Matcher matcher = FILE.matcher(Files.readString(Path.of("..", "README.md")));
        while (matcher.find()) {
            files.put(matcher.group(1), matcher.group(2));
        }
        return files;
    }
}
