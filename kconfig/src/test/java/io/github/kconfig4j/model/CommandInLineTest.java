package io.github.kconfig4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.shell.Shell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandInLineTest {
    @TempDir
    Path directory;

    @Test
    void whatACommandComplainsOfIsAWarning() throws IOException {
        Files.writeString(directory.resolve("Kconfig"), "config A\n\tdef_string \"$(shell,tool)\"\n");
        Shell shell = command -> new Shell.Output(
                (command + " says\r\nthis\n\n").getBytes(StandardCharsets.UTF_8),
                "no such\nfile\n".getBytes(StandardCharsets.UTF_8));

        ParseResult result = KconfigTree.read(
                directory,
                "Kconfig",
                KconfigOptions.defaults().withDialect(Dialect.KCONFIGLIB).withShell(shell));

        assertThat(result.diagnostics().get(0).format()).isEqualTo("""
                Kconfig:[2] 'tool' wrote to stderr: no such (command-complains)
                file
                    \tdef_string "$(shell,tool)\"""");
        KconfigTree tree = result.tree().orElseThrow();
        assertThat(tree.defaults(tree.symbol("A").orElseThrow()).get(0).value()).hasToString("\"tool says this\"");
    }
}
