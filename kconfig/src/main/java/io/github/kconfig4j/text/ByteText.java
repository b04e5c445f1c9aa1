package io.github.kconfig4j.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text that keeps every byte: what is UTF-8 becomes characters, each other byte one of the lone surrogates U+DC80 to
 * U+DCFF, so that what is written is what was read.
 */
public final class ByteText {
    private static final int ESCAPE = 0xDC00;

    private ByteText() {}

    /** The text of the bytes. */
    public static String decode(byte[] bytes) {
        if (isAscii(bytes)) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes) ? text : decodeEscaping(bytes);
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static String decodeEscaping(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < bytes.length) {
            int length = Math.min(sequenceLength(bytes[i]), bytes.length - i);
            byte[] sequence = Arrays.copyOfRange(bytes, i, i + length);
            String decoded = new String(sequence, StandardCharsets.UTF_8);
            if (Arrays.equals(decoded.getBytes(StandardCharsets.UTF_8), sequence)) {
                text.append(decoded);
                i += length;
            } else {
                text.append((char) (ESCAPE + (bytes[i] & 0xFF)));
                i++;
            }
        }
        return text.toString();
    }

    private static int sequenceLength(byte first) {
        int value = first & 0xFF;
        if (value < 0xC0) {
            return 1;
        }
        if (value < 0xE0) {
            return 2;
        }
        return value < 0xF0 ? 3 : 4;
    }

    /** The bytes of the text. */
    public static byte[] encode(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        if (!hasEscape(text)) {
            return plain;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            int next = i + (pair ? 2 : 1);
            if (!pair && isEscape(c)) {
                out.write(c - ESCAPE);
            } else {
                out.writeBytes(text.substring(i, next).getBytes(StandardCharsets.UTF_8));
            }
            i = next;
        }
        return out.toByteArray();
    }

    private static boolean hasEscape(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isEscape(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEscape(char c) {
        return c >= ESCAPE + 0x80 && c <= ESCAPE + 0xFF;
    }
}
