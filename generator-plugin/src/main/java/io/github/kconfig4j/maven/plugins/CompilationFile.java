package io.github.kconfig4j.maven.plugins;

import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.generate.files.Lines;
import io.github.kconfig4j.generate.files.SealedText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where it is kept from build to build how the module's sources are compiled: Maven has to plan the build to know it. One that
 * is lost, damaged or of another version is none.
 */
final class CompilationFile {
    private static final String HEADER = "kconfig-compilation 1 ";

    private final Path file;
    private final AtomicFiles files;
    private final String header;

    /**
     * @param file it need not exist
     * @param files writes it
     * @param version the version of this product
     * @param decisive stands for all that decides on it
     */
    CompilationFile(Path file, AtomicFiles files, String version, String decisive) {
        this.file = file;
        this.files = files;
        StringBuilder line = new StringBuilder(HEADER).append(decisive).append(' ');
        Lines.append(version, line);
        this.header = line.append('\n').toString();
    }

    /** What an earlier build has found out. */
    Optional<SourceCompilation> read() throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return SealedText.open(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                .filter(text -> text.startsWith(header))
                .map(text -> List.of(text.substring(header.length()).split("\n")))
                .filter(lines -> Charset.isSupported(lines.get(0)))
                .map(lines -> new SourceCompilation(Charset.forName(lines.get(0)), Boolean.parseBoolean(lines.get(1))));
    }

    /** Keeps what was found out. */
    void write(SourceCompilation compilation) throws IOException {
        String text = header + compilation.encoding().name() + "\n" + compilation.findsDependents() + "\n";
        files.update(file, SealedText.seal(text).getBytes(StandardCharsets.UTF_8));
    }
}
