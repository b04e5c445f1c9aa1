package io.github.kconfig4j.corpus;

import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The trees of the corpus' inputs. No command is run, so an input that asks for one gives none. */
final class CorpusTrees {
    private CorpusTrees() {}

    /** The dialect and the environment of a case. */
    static KconfigOptions options(CorpusCase corpusCase) {
        return KconfigOptions.defaults()
                .withDialect(Dialect.named(corpusCase.dialect()).orElseThrow())
                .withEnvironment(corpusCase.env())
                .withKernelRelease("6.1.0");
    }

    /** Writes the files of a case into a new directory below another one. */
    static Path write(Path parent, CorpusCase corpusCase) {
        try {
            Path own = Files.createTempDirectory(parent, "case");
            for (Map.Entry<String, String> file : corpusCase.files().entrySet()) {
                Path path = own.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            return own;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tree of a case, if its files give one. */
    static Optional<KconfigTree> read(Path parent, CorpusCase corpusCase) {
        return KconfigTree.read(write(parent, corpusCase), "Kconfig", options(corpusCase))
                .tree();
    }
}
