package io.github.kconfig4j.importer.tool;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.DiagnosticText;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.generate.text.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What munge prints while it goes through a source. Of blocks in blocks it looks only at the innermost one: so an inner block
 * ends the outer branch, which begins anew after it.
 */
final class MungeState {
    private static final String OPERATORS = "+-*/%&|^<>=!:.";

    private final SourceText source;
    private final List<Diagnostic> diagnostics;
    private final List<Item> items = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /**
     * A block whose end was not seen.
     *
     * @param condition of the branch that is being read
     */
    private record Open(MungeTag tag, Condition condition, boolean hasElse) {}

    MungeState(SourceText source, List<Diagnostic> diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    void gone(int start, int end) {
        items.add(new Item.Gone(start, end));
    }

    void code(int start, int end, boolean hidden) {
        if (end > start) {
            boolean isBlank = source.text().substring(start, end).isBlank();
            if (hidden && open.isEmpty() && !isBlank) {
                report(
                        DiagnosticId.IMPORT_TEXT,
                        start + blanks(start),
                        "Munge makes code of this text, since a tag stands in the same comment.",
                        "Put the tag into a comment of its own.");
            }
            items.add(new Item.Code(start, end, hidden && !isBlank));
        }
    }

    private int blanks(int start) {
        int at = start;
        while (Character.isWhitespace(source.text().charAt(at))) {
            at++;
        }
        return at - start;
    }

    void tag(MungeTag tag) {
        if (!tag.isClosed()) {
            unbalanced(tag, "Munge refuses this tag: its bracket is not closed.", "Write " + tag.command() + "[NAME].");
            gone(tag.start(), tag.end());
            return;
        }
        switch (tag.command()) {
            case "if" -> open(tag, new Condition.Flag(tag.name()));
            case "if_not" -> open(tag, new Condition.Not(new Condition.Flag(tag.name())));
            case "else" -> other(tag);
            default -> close(tag);
        }
    }

    private void open(MungeTag tag, Condition condition) {
        Open outer = open.peek();
        if (outer != null) {
            reportNested(tag, outer);
            items.add(new Item.End(tag.start(), tag.start()));
        }
        open.push(new Open(tag, condition, false));
        items.add(new Item.If(tag.start(), tag.end(), condition));
    }

    private void reportNested(MungeTag tag, Open outer) {
        diagnostics.add(
                source.diagnostic(
                                Severity.WARNING,
                                DiagnosticId.IMPORT_NESTED,
                                tag.start(),
                                "Munge forgets the block around this one: what is in it is there also where that one is off.")
                        .withHint(
                                DiagnosticText.of("So it stays: the outer branch, of the tag at ")
                                        .at(source.position(outer.tag().start()))
                                        .and(
                                                ", ends before it and begins anew after it. Nest the directives if that is what was meant.")));
    }

    private void other(MungeTag tag) {
        Open block = open.peek();
        if (block == null || block.hasElse()) {
            unbalanced(
                    tag,
                    block == null ? "This else has no if." : "This block has an else already.",
                    "Munge turns over whether it prints; say with an if of its own what is meant.");
            gone(tag.start(), tag.end());
            return;
        }
        checkName(tag, block);
        open.pop();
        open.push(new Open(block.tag(), Condition.not(block.condition()), true));
        items.add(new Item.Else(tag.start(), tag.end()));
    }

    private void close(MungeTag tag) {
        if (open.isEmpty()) {
            unbalanced(tag, "This end has no if.", "Take it away.");
            gone(tag.start(), tag.end());
            return;
        }
        checkName(tag, open.pop());
        items.add(new Item.End(tag.start(), tag.end()));
        Open outer = open.peek();
        if (outer != null) {
            items.add(new Item.If(tag.end(), tag.end(), outer.condition()));
        }
    }

    private void checkName(MungeTag tag, Open block) {
        if (!tag.name().text().equals(block.tag().name().text())) {
            diagnostics.add(source.diagnostic(
                            Severity.WARNING,
                            DiagnosticId.IMPORT_UNBALANCED,
                            tag.start(),
                            "This " + tag.command() + " names " + tag.name().text() + ", and belongs to "
                                    + block.tag().command() + "["
                                    + block.tag().name().text() + "].")
                    .withHint("Munge does not look at the name, so the block ends here. Look whether it should."));
        }
    }

    private void unbalanced(MungeTag tag, String message, String hint) {
        report(DiagnosticId.IMPORT_UNBALANCED, tag.start(), message, hint);
    }

    private void report(DiagnosticId id, int offset, String message, String hint) {
        diagnostics.add(source.error(id, offset, message).withHint(hint));
    }

    /** The source; all blocks must have ended. */
    OldSource end() {
        for (Open block : open) {
            unbalanced(
                    block.tag(),
                    "This block is not ended.",
                    "Write /*end[" + block.tag().name().text() + "]*/.");
        }
        checkGlued();
        return new OldSource(source, items);
    }

    /** Munge leaves nothing where a tag was: what stands around it may become one word. */
    private void checkGlued() {
        int last = -1;
        for (Item item : items) {
            if (item instanceof Item.Code part) {
                if (last >= 0 && last < part.start() - 1 && isGlued(last, part.start())) {
                    report(
                            DiagnosticId.IMPORT_TEXT,
                            part.start(),
                            "Munge joins this to what stands before the tag.",
                            "Put a blank between them if they are not one word.");
                }
                last = part.end() - 1;
            }
        }
    }

    private boolean isGlued(int before, int after) {
        char left = source.text().charAt(before);
        char right = source.text().charAt(after);
        return Character.isJavaIdentifierPart(left) && Character.isJavaIdentifierPart(right)
                || OPERATORS.indexOf(left) >= 0 && OPERATORS.indexOf(right) >= 0;
    }
}
