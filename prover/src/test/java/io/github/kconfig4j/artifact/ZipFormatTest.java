package io.github.kconfig4j.artifact;

import static io.github.kconfig4j.artifact.Zips.bytes;
import static io.github.kconfig4j.artifact.Zips.gzip;
import static io.github.kconfig4j.artifact.Zips.join;
import static io.github.kconfig4j.artifact.Zips.stored;
import static io.github.kconfig4j.artifact.Zips.zip;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.compile.CompiledOnce;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rarer forms of archives, byte by byte. */
class ZipFormatTest {
    private static final byte[] TEXT = bytes("some text, some text, some text\n");
    private static final long IN_ZIP64 = 0xFFFFFFFFL;

    @TempDir
    Path folder;

    /** A writer of numbers in the order of zip. */
    private static final class Out {
        private final ByteBuffer buffer = ByteBuffer.allocate(1000).order(ByteOrder.LITTLE_ENDIAN);

        Out u16(int... values) {
            for (int value : values) {
                buffer.putShort((short) value);
            }
            return this;
        }

        Out u32(long... values) {
            for (long value : values) {
                buffer.putInt((int) value);
            }
            return this;
        }

        Out u64(long... values) {
            for (long value : values) {
                buffer.putLong(value);
            }
            return this;
        }

        Out text(byte[] text) {
            buffer.put(text);
            return this;
        }

        int length() {
            return buffer.position();
        }

        byte[] bytes() {
            return Arrays.copyOf(buffer.array(), buffer.position());
        }
    }

    private static long crc() {
        CRC32 sum = new CRC32();
        sum.update(TEXT);
        return sum.getValue();
    }

    /** An archive of a single entry that says in the form for large archives what bits of a mask ask for. */
    private static byte[] large(int mask, byte[] descriptor) {
        boolean size = (mask & 1) != 0;
        boolean packed = (mask & 2) != 0;
        boolean local = (mask & 4) != 0;
        boolean end = (mask & 8) != 0;
        byte[] name = bytes("a.txt");
        Out extra = new Out();
        int count = (size ? 8 : 0) + (packed ? 8 : 0) + (local ? 8 : 0);
        if (count > 0) {
            // Another field stands before it.
            extra.u16(0x5455, 1).text(new byte[1]).u16(1, count);
            extra.u64(size ? new long[] {TEXT.length} : new long[0]);
            extra.u64(packed ? new long[] {TEXT.length} : new long[0]);
            extra.u64(local ? new long[] {0} : new long[0]);
        }
        Out out = new Out();
        int flags = descriptor.length > 0 ? 8 : 0;
        out.u32(ZipHeader.LOCAL).u16(45, flags, 0, 0, 0);
        if (flags == 0) {
            out.u32(crc(), TEXT.length, TEXT.length);
        } else {
            out.u32(0, 0, 0);
        }
        out.u16(name.length, 0).text(name).text(TEXT).text(descriptor);
        int directory = out.length();
        out.u32(ZipHeader.CENTRAL).u16(45, 45, flags, 0, 0, 0);
        out.u32(crc(), packed ? IN_ZIP64 : TEXT.length, size ? IN_ZIP64 : TEXT.length);
        out.u16(name.length, extra.length(), 0, 0, 0).u32(0, local ? IN_ZIP64 : 0);
        out.text(name).text(extra.bytes());
        int length = out.length() - directory;
        if (end) {
            int at = out.length();
            out.u32(0x06064B50).u64(44).u16(45, 45).u32(0, 0).u64(1, 1, length, directory);
            out.u32(0x07064B50, 0).u64(at).u32(1);
        }
        out.u32(0x06054B50).u16(0, 0, end ? 0xFFFF : 1, end ? 0xFFFF : 1);
        return out.u32(end ? IN_ZIP64 : length, end ? IN_ZIP64 : directory)
                .u16(0)
                .bytes();
    }

    private static List<String> tree(byte[] content) {
        Artifact artifact = Artifact.ofFiles("classes", new TreeMap<>(Map.of("a", content)));
        assertThat(artifact.diagnostics()).isEmpty();
        return artifact.all()
                .map(entry -> entry.place() + " " + entry.kind() + " " + entry.bytes().length)
                .toList();
    }

    private static List<String> said(byte[] content) {
        return Artifact.ofFiles("classes", new TreeMap<>(Map.of("a", content))).diagnostics().stream()
                .map(d -> d.message().toString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 15})
    void archivesInTheFormForLargeOnes(int mask) throws Exception {
        byte[] zip = large(mask, new byte[0]);
        try (ZipFile file =
                new ZipFile(Files.write(folder.resolve("a.zip"), zip).toFile())) {
            assertThat(file.size()).isEqualTo(1);
        }
        assertThat(tree(zip)).containsExactly("a ARCHIVE " + zip.length, "a!/a.txt TEXT 32");
        byte[] prefixed = join(bytes("#!"), zip);
        assertThat(tree(prefixed))
                .containsExactly(
                        "a ARCHIVE " + prefixed.length, "a!/a.txt TEXT 32", "a!/(outside of entries)@0 TEXT 2");
    }

    @Test
    void aDirectoryThatIsNotWhereItIsSaidToBe() {
        byte[] zip = large(8, new byte[0]);
        int locator = Zips.find(zip, 0x07064B50);
        for (long wrong : new long[] {-1, 3, zip.length, Integer.MAX_VALUE + 5L}) {
            byte[] moved = zip.clone();
            ByteBuffer.wrap(moved).order(ByteOrder.LITTLE_ENDIAN).putLong(locator + 8, wrong);
            assertThat(tree(moved)).containsExactly("a ARCHIVE " + zip.length, "a!/a.txt TEXT 32");
        }
    }

    @Test
    void aRecordForLargeArchivesThatIsNowhere() {
        byte[] zip = large(8, new byte[0]);
        zip[Zips.find(zip, 0x06064B50)] = 'X';
        // Entries are found without a directory, and that is said.
        assertThat(said(zip)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"true, 4, 0", "false, 4, 0", "true, 8, 0", "false, 8, 0", "true, 4, 1", "true, 8, 2", "true, 8, 3"})
    void lengthsAndSumsBehindTheEntry(boolean signature, int width, int wrong) {
        Out descriptor = new Out();
        if (signature) {
            descriptor.u32(0x08074B50);
        }
        descriptor.u32(wrong == 3 ? 5 : crc());
        long packed = wrong == 1 ? 5 : TEXT.length;
        long size = wrong == 2 ? 5 : TEXT.length;
        if (width == 4) {
            descriptor.u32(packed, size);
        } else {
            descriptor.u64(packed, size);
        }
        byte[] zip = large(0, descriptor.bytes());

        List<String> tree = tree(zip);
        assertThat(tree).startsWith("a ARCHIVE " + zip.length, "a!/a.txt TEXT 32");
        if (wrong == 0) {
            assertThat(tree).hasSize(2);
        } else {
            assertThat(tree.get(2)).isEqualTo("a!/(outside of entries)@67 OTHER " + descriptor.length());
        }
    }

    @Test
    void whatFollowsThePackedBytesOfAnEntry() throws Exception {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        byte[] plain = zip(Map.of("a.txt", TEXT));
        int start = 35;
        int length = Zips.find(plain, 0x08074B50) - start;
        deflated.write(plain, start, length);
        deflated.write(bytes("hidden"));
        byte[] name = bytes("a.txt");
        Out out = new Out().u32(ZipHeader.LOCAL).u16(20, 0, 8, 0, 0);
        out.u32(crc(), deflated.size(), TEXT.length)
                .u16(name.length, 0)
                .text(name)
                .text(deflated.toByteArray());
        int directory = out.length();
        out.u32(ZipHeader.CENTRAL).u16(20, 20, 0, 8, 0, 0).u32(crc(), deflated.size(), TEXT.length);
        out.u16(name.length, 0, 0, 0, 0).u32(0, 0).text(name);
        int end = out.length();
        out.u32(0x06054B50).u16(0, 0, 1, 1).u32(end - directory, directory).u16(0);

        assertThat(tree(out.bytes()))
                .containsExactly(
                        "a ARCHIVE " + out.length(),
                        "a!/a.txt TEXT 32",
                        "a!/(outside of entries)@" + (start + length) + " TEXT 6");
    }

    @Test
    void namesThatAreNotInUtf8() {
        byte[] zip = stored(Map.of("a.txt", TEXT));
        for (int header : new int[] {0, Zips.find(zip, ZipHeader.CENTRAL) + 16}) {
            zip[header + 30] = (byte) 0xE4;
        }
        assertThat(tree(zip)).contains("a!/\u00E4.txt TEXT 32");
    }

    @Test
    void entriesThatCannotBeUnpackedBelongToTheArchive() {
        byte[] zip = stored(Map.of("a.txt", TEXT));
        zip = Zips.patched(Zips.patched(zip, ZipHeader.LOCAL, 6, 1), ZipHeader.CENTRAL, 8, 1);
        Artifact artifact = Artifact.ofFiles("classes", new TreeMap<>(Map.of("a", zip)));
        assertThat(artifact.all().map(Entry::place)).containsExactly("a", "a!/a.txt");
        assertThat(artifact.entries().get(0).entries().get(0).bytes()).isEqualTo(TEXT);
    }

    @Test
    void moreEntriesThanTheNumberCanHold() {
        byte[] zip = zip(Map.of("a.txt", TEXT));
        assertThat(tree(Zips.patched(zip, 0x06054B50, 10, 1))).hasSize(2);
        assertThat(said(Zips.patched(zip, 0x06054B50, 10, 3))).hasSize(1);
    }

    /** It says that its length is in an extra field, and has none, or one that is something else. */
    @ParameterizedTest
    @ValueSource(ints = {0, 4, 8})
    void aLengthThatIsNowhere(int extra) {
        Out field = new Out();
        if (extra > 0) {
            field.u16(0x7777, extra - 4).text(new byte[extra - 4]);
        }
        byte[] zip = archive(IN_ZIP64, field.bytes(), new byte[0]);

        assertThat(places(zip)).containsExactly("a ARCHIVE " + zip.length, "a!/a.txt TEXT 32");
        assertThat(said(zip)).singleElement().asString().contains("has 32 bytes, and the archive says 4294967295.");
    }

    @Test
    void whatIsBehindAClassWithInterfaces() {
        byte[] classFile = CompiledOnce.classes(Map.of(
                        "A.java", "abstract class A implements Runnable, java.io.Serializable { int f; void m() {} }"))
                .get("A");

        assertThat(places(classFile)).containsExactly("a CLASS " + classFile.length);
        assertThat(places(join(classFile, TEXT)))
                .containsExactly(
                        "a CLASS " + (classFile.length + TEXT.length),
                        "a!/(outside of entries)@" + classFile.length + " TEXT 32");
    }

    @Test
    void entriesWithComments() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("a.txt", "b.txt")) {
                ZipEntry entry = new ZipEntry(name);
                entry.setComment("says " + name);
                zip.putNextEntry(entry);
                zip.write(TEXT);
            }
        }
        int first = Zips.find(bytes.toByteArray(), ZipHeader.CENTRAL) + 46 + 5;

        assertThat(places(bytes.toByteArray()))
                .containsExactly(
                        "a ARCHIVE " + bytes.size(),
                        "a!/a.txt TEXT 32",
                        "a!/b.txt TEXT 32",
                        "a!/(outside of entries)@" + first + " TEXT 10",
                        "a!/(outside of entries)@" + (first + 10 + 46 + 5) + " TEXT 10");
    }

    @Test
    void zlibWithASmallWindow() throws Exception {
        ByteArrayOutputStream zlib = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(zlib)) {
            out.write(TEXT);
        }
        byte[] small = zlib.toByteArray();
        // A window of 8 KiB.
        small[0] = 0x58;
        small[1] = 0x09;

        assertThat(places(small)).containsExactly("a COMPRESSED " + small.length, "a!/(unpacked) TEXT 32");
    }

    /** Its directory lists one entry 65537 times, and has 16 bits for the number. */
    @Test
    void soManyEntriesThatTheNumberIsOneAgain() {
        byte[] zip = zip(Map.of("a.txt", TEXT));
        int directory = Zips.find(zip, ZipHeader.CENTRAL);
        int end = Zips.find(zip, 0x06054B50);
        int header = end - directory;
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        many.write(zip, 0, directory);
        for (int i = 0; i < 0x10001; i++) {
            many.write(zip, directory, header);
        }
        many.write(zip, end, zip.length - end);
        byte[] bytes = many.toByteArray();
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(bytes.length - (zip.length - end) + 12, 0x10001 * header);

        assertThat(said(bytes)).singleElement().asString().contains("has the entry a.txt more than once");
        assertThat(said(Zips.patched(bytes, 0x06054B50, 10, 2)))
                .anyMatch(message -> message.contains("says that it has 2 entries, and its directory lists 65537"));
    }

    /** Java reads it by its name, as it reads any entry. */
    @Test
    void aFolderThatHoldsSomethingAndSaysThatItIsEmpty() {
        byte[] zip = stored(Map.of("a/", TEXT));
        byte[] lying = Zips.patched(Zips.patched(zip, ZipHeader.CENTRAL, 24, 0), ZipHeader.LOCAL, 22, 0);

        assertThat(places(lying)).containsExactly("a ARCHIVE " + zip.length, "a!/a/ TEXT 32");
        assertThat(said(lying)).singleElement().asString().contains("has 32 bytes, and the archive says 0.");
    }

    /** The name of a file in a tar archive that stands in front of it, with something behind the name. */
    @Test
    void whatStandsBehindALongName() {
        byte[] name = join(bytes("x/a.txt\0"), TEXT);
        byte[] head = Zips.tar("././@LongLink", name);
        head[156] = 'L';
        byte[] tar = join(Arrays.copyOf(head, 1024), Zips.tar("short", TEXT));

        assertThat(places(tar))
                .containsExactly(
                        "a ARCHIVE " + tar.length, "a!/x/a.txt TEXT 32", "a!/(outside of entries)@519 OTHER 505");
    }

    private static byte[] withoutDirectory(byte[] zip) {
        return Arrays.copyOf(zip, Zips.find(zip, ZipHeader.CENTRAL));
    }

    private static Artifact limited(byte[] content, long unpacked, long one) {
        return new ArtifactReader(new Limits(9, unpacked, one)).files("classes", new TreeMap<>(Map.of("a", content)));
    }

    private static List<String> places(byte[] content) {
        return limited(content, 9999, 9999)
                .all()
                .map(entry -> entry.place() + " " + entry.kind() + " " + entry.bytes().length)
                .toList();
    }

    @Test
    void entriesWithoutADirectory() {
        byte[] plain = withoutDirectory(stored(Map.of("a.txt", TEXT, "b/", new byte[0], "c.txt", TEXT)));
        assertThat(places(plain)).containsExactly("a ARCHIVE " + plain.length, "a!/a.txt TEXT 32", "a!/c.txt TEXT 32");

        byte[] cut = Arrays.copyOf(plain, plain.length - 1);
        assertThat(places(cut)).contains("a!/a.txt TEXT 32").noneMatch(place -> place.contains("c.txt"));

        byte[] folder = withoutDirectory(stored(Map.of("b/", TEXT)));
        assertThat(places(folder)).contains("a!/b/ TEXT 32");

        byte[] packed = withoutDirectory(zip(Map.of("a.txt", TEXT, "c.txt", TEXT)));
        assertThat(places(packed)).contains("a!/a.txt TEXT 32", "a!/c.txt TEXT 32");
    }

    @Test
    void damagedEntriesWithoutADirectory() {
        byte[] long1 = new byte[3000];
        new java.util.Random(1).nextBytes(long1);
        byte[] packed = withoutDirectory(zip(Map.of("a.txt", long1)));
        byte[] cut = Arrays.copyOf(packed, packed.length - 500);
        assertThat(limited(cut, 99_999, 99_999).diagnostics())
                .extracting(d -> d.message().toString())
                .anyMatch(message -> message.equals("classes/a!/a.txt cannot be unpacked: it is damaged."));
        assertThat(limited(packed, 99_999, 2000).diagnostics())
                .extracting(d -> d.message().toString())
                .anyMatch(message -> message.startsWith("classes/a!/a.txt was not unpacked"));

        byte[] nothing = withoutDirectory(zip(Map.of("a.txt", TEXT)));
        nothing[35] = (byte) 0xFF;
        assertThat(places(nothing)).noneMatch(place -> place.contains("a.txt"));
    }

    @Test
    void limitsOfWhatIsCompressed() throws Exception {
        byte[] both = join(gzip(new byte[600]), gzip(new byte[600]));
        assertThat(limited(both, 9999, 1200).diagnostics()).isEmpty();
        assertThat(limited(both, 9999, 1199).diagnostics()).hasSize(1);
        ByteArrayOutputStream zlib = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(zlib)) {
            out.write(new byte[600]);
        }
        assertThat(limited(zlib.toByteArray(), 9999, 600).diagnostics()).isEmpty();
        assertThat(limited(zlib.toByteArray(), 9999, 599).diagnostics()).hasSize(1);
        assertThat(limited(gzip(new byte[0]), 9999, 9999).all().map(Entry::kind))
                .containsExactly(Entry.Kind.COMPRESSED, Entry.Kind.TEXT);
    }

    @Test
    void gzipWhoseHeadIsCutShort() {
        byte[] head = gzip(TEXT);
        for (int flags : new int[] {4, 8, 16, 2}) {
            byte[] cut = Arrays.copyOf(head, 19);
            cut[3] = (byte) flags;
            Arrays.fill(cut, 10, 19, (byte) 0xFF);
            assertThat(limited(cut, 9999, 9999).diagnostics()).hasSize(1);
        }
    }

    @Test
    void equalBytesAreOneKey() {
        assertThat(new Bytes(TEXT)).isEqualTo(new Bytes(TEXT.clone())).hasSameHashCodeAs(new Bytes(TEXT.clone()));
        assertThat(new Bytes(TEXT)).isNotEqualTo(new Bytes(bytes("other"))).isNotEqualTo("text");
        assertThat(new Bytes(bytes("a")).hashCode()).isNotEqualTo(new Bytes(bytes("b")).hashCode());
        // These have one hash.
        assertThat(new Bytes(new byte[] {0, 31})).isNotEqualTo(new Bytes(new byte[] {1, 0}));
    }

    @Test
    void numbers() {
        byte[] bytes = {1, 2, 3, 4, (byte) 0x85, 6, 7, 8, 9};
        assertThat(LittleEndian.u16(bytes, 3)).isEqualTo(0x8504);
        assertThat(LittleEndian.u32(bytes, 1)).isEqualTo(0x85040302L);
        assertThat(LittleEndian.i64(bytes, 1)).isEqualTo(0x0908070685040302L);
        assertThat(LittleEndian.is(bytes, 5, 0x09080706)).isTrue();
        assertThat(LittleEndian.is(bytes, 0, 0x04030201)).isTrue();
        assertThat(LittleEndian.is(bytes, 6, 0)).isFalse();
        assertThat(LittleEndian.is(bytes, -1, 0)).isFalse();
    }

    @Test
    void tarThatEndsWithItsEntry() {
        byte[] tar = Arrays.copyOf(Zips.tar("a", TEXT), 512 + TEXT.length);
        assertThat(places(tar)).containsExactly("a ARCHIVE " + tar.length, "a!/a TEXT 32");
        byte[] cut = Arrays.copyOf(tar, tar.length - 1);
        assertThat(places(cut)).containsExactly("a OTHER " + cut.length);
        byte[] two = join(Arrays.copyOf(Zips.tar("a", TEXT), 1024), Zips.tar("b", TEXT));
        assertThat(places(two)).contains("a!/a TEXT 32", "a!/b TEXT 32").hasSize(3);
        byte[] empty = Zips.tar("a", new byte[0]);
        assertThat(places(empty)).containsExactly("a ARCHIVE " + empty.length);
        byte[] negative = tar.clone();
        negative[124] = '-';
        assertThat(places(negative)).containsExactly("a OTHER " + tar.length);
    }

    @Test
    void textOfSpaces() {
        assertThat(tree(" ".getBytes(StandardCharsets.UTF_8))).containsExactly("a TEXT 1");
        assertThat(tree(new byte[] {0x1F})).containsExactly("a OTHER 1");
        assertThat(tree(bytes("\t\n\r\f\u001b"))).containsExactly("a TEXT 5");
    }

    @Test
    void anEmptyArchiveInTheFormForLargeOnes() {
        byte[] zip = new Out()
                .u32(0x06064B50)
                .u64(44)
                .u16(45, 45)
                .u32(0, 0)
                .u64(0, 0, 0, 0)
                .u32(0x07064B50, 0)
                .u64(0)
                .u32(1)
                .u32(0x06054B50)
                .u16(0, 0, 0xFFFF, 0xFFFF)
                .u32(IN_ZIP64, IN_ZIP64)
                .u16(0)
                .bytes();

        assertThat(tree(zip)).containsExactly("a ARCHIVE 98");
        assertThat(tree(join(bytes("#!"), zip))).containsExactly("a ARCHIVE 100", "a!/(outside of entries)@0 TEXT 2");
    }

    /** The record may have more in it than everybody knows. */
    @Test
    void whatStandsBetweenTheRecordForLargeArchivesAndItsLocator() {
        byte[] zip = large(8, new byte[0]);
        int locator = Zips.find(zip, 0x07064B50);
        byte[] more =
                join(Arrays.copyOf(zip, locator), bytes("whatever"), Arrays.copyOfRange(zip, locator, zip.length));

        assertThat(tree(more))
                .containsExactly(
                        "a ARCHIVE " + more.length,
                        "a!/a.txt TEXT 32",
                        "a!/(outside of entries)@" + locator + " TEXT 8");
    }

    /** An archive of one entry that is not packed, with the same extra field in both headers. */
    private static byte[] archive(long size, byte[] extra, byte[] comment) {
        byte[] name = bytes("a.txt");
        Out out = new Out().u32(ZipHeader.LOCAL).u16(20, 0, 0, 0, 0);
        out.u32(crc(), TEXT.length, size).u16(name.length, extra.length).text(name);
        out.text(extra).text(TEXT);
        int directory = out.length();
        out.u32(ZipHeader.CENTRAL).u16(20, 20, 0, 0, 0, 0).u32(crc(), TEXT.length, size);
        out.u16(name.length, extra.length, comment.length, 0, 0).u32(0, 0);
        out.text(name).text(extra).text(comment);
        int end = out.length();
        return out.u32(0x06054B50)
                .u16(0, 0, 1, 1)
                .u32(end - directory, directory)
                .u16(0)
                .bytes();
    }

    @Test
    void anExtraFieldThatIsLongerThanUsual() {
        byte[] usual = new Out().u16(0x7777, 60).text(new byte[60]).bytes();
        byte[] longer = new Out().u16(0x7777, 61).text(new byte[61]).bytes();

        assertThat(tree(archive(TEXT.length, usual, new byte[0]))).hasSize(2);
        assertThat(tree(archive(TEXT.length, longer, new byte[0])))
                .contains("a!/a.txt TEXT 32", "a!/(outside of entries)@35 OTHER 65")
                .hasSize(4);
    }

    @Test
    void aLengthIsInItsExtraFieldAndNowhereElse() {
        byte[] field = new Out().u16(1, 8).u64(TEXT.length).bytes();
        byte[] empty = new Out().u16(1, 0).bytes();
        byte[] none = new byte[0];

        assertThat(said(archive(IN_ZIP64, field, none))).isEmpty();
        for (byte[] zip : List.of(
                archive(IN_ZIP64, empty, new Out().u64(TEXT.length).bytes()),
                archive(IN_ZIP64, join(empty, new Out().u64(TEXT.length).bytes()), none),
                archive(IN_ZIP64, Arrays.copyOf(field, 11), bytes("\0\0\0\0\0\0\0")),
                archive(IN_ZIP64, none, field))) {
            assertThat(said(zip)).contains("classes/a!/a.txt has 32 bytes, and the archive says 4294967295.");
        }
    }

    @Test
    void anEmptyEntryAtTheVeryEnd() {
        byte[] empty = withoutDirectory(stored(Map.of("a.txt", new byte[0])));
        assertThat(places(empty)).containsExactly("a ARCHIVE " + empty.length, "a!/a.txt TEXT 0");

        ByteBuffer.wrap(empty).order(ByteOrder.LITTLE_ENDIAN).putInt(22, (int) IN_ZIP64);
        assertThat(places(empty)).containsExactly("a ARCHIVE " + empty.length, "a!/a.txt TEXT 0");
    }

    @Test
    void anEntryWithoutAName() {
        byte[] zip = stored(Map.of("", TEXT));

        assertThat(tree(zip)).containsExactly("a ARCHIVE " + zip.length, "a!/ TEXT 32");
        byte[] bare = withoutDirectory(zip);
        assertThat(places(bare)).containsExactly("a OTHER " + bare.length);
    }

    /** As one who only follows the directory does not mind. */
    @Test
    void anEntryBehindTheDirectory() {
        byte[] zip = stored(Map.of("a.txt", TEXT));
        int directory = Zips.find(zip, ZipHeader.CENTRAL);
        byte[] turned = join(Arrays.copyOfRange(zip, directory, zip.length), Arrays.copyOf(zip, directory));
        int end = Zips.find(turned, 0x06054B50);
        ByteBuffer numbers = ByteBuffer.wrap(turned).order(ByteOrder.LITTLE_ENDIAN);
        numbers.putInt(42, zip.length - directory);
        numbers.putInt(end + 16, 0);

        assertThat(tree(turned)).containsExactly("a ARCHIVE " + zip.length, "a!/a.txt TEXT 32");
    }

    @Test
    void onlyTheHeadOfSomething() {
        byte[] gzip = Arrays.copyOf(gzip(TEXT), 18);
        assertThat(tree(gzip)).containsExactly("a OTHER 18");
        byte[] tar = Arrays.copyOf(Zips.tar("a", new byte[0]), 512);
        assertThat(tree(tar)).containsExactly("a ARCHIVE 512");
        byte[] two = join(Arrays.copyOf(Zips.tar("a", TEXT), 1024), Zips.tar("b", TEXT));
        assertThat(places(Arrays.copyOf(two, 1536 + TEXT.length - 1)))
                .contains("a!/a TEXT 32")
                .noneMatch(place -> place.contains("a!/b"));
        byte[] oldest = {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 3, 0, 45, 0, 1};
        assertThat(tree(oldest)).containsExactly("a CLASS 10");
        assertThat(tree(Arrays.copyOf(oldest, 9))).containsExactly("a OTHER 9");
        assertThat(tree(new byte[] {0})).containsExactly("a OTHER 1");
    }

    @Test
    void asDeepAsTheLimitSays() {
        byte[] inner = zip(Map.of("c.txt", TEXT));
        ArtifactReader reader = new ArtifactReader(new Limits(1, 9999, 9999));

        assertThat(reader.files("classes", new TreeMap<>(Map.of("a", zip(Map.of("b", inner)))))
                        .all()
                        .map(Entry::place))
                .containsExactly("a", "a!/b", "a!/b!/c.txt");
        assertThat(reader.files("classes", new TreeMap<>(Map.of("a", zip(Map.of("b", zip(Map.of("c", inner)))))))
                        .all()
                        .map(Entry::place))
                .containsExactly("a", "a!/b", "a!/b!/c");
        byte[] classFile = CompiledOnce.classes(Map.of("A.java", "class A {}")).get("A");
        assertThat(reader.files("classes", new TreeMap<>(Map.of("a", zip(Map.of("b", classFile)))))
                        .all()
                        .map(entry -> entry.place() + " " + entry.kind()))
                .containsExactly("a ARCHIVE", "a!/b CLASS");
    }

    @Test
    void aLibraryInSeveralArchivesIsUnpackedOnce() {
        byte[] library = zip(Map.of("c.txt", TEXT));
        ArtifactReader reader = new ArtifactReader();

        byte[] one =
                text(reader.archive("one.jar", zip(Map.of("lib.jar", library))).orElseThrow());
        byte[] other = text(
                reader.archive("other.jar", stored(Map.of("lib.jar", library))).orElseThrow());

        assertThat(one).isEqualTo(TEXT).isSameAs(other);
    }

    private static byte[] text(Artifact artifact) {
        return artifact.entries().get(0).entries().get(0).bytes();
    }
}
