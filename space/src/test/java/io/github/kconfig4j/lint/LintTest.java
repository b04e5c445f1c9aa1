package io.github.kconfig4j.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.space.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintTest {
    @TempDir
    Path directory;

    @Test
    void findsEachKindOfMistakeAndNothingElse() throws IOException {
        assertThat(lint(Texts.tree(directory, "lint.Kconfig"))).isEqualTo(Texts.read("lint.txt"));
    }

    @Test
    void doesNotTrustDependenciesThatASelectCanOverride() throws IOException {
        Files.writeString(directory.resolve("Kconfig"), """
                config BASE
                	bool "Base"

                config FORCED
                	bool
                	depends on BASE

                config VALUE
                	int "Value"
                	default 1 if BASE
                	default 2 if FORCED
                """);

        KconfigTree tree = KconfigTree.read(directory, "Kconfig", KconfigOptions.defaults())
                .orElseThrow();
        assertThat(lint(tree)).isEmpty();
    }

    @Test
    void knowsTheSymbolThatTheLegacyDialectHasOfItself() throws IOException {
        Files.writeString(directory.resolve("Kconfig"), "config S\n\tstring \"s\"\n\tdefault UNAME_RELEASE\n");
        KconfigOptions options = KconfigOptions.defaults().withKernelRelease("6.1.0-x");

        assertThat(lint(tree(options.withDialect(Dialect.LEGACY)))).isEmpty();
        assertThat(lint(tree(options.withDialect(Dialect.LINUX_6_1)))).contains("UNAME_RELEASE");
    }

    private KconfigTree tree(KconfigOptions options) {
        return KconfigTree.read(directory, "Kconfig", options).orElseThrow();
    }

    private static String lint(KconfigTree tree) {
        return Lint.findings(tree).stream()
                .map(d -> d.format())
                .collect(Collectors.joining("\n", "", "\n"))
                .replaceFirst("^\n$", "");
    }
}
