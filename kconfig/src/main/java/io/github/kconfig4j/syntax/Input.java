package io.github.kconfig4j.syntax;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file being read: how far, and which file sourced it. */
final class Input {
    /** Its content. */
    final String text;
    /** The offset of the next character. */
    int position;
    /** The line of the next character, from 1. */
    int line = 1;
    /** The offset at which the line begins. */
    int lineStart;

    private final SourceFile file;
    private final @Nullable Input parent;
    private final int sourcedAt;

    Input(SourceFile file, @Nullable Input parent, int sourcedAt) {
        this.file = file;
        this.text = file.text();
        this.parent = parent;
        this.sourcedAt = sourcedAt;
    }

    SourceFile file() {
        return file;
    }

    String name() {
        return file.name();
    }

    /** The file that sourced this one. */
    Optional<Input> parent() {
        return Optional.ofNullable(parent);
    }

    /** The line of the parent that names this one. */
    int sourcedAt() {
        return sourcedAt;
    }

    boolean isAtEnd() {
        return position >= text.length();
    }

    /** The next character; not at the end. */
    char current() {
        return text.charAt(position);
    }

    /** Whether the character after the next one is this. */
    boolean follows(char c) {
        int next = position + 1;
        return next < text.length() && text.charAt(next) == c;
    }

    /** The offset of the end of the line. */
    int lineEnd() {
        int end = text.indexOf('\n', position);
        return end < 0 ? text.length() : end;
    }

    /** Goes over a line end. */
    void newLine() {
        position++;
        line++;
        lineStart = position;
    }
}
