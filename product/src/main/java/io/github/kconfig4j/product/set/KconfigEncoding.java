package io.github.kconfig4j.product.set;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Says of a Kconfig file that it is not UTF-8. To conf bytes are bytes; here a text may become Java source. */
final class KconfigEncoding {
    private KconfigEncoding() {}

    /**
     * A warning at the line of the first byte that is not UTF-8.
     *
     * @param name the file's name in the message
     * @throws UncheckedIOException if the file cannot be read
     */
    static Optional<Diagnostic> check(Path file, String name) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            ByteBuffer in = ByteBuffer.wrap(bytes);
            CoderResult result =
                    StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length + 1), true);
            return result.isError() ? Optional.of(warning(name, bytes, in.position())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Diagnostic warning(String name, byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return Diagnostic.of(
                        Severity.WARNING,
                        DiagnosticId.NOT_UTF8,
                        SourcePosition.ofLine(name, line),
                        "The file is not text in UTF-8: in this line is the byte 0x"
                                + Integer.toHexString(bytes[at] & 0xff) + ".")
                .withHint("Save it in UTF-8.");
    }
}
