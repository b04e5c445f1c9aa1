package io.github.kconfig4j.maven.set;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which tree a module belongs to, and how its files are named. */
class ReactorTreeTest {
    @TempDir
    Path root;

    private Path core;

    @BeforeEach
    void aModuleLiesBelowTheRoot() throws IOException {
        core = Files.createDirectories(root.resolve("modules/core"));
        write("Kconfig", """
                mainmenu "All"
                source "Kconfig.more" # computed names are not followed
                source "$(X)/Kconfig"
                """);
        write("Kconfig.more", "\tsource 'modules/core/src/main/kconfig/Kconfig'\nconfig A\n");
    }

    @Test
    void aModuleWithoutOptionsOfItsOwnBelongsToTheTree() throws IOException {
        assertThat(tree()).get().isEqualTo(new ReactorTree(root, files("Kconfig", "Kconfig.more")));
    }

    @Test
    void aModuleWhoseOptionsAreSourcedBelongsToTheTree() throws IOException {
        write("modules/core/src/main/kconfig/Kconfig", "config B\n");

        assertThat(tree())
                .get()
                .isEqualTo(new ReactorTree(
                        root, files("Kconfig", "Kconfig.more", "modules/core/src/main/kconfig/Kconfig")));
    }

    @Test
    void aModuleWhoseOptionsAreNotSourcedIsByItself() throws IOException {
        write("modules/core/src/main/kconfig/Kconfig", "config B\n");
        write("Kconfig.more", "config A\n");

        assertThat(tree()).isEmpty();
    }

    @Test
    void aModuleWithATopOfItsOwnIsItsOwnRootUnlessThatIsSourced() throws IOException {
        write("modules/core/Kconfig", "config B\n");
        assertThat(tree()).get().extracting(ReactorTree::root).isEqualTo(core);

        write("Kconfig.more", "source \"modules/core/Kconfig\"\n");
        assertThat(tree()).get().extracting(ReactorTree::root).isEqualTo(root);
    }

    @Test
    void theOutermostRootCounts() throws IOException {
        write("modules/Kconfig", "config C\n");

        assertThat(ReactorTree.of(core, List.of(root.resolve("modules"), root)))
                .get()
                .extracting(ReactorTree::root)
                .isEqualTo(root);
        assertThat(ReactorTree.of(core, List.of(root.resolve("modules"))))
                .get()
                .extracting(ReactorTree::root)
                .isEqualTo(root.resolve("modules"));
    }

    @Test
    void aFolderBesideTheModuleIsNoRoot() throws IOException {
        write("modules/other/Kconfig", "config D\n");

        assertThat(ReactorTree.of(core, List.of(root.resolve("modules/other")))).isEmpty();
    }

    @Test
    void namesAreRelativeToTheModule() throws IOException {
        ModuleHome home = new ModuleHome(core, tree());

        assertThat(home.name(core.resolve("src/main/java/A.java"))).isEqualTo("src/main/java/A.java");
        assertThat(home.name(root.resolve("configs/x_defconfig"))).isEqualTo("../../configs/x_defconfig");
        assertThat(home.name(root.resolveSibling("y")))
                .isEqualTo(root.resolveSibling("y").toString());
    }

    @Test
    void configurationsOfAModuleOfATreeAreNotRead() throws IOException {
        ModuleHome home = new ModuleHome(core, tree());
        assertThat(ModuleConfigs.notRead(home)).isEmpty();

        write("modules/core/configs/small_defconfig", "");
        assertThat(ModuleConfigs.notRead(home)).extracting(Diagnostic::format).containsExactly("""
                configs/small_defconfig is not read: the module belongs to the tree of ../../Kconfig, and one\
                 configuration holds for all of it. (config-not-read)
                  hint: Move it to ../../configs, or name the folder with <configs>.""");
        assertThat(ModuleConfigs.notRead(new ModuleHome(core, Optional.empty())))
                .isEmpty();
    }

    private Optional<ReactorTree> tree() throws IOException {
        return ReactorTree.of(core, List.of(root));
    }

    private List<Path> files(String... names) {
        return List.of(names).stream().map(root::resolve).toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
