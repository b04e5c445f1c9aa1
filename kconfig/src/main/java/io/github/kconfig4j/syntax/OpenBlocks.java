package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.DiagnosticText;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** The blocks that are open, and what is said when one ends wrongly or not at all. */
final class OpenBlocks {
    /** Far more than anyone writes, and far less than a thread's stack holds. */
    private static final int MAX_DEPTH = 200;

    private static final String MISSING_END = "missing end statement for this entry";

    private final Lexer lexer;
    private final ParseErrors errors;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final Deque<SourcePosition> entries = new ArrayDeque<>();

    OpenBlocks(Lexer lexer, ParseErrors errors) {
        this.lexer = lexer;
        this.errors = errors;
    }

    /** What a block is. */
    enum Kind {
        IF,
        MENU,
        CHOICE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** An open block, where it begins, and where {@code conf} says so. */
    private record Block(Kind kind, SourcePosition position, SourcePosition confPosition) {}

    /** A block begins. */
    void open(Kind kind, SourcePosition position, SourcePosition confPosition) {
        if (blocks.size() == MAX_DEPTH) {
            throw errors.tooDeep(position, MAX_DEPTH);
        }
        blocks.push(new Block(kind, position, confPosition));
        entries.push(confPosition);
    }

    /** An end keyword was taken; it ends the innermost block whatever its word. */
    void end(Token keyword, Tokens tokens) throws SyntaxError {
        tokens.expectEndOfLine();
        Block block = blocks.pop();
        String expected = block.kind().word();
        String found = keyword.text().substring("end".length());
        String shown = lexer.saysWholeKeywords() ? keyword.text() : found;
        SourcePosition begin = entries.getFirst();
        if (!found.equals(expected)) {
            errors.error(
                    DiagnosticId.WRONG_END,
                    keyword.position(),
                    DiagnosticText.of("'end" + found + "' where the " + expected + " of ")
                            .at(block.position())
                            .and(" ends"),
                    "unexpected '" + shown + "' within " + expected + " block");
        } else if (!begin.file().equals(lexer.currentFile())) {
            String conf = "'" + shown + "' in different file than '" + expected + "'";
            if (begin.file().equals(keyword.position().file())) {
                errors.error(
                        DiagnosticId.END_WITHOUT_LINE_END,
                        keyword.position(),
                        DiagnosticText.of("the " + expected + " of ")
                                .at(begin)
                                .and(" ends in the last line, which has no line end"),
                        conf);
            } else {
                errors.error(
                        DiagnosticId.END_IN_OTHER_FILE,
                        keyword.position(),
                        DiagnosticText.of("the " + expected + " that ends here begins in another file, at ")
                                .at(begin),
                        conf);
            }
            errors.confOnly(begin, "location of the '" + expected + "'");
        } else {
            entries.pop();
        }
    }

    /**
     * An error ended all blocks, or the choice it is in, in dialects where it does; {@code conf} says so, a person knows.
     * Returns how many.
     */
    int endByError(Dialect dialect) {
        Block innermost = blocks.peek();
        boolean choice = innermost != null && innermost.kind() == Kind.CHOICE;
        if (choice && dialect.has(Feature.ERRORS_END_CHOICES)) {
            errors.confOnly(innermost.confPosition(), MISSING_END);
            blocks.pop();
            entries.pop();
            return 1;
        }
        if (!dialect.has(Feature.ERRORS_WITHIN_ENTRIES)) {
            return 0;
        }
        blocks.forEach(block -> errors.confOnly(block.confPosition(), MISSING_END));
        int count = blocks.size();
        blocks.clear();
        return count;
    }

    /** The input ended: says so of each open block, the innermost first. */
    void reportOpen() {
        for (Block block : blocks) {
            String word = block.kind().word();
            errors.semantic(
                    DiagnosticId.MISSING_END,
                    block.position(),
                    "this " + word + " has no 'end" + word + "'",
                    block.confPosition(),
                    MISSING_END);
        }
    }
}
