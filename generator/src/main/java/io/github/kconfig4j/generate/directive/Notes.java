package io.github.kconfig4j.generate.directive;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.generate.text.Excerpt;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people write after {@code #else} and {@code #endif} to remind them of the condition. */
final class Notes {
    /** What could be meant as a condition; other words are words. */
    private static final Pattern CONDITION = Pattern.compile("[A-Z0-9_\\s!&|()=<>\"]+");

    private Notes() {}

    /** As of {@link #check}; a condition after {@code #else if} would be taken for a note, and the branch for the last one. */
    static void checkElse(Directive noted, Directive first, Directive last, List<Diagnostic> diagnostics) {
        if (noted.argument().text().matches("(?s)if(?!\\w).*")) {
            diagnostics.add(noted.argument()
                    .source()
                    .error(DiagnosticId.DIRECTIVE_SYNTAX, Places.keyword(noted), "#else if is no directive.")
                    .withHint("Write #elif X."));
        } else {
            check(noted, first, last, diagnostics);
        }
    }

    /** An error if a note looks like a condition and is not that of the {@code #if}, nor that of the last branch. */
    static void check(Directive noted, Directive first, Directive last, List<Diagnostic> diagnostics) {
        Excerpt note = noted.argument();
        String text = note.text();
        if (CONDITION.matcher(text).matches()
                && Stream.of(first, last)
                        .map(directive -> directive.argument().text())
                        .noneMatch(condition -> isSame(text, condition) || isSame(text, "!(" + condition + ")"))) {
            diagnostics.add(note.source()
                    .error(
                            DiagnosticId.DIRECTIVE_NOTE,
                            note.offset(0),
                            "This note is not the condition of its #if: "
                                    + first.argument().text() + ".")
                    .withHint("Write the same condition, or none."));
        }
    }

    private static boolean isSame(String note, String condition) {
        return squeezed(note).equals(squeezed(condition));
    }

    /** Without blanks, and without brackets around all of it or around one name. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s", "").replaceAll("\\((\\w+)\\)", "$1").replaceAll("^\\(([^()]*)\\)$", "$1");
    }
}
