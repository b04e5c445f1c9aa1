package io.github.kconfig4j.generate.source;

import io.github.kconfig4j.model.Symbol;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One generated file. Immutable.
 *
 * @param path where it belongs below the output directory, with {@code /} between its parts
 * @param text its text; lines end in {@code \n}
 * @param lines one origin for each line of the text, in order
 * @param reads the symbols on which the text or the existence of this file depends, in the order of first use
 * @param isBinary whether it is no text: then each character of {@code text} stands for a byte, as in ISO 8859-1
 */
public record GeneratedSource(String path, String text, List<LineOrigin> lines, Set<Symbol> reads, boolean isBinary) {

    /** Copies the collections and checks that every line has its origin. */
    public GeneratedSource {
        lines = List.copyOf(lines);
        reads = Collections.unmodifiableSet(new LinkedHashSet<>(reads));
        long count = text.lines().count();
        if (count != lines.size()) {
            throw new IllegalArgumentException(path + " has " + count + " lines and " + lines.size() + " origins");
        }
    }

    /** A file that is text. */
    public GeneratedSource(String path, String text, List<LineOrigin> lines, Set<Symbol> reads) {
        this(path, text, lines, reads, false);
    }

    /** A file that is no text; all of it comes from one place. */
    public static GeneratedSource ofBytes(String path, byte[] bytes, LineOrigin origin, Set<Symbol> reads) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int lines = (int) text.lines().count();
        return new GeneratedSource(path, text, Collections.nCopies(lines, origin), reads, true);
    }

    /** What it is on disk, if texts are in this encoding. */
    public byte[] bytes(Charset encoding) {
        return text.getBytes(isBinary ? StandardCharsets.ISO_8859_1 : encoding);
    }

    /**
     * Whether it is a Java source that declares no type, such as one whose whole content depends on an option that is off.
     * The compiler plugin would look for its class in vain, and compile the module in every build.
     */
    public boolean isWithoutType() {
        return path.endsWith(".java") && DeclaredTypes.isNoneIn(path, text);
    }
}
