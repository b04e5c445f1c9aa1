package io.github.kconfig4j.importer.write;

/** Writes parts of a source, as they are or as comments. */
final class CodeWriter {
    private static final String MARK = "//-";

    private final String text;
    private final Output out;

    CodeWriter(String text, Output out) {
        this.text = text;
        this.out = out;
    }

    /** What stands there already as code. */
    void live(int start, int end) {
        int at = start;
        if (out.isLineFull()) {
            at = afterBlanks(start, end);
            if (at == end) {
                return;
            }
            if (text.charAt(at) != '\n') {
                out.newLine(at);
            }
        }
        for (int i = at; i < end; i++) {
            out.add(text.charAt(i), i);
        }
    }

    /** Begins a line as this part begins, if nothing stands on it yet. */
    void indentLike(int start, int end) {
        if (out.isLineEmpty()) {
            live(start, afterBlanks(start, end));
        }
    }

    private int afterBlanks(int start, int end) {
        int at = start;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** What becomes a comment of its own between other things of the line. */
    void hiddenInline(int start, int end) {
        out.add("/*" + MARK.substring(2) + separator(start), start);
        for (int i = start; i < end; i++) {
            out.add(text.charAt(i), i);
        }
        out.add("*/", end);
    }

    /** What becomes lines that are comments. */
    void hidden(int start, int end) {
        int at = start;
        boolean isFirst = true;
        while (at <= end) {
            int newline = text.indexOf('\n', at);
            int lineEnd = newline < 0 || newline > end ? end : newline;
            line(at, lineEnd, isFirst);
            if (lineEnd < end) {
                out.add('\n', lineEnd);
            }
            at = lineEnd + 1;
            isFirst = false;
        }
    }

    private void line(int start, int end, boolean isFirst) {
        if (text.substring(start, end).isBlank()) {
            live(start, end);
            return;
        }
        int code = start;
        if (isFirst) {
            if (!out.isLineBlank()) {
                out.newLine(start);
                code = afterBlanks(start, end);
            }
        } else {
            code = afterBlanks(start, end);
            for (int i = start; i < code; i++) {
                out.add(text.charAt(i), i);
            }
        }
        out.add(MARK + separator(code), code);
        for (int i = code; i < end; i++) {
            out.add(text.charAt(i), i);
        }
        out.fillLine();
    }

    /** A blank, unless one is there. */
    private String separator(int start) {
        return text.charAt(start) == ' ' || text.charAt(start) == '\t' ? "" : " ";
    }
}
