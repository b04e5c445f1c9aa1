package io.github.kconfig4j.maven.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateSetLocatorTest {
    private static final String IN_ENTRY = "META-INF/kconfig/sets/%s/Kconfig";

    @TempDir
    Path basedir;

    @TempDir
    Path elsewhere;

    @Test
    void takesTheModulesOwnFolderFirst() throws Exception {
        write(basedir.resolve("src/main/kconfig/Kconfig"));
        Path other = folderWithSet("timers");

        try (TemplateSetLocation set = locator(other).locate(null)) {
            assertThat(set.root()).isEqualTo(basedir.resolve("src/main/kconfig"));
        }
    }

    @Test
    void takesTheOnlySetOfTheClassPathFromFolderAndJar() throws Exception {
        for (Path entry : List.of(folderWithSet("timers"), jarWithSets("timers"))) {
            try (TemplateSetLocation set = locator(entry).locate(null)) {
                assertThat(set.name()).isEqualTo("timers");
                assertThat(set.root().resolve("Kconfig")).hasContent("mainmenu \"x\"");
            }
        }
    }

    @Test
    void readsAJarWithoutDirectoryEntries() throws Exception {
        try (TemplateSetLocation set = locator(jarWithSets("a", "b")).locate("b")) {
            assertThat(set.root().resolve("Kconfig")).exists();
        }
    }

    @Test
    void aDamagedJarIsAMistakeOfItsOwn() throws Exception {
        Path jar = Files.writeString(elsewhere.resolve("sets-1.0.jar"), "PK and no more");

        assertThatThrownBy(() -> locator(jar).locate(null))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "The jar sets-1.0.jar on the plugin's class path is damaged: zip END header not found. Delete it"
                                + " from the local repository, or build it again.");
    }

    @Test
    void takesAFolderOfTheModuleByName() throws Exception {
        write(basedir.resolve("my set/Kconfig"));

        try (TemplateSetLocation set = locator(jarWithSets("a")).locate("my set")) {
            assertThat(set.name()).isEqualTo("my set");
        }
    }

    @Test
    void saysWhatThereIsToChooseFrom() throws Exception {
        Path jar = jarWithSets("b", "a");

        assertThatThrownBy(() -> locator().locate(null))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("No template set: the module has no src/main/kconfig/Kconfig, no root of a tree around"
                        + " it has a Kconfig, and no dependency of the plugin has a set below"
                        + " META-INF/kconfig/sets/.");
        assertThatThrownBy(() -> locator(jar).locate(null))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Several template sets are on the plugin's class path: 'a', 'b'. Name one with"
                        + " <templateSet> or -Dkconfig.templateSet=NAME.");
        assertThatThrownBy(() -> locator(jar).locate("c"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("No template set 'c': it is no folder of the module with a Kconfig, and the plugin's class"
                        + " path has only 'a', 'b'.");
    }

    @Test
    void twoCallersHaveFileSystemsOfTheirOwn() throws Exception {
        Path jar = jarWithSets("a");
        try (TemplateSetLocation one = locator(jar).locate(null)) {
            locator(jar).locate(null).close();

            assertThat(one.root().resolve("Kconfig")).exists();
        }
    }

    private TemplateSetLocator locator(Path... classPath) {
        return new TemplateSetLocator(basedir, List.of(classPath));
    }

    private Path folderWithSet(String name) throws IOException {
        Path classes = elsewhere.resolve("classes");
        write(classes.resolve(IN_ENTRY.formatted(name)));
        return classes;
    }

    private Path jarWithSets(String... names) throws IOException {
        Path jar = Files.createTempFile(elsewhere, "sets", ".jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(IN_ENTRY.formatted(name)));
                out.write("mainmenu \"x\"".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "mainmenu \"x\"");
    }
}
