package io.github.kconfig4j.artifact;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes archives for tests. */
public final class Zips {
    private Zips() {}

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A zip archive as Java writes it: lengths and sums behind the entries. */
    public static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A zip archive whose entries are not packed: lengths and sums before them. */
    public static byte[] stored(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                CRC32 sum = new CRC32();
                sum.update(entry.getValue());
                ZipEntry of = new ZipEntry(entry.getKey());
                of.setSize(entry.getValue().length);
                of.setCrc(sum.getValue());
                zip.putNextEntry(of);
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A tar archive with one entry. */
    public static byte[] tar(String name, byte[] content) {
        byte[] tar = new byte[512 + (content.length + 511) / 512 * 512 + 1024];
        put(tar, 0, bytes(name));
        put(tar, 124, bytes("%011o".formatted(content.length)));
        put(tar, 156, bytes("0"));
        put(tar, 257, bytes("ustar"));
        put(tar, 512, content);
        return tar;
    }

    private static void put(byte[] to, int at, byte[] bytes) {
        System.arraycopy(bytes, 0, to, at, bytes.length);
    }

    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    /** Another archive with a number of two bytes changed, counted from the first place where a signature stands. */
    static byte[] patched(byte[] zip, int signature, int offset, int value) {
        byte[] copy = zip.clone();
        ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN).putShort(find(zip, signature) + offset, (short) value);
        return copy;
    }

    /** Another archive with a text of the same length in the place of the first one that is the same as another. */
    public static byte[] renamed(byte[] zip, String from, String to, int occurrence) {
        byte[] copy = zip.clone();
        byte[] name = bytes(from);
        int at = -1;
        for (int i = 0; i < occurrence; i++) {
            do {
                at++;
            } while (!Arrays.equals(copy, at, at + name.length, name, 0, name.length));
        }
        put(copy, at, bytes(to));
        return copy;
    }

    static int find(byte[] zip, int signature) {
        int at = 0;
        while (!LittleEndian.is(zip, at, signature)) {
            at++;
        }
        return at;
    }
}
