package io.github.kconfig4j.maven.each;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EachChecksTest {
    @TempDir
    private Path home;

    @Test
    void aMavenThatCannotBeStartedOnceMoreIsToldBeforeAnythingIsBuilt() throws Exception {
        Path command = ChildMaven.command(home);

        assertThat(texts(EachChecks.maven(Optional.empty())))
                .containsExactly(
                        "It is not known where this Maven is installed (maven.home is not set), so it cannot be"
                                + " started for each variant. (each-maven)");
        assertThat(texts(EachChecks.maven(Optional.of(home))))
                .containsExactly(
                        "This Maven cannot be started for each variant: there is no " + command + ". (each-maven)");

        Files.createDirectories(command.getParent());
        Files.createFile(command);

        assertThat(EachChecks.maven(Optional.of(home))).isEmpty();
    }

    @Test
    void whatPublishesIsNoGoalOfAVariant() {
        assertThat(EachChecks.goals(List.of("clean", "verify", "com.example:installer:1.0:check")))
                .isEmpty();
        assertThat(EachChecks.goals(
                        List.of("install", "deploy", "install:install", "com.example:deploy:1.0:deploy-file@here")))
                .hasSize(4);
    }

    private static List<String> texts(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Diagnostic::format).toList();
    }
}
