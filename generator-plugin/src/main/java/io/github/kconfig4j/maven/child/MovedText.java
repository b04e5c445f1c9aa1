package io.github.kconfig4j.maven.child;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Replaces the names of build directories wherever a text names a file in one of them. */
final class MovedText {
    private final List<Map.Entry<String, String>> moves = new ArrayList<>();

    /** @param moves the new build directories by the old ones */
    MovedText(Map<Path, Path> moves) {
        moves.forEach((from, to) -> {
            add(from.toString(), to.toString());
            // Poms have slashes on every system.
            add(from.toString().replace('\\', '/'), to.toString().replace('\\', '/'));
        });
        // Of two that fit, the one inside the other.
        this.moves.sort(Comparator.comparing(move -> -move.getKey().length()));
    }

    private void add(String from, String to) {
        Map.Entry<String, String> move = Map.entry(from, to);
        if (!moves.contains(move)) {
            moves.add(move);
        }
    }

    /** The text as it is to be; the same object if nothing of it is to be replaced. */
    String of(String text) {
        StringBuilder moved = new StringBuilder();
        int done = 0;
        int at = 0;
        while (at < text.length()) {
            int here = at;
            Map.Entry<String, String> move = moves.stream()
                    .filter(one -> isAt(text, here, one.getKey()))
                    .findFirst()
                    .orElse(null);
            if (move == null) {
                at++;
            } else {
                moved.append(text, done, at).append(move.getValue());
                at += move.getKey().length();
                done = at;
            }
        }
        return done == 0 ? text : moved.append(text, done, text.length()).toString();
    }

    /** {@code /a/target} is in {@code file:/a/target/x} and not in {@code /b/a/target} or {@code /a/targets}. */
    private static boolean isAt(String text, int start, String directory) {
        int end = start + directory.length();
        return text.startsWith(directory, start)
                && (start == 0 || !isOfName(text.charAt(start - 1)))
                && (end == text.length() || !isOfName(text.charAt(end)));
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }
}
