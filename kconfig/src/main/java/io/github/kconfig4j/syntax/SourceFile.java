package io.github.kconfig4j.syntax;

import io.github.kconfig4j.snapshot.Block;
import io.github.kconfig4j.text.ByteText;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A Kconfig file. Immutable and thread-safe; what is kept as bytes becomes a text when that is asked for. */
final class SourceFile {
    /** No file. */
    static final SourceFile NONE = new SourceFile("", "");

    private final String name;
    private final Optional<Block> content;
    private @Nullable String text;

    private SourceFile(String name, Optional<Block> content, @Nullable String text) {
        this.name = name;
        this.content = content;
        this.text = text;
    }

    /** A file whose content is a text. */
    SourceFile(String name, String text) {
        this(name, Optional.empty(), text);
    }

    /** A file whose content is bytes. */
    SourceFile(String name, Block content) {
        this(name, Optional.of(content), null);
    }

    /** As the files name it. */
    String name() {
        return name;
    }

    /** Its content. */
    String text() {
        String known = text;
        if (known == null) {
            known = ByteText.decode(content.orElseThrow().bytes());
            text = known;
        }
        return known;
    }

    /** Its content as it is in the file. */
    byte[] bytes() {
        return content.map(Block::bytes).orElseGet(() -> ByteText.encode(text()));
    }

    /**
     * Whether a file has the same content.
     *
     * @param buffer takes what is read of it
     */
    boolean isOf(File file, byte[] buffer) {
        Block expected = content.orElseGet(() -> Block.of(bytes()));
        try (InputStream in = new FileInputStream(file)) {
            return expected.isAllOf(in, buffer);
        } catch (IOException e) {
            return false;
        }
    }
}
