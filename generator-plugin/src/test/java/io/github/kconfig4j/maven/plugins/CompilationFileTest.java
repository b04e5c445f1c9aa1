package io.github.kconfig4j.maven.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.generate.files.AtomicFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilationFileTest {
    @TempDir
    Path folder;

    private CompilationFile file(String version, String decisive) {
        return new CompilationFile(
                folder.resolve("compilation"), new AtomicFiles(folder.resolve("scratch")), version, decisive);
    }

    @Test
    void keepsWhatWasFoundOut() throws IOException {
        assertThat(file("1", "a").read()).isEmpty();
        for (SourceCompilation compilation : new SourceCompilation[] {
            new SourceCompilation(StandardCharsets.ISO_8859_1, true),
            new SourceCompilation(StandardCharsets.UTF_8, false)
        }) {
            file("1", "a").write(compilation);

            assertThat(file("1", "a").read()).hasValue(compilation);
        }
    }

    @Test
    void knowsNothingOfAnotherSetupOrVersionOrIfItIsDamaged() throws IOException {
        file("1", "a").write(new SourceCompilation(StandardCharsets.UTF_8, true));
        String kept = Files.readString(folder.resolve("compilation"));

        assertThat(file("1", "b").read()).isEmpty();
        assertThat(file("2", "a").read()).isEmpty();
        for (String damaged : new String[] {"", "x", kept.replace("true", "false"), kept.substring(1)}) {
            Files.writeString(folder.resolve("compilation"), damaged);
            assertThat(file("1", "a").read()).as(damaged).isEmpty();
        }
    }
}
