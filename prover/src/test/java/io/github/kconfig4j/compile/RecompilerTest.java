package io.github.kconfig4j.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Holds each compilation against one that knows of no other. */
class RecompilerTest {
    private static final CompilerOptions OPTIONS = CompilerOptions.of(List.of(), "17");
    /** Its warning shows whether it was compiled. */
    private static final String WARNED = "package p;\n\nclass Warned {\n    java.util.List list;\n}\n";

    private final SortedMap<String, String> sources = new TreeMap<>(Map.of(
            "p/Limits.java", "package p;\n\nclass Limits {\n    static final int MOST = 1;\n\n    void log() {}\n}\n",
            "p/Limited.java", "package p;\n\nclass Limited {\n    int most = Limits.MOST;\n}\n",
            "p/Warned.java", WARNED));
    private final Recompiler recompiler = new Recompiler();
    private final ModulePaths modules = new ModulePaths();

    private CompileInput input(CompilerOptions options) {
        return CompileInput.of(
                sources.entrySet().stream()
                        .map(source -> SourceText.of(source.getKey(), source.getValue()))
                        .toList(),
                options);
    }

    private CompileResult compile(String... arguments) {
        CompileInput input = input(OPTIONS.withArguments(List.of(arguments)));
        CompileResult result = recompiler.compile(input, modules);
        CompileResult alone = Compilation.compile(input, modules);
        assertThat(result.succeeded()).isEqualTo(alone.succeeded());
        assertThat(result.files().keySet()).isEqualTo(alone.files().keySet());
        result.files()
                .forEach((path, bytes) -> assertThat(
                                Arrays.equals(bytes, alone.files().get(path)))
                        .as(path)
                        .isTrue());
        if (!alone.succeeded()) {
            assertThat(texts(result)).isEqualTo(texts(alone));
        }
        return result;
    }

    private static List<String> texts(CompileResult result) {
        return result.diagnostics().stream().map(Diagnostic::format).toList();
    }

    private void change(String path, String text) {
        sources.put(path, text);
    }

    @Test
    void whatNothingChangesIsNotCompiledAgain() {
        assertThat(texts(compile("-Xlint:rawtypes"))).hasSize(1);

        assertThat(texts(compile("-Xlint:rawtypes"))).isEmpty();
    }

    @Test
    void aBodyConcernsItsOwnSource() {
        compile("-Xlint:rawtypes");
        change(
                "p/Limits.java",
                "package p;\n\nclass Limits {\n    static final int MOST = 1;\n\n    void log() {\n        hashCode();\n    }\n}\n");

        assertThat(texts(compile("-Xlint:rawtypes"))).isEmpty();
    }

    @Test
    void aConstantConcernsWhoNamesIt() {
        compile();
        change("p/Limits.java", "package p;\n\nclass Limits {\n    static final int MOST = 2;\n}\n");

        compile();
    }

    /** The first is the one that the third is like. */
    @Test
    void theNearestIsTaken() {
        String limits = sources.getOrDefault("p/Limits.java", "");
        compile("-Xlint:rawtypes");
        change("p/Limits.java", "package p;\n\nclass Limits {\n    static final int MOST = 2;\n}\n");
        change("p/Warned.java", "package p;\n\nclass Warned {\n    java.util.Set set;\n}\n");
        assertThat(texts(compile("-Xlint:rawtypes"))).hasSize(1);
        change("p/Limits.java", limits);
        change("p/Warned.java", WARNED);

        assertThat(texts(compile("-Xlint:rawtypes"))).isEmpty();
    }

    @Test
    void sourcesComeAndGo() {
        compile();
        change("p/More.java", "package p;\n\nclass More extends Limited {\n    Runnable run = () -> {};\n}\n");
        compile();
        sources.remove("p/More.java");
        compile();
        sources.remove("p/Warned.java");
        compile();
    }

    /** It hides the class of java.lang that the source meant before. */
    @Test
    void aNewTypeMayHideAnother() {
        change(
                "p/Uses.java",
                "package p;\n\nclass Uses {\n    Object of(Process process) {\n        return process;\n    }\n}\n");
        compile();
        change("p/Process.java", "package p;\n\nclass Process {}\n");

        compile();
    }

    @Test
    void anEmptySourceMayCome() {
        compile();
        change("p/Empty.java", "");
        compile();
        compile();
        sources.remove("p/Empty.java");
        compile();
    }

    @Test
    void whatIsMissedIsToldInFull() {
        compile();
        sources.remove("p/Limits.java");
        assertThat(compile().succeeded()).isFalse();

        change("p/Limits.java", "package p;\n\nclass Limits {\n    static final long MOST = 1;\n}\n");
        assertThat(compile().succeeded()).isFalse();

        change("p/Limits.java", "package p;\n\nclass Limits {\n    static final short MOST = 1;\n}\n");
        assertThat(compile().succeeded()).isTrue();
    }

    @Test
    void theSameTypeTwiceIsAMistake() {
        compile();
        change("p/Other.java", "package p;\n\nclass Limited {}\n");

        assertThat(compile().succeeded()).isFalse();
    }

    @Test
    void aWarningOfAnotherSourceMayBeAnError() {
        change(
                "p/User.java",
                "package p;\n\nclass User {\n    void use(Limits limits) {\n        limits.log();\n    }\n}\n");
        compile("-Xlint:deprecation", "-Werror");
        change(
                "p/Limits.java",
                "package p;\n\nclass Limits {\n    static final int MOST = 1;\n\n    /** @deprecated by Log */\n    void log() {}\n}\n");

        assertThat(compile("-Xlint:deprecation", "-Werror").succeeded()).isFalse();
    }

    @Test
    void withOtherArgumentsNothingIsKnown() {
        compile("-Xlint:rawtypes");

        assertThat(texts(compile("-Xlint:rawtypes", "-parameters"))).hasSize(1);
        assertThat(texts(compile("-Xlint:rawtypes", "-parameters"))).isEmpty();
    }

    /** Such as -Xdoclint, with which a comment depends on others. */
    @Test
    void withArgumentsThatMayMeanAnythingAllIsCompiled() {
        for (int i = 0; i < 2; i++) {
            assertThat(texts(compile("-Xlint:rawtypes", "-Xmaxerrs", "1"))).hasSize(1);
        }
    }

    @Test
    void aModuleIsCompiledAsAWhole() {
        change("module-info.java", "module m {}\n");

        for (int i = 0; i < 2; i++) {
            assertThat(texts(compile("-Xlint:rawtypes"))).hasSize(1);
        }
    }
}
