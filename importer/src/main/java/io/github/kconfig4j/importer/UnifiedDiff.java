package io.github.kconfig4j.importer;

import java.util.ArrayList;
import java.util.List;

/** What changes in a file, as {@code diff -u} and {@code git apply} have it. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final String NO_END = "\n\\ No newline at end of file";

    private final List<String> before;
    private final List<String> after;
    private final List<Line> lines = new ArrayList<>();

    /** A line with the sign that it has, and the numbers of the next lines on both sides before it. */
    private record Line(char sign, String text, int before, int after) {}

    private UnifiedDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** The difference; lines end in {@code \n}. */
    public static String of(FileChange change) {
        UnifiedDiff diff = new UnifiedDiff(lines(change.before()), lines(change.after()));
        diff.compare();
        return "--- " + (change.before().isEmpty() ? "/dev/null" : "a/" + change.name()) + "\n+++ b/" + change.name()
                + "\n" + diff.hunks();
    }

    /** A line has its carriage return; the last one says so if it has no end. */
    private static List<String> lines(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        String whole = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text + NO_END;
        return List.of(whole.split("\n(?!\\\\ No)", -1));
    }

    /** Lines that are the same are taken as soon as both sides have them again. */
    private void compare() {
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            int distance = 0;
            int skipped = -1;
            int left = before.size() - i;
            int right = after.size() - j;
            while (skipped < 0 && distance <= left + right) {
                skipped = skip(i, j, distance);
                distance += skipped < 0 ? 1 : 0;
            }
            int endOfBefore = skipped < 0 ? before.size() : i + skipped;
            int endOfAfter = skipped < 0 ? after.size() : j + distance - skipped;
            while (i < endOfBefore) {
                lines.add(new Line('-', before.get(i++), i, j + 1));
            }
            while (j < endOfAfter) {
                lines.add(new Line('+', after.get(j++), i + 1, j));
            }
            if (skipped >= 0) {
                lines.add(new Line(' ', before.get(i++), i, ++j));
            }
        }
    }

    /** How many lines of the old text to skip, of so many of both, so that the next ones are the same; -1 if it is not so. */
    private int skip(int i, int j, int distance) {
        for (int skipped = 0; skipped <= distance; skipped++) {
            int a = i + skipped;
            int b = j + distance - skipped;
            if (a < before.size() && b < after.size() && before.get(a).equals(after.get(b))) {
                return skipped;
            }
        }
        return -1;
    }

    private String hunks() {
        StringBuilder text = new StringBuilder();
        int next = 0;
        while (next < lines.size()) {
            int first = firstChange(next);
            if (first == lines.size()) {
                break;
            }
            int start = Math.max(next, first - CONTEXT);
            int end = end(first);
            hunk(start, end, text);
            next = end;
        }
        return text.toString();
    }

    private int firstChange(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).sign() == ' ') {
            at++;
        }
        return at;
    }

    private int end(int first) {
        int last = first;
        int next = first;
        while (next < lines.size() && next - last <= 2 * CONTEXT + 1) {
            last = lines.get(next).sign() == ' ' ? last : next;
            next++;
        }
        return Math.min(lines.size(), last + CONTEXT + 1);
    }

    private void hunk(int start, int end, StringBuilder text) {
        List<Line> part = lines.subList(start, end);
        int removed = (int) part.stream().filter(line -> line.sign() != '+').count();
        int added = (int) part.stream().filter(line -> line.sign() != '-').count();
        int from = removed == 0 ? part.get(0).before() - 1 : part.get(0).before();
        int to = added == 0 ? part.get(0).after() - 1 : part.get(0).after();
        text.append("@@ -").append(from).append(',').append(removed);
        text.append(" +").append(to).append(',').append(added).append(" @@\n");
        part.forEach(line -> text.append(line.sign()).append(line.text()).append('\n'));
    }
}
