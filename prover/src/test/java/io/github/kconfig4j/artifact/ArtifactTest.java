package io.github.kconfig4j.artifact;

import static io.github.kconfig4j.artifact.Zips.bytes;
import static io.github.kconfig4j.artifact.Zips.gzip;
import static io.github.kconfig4j.artifact.Zips.join;
import static io.github.kconfig4j.artifact.Zips.patched;
import static io.github.kconfig4j.artifact.Zips.renamed;
import static io.github.kconfig4j.artifact.Zips.stored;
import static io.github.kconfig4j.artifact.Zips.tar;
import static io.github.kconfig4j.artifact.Zips.zip;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an artifact holds is found by its content, and what cannot be had is said. */
class ArtifactTest {
    private static final byte[] TEXT = bytes("some text, some text, some text\n");
    private static final byte[] CLASS = classFile();
    private static final int CENTRAL = ZipHeader.CENTRAL;
    private static final int LOCAL = ZipHeader.LOCAL;
    private static final int END = 0x06054B50;

    @TempDir
    Path folder;

    private static byte[] classFile() {
        try (var in = ArtifactTest.class.getResourceAsStream("ArtifactTest.class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Artifact files(Map<String, byte[]> files) {
        return Artifact.ofFiles("classes", new TreeMap<>(files));
    }

    private static Artifact file(byte[] content) {
        return files(Map.of("a.bin", content));
    }

    /** Place, kind and length of each entry. */
    private static List<String> tree(Artifact artifact) {
        return artifact.all()
                .map(entry -> entry.place() + " " + entry.kind() + " " + entry.bytes().length)
                .toList();
    }

    private static List<String> said(Artifact artifact) {
        return artifact.diagnostics().stream()
                .map(d -> d.severity() + " " + d.id() + " " + d.message())
                .toList();
    }

    private static void assertRead(byte[] content, String... tree) {
        Artifact artifact = file(content);
        assertThat(tree(artifact)).containsExactly(tree);
        assertThat(artifact.diagnostics()).isEmpty();
    }

    private static String text(String place) {
        return place + " TEXT " + TEXT.length;
    }

    private static String classEntry(String place) {
        return place + " CLASS " + CLASS.length;
    }

    @Test
    void classFilesUnderAnyName() {
        assertRead(CLASS, classEntry("a.bin"));
    }

    @Test
    void whatOnlyBeginsLikeAClassFileIsOne() {
        byte[] cut = Arrays.copyOf(CLASS, 40);
        assertRead(cut, "a.bin CLASS 40");
    }

    @Test
    void aUniversalBinaryOfMacOsIsNoClassFile() {
        byte[] binary = {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 2, 1, 0, 0, 7, 0, 0, 0, 3};
        assertRead(binary, "a.bin OTHER 16");
    }

    @Test
    void textIsUtf8WithoutControlCharacters() {
        assertRead(bytes("äöü\t\r\n\f"), "a.bin TEXT 10");
        assertRead("äöü".getBytes(StandardCharsets.ISO_8859_1), "a.bin OTHER 3");
        assertRead(new byte[] {'a', 0, 'b'}, "a.bin OTHER 3");
        assertRead(new byte[0], "a.bin TEXT 0");
    }

    @Test
    void aZipUnderAnyNameInAnother() {
        byte[] inner = zip(Map.of("p/A.class", CLASS, "b.txt", TEXT));
        byte[] outer = stored(Map.of("lib/x.ear", inner));

        assertRead(
                outer,
                "a.bin ARCHIVE " + outer.length,
                "a.bin!/lib/x.ear ARCHIVE " + inner.length,
                text("a.bin!/lib/x.ear!/b.txt"),
                classEntry("a.bin!/lib/x.ear!/p/A.class"));
    }

    @Test
    void foldersAreNoEntries() {
        byte[] zip = zip(Map.of("a/", new byte[0], "a/b.txt", TEXT));
        assertRead(zip, "a.bin ARCHIVE " + zip.length, text("a.bin!/a/b.txt"));
    }

    @Test
    void aFolderThatHoldsSomethingIsOne() {
        byte[] zip = zip(Map.of("a/", TEXT));
        assertRead(zip, "a.bin ARCHIVE " + zip.length, text("a.bin!/a/"));
    }

    @Test
    void anEmptyZip() {
        byte[] zip = zip(Map.of());
        assertRead(zip, "a.bin ARCHIVE 22");
        assertRead(join(bytes("#!/bin/sh\n"), zip), "a.bin ARCHIVE 32", "a.bin!/(outside of entries)@0 TEXT 10");
    }

    @Test
    void aScriptInFront() {
        byte[] zip = zip(Map.of("a.txt", TEXT));
        byte[] script = bytes("#!/bin/sh\nexit\n");
        assertRead(
                join(script, zip),
                "a.bin ARCHIVE " + (script.length + zip.length),
                "a.bin!/a.txt TEXT " + TEXT.length,
                "a.bin!/(outside of entries)@0 TEXT 15");
    }

    @Test
    void aScriptInFrontThatTheDirectoryKnowsOf() {
        byte[] zip = zip(Map.of("a.txt", TEXT));
        byte[] script = bytes("#!/bin/sh\n");
        byte[] both = join(script, zip);
        both = patched(both, CENTRAL, 42, script.length);
        int directory = Zips.find(both, CENTRAL);
        both = patched(both, END, 16, directory);

        assertRead(both, "a.bin ARCHIVE " + both.length, text("a.bin!/a.txt"), "a.bin!/(outside of entries)@0 TEXT 10");
    }

    @Test
    void aWholeZipInFrontOfAnother() {
        byte[] first = zip(Map.of("first.class", CLASS));
        byte[] second = zip(Map.of("second.txt", TEXT));
        assertRead(
                join(first, second),
                "a.bin ARCHIVE " + (first.length + second.length),
                text("a.bin!/second.txt"),
                "a.bin!/(outside of entries)@0 ARCHIVE " + first.length,
                classEntry("a.bin!/(outside of entries)@0!/first.class"));
    }

    @Test
    void whatFollowsAZip() {
        byte[] zip = zip(Map.of("a.txt", TEXT));
        byte[] far = new byte[70_000];
        Arrays.fill(far, (byte) 'x');
        for (byte[] after : List.of(bytes("after"), far)) {
            assertRead(
                    join(zip, after),
                    "a.bin ARCHIVE " + (zip.length + after.length),
                    text("a.bin!/a.txt"),
                    "a.bin!/(outside of entries)@" + zip.length + " TEXT " + after.length);
        }
    }

    @Test
    void theCommentOfAZip() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setComment("a comment");
            var entry = new ZipEntry("a.txt");
            entry.setComment("of an entry");
            zip.putNextEntry(entry);
            zip.write(TEXT);
        }
        assertThat(file(bytes.toByteArray()).all().filter(e -> e.path().equals(Entry.OUTSIDE)))
                .extracting(entry -> new String(entry.bytes(), StandardCharsets.UTF_8))
                .containsExactly("of an entry", "a comment");
    }

    @Test
    void whatHidesInALongExtraField() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] extra = join(new byte[] {0x34, 0x12, 80, 0}, bytes("x".repeat(80)));
        byte[] usual = join(new byte[] {0x34, 0x12, 20, 0}, bytes("x".repeat(20)));
        try (var zip = new ZipOutputStream(bytes)) {
            for (byte[] field : List.of(extra, usual)) {
                var entry = new ZipEntry(field.length + ".txt");
                entry.setExtra(field);
                zip.putNextEntry(entry);
                zip.write(TEXT);
            }
        }
        assertThat(file(bytes.toByteArray()).all().filter(e -> e.path().equals(Entry.OUTSIDE)))
                .extracting(entry -> entry.bytes().length)
                .containsExactly(84, 84);
    }

    @Test
    void paddingIsNothing() {
        byte[] zip = zip(Map.of("a.txt", TEXT));
        byte[] padded = join(new byte[100], zip);
        assertRead(padded, "a.bin ARCHIVE " + padded.length, text("a.bin!/a.txt"));
    }

    @Test
    void anEntryThatTheDirectoryDoesNotList() {
        byte[] hidden = zip(Map.of("p/A.class", CLASS));
        byte[] only = Arrays.copyOf(hidden, Zips.find(hidden, CENTRAL));
        Artifact artifact = file(join(only, zip(Map.of("a.txt", TEXT))));

        assertThat(tree(artifact))
                .contains(text("a.bin!/a.txt"), classEntry("a.bin!/(outside of entries)@0!/p/A.class"));
        assertThat(said(artifact))
                .containsExactly("ERROR damaged-archive classes/a.bin!/(outside of entries)@0 has"
                        + " entries of a zip archive that no directory of an archive lists: who reads it in another way finds"
                        + " something else in it.");
    }

    @Test
    void aZipWithoutItsEnd() {
        byte[] zip = stored(Map.of("a.txt", TEXT, "b.txt", TEXT));
        Artifact artifact = file(Arrays.copyOf(zip, Zips.find(zip, CENTRAL)));

        assertThat(tree(artifact)).contains(text("a.bin!/a.txt"), text("a.bin!/b.txt"));
        assertThat(said(artifact)).hasSize(1);
        assertThat(said(artifact).get(0)).startsWith("ERROR damaged-archive classes/a.bin has entries");
    }

    @Test
    void twoEntriesOfOneName() {
        byte[] zip = zip(Map.of("a.txt", TEXT, "b.txt", CLASS));
        zip = renamed(renamed(zip, "b.txt", "a.txt", 1), "b.txt", "a.txt", 1);
        Artifact artifact = file(zip);

        assertThat(tree(artifact)).contains(text("a.bin!/a.txt"), classEntry("a.bin!/a.txt"));
        assertThat(artifact.diagnostics().stream().map(Diagnostic::format)).containsExactly("""
                classes/a.bin has the entry a.txt more than once. Each was searched; which one counts depends on who reads it. (repeated-entry)
                  hint: Let the plugin that packs it take one of them.""");
    }

    @Test
    void anotherNameInFrontOfTheEntry() {
        byte[] zip = renamed(zip(Map.of("a.txt", TEXT)), "a.txt", "b.txt", 1);
        Artifact artifact = file(zip);

        assertThat(tree(artifact)).contains(text("a.bin!/a.txt"));
        assertThat(artifact.diagnostics().stream().map(Diagnostic::format)).containsExactly("""
                classes/a.bin has the entry a.txt in its directory, and the name b.txt in front of the entry itself: who reads it in another way finds something else in it. (damaged-archive)
                  hint: Delete the file and build again; if another plugin makes it so, correct that.""");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18, 22})
    void otherNumbersInFrontOfTheEntry(int offset) {
        assertThat(said(file(patched(stored(Map.of("a.txt", TEXT)), LOCAL, offset, 7))))
                .containsExactly("ERROR damaged-archive classes/a.bin has the entry a.txt in its directory, and another"
                        + " length or sum in front of the entry itself: who reads it in another way finds something"
                        + " else in it.");
    }

    @Test
    void anotherWayOfPackingInFrontOfTheEntry() {
        assertThat(said(file(patched(zip(Map.of("a.txt", TEXT)), LOCAL, 8, 0))))
                .containsExactly("ERROR damaged-archive classes/a.bin has the entry a.txt in its directory, and another"
                        + " way of packing in front of the entry itself: who reads it in another way finds something"
                        + " else in it.");
    }

    @Test
    void anotherNumberOfEntries() {
        assertThat(said(file(patched(zip(Map.of("a.txt", TEXT)), END, 10, 2))))
                .containsExactly("ERROR damaged-archive classes/a.bin says that it has 2 entries, and its directory"
                        + " lists 1: who reads it in another way finds something else in it.");
    }

    @Test
    void aWrongSum() {
        byte[] zip = patched(patched(stored(Map.of("a.txt", TEXT)), LOCAL, 14, 7), CENTRAL, 16, 7);
        Artifact artifact = file(zip);

        assertThat(tree(artifact)).contains(text("a.bin!/a.txt"));
        assertThat(said(artifact))
                .containsExactly("ERROR unreadable-entry classes/a.bin!/a.txt has another content than"
                        + " the archive says: its sum is wrong.");
    }

    @Test
    void moreThanTheArchiveSays() {
        assertThat(said(file(patched(zip(Map.of("a.txt", TEXT)), CENTRAL, 24, 5))))
                .contains(
                        "ERROR unreadable-entry classes/a.bin!/a.txt has more bytes than the 5 that the archive says.");
    }

    @Test
    void lessThanTheArchiveSays() {
        assertThat(said(file(patched(zip(Map.of("a.txt", TEXT)), CENTRAL, 24, 50))))
                .contains("ERROR unreadable-entry classes/a.bin!/a.txt has 32 bytes, and the archive says 50.");
    }

    @Test
    void damagedBytes() {
        byte[] zip = zip(Map.of("a.txt", TEXT));
        zip[35] = (byte) 0xFF;
        assertThat(said(file(zip)))
                .contains("ERROR unreadable-entry classes/a.bin!/a.txt cannot be unpacked: it is damaged.");
    }

    @Test
    void anEntryThatIsNowhere() {
        byte[] zip = patched(zip(Map.of("a.txt", TEXT)), CENTRAL, 42, 3);
        assertThat(said(file(zip)))
                .contains("ERROR unreadable-entry classes/a.bin!/a.txt is in the directory of the"
                        + " archive, and nowhere else in it.");
    }

    @Test
    void anEntryThatIsCutShort() {
        for (int packed : new int[] {120, 5000}) {
            byte[] zip = patched(stored(Map.of("a.txt", TEXT)), CENTRAL, 20, packed);
            assertThat(zip.length).isBetween(120, 5000);
            assertThat(said(file(zip))).contains("ERROR unreadable-entry classes/a.bin!/a.txt is cut short.");
        }
    }

    @Test
    void anEncryptedEntry() {
        byte[] zip = stored(Map.of("a.txt", TEXT));
        zip = patched(patched(zip, LOCAL, 6, 1), CENTRAL, 8, 1);
        assertThat(file(zip).diagnostics().stream().map(Diagnostic::format)).containsExactly("""
                classes/a.bin!/a.txt is encrypted, so what is in it was not searched. (unsearched-entry)
                  hint: Pack it as a zip archive, or see to it yourself that nothing is in it that the variant must not have.""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"14 LZMA", "12 BZIP2", "93 Zstandard", "97 method 97"})
    void anotherWayOfPacking(String methodAndName) {
        int method = Integer.parseInt(methodAndName.substring(0, 2));
        byte[] zip = stored(Map.of("a.txt", TEXT));
        zip = patched(patched(zip, LOCAL, 8, method), CENTRAL, 10, method);
        assertThat(said(file(zip)))
                .containsExactly("WARNING unsearched-entry classes/a.bin!/a.txt is packed with "
                        + methodAndName.substring(3) + ", so what is in it was not searched.");
    }

    @Test
    void gzipAndWhatIsInIt() {
        byte[] zip = zip(Map.of("a.txt", TEXT));
        byte[] packed = gzip(zip);
        assertRead(
                packed,
                "a.bin COMPRESSED " + packed.length,
                "a.bin!/(unpacked) ARCHIVE " + zip.length,
                text("a.bin!/(unpacked)!/a.txt"));
    }

    @Test
    void gzipWithHeadInSeveralParts() {
        byte[] plain = gzip(CLASS);
        byte[] first = gzip(Arrays.copyOf(CLASS, 100));
        byte[] second = gzip(Arrays.copyOfRange(CLASS, 100, CLASS.length));
        first[3] = 4 | 8 | 16 | 2;
        first = join(
                Arrays.copyOf(first, 10),
                new byte[] {3, 0, 1, 2, 3},
                bytes("name\0comment\0"),
                new byte[] {0, 0},
                Arrays.copyOfRange(first, 10, first.length));

        assertThat(tree(file(plain))).contains(classEntry("a.bin!/(unpacked)"));
        assertRead(
                join(first, second),
                "a.bin COMPRESSED " + (first.length + second.length),
                classEntry("a.bin!/(unpacked)"));
    }

    @Test
    void whatFollowsGzip() {
        byte[] packed = gzip(TEXT);
        byte[] both = join(packed, CLASS);
        assertRead(
                both,
                "a.bin COMPRESSED " + both.length,
                text("a.bin!/(unpacked)"),
                classEntry("a.bin!/(outside of entries)@" + packed.length));
    }

    @Test
    void damagedGzip() {
        byte[] packed = gzip(CLASS);
        assertThat(said(file(Arrays.copyOf(packed, 60))))
                .containsExactly("WARNING unsearched-entry classes/a.bin begins like a file of gzip and cannot be"
                        + " unpacked, so what is in it was not searched.");
    }

    @Test
    void zlib() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(CLASS);
        }
        assertRead(bytes.toByteArray(), "a.bin COMPRESSED " + bytes.size(), classEntry("a.bin!/(unpacked)"));
        assertRead(bytes("x^ is no zlib"), "a.bin TEXT 13");
    }

    @Test
    void tarAlsoInGzip() {
        byte[] tar = tar("p/A.class", CLASS);
        assertRead(tar, "a.bin ARCHIVE " + tar.length, classEntry("a.bin!/p/A.class"));
        assertThat(tree(file(gzip(tar)))).contains(classEntry("a.bin!/(unpacked)!/p/A.class"));
    }

    @Test
    void tarWithLongNames() {
        byte[] name = tar("././@LongLink", bytes("p/Long.class\0"));
        name[156] = 'L';
        byte[] tar = join(Arrays.copyOf(name, 1024), tar("p/A.class", CLASS));
        assertRead(tar, "a.bin ARCHIVE " + tar.length, classEntry("a.bin!/p/Long.class"));

        byte[] prefixed = tar("A.class", CLASS);
        System.arraycopy(bytes("a/b"), 0, prefixed, 345, 3);
        assertRead(prefixed, "a.bin ARCHIVE " + prefixed.length, classEntry("a.bin!/a/b/A.class"));
    }

    @Test
    void classFilesInOtherBytes() {
        byte[] bytes = join(new byte[] {1, 0, 2}, CLASS, new byte[] {0, 5}, CLASS);
        int second = 3 + CLASS.length + 2;
        assertRead(
                bytes,
                "a.bin OTHER " + bytes.length,
                classEntry("a.bin!/(class file)@3"),
                classEntry("a.bin!/(class file)@" + second));
    }

    @Test
    void whatFollowsAClassFile() {
        byte[] zip = zip(Map.of("a.txt", TEXT));
        byte[] both = join(CLASS, zip);
        assertRead(
                both,
                "a.bin CLASS " + both.length,
                "a.bin!/(outside of entries)@" + CLASS.length + " ARCHIVE " + zip.length,
                text("a.bin!/(outside of entries)@" + CLASS.length + "!/a.txt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fd377a585a00 xz",
                "425a68 bzip2",
                "28b52ffd Zstandard",
                "377abcaf271c 7-Zip",
                "526172211a07 RAR",
                "cafed00d pack200",
                "dadafeca jimage"
            })
    void whatIsPackedInOtherWaysIsNamed(String magicAndName) {
        String[] parts = magicAndName.split(" ");
        byte[] content = join(HexFormat.of().parseHex(parts[0]), new byte[] {0, 1, 2, 3});
        assertThat(said(file(content)))
                .containsExactly("WARNING unsearched-entry classes/a.bin is packed with " + parts[1]
                        + ", which is not unpacked, so what is in it was not searched.");
    }

    private static Artifact limited(byte[] content, int depth, long unpacked, long one) {
        return new ArtifactReader(new Limits(depth, unpacked, one))
                .files("classes", new TreeMap<>(Map.of("a.bin", content)));
    }

    @Test
    void tooMuchToUnpack() {
        byte[] bomb = zip(Map.of("a.txt", new byte[5000], "b.txt", new byte[5000]));
        assertThat(said(limited(bomb, 9, 9000, 1000)))
                .containsExactly("WARNING unsearched-entry classes/a.bin!/b.txt was"
                        + " not unpacked, as it has more bytes than are unpacked: 9000 in all, 1000 of one thing that does not"
                        + " say its length, so what is in it was not searched.");
        assertThat(said(limited(bomb, 9, 10_000, 1000))).isEmpty();
        assertThat(said(limited(gzip(new byte[5000]), 9, 9000, 1000))).hasSize(1);
        assertThat(said(limited(gzip(new byte[5000]), 9, 9000, 5000))).isEmpty();
    }

    @Test
    void tooManyArchivesOneInTheOther() {
        byte[] content = zip(Map.of("a.txt", TEXT));
        for (int i = 0; i < 4; i++) {
            content = zip(Map.of("a.zip", content));
        }
        assertThat(said(limited(content, 4, 99_999, 9999))).isEmpty();
        assertThat(said(limited(content, 3, 99_999, 9999)))
                .containsExactly(
                        "WARNING unsearched-entry classes/a.bin!/a.zip!/a.zip!/a.zip!/a.zip was not looked into,"
                                + " as it is in more than 3 archives, one in the other, so what is in it was not searched.");
    }

    @Test
    void manyClassFilesOneBehindTheOther() {
        byte[][] many = new byte[40][];
        Arrays.fill(many, CLASS);
        assertThat(file(join(many)).all().filter(entry -> entry.kind() == Entry.Kind.CLASS))
                .hasSize(40);
    }

    @Test
    void anArchiveInSeveralArtifactsIsUnpackedOnce() {
        ArtifactReader reader = new ArtifactReader();
        byte[] zip = zip(Map.of("a.txt", TEXT));

        Artifact first = reader.files("first", new TreeMap<>(Map.of("a.zip", zip)));
        Artifact second = reader.files("second", new TreeMap<>(Map.of("b/c.zip", zip.clone())));

        assertThat(tree(second)).contains(text("b/c.zip!/a.txt"));
        assertThat(second.entries().get(0).entries().get(0).bytes())
                .isSameAs(first.entries().get(0).entries().get(0).bytes());
    }

    @Test
    void aFolderWithLinks() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path classes = Files.createDirectories(folder.resolve("classes/p"));
        Files.write(other.resolve("a.txt"), TEXT);
        Files.write(classes.resolve("b.txt"), TEXT);
        Files.createSymbolicLink(classes.resolve("link"), other);
        Files.createSymbolicLink(classes.resolve("file.txt"), other.resolve("a.txt"));
        Files.createSymbolicLink(classes.resolve("cycle"), folder.resolve("classes"));
        Files.createSymbolicLink(classes.resolve("nowhere"), folder.resolve("absent"));

        Artifact artifact = Artifact.ofDirectory("target/classes", folder.resolve("classes"));

        assertThat(tree(artifact)).containsExactly(text("p/b.txt"), text("p/file.txt"), text("p/link/a.txt"));
        assertThat(said(artifact))
                .containsExactly("WARNING unsearched-entry target/classes has a symbolic link that"
                        + " leads nowhere, p/nowhere, so what is in it was not searched.");
        assertThat(artifact.shown(artifact.entries().get(0))).isEqualTo("target/classes/p/b.txt");
    }

    @Test
    void aFolderThatIsNotThereIsEmpty() throws Exception {
        assertThat(Artifact.ofDirectory("target/classes", folder.resolve("absent")))
                .isEqualTo(new Artifact("target/classes", List.of()));
    }

    @Test
    void anArchiveOnDisk() throws Exception {
        Path file = Files.write(folder.resolve("a"), zip(Map.of("p/A.class", CLASS)));
        assertThat(tree(Artifact.ofArchive("a.jar", file).orElseThrow())).containsExactly(classEntry("p/A.class"));

        Files.write(file, TEXT);
        assertThat(Artifact.ofArchive("a.jar", file)).isEmpty();
    }
}
