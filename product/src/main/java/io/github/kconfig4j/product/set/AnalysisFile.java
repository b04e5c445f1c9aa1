package io.github.kconfig4j.product.set;

import io.github.kconfig4j.generate.AnalysisMemory;
import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.generate.files.Lines;
import io.github.kconfig4j.generate.files.SealedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where it is kept from build to build what is known of a set. */
public final class AnalysisFile {
    private static final String HEADER = "kconfig-templates 3 ";
    private static final String FINE = "options are fine\n";
    private static final String NOT_FINE = "options are not fine\n";

    private final Path file;
    private final AtomicFiles files;
    private final String version;

    /**
     * @param file it need not exist
     * @param files writes it
     * @param version stands for the code that analyses sets
     */
    public AnalysisFile(Path file, AtomicFiles files, String version) {
        this.file = file;
        this.files = files;
        this.version = version;
    }

    /**
     * What an earlier build knew; nothing if it knew it of other options.
     *
     * @param options stands for the options of the set
     */
    KnownSet read(String options) {
        try {
            if (!Files.isRegularFile(file)) {
                return KnownSet.NOTHING;
            }
            String header = header(options);
            return SealedText.open(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    .filter(text -> text.startsWith(header))
                    .map(text -> parse(text.substring(header.length())))
                    .orElse(KnownSet.NOTHING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KnownSet parse(String text) {
        return new KnownSet(text.startsWith(FINE), AnalysisMemory.of(text.substring(text.indexOf('\n') + 1)));
    }

    /** Keeps what is known now. */
    void write(String options, KnownSet set) {
        String text = SealedText.seal(header(options)
                + (set.optionsAreFine() ? FINE : NOT_FINE)
                + set.templates().text());
        try {
            files.update(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String header(String options) {
        StringBuilder header = new StringBuilder(HEADER).append(options).append(' ');
        Lines.append(version, header);
        return header.append('\n').toString();
    }
}
