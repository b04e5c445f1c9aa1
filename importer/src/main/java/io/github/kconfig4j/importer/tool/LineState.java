package io.github.kconfig4j.importer.tool;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.generate.text.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** The items of a source whose directives are lines, as they are read one after the other. */
final class LineState {
    private final SourceText source;
    private final List<Diagnostic> diagnostics;
    private final List<Item> items = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int start;
    private int end;

    /** An {@code #if} whose end was not seen. */
    private record Open(int offset, boolean hasElse) {}

    LineState(SourceText source, List<Diagnostic> diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** Says where the next directive begins and its line ends. */
    void line(int first, int lineEnd) {
        start = first;
        end = lineEnd;
    }

    void code(int from, int to, boolean hidden) {
        if (to > from) {
            items.add(new Item.Code(from, to, hidden));
        }
    }

    void gone(int from, int to) {
        items.add(new Item.Gone(from, to));
    }

    /** The directive of this line stays as the comment that it is. */
    void keep(String message, String hint) {
        code(start, end, false);
        diagnostics.add(source.diagnostic(Severity.WARNING, DiagnosticId.IMPORT_MESSAGE, start, message)
                .withHint(hint));
    }

    /** A branch whose condition cannot be said otherwise begins all the same, so that its end is not reported as well. */
    void open(Supplier<Condition> condition) {
        open.push(new Open(start, false));
        items.add(new Item.If(start, end, condition.get()));
    }

    void elif(Supplier<Condition> condition) {
        branch("#elif", false);
        items.add(new Item.Elif(start, end, condition.get()));
    }

    void other() {
        branch("#else", true);
        items.add(new Item.Else(start, end));
    }

    private void branch(String keyword, boolean isElse) {
        Open innermost = innermost(keyword);
        if (innermost.hasElse()) {
            throw unbalanced("This " + keyword + " comes after an #else.", "Give it an #if of its own.");
        }
        open.pop();
        open.push(new Open(innermost.offset(), isElse));
    }

    void close() {
        innermost("#endif");
        open.pop();
        items.add(new Item.End(start, end));
    }

    private Open innermost(String keyword) {
        Open innermost = open.peek();
        if (innermost == null) {
            throw unbalanced("This " + keyword + " has no #if.", "Take it away.");
        }
        return innermost;
    }

    private Untranslatable unbalanced(String message, String hint) {
        return new Untranslatable(DiagnosticId.IMPORT_UNBALANCED, start, message, hint);
    }

    void stop(String reason) {
        items.add(new Item.Stop(start, end, reason));
    }

    void wholeFile(Condition condition) {
        items.add(new Item.WholeFile(start, end, condition));
    }

    /** Reports what cannot be said otherwise. */
    void report(Untranslatable what, int base) {
        diagnostics.add(source.error(what.id(), base + what.offset(), String.valueOf(what.getMessage()))
                .withHint(what.hint()));
    }

    /** The source; all branches must have ended. */
    OldSource finish() {
        for (Open one : open) {
            diagnostics.add(source.error(DiagnosticId.IMPORT_UNBALANCED, one.offset(), "This #if has no #endif.")
                    .withHint("Write //#endif where what depends on it ends."));
        }
        return new OldSource(source, items);
    }
}
