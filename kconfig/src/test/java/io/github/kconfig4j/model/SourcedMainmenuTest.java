package io.github.kconfig4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.Title;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is the first one where it is read alone, and is sourced from another. */
class SourcedMainmenuTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        write("Kconfig", "mainmenu \"All\"\nmenu \"Parts\"\nsource \"part\"\nendmenu\nconfig B\n\tbool \"B\"\n");
        write("part", "# Its own title.\nmainmenu \"Part\"\nconfig A\n\tbool \"A\"\n");
    }

    @Test
    void itsTitleIsAnErrorAsInTheKernel() {
        ParseResult result = KconfigTree.read(folder, "Kconfig", KconfigOptions.defaults());

        assertThat(result.tree()).isEmpty();
        assertThat(result.diagnostics())
                .extracting(d -> d.message().toString())
                .containsExactly("'mainmenu' can be the first statement of the first file only");
    }

    @Test
    void itsTitleSaysNothingWhereThatIsAllowed() {
        KconfigOptions allowed = KconfigOptions.defaults().withSourcedMainmenu();

        ParseResult result = KconfigTree.read(folder, "Kconfig", allowed);

        assertThat(result.diagnostics()).extracting(Diagnostic::format).isEmpty();
        KconfigTree tree = result.tree().orElseThrow();
        assertThat(Title.of(tree)).isEqualTo("All");
        assertThat(tree.symbols()).extracting(Symbol::name).containsExactly("A", "B");
        assertThat(Title.of(KconfigTree.read(folder, "part", allowed).orElseThrow()))
                .isEqualTo("Part");
    }

    @Test
    void aSecondTitleOfTheFirstFileIsAnErrorAllTheSame() throws IOException {
        write("Kconfig", "mainmenu \"All\"\nmainmenu \"Again\"\n");

        assertThat(KconfigTree.read(folder, "Kconfig", KconfigOptions.defaults().withSourcedMainmenu())
                        .tree())
                .isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
