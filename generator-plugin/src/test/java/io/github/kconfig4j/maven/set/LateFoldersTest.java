package io.github.kconfig4j.maven.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kconfig4j.generate.SourceRoot;
import io.github.kconfig4j.maven.layout.ModulePart;
import io.github.kconfig4j.maven.layout.OrdinaryFolders;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.model.Build;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LateFoldersTest {
    @TempDir
    Path basedir;

    private final MavenProject project = new MavenProject();
    private final Map<Object, Object> context = new HashMap<>();

    @BeforeEach
    void writeModule() throws IOException {
        write("src/main/kconfig/Kconfig", "config AUDIT\n\tbool \"Audit\"\n");
        project.getModel().setBuild(new Build());
        project.getBuild().setDirectory(basedir.resolve("target").toString());
        project.addCompileSourceRoot(basedir.resolve("src").toString());
    }

    private void write(String name, String text) throws IOException {
        Path file = basedir.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private OrdinaryFolders folders() {
        return new OrdinaryFolders(
                project,
                ModulePart.MAIN,
                List.of(basedir.resolve("src/main/kconfig")),
                folder -> basedir.relativize(Path.of(folder)).toString(),
                context);
    }

    private List<SourceRoot> late() {
        return folders().late(StandardCharsets.UTF_8);
    }

    private void check() throws IOException, MojoFailureException {
        SetSource.Sources sources = new SetSource.Sources(Optional.empty(), List.of());
        try (SetSource set = new SetSource(
                new ModuleHome(basedir, Optional.empty()), List.of(), null, KconfigOptions.defaults(), sources)) {
            new LateFolders(late()).check(set);
        }
    }

    @Test
    void aFolderIsLateIfItComesAfterTheFirstGoal() throws IOException {
        write("more/A.java", "class A {}\n");
        assertThat(late()).as("nobody has asked").isEmpty();
        assertThat(folders().roots(StandardCharsets.UTF_8)).hasSize(1);

        project.addCompileSourceRoot(basedir.resolve("more").toString());
        project.addCompileSourceRoot(basedir.resolve("absent").toString());
        project.addCompileSourceRoot(basedir.resolve("target/made").toString());

        assertThat(late()).extracting(SourceRoot::prefix).containsExactly("more/");
    }

    @Test
    void oneWithoutConditionsIsFine() throws IOException {
        write("more/A.java", "class A {} // #1\n");
        folders().roots(StandardCharsets.UTF_8);
        project.addCompileSourceRoot(basedir.resolve("more").toString());

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void oneWithConditionsIsRefused() throws IOException {
        write("more/A.java", "class A {\n// #if AUDIT\nint x;\n// #endif\n}\n");
        folders().roots(StandardCharsets.UTF_8);
        project.addCompileSourceRoot(basedir.resolve("more").toString());

        assertThatThrownBy(this::check)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "The sources in more/ have conditions, and a plugin has added the folder after the goal"
                                + " generate, so that nothing is left out of it. Give the plugin's execution the phase initialize.");
    }

    @Test
    void soAreResourcesAndMistakes() throws IOException {
        write("more/a.properties", "# #if NOBODY\nx=1\n# #endif\n");
        folders().roots(StandardCharsets.UTF_8);
        Resource resource = new Resource();
        resource.setDirectory(basedir.resolve("more").toString());
        project.addResource(resource);

        assertThatThrownBy(this::check).hasMessageStartingWith("The resources in more/ have conditions, ");
    }

    @Test
    void aSetInAFolderOfSourcesIsNoOrdinarySource() throws IOException {
        write("src/A.java", "class A {}\n");

        SourceRoot root = folders().roots(StandardCharsets.UTF_8).get(0);

        assertThat(root.filter().test("A.java")).isTrue();
        assertThat(root.filter().test("main/kconfig/Kbuild")).isFalse();
    }
}
