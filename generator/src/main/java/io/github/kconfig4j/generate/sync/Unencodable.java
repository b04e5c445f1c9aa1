package io.github.kconfig4j.generate.sync;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.generate.source.GeneratedSource;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.Optional;

/** Text that the encoding of the sources does not have: the compiler would read something else. */
final class Unencodable {
    private Unencodable() {}

    /**
     * The first such character of a file, at the line of the template set that it comes from.
     *
     * @param bytes what the file is in the encoding
     */
    static Optional<Diagnostic> in(GeneratedSource source, Charset encoding, byte[] bytes) {
        // An encoder goes through the text character by character.
        if (source.isBinary() || new String(bytes, encoding).equals(source.text())) {
            return Optional.empty();
        }
        CharsetEncoder encoder = encoding.newEncoder();
        if (encoder.canEncode(source.text())) {
            return Optional.empty();
        }
        List<String> lines = source.text().lines().toList();
        int line = 0;
        while (encoder.canEncode(lines.get(line))) {
            line++;
        }
        String character = lines.get(line)
                .codePoints()
                .mapToObj(Character::toString)
                .filter(c -> !encoder.canEncode(c))
                .findFirst()
                .orElseThrow();
        return Optional.of(Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.NOT_IN_ENCODING,
                        source.lines().get(line).template(),
                        "'%s' is not in %s, the encoding that the module's sources are compiled in"
                                .formatted(character, encoding.name()))
                .withHint("compile the module in UTF-8: in a pom, project.build.sourceEncoding"));
    }
}
