package io.github.kconfig4j.classfile;

import org.objectweb.asm.ClassReader;

/** The encoding of texts in class files (JVM specification, section 4.4.7). */
final class ModifiedUtf8 {
    private ModifiedUtf8() {}

    static String decode(ClassReader reader, int offset, int length) {
        StringBuilder text = new StringBuilder(length);
        int at = offset;
        while (at < offset + length) {
            int first = reader.readByte(at++);
            if ((first & 0x80) == 0) {
                text.append((char) first);
            } else if ((first & 0xE0) == 0xC0) {
                text.append((char) ((first & 0x1F) << 6 | reader.readByte(at++) & 0x3F));
            } else {
                int second = reader.readByte(at++) & 0x3F;
                text.append((char) ((first & 0x0F) << 12 | second << 6 | reader.readByte(at++) & 0x3F));
            }
        }
        return text.toString();
    }
}
