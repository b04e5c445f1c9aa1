package io.github.kconfig4j.importer.tool;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.generate.directive.Comment;
import io.github.kconfig4j.generate.directive.JavaText;
import io.github.kconfig4j.generate.text.SourceText;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what tools read whose directives are lines that begin with {@code //#}. */
final class LineReader implements SourceReader {
    private static final Pattern MARK = Pattern.compile("//#");
    private static final Pattern LOOSE_MARK = Pattern.compile("//\\s*#");
    private static final Pattern LOOSE_HIDDEN = Pattern.compile("//\\s+(?=\\$)");

    private final LineDirectives directives;
    private final boolean allowsBlanks;

    /** @param allowsBlanks whether blanks may stand between the slashes and what follows */
    LineReader(LineDirectives directives, boolean allowsBlanks) {
        this.directives = directives;
        this.allowsBlanks = allowsBlanks;
    }

    @Override
    public OldSource read(SourceText source, List<Diagnostic> diagnostics) {
        LineState state = new LineState(source, diagnostics);
        Set<Integer> comments = JavaText.of(source.text()).comments().stream()
                .filter(comment -> !comment.isBlock())
                .map(Comment::start)
                .collect(Collectors.toUnmodifiableSet());
        String text = source.text();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            readLine(source, start, end, comments, state);
            state.code(end, Math.min(text.length(), end + 1), false);
            start = end + 1;
        }
        return state.finish();
    }

    private void readLine(SourceText source, int start, int end, Set<Integer> comments, LineState state) {
        int from = start;
        while (from < end && Character.isWhitespace(source.text().charAt(from))) {
            from++;
        }
        String line = source.text().substring(from, end);
        state.line(from, end);
        Matcher mark = (allowsBlanks ? LOOSE_MARK : MARK).matcher(line);
        int loose = looseBlanks(line);
        int hidden = directives.hiddenMark(loose > 0 ? "//" + line.substring(2 + loose) : line);
        boolean isHidden = hidden > 0;
        try {
            if ((isHidden || mark.lookingAt()) && !comments.contains(from)) {
                throw new Untranslatable(
                        DiagnosticId.IMPORT_PLACE,
                        0,
                        directives.tool() + " obeys this line, but for Java it is no comment of its own.",
                        "Take it out of the text that it stands in.");
            }
            if (isHidden) {
                directives.checkLine(line, true);
                state.code(start, from, false);
                state.gone(from, from + hidden + loose);
                state.code(from + hidden + loose, end, true);
            } else if (mark.lookingAt()) {
                state.code(start, from, false);
                readDirective(line.substring(mark.end()), from + mark.end(), state);
            } else {
                directives.checkLine(line, false);
                state.code(start, end, false);
            }
        } catch (Untranslatable e) {
            state.report(e, from);
        }
    }

    private int looseBlanks(String line) {
        Matcher loose = LOOSE_HIDDEN.matcher(line);
        return allowsBlanks && loose.lookingAt() ? loose.end() - 2 : 0;
    }

    private void readDirective(String text, int offset, LineState state) {
        try {
            directives.read(text, offset, state);
        } catch (Untranslatable e) {
            state.report(e, 0);
        }
    }
}
