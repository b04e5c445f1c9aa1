package io.github.kconfig4j.product.build;

import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.generate.files.Lines;
import io.github.kconfig4j.generate.files.SealedText;
import io.github.kconfig4j.prove.SearchMemory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where it is kept from build to build in which files nothing was found. One that is lost, damaged or of another version is
 * none, and then all is searched.
 */
public final class SearchFile {
    private static final String HEADER = "kconfig-searches 1 ";

    private final Path file;
    private final AtomicFiles files;
    private final String header;

    /**
     * @param file it need not exist
     * @param files writes it
     * @param version stands for the code that searches
     */
    public SearchFile(Path file, AtomicFiles files, String version) {
        this.file = file;
        this.files = files;
        StringBuilder line = new StringBuilder(HEADER);
        Lines.append(version, line);
        this.header = line.append('\n').toString();
    }

    /**
     * What is known from earlier builds.
     *
     * @throws IOException if the file is there and cannot be read
     */
    SearchMemory read() throws IOException {
        if (!Files.isRegularFile(file)) {
            return SearchMemory.of("");
        }
        return SealedText.open(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                .filter(text -> text.startsWith(header))
                .map(text -> SearchMemory.of(text.substring(header.length())))
                .orElseGet(() -> SearchMemory.of(""));
    }

    /**
     * Keeps what is known now.
     *
     * @throws IOException if it cannot be written
     */
    void write(SearchMemory memory) throws IOException {
        files.update(file, SealedText.seal(header + memory.text()).getBytes(StandardCharsets.UTF_8));
    }
}
