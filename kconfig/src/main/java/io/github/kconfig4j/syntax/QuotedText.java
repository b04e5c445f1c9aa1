package io.github.kconfig4j.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A text in quotes.
 *
 * @param text its content, escapes and macros resolved
 * @param end how it ended
 * @param endsInContent whether the last that was read of it is content, not a quote
 */
record QuotedText(String text, End end, boolean endsInContent) {

    /** What ends a text. */
    enum End {
        QUOTE,
        LINE,
        FILE
    }

    /**
     * Reads the text whose quote is next; a line end after it stays.
     *
     * @param macros expands references; null: there are none
     */
    static QuotedText read(Input input, @Nullable Macros macros) {
        StringBuilder text = new StringBuilder();
        boolean content = false;
        char quote = input.current();
        input.position++;
        while (!input.isAtEnd()) {
            char c = input.current();
            if (c == quote) {
                input.position++;
                return new QuotedText(text.toString(), End.QUOTE, content);
            }
            if (c == '\n') {
                return new QuotedText(text.toString(), End.LINE, content);
            }
            content = c != '"' && c != '\'' && (c != '$' || macros == null);
            if (c == '$' && macros != null) {
                Expander.Expansion expansion =
                        Expander.expandReference(macros, input.text, input.position, input.lineEnd());
                text.append(expansion.text());
                input.position = expansion.end();
            } else if (c == '\\') {
                escaped(input, text);
            } else {
                text.append(c);
                input.position++;
            }
        }
        return new QuotedText(text.toString(), End.FILE, content);
    }

    private static void escaped(Input input, StringBuilder text) {
        input.position++;
        if (!input.isAtEnd() && input.current() != '\n') {
            text.append(input.current());
            input.position++;
        }
    }
}
