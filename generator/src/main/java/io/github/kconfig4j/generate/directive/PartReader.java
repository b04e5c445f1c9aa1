package io.github.kconfig4j.generate.directive;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.DiagnosticText;
import io.github.kconfig4j.generate.text.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Puts directives that belong together together. */
final class PartReader {
    private final SourceText source;
    private final List<Diagnostic> diagnostics;
    private final Deque<Open> open = new ArrayDeque<>();
    private List<Part> parts = new ArrayList<>();
    private int at;

    /** An {@code #if} of which the end has not been seen. */
    private static final class Open {
        private final List<Part> outer;
        private final List<Part.Branch> branches = new ArrayList<>();
        private final Directive first;
        private Directive last;

        Open(Directive first, List<Part> outer) {
            this.first = first;
            this.last = first;
            this.outer = outer;
        }
    }

    private PartReader(SourceText source, List<Diagnostic> diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** All parts of a file, in order; what is unbalanced is reported. */
    static List<Part> read(SourceText source, List<Directive> directives, List<Diagnostic> diagnostics) {
        PartReader reader = new PartReader(source, diagnostics);
        directives.forEach(reader::read);
        reader.end();
        return reader.parts;
    }

    private void read(Directive directive) {
        closeInline(directive);
        text(directive.start());
        at = directive.end();
        switch (directive.keyword()) {
            case IF -> {
                open.push(new Open(directive, parts));
                parts = new ArrayList<>();
            }
            case ELIF, ELSE -> branch(directive);
            case ENDIF -> close(directive);
            case ERROR -> parts.add(new Part.Message(directive));
            case FILE -> parts.add(new Part.File(directive));
        }
    }

    private void text(int end) {
        if (end > at) {
            parts.add(new Part.Text(at, end));
        }
    }

    /** One that stands within a line ends there. */
    private void closeInline(Directive next) {
        while (!open.isEmpty() && open.peek().first.isInline()) {
            Open innermost = open.peek();
            boolean sameLine = next.isInline() && source.line(next.start()) == source.line(innermost.first.start());
            if (sameLine) {
                return;
            }
            text(LineText.end(source.text(), at));
            at = Math.max(at, LineText.end(source.text(), at));
            notClosed(innermost.first);
            finish(innermost);
        }
    }

    private void branch(Directive directive) {
        if (!belongs(directive)) {
            return;
        }
        Open innermost = open.getFirst();
        if (innermost.last.keyword() == Keyword.ELSE) {
            diagnostics.add(unbalanced(directive, "This " + directive.keyword() + " comes after an #else.")
                    .withHint(DiagnosticText.of("The #else is at ")
                            .at(source.position(innermost.last.start()))
                            .and(".")));
        }
        if (directive.keyword() == Keyword.ELSE) {
            Notes.checkElse(directive, innermost.first, innermost.last, diagnostics);
        }
        innermost.branches.add(new Part.Branch(innermost.last, parts));
        innermost.last = directive;
        parts = new ArrayList<>();
    }

    private void close(Directive directive) {
        if (belongs(directive)) {
            Open innermost = open.getFirst();
            Notes.check(directive, innermost.first, innermost.last, diagnostics);
            finish(innermost);
        }
    }

    /** Whether it belongs to an {@code #if} of its own form. */
    private boolean belongs(Directive directive) {
        if (open.isEmpty() || open.getFirst().first.isInline() != directive.isInline()) {
            diagnostics.add(
                    unbalanced(directive, "This " + directive.keyword() + " has no #if.")
                            .withHint(
                                    directive.isInline()
                                            ? "Write /*#if X*/ before it, on the same line."
                                            : "Write // #if X where what depends on it begins; a formatter may have moved it."));
            return false;
        }
        return true;
    }

    private void finish(Open innermost) {
        open.pop();
        innermost.branches.add(new Part.Branch(innermost.last, parts));
        parts = innermost.outer;
        parts.add(new Part.Branches(innermost.branches));
    }

    private void end() {
        text(source.text().length());
        while (!open.isEmpty()) {
            notClosed(open.getFirst().first);
            finish(open.getFirst());
        }
    }

    private void notClosed(Directive directive) {
        diagnostics.add(unbalanced(directive, "This #if is not closed" + (directive.isInline() ? " on its line." : "."))
                .withHint(
                        directive.isInline()
                                ? "Write /*#endif*/ on the same line; what takes several lines has // #if and // #endif on"
                                        + " lines of their own."
                                : "Write // #endif where what depends on it ends."));
    }

    private Diagnostic unbalanced(Directive directive, String message) {
        return source.error(DiagnosticId.DIRECTIVE_UNBALANCED, Places.keyword(directive), message);
    }
}
