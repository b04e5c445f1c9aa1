package io.github.kconfig4j.generate.directive;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.generate.text.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Whether each branch closes the brackets that it opens: else there is a configuration in which a file does not. */
final class Brackets {
    private static final char NONE = 0;

    private final SourceText source;
    private final String code;
    private final List<Diagnostic> diagnostics;

    /** @param code the text with blanks where comments and literals are, and with the code that stands in comments */
    Brackets(SourceText source, String code, List<Diagnostic> diagnostics) {
        this.source = source;
        this.code = code;
        this.diagnostics = diagnostics;
    }

    void check(List<Part> parts) {
        for (Part part : parts) {
            if (part instanceof Part.Branches branches) {
                for (Part.Branch branch : branches.branches()) {
                    unbalanced(branch).ifPresent(at -> report(branch.directive(), at));
                    check(branch.parts());
                }
            }
        }
    }

    /** The first bracket of a branch, that in branches inside it aside, that has no other. */
    private Optional<Integer> unbalanced(Part.Branch branch) {
        Deque<Integer> open = new ArrayDeque<>();
        for (Part.Text text : branch.texts()) {
            for (int i = text.start(); i < text.end(); i++) {
                char opening = switch (code.charAt(i)) {
                    case '}' -> '{';
                    case ')' -> '(';
                    case ']' -> '[';
                    case '{', '(', '[' -> {
                        open.push(i);
                        yield NONE;
                    }
                    default -> NONE;
                };
                if (opening != NONE && (open.isEmpty() || code.charAt(open.pop()) != opening)) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.ofNullable(open.peekLast());
    }

    private void report(Directive directive, int at) {
        diagnostics.add(source.error(
                        DiagnosticId.DIRECTIVE_BRACKETS,
                        at,
                        "This '" + code.charAt(at) + "' has no other one in its branch of " + directive.keyword() + ".")
                .withHint("Let each branch close what it opens, so that the file is right in each configuration."));
    }
}
