package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.files.FileHashes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExecutionsTest {
    private static final Path FOLDER = Path.of("target/generated-sources/kconfig");
    private static final String NAME = "target/generated-sources/kconfig";

    private final Map<Object, Object> context = new HashMap<>();

    private Executions execution(String id, @Nullable String phase) {
        MojoExecution execution = new MojoExecution(new Plugin(), "generate", id);
        execution.setLifecyclePhase(phase);
        return new Executions(context, execution);
    }

    @Test
    void twoDoNotWriteToOneFolder() {
        assertThat(execution("first", "generate-sources").claim(FOLDER, NAME)).isEmpty();

        assertThat(execution("second", "generate-sources").claim(FOLDER, NAME))
                .map(Diagnostic::format)
                .hasValue("""
                        The executions 'first' and 'second' of the goal 'generate' both write to target/generated-sources/kconfig, where each would delete what the other has written. (execution-clash)
                          hint: Give one of them folders of its own with <sources> and <resources>.""");
        assertThat(execution("second", "generate-sources").claim(Path.of("target/other"), "target/other"))
                .isEmpty();
    }

    @Test
    void oneMayComeAgainAndOneStartedByHandDoesWhatThatOfThePomDoes() {
        assertThat(execution("first", "generate-sources").claim(FOLDER, NAME)).isEmpty();

        assertThat(execution("first", "generate-sources").claim(FOLDER, NAME)).isEmpty();
        assertThat(execution("default-cli", null).claim(FOLDER, NAME)).isEmpty();
    }

    @Test
    void eachKnowsWhatTheOthersHaveWrittenIntoTheSameClasses(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("A.java"), "class A {}\n");
        execution("first", "generate-sources").wrote(FileHashes.of(folder));

        assertThat(execution("second", "generate-resources").writtenByOthers())
                .containsExactly(Map.entry("A.java", "first"));
        assertThat(execution("first", "generate-sources").writtenByOthers()).isEmpty();
        assertThat(execution("tests", "generate-test-sources").writtenByOthers())
                .isEmpty();
    }
}
