package io.github.kconfig4j.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigReader;
import io.github.kconfig4j.config.ConfigWriter;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.TreeDump;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.snapshot.SnapshotInput;
import io.github.kconfig4j.snapshot.SnapshotOutput;
import io.github.kconfig4j.syntax.ParsedFiles;
import io.github.kconfig4j.syntax.Premises;
import io.github.kconfig4j.syntax.ReadingForm;
import io.github.kconfig4j.syntax.StatementPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must hold for the reading of any input, tried on the inputs of the corpus. */
class ReadingPropertiesTest {
    private static final int LEAST_INPUTS = 700;

    @TempDir
    Path directory;

    /**
     * What was parsed, printed as one file and parsed again, is the same: the same text, the same tree, and the same
     * configuration for the same values.
     */
    @Test
    void isTheSameOfWhatIsPrinted() {
        List<CorpusCase> cases = new ArrayList<>();
        CorpusFile.forEach(cases::add);
        Map<String, String> different = new TreeMap<>();
        int inputs = 0;
        for (CorpusCase corpusCase : cases) {
            Path files = CorpusTrees.write(directory, corpusCase);
            KconfigOptions options = CorpusTrees.options(corpusCase);
            Optional<String> read = read(files, "Kconfig", options, corpusCase);
            if (read.isPresent()) {
                inputs++;
                Optional<String> again = printed(files, options, corpusCase);
                if (!again.equals(read)) {
                    different.put(corpusCase.id(), Difference.firstDifference(read.get(), again.orElse(null)));
                }
            }
        }
        assertThat(different).isEmpty();
        assertThat(inputs).isGreaterThan(LEAST_INPUTS);
    }

    private static Optional<String> printed(Path files, KconfigOptions options, CorpusCase corpusCase) {
        try {
            Files.writeString(files.resolve("Printed"), print(files, "Kconfig", options));
            return read(files, "Printed", options, corpusCase);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that is compared; empty without a tree. */
    private static Optional<String> read(Path files, String top, KconfigOptions options, CorpusCase corpusCase) {
        String config = corpusCase.config() == null ? "" : corpusCase.config();
        return KconfigTree.read(files, top, options)
                .tree()
                .map(tree -> print(files, top, options) + dump(tree) + resolved(tree, config));
    }

    private static String print(Path files, String top, KconfigOptions options) {
        return ParsedFiles.read(files, top, options, new Printed(options.dialect()));
    }

    /** The statements as a text, which nobody keeps. */
    private record Printed(Dialect dialect) implements ReadingForm<String> {
        @Override
        public String make(ParsedFiles files) {
            return StatementPrinter.print(files, dialect);
        }

        @Override
        public void prepare(String made) {
            // There is nothing to do with it.
        }

        @Override
        public boolean canKeep(String made) {
            return false;
        }

        @Override
        public void write(String made, SnapshotOutput out) {
            out.text(made);
        }

        @Override
        public String read(SnapshotInput in, Premises premises) {
            return in.text();
        }
    }

    /** Without positions, and without line ends behind a help text, which depend on what follows it. */
    private static String dump(KconfigTree tree) {
        return TreeDump.of(tree).replaceAll("  # [^ ]*\n", "\n").replaceAll("(\\\\n)+\n", "\n");
    }

    private static String resolved(KconfigTree tree, String config) {
        List<ConfigInput> inputs = List.of(new ConfigInput(".config", config));
        return ConfigWriter.write(Configuration.resolve(
                tree, ConfigReader.read(tree, inputs, "CONFIG_").values()));
    }
}
