package io.github.kconfig4j.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a text as those read them who read such texts: lines that go on joined, escaped characters unescaped, of
 * manifests, of properties, of JSON and of XML. A line that may be read in several ways is there in each.
 */
final class LogicalLines {

    /**
     * A line.
     *
     * @param number the number of the first line of the file that it is on, from 1
     */
    record Line(int number, String text) {}

    private static final Pattern MANIFEST = Pattern.compile("^(Manifest|Signature)-Version: ");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u+([0-9a-fA-F]{4})|(.))");
    private static final Pattern REFERENCE = Pattern.compile("&#(?:([0-9]{1,5})|x([0-9a-fA-F]{1,4}));");

    private LogicalLines() {}

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            lines.add(new Line(++number, line));
        }
        List<Line> read = MANIFEST.matcher(text).find() ? joined(lines, " ") : lines;
        List<Line> all = new ArrayList<>(read);
        if (text.indexOf('\\') >= 0) {
            // A path as Windows has it.
            read.stream()
                    .map(line -> new Line(line.number(), line.text().replace('\\', '/')))
                    .forEach(all::add);
            continued(read).stream()
                    .map(line -> new Line(line.number(), unescaped(line.text())))
                    .forEach(all::add);
        }
        if (text.contains("&#")) {
            read.stream()
                    .map(line -> new Line(line.number(), dereferenced(line.text())))
                    .forEach(all::add);
        }
        return all;
    }

    /** Adds each line that begins with a mark to the one before it, without the mark. */
    private static List<Line> joined(List<Line> lines, String mark) {
        List<Line> joined = new ArrayList<>();
        for (Line line : lines) {
            int last = joined.size() - 1;
            if (line.text().startsWith(mark) && last >= 0) {
                Line before = joined.get(last);
                joined.set(
                        last,
                        new Line(before.number(), before.text() + line.text().substring(mark.length())));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    /** Adds to each line that ends with a backslash the next one, without the white space that it begins with. */
    private static List<Line> continued(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        boolean goesOn = false;
        for (Line line : lines) {
            if (goesOn) {
                Line before = joined.remove(joined.size() - 1);
                String begun = before.text().substring(0, before.text().length() - 1);
                joined.add(new Line(before.number(), begun + line.text().stripLeading()));
            } else {
                joined.add(line);
            }
            goesOn = endsWithBackslash(joined.get(joined.size() - 1).text());
        }
        return joined;
    }

    private static boolean endsWithBackslash(String text) {
        int backslashes = 0;
        while (backslashes < text.length() && text.charAt(text.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1) != null
                                ? Character.toString(Integer.parseInt(match.group(1), 16))
                                : control(match.group(2))));
    }

    private static String control(String escaped) {
        return "ntrfb".contains(escaped) ? " " : escaped;
    }

    private static String dereferenced(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(Character.toString(
                        match.group(1) != null
                                ? Integer.parseInt(match.group(1))
                                : Integer.parseInt(match.group(2), 16))));
    }
}
