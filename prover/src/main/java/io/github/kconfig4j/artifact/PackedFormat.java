package io.github.kconfig4j.artifact;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Ways of packing files that are told apart but not unpacked. */
enum PackedFormat {
    XZ("xz", "fd377a585a00"),
    BZIP2("bzip2", "425a68"),
    ZSTANDARD("Zstandard", "28b52ffd"),
    LZ4("LZ4", "04224d18"),
    SEVEN_ZIP("7-Zip", "377abcaf271c"),
    RAR("RAR", "526172211a07"),
    CABINET("Cabinet", "4d534346"),
    UNIX_COMPRESS("compress", "1f9d"),
    SNAPPY("Snappy", "ff060000734e61507059"),
    PACK200("pack200", "cafed00d"),
    JIMAGE("jimage", "dadafeca"),
    JIMAGE_BIG_ENDIAN("jimage", "cafedada");

    private final String shown;
    private final byte[] magic;

    PackedFormat(String shown, String magic) {
        this.shown = shown;
        this.magic = HexFormat.of().parseHex(magic);
    }

    /** The name of the format that the bytes begin like. */
    static Optional<String> of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(format -> Arrays.mismatch(bytes, format.magic) == format.magic.length)
                .map(format -> format.shown)
                .findFirst();
    }
}
