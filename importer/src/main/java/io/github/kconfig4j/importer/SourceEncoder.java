package io.github.kconfig4j.importer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Reads the text of a source, and writes another one with the same line ends and the same beginning. */
final class SourceEncoder {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SourceEncoder() {}

    /** The text; empty if it is in another encoding. */
    static Optional<String> text(byte[] content, Charset encoding) {
        try {
            return Optional.of(encoding.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A text, whose lines end in {@code \n}, in the manner of another one. */
    static String like(String old, String text) {
        String mark = old.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        return mark + (old.contains("\r\n") ? text.replace("\n", "\r\n") : text);
    }
}
