package io.github.kconfig4j.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How options become arguments of javac. */
class CompilerOptionsTest {
    private static final CompilerOptions ALL = new CompilerOptions(
            StandardCharsets.ISO_8859_1,
            List.of(Path.of("a.jar"), Path.of("m.jar")),
            List.of(Path.of("src")),
            Optional.of("17"),
            List.of(Path.of("p.jar"), Path.of("q.jar")),
            List.of("-parameters"),
            "-g",
            Optional.of("1.0"));
    private static final CompilerOptions NONE = new CompilerOptions(
            StandardCharsets.UTF_8, List.of(), List.of(), Optional.empty(), List.of(), List.of(), "", Optional.empty());

    @Test
    void allArguments() {
        ModulePaths.Split split = new ModulePaths.Split(List.of(Path.of("a.jar")), List.of(Path.of("m.jar")));

        assertThat(String.join(" ", ALL.toArguments(split, true)))
                .isEqualTo("-g --release 17 -encoding ISO-8859-1 -classpath a.jar -sourcepath src --module-path m.jar"
                        + " --module-version 1.0 -processorpath p.jar" + File.pathSeparator + "q.jar -parameters");
        assertThat(ALL.toArguments(split, false)).doesNotContain("--module-version");
        assertThat(ALL.shownArguments()).containsExactly("-g", "--release", "17", "-parameters");
    }

    @Test
    void fewArguments() {
        ModulePaths.Split split = new ModulePaths.Split(List.of(), List.of());

        assertThat(NONE.toArguments(split, true))
                .containsExactly("-encoding", "UTF-8", "-classpath", "", "-sourcepath", "");
        assertThat(NONE.shownArguments()).isEmpty();
    }

    @Test
    void anotherClassPathChangesNothingElse() {
        assertThat(ALL.withClassPath(List.of(Path.of("other.jar"))))
                .isEqualTo(new CompilerOptions(
                        ALL.encoding(),
                        List.of(Path.of("other.jar")),
                        ALL.sourcePath(),
                        ALL.release(),
                        ALL.processorPath(),
                        ALL.arguments(),
                        ALL.debug(),
                        ALL.moduleVersion()));
    }

    @Test
    void theJavaThatClassFilesAreFor() {
        assertThat(ALL.target()).hasValue("17");
        assertThat(NONE.target()).isEmpty();
        assertThat(NONE.withArguments(List.of("-target", "8", "-source", "8")).target())
                .hasValue("8");
        assertThat(NONE.withArguments(List.of("-source", "9", "-target", "9")).target())
                .hasValue("9");
        assertThat(NONE.withArguments(List.of("-target")).target()).isEmpty();
    }

    @Test
    void modulesAreThereSinceJava9() {
        assertThat(NONE.allowsModules()).isTrue();
        assertThat(ALL.allowsModules()).isTrue();
        for (String old : List.of("1.8", "8", "7")) {
            assertThat(CompilerOptions.of(List.of(), old).allowsModules()).isFalse();
        }
        assertThat(CompilerOptions.of(List.of(), "9").allowsModules()).isTrue();
        assertThat(CompilerOptions.of(List.of(), "11").allowsModules()).isTrue();
    }
}
