package io.github.kconfig4j.artifact;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Tells text from other bytes. */
final class Texts {
    private Texts() {}

    /** Whether the bytes are UTF-8 without control characters other than those of text files. */
    static boolean isText(byte[] bytes) {
        boolean ascii = true;
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && "\t\n\r\f\u001b".indexOf(b) < 0) {
                return false;
            }
            ascii &= b >= 0;
        }
        return ascii || isUtf8(bytes);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
