package io.github.kconfig4j.generate.text;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.Arrays;
import java.util.List;

/** A text file in memory: its name, its text with line ends made {@code \n}, and the way from an offset to a position. */
public final class SourceText {
    private final String file;
    private final String text;
    private final int[] lineStarts;

    private SourceText(String file, String text, int[] lineStarts) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts;
    }

    /** A text under the name that positions shall give; a byte-order mark is dropped. */
    public static SourceText of(String file, String content) {
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        text = text.replace("\r\n", "\n").replace('\r', '\n');
        int lines = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lines++;
        }
        int[] starts = new int[lines];
        int line = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts[++line] = i + 1;
        }
        return new SourceText(file, text, starts);
    }

    /** The name. */
    public String file() {
        return file;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The lines without their ends; a last line that is empty does not count. */
    public List<String> lines() {
        return text.lines().toList();
    }

    /** How many lines there are; a last line that is empty does not count. */
    public int lineCount() {
        return lineStarts[lineStarts.length - 1] == text.length() ? lineStarts.length - 1 : lineStarts.length;
    }

    /** The offset at which a line begins, from 1. */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** The offset at which a line ends, from 1: that of its end, which is no part of it. */
    public int lineEnd(int line) {
        return line < lineStarts.length ? lineStarts[line] - 1 : text.length();
    }

    /** The offset of a place given by line and column, both from 1. */
    public int offset(int line, int column) {
        return lineStarts[line - 1] + column - 1;
    }

    /** The position of the character at an offset; the end of the text has one as well. */
    public SourcePosition position(int offset) {
        int line = line(offset);
        return new SourcePosition(file, line, offset - lineStarts[line - 1] + 1);
    }

    /** The line, from 1, of the character at an offset. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The text of a line, from 1, without its end. */
    public String lineText(int line) {
        return text.substring(lineStart(line), lineEnd(line));
    }

    /** A part of this text. */
    public Excerpt excerpt(int start, int end) {
        return Excerpt.of(this, start, end);
    }

    /** A diagnostic about the character at an offset, with the text of its line. */
    public Diagnostic diagnostic(Severity severity, DiagnosticId id, int offset, String message) {
        SourcePosition position = position(offset);
        return Diagnostic.of(severity, id, position, message).withSourceLine(lineText(position.line()));
    }

    /** An error about the character at an offset, with the text of its line. */
    public Diagnostic error(DiagnosticId id, int offset, String message) {
        return diagnostic(Severity.ERROR, id, offset, message);
    }
}
