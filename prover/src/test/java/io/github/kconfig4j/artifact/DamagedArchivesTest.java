package io.github.kconfig4j.artifact;

import static io.github.kconfig4j.artifact.Zips.bytes;
import static io.github.kconfig4j.artifact.Zips.gzip;
import static io.github.kconfig4j.artifact.Zips.join;
import static io.github.kconfig4j.artifact.Zips.stored;
import static io.github.kconfig4j.artifact.Zips.tar;
import static io.github.kconfig4j.artifact.Zips.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Damaged archives are a user's mistake, never the product's. */
class DamagedArchivesTest {
    private static final byte[] TEXT = bytes("some text, some text, some text\n");

    private static Artifact file(byte[] content) {
        return Artifact.ofFiles("classes", new TreeMap<>(Map.of("a.bin", content)));
    }

    /** Of each archive with one bit or byte changed, everything is read or said, and nothing is thrown. */
    @Test
    void nothingIsThrown() {
        List<byte[]> archives = List.of(
                zip(Map.of("a.txt", TEXT, "p/A.class", noise())),
                stored(Map.of("a.txt", TEXT)),
                gzip(TEXT),
                tar("a", TEXT),
                join(bytes("x"), zip(Map.of("a", TEXT))));
        for (byte[] archive : archives) {
            for (int at = 0; at < archive.length; at++) {
                for (int value : new int[] {0, 0xFF, 0x80, archive[at] ^ 1}) {
                    byte[] damaged = archive.clone();
                    damaged[at] = (byte) value;
                    assertThat(file(damaged).entries()).hasSize(1);
                }
            }
        }
    }

    private static byte[] noise() {
        byte[] noise = new byte[300];
        new Random(1).nextBytes(noise);
        return noise;
    }
}
