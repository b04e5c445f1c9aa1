package io.github.kconfig4j.artifact;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Where a class file begins and ends (JVM specification, section 4.1). */
final class ClassBytes {
    private static final int MAGIC = 0xCAFEBABE;
    private static final int HEAD = 10;
    /** Java 1.0.2. Universal binaries of macOS begin like class files and have the number of their parts there. */
    private static final int OLDEST = 45;

    private final ByteBuffer bytes;

    private ClassBytes(byte[] bytes, int at) {
        this.bytes = ByteBuffer.wrap(bytes);
        this.bytes.position(at);
    }

    /** Whether a class file begins there. */
    static boolean isClass(byte[] bytes, int at) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return at + HEAD <= bytes.length && buffer.getInt(at) == MAGIC && buffer.getShort(at + 6) >= OLDEST;
    }

    /** Where the class file that begins there ends; empty if it is cut short or damaged. */
    static OptionalInt end(byte[] bytes, int at) {
        try {
            return OptionalInt.of(new ClassBytes(bytes, at).end());
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            return OptionalInt.empty();
        }
    }

    /** The whole class files in other bytes. */
    static List<Part> embedded(byte[] bytes) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            OptionalInt end = bytes[at] == (byte) 0xCA && isClass(bytes, at) ? end(bytes, at) : OptionalInt.empty();
            if (end.isPresent()) {
                byte[] content = Arrays.copyOfRange(bytes, at, end.getAsInt());
                parts.add(Part.of("(class file)@" + at, new Content(Entry.Kind.CLASS, content)));
            }
            at = end.orElse(at + 1);
        }
        return parts;
    }

    private int end() {
        skip(8);
        constants();
        skip(6);
        skip(2 * count());
        members();
        members();
        attributes();
        return bytes.position();
    }

    private void constants() {
        int count = count();
        for (int i = 1; i < count; i++) {
            int tag = bytes.get();
            switch (tag) {
                case 1 -> skip(count());
                case 3, 4, 9, 10, 11, 12, 17, 18 -> skip(4);
                case 5, 6 -> {
                    skip(8);
                    // A long or double takes two places.
                    i++;
                }
                case 7, 8, 16, 19, 20 -> skip(2);
                case 15 -> skip(3);
                default -> throw new IllegalArgumentException("constant " + tag);
            }
        }
    }

    private void members() {
        int count = count();
        for (int i = 0; i < count; i++) {
            skip(6);
            attributes();
        }
    }

    private void attributes() {
        int count = count();
        for (int i = 0; i < count; i++) {
            skip(2);
            skip(bytes.getInt());
        }
    }

    private int count() {
        return Short.toUnsignedInt(bytes.getShort());
    }

    /** @throws IllegalArgumentException if there are not as many bytes */
    private void skip(int length) {
        if (length < 0) {
            throw new IllegalArgumentException("length " + length);
        }
        bytes.position(bytes.position() + length);
    }
}
