package io.github.kconfig4j.generate.text;

import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Text taken out of a {@link SourceText}, in which each character still knows where it was. It need not be one piece of
 * the source: escapes may have been replaced and lines joined.
 */
public final class Excerpt {
    private final SourceText source;
    private final String text;
    /** Of each character and of the end; null for one piece of the source. */
    private final int @Nullable [] offsets;

    private final int start;

    private Excerpt(SourceText source, String text, int start, int @Nullable [] offsets) {
        this.source = source;
        this.text = text;
        this.start = start;
        this.offsets = offsets;
    }

    /** The piece of the source from {@code start} to before {@code end}, as it is. */
    static Excerpt of(SourceText source, int start, int end) {
        return new Excerpt(source, source.text().substring(start, end), start, null);
    }

    /** The source it was taken from. */
    public SourceText source() {
        return source;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** Where in the source the character at this index was; the end of the text counts as a character. */
    public int offset(int index) {
        int known = Math.min(index, text.length());
        return offsets == null ? start + known : offsets[known];
    }

    /** The position of the first character. */
    public SourcePosition position() {
        return source.position(offset(0));
    }

    /** The characters from {@code from} to before {@code end}. */
    public Excerpt part(int from, int end) {
        int[] own = offsets == null ? null : Arrays.copyOfRange(offsets, from, end + 1);
        return new Excerpt(source, text.substring(from, end), offset(from), own);
    }

    /** Collects characters with their places. */
    public static final class Builder {
        private final SourceText source;
        private final StringBuilder text = new StringBuilder();
        private final IntStream.Builder offsets = IntStream.builder();

        /** An empty excerpt of this source. */
        public Builder(SourceText source) {
            this.source = source;
        }

        /** Adds a character that stands for what is at this offset. */
        public Builder add(char character, int offset) {
            text.append(character);
            offsets.add(offset);
            return this;
        }

        /** The excerpt, which ends at this offset of the source. */
        public Excerpt end(int offset) {
            offsets.add(offset);
            int[] all = offsets.build().toArray();
            return new Excerpt(source, text.toString(), all[0], all);
        }
    }
}
