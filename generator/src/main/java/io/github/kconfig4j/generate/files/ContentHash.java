package io.github.kconfig4j.generate.files;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A hash of a content that costs next to nothing in a virtual machine that has just started, unlike the digests: two cyclic
 * redundancy checks with different polynomials, and the length. Of two contents of one length that differ in no more than 64
 * bits in a row it is never the same; of others once in 2<sup>64</sup>. It tells what changed, and is no defence against
 * somebody who makes a content on purpose. Not safe for use by several threads.
 */
final class ContentHash {
    private final CRC32 crc32 = new CRC32();
    private final CRC32C crc32c = new CRC32C();
    private long length;

    /** Adds a part of the content. */
    void add(byte[] bytes, int count) {
        crc32.update(bytes, 0, count);
        crc32c.update(bytes, 0, count);
        length += count;
    }

    /** The hash of all that was added, as hexadecimal digits; then nothing is added any more. */
    String take() {
        StringBuilder text = new StringBuilder(24);
        hex(crc32.getValue(), text);
        hex(crc32c.getValue(), text);
        text.append(Long.toHexString(length));
        crc32.reset();
        crc32c.reset();
        length = 0;
        return text.toString();
    }

    private static void hex(long value, StringBuilder text) {
        for (int shift = 28; shift >= 0; shift -= 4) {
            text.append(Character.forDigit((int) (value >>> shift) & 15, 16));
        }
    }

    static String of(byte[] content) {
        ContentHash hash = new ContentHash();
        hash.add(content, content.length);
        return hash.take();
    }
}
