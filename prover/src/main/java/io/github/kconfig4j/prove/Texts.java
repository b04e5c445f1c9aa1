package io.github.kconfig4j.prove;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A file that is no class file, decoded.
 *
 * @param text the text
 * @param binary whether it is none, but bytes in which words may stand
 */
record Texts(String text, boolean binary) {
    private static final char MARK = '\uFEFF';

    /** Decodes: as UTF-16 if it begins with a mark of that, else as UTF-8 if it is that, else as ISO-8859-1. */
    static Texts of(byte[] bytes) {
        if (begins(bytes, 0xFE, 0xFF)) {
            return ofText(bytes, StandardCharsets.UTF_16BE);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return ofText(bytes, StandardCharsets.UTF_16LE);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Texts(withoutMark(text), text.indexOf('\0') >= 0);
        } catch (CharacterCodingException e) {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            return new Texts(text, text.indexOf('\0') >= 0);
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }

    private static Texts ofText(byte[] bytes, Charset charset) {
        return new Texts(withoutMark(new String(bytes, charset)), false);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }
}
