package io.github.kconfig4j.product.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.generate.sync.Claim;
import io.github.kconfig4j.generate.sync.OutputRoot;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.product.TestModule;
import io.github.kconfig4j.product.ledger.Inputs;
import io.github.kconfig4j.product.ledger.Said;
import io.github.kconfig4j.product.pom.PomOptions;
import io.github.kconfig4j.product.set.AnalysisFile;
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.shell.Shell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationTest {
    @TempDir
    Path folder;

    private TestModule module;
    private PomOptions pom = PomOptions.none();

    @BeforeEach
    void writeModule() throws IOException {
        module = new TestModule(folder);
    }

    private Generation generation() throws IOException {
        GenerateFolders folders = new GenerateFolders(
                new OutputRoot(folder.resolve("target/generated-sources/kconfig"), Claim.FOLDER),
                new OutputRoot(folder.resolve("target/generated-resources/kconfig"), Claim.FOLDER),
                folder.resolve("target/state"),
                new AtomicFiles(folder.resolve("target/scratch")),
                folder.resolve("target/classes"),
                List.of());
        return new Generation(
                folders, "1", new Inputs().path("set", module.set().root()));
    }

    private GenerateResult generate(Map<String, String> taken) throws IOException {
        return generate(new SetLoader(module.set()), taken);
    }

    private GenerateResult generate(SetLoader set, Map<String, String> taken) throws IOException {
        return generate("work", set, taken, true);
    }

    private GenerateResult generate(String variant, SetLoader set, Map<String, String> taken, boolean main)
            throws IOException {
        TreeSet<String> declared = new TreeSet<>(List.of("org.slf4j:slf4j-api"));
        return generation()
                .generate(new GenerateRequest(
                        set, module.variant(variant), StandardCharsets.UTF_8, true, true, taken, declared, pom, main));
    }

    private GenerateResult generate(String variant) throws IOException {
        return generate(variant, new SetLoader(module.set()), Map.of(), true);
    }

    @Test
    void saysTheSameWhileNothingChanges() throws IOException {
        assertThat(generation().unchanged()).isEmpty();
        assertThat(generate(Map.of()).succeeded()).isTrue();

        List<Said> said = generation().unchanged().orElseThrow();

        assertThat(said)
                .last()
                .extracting(Said::text)
                .asString()
                .matches("work: \\d+ files generated, of which 0 were written; 0 deleted");
        Files.writeString(folder.resolve("src/main/kconfig/Kconfig"), "\n", StandardOpenOption.APPEND);
        assertThat(generation().unchanged()).isEmpty();
        assertThat(generation().change()).startsWith("it was '");
    }

    @Test
    void nothingIsWrittenOverWhatAnotherExecutionGives() throws IOException {
        GenerateResult result = generate(Map.of("META-INF/kconfig/config", "first"));

        assertThat(result.succeeded()).isFalse();
        assertThat(result.diagnostics()).extracting(Diagnostic::format).containsExactly("""
                The execution 'first' of the goal 'generate' gives META-INF/kconfig/config as well, and both go into the same classes. (execution-clash)
                  hint: An artifact is of one configuration: name both sets' files in one Kbuild, with one Kconfig that has both as `source`; or generate the second one in a module of its own.""");
        assertThat(folder.resolve("target/generated-sources")).doesNotExist();
        assertThat(generation().unchanged()).isEmpty();
    }

    @Test
    void nothingIsRememberedOfASetWhoseKconfigFilesRunCommands() throws IOException {
        Path kconfig = folder.resolve("src/main/kconfig/Kconfig");
        String plain = Files.readString(kconfig);
        Files.writeString(kconfig, plain.replace("default 100", "default $(shell,ticks)"));

        assertThat(generate(setWithShell(), Map.of()).succeeded()).isTrue();

        assertThat(generation().unchanged()).isEmpty();
        assertThat(generation().change()).isEqualTo("nothing is known of an earlier run");
        assertThat(analysis()).doesNotExist();

        // Commands that are allowed and not asked for do no harm.
        Files.writeString(kconfig, plain);
        assertThat(generate(setWithShell(), Map.of()).succeeded()).isTrue();
        assertThat(generation().unchanged()).isPresent();
        assertThat(analysis()).exists();
    }

    @Test
    void anEditThatWasLostIsToldOnce() throws IOException {
        generate(Map.of());
        Path generated = folder.resolve("target/generated-sources/kconfig/p/Work.java");
        Files.writeString(generated, "// edited\n", StandardOpenOption.APPEND);

        assertThat(generate(Map.of()).diagnostics())
                .extracting(Diagnostic::id)
                .containsExactly(DiagnosticId.EDITED_BY_HAND);

        assertThat(generation().unchanged().orElseThrow())
                .extracting(Said::text)
                .allMatch(text -> text.matches("work: \\d+ files generated, of which 0 were written; 0 deleted"));
    }

    @Test
    void whatIsCompiledAgainstOtherDependenciesIsCompiledAgain() throws IOException {
        addToKbuild("dep-$(CONFIG_WORK) += org.slf4j:slf4j-api\n");
        Path timers = folder.resolve("target/classes/p/Timers.class");

        assertThat(generate("work").absent()).isEmpty();
        Files.createDirectories(timers.getParent());
        Files.writeString(timers, "compiled");
        assertThat(generate("work").sync().orElseThrow().touched()).isEmpty();
        assertThat(timers).exists();

        GenerateResult without = generate("small");

        assertThat(without.absent()).containsExactly("org.slf4j:slf4j-api");
        assertThat(timers).doesNotExist();
        assertThat(generation().unchanged()).isPresent();
        assertThat(generation().absentBefore()).containsExactly("org.slf4j:slf4j-api");
        assertThat(generation().takenBefore()).isEmpty();

        // Nobody knows any more what it was compiled against.
        Files.createDirectories(timers.getParent());
        Files.writeString(timers, "compiled");
        Files.delete(folder.resolve("target/state/ledger"));
        assertThat(generate("small").sync().orElseThrow().touched()).isNotEmpty();
        assertThat(timers).doesNotExist();
    }

    @Test
    void whatTheModuleDoesNotDeclareIsAnError() throws IOException {
        addToKbuild("dep-$(CONFIG_WORK) += org.slf4j:slf4j-simple\n");

        assertThat(generate("work").diagnostics())
                .extracting(Diagnostic::format)
                .containsExactly("""
                src/main/kconfig/Kbuild:[4,23] The module has no dependency 'org.slf4j:slf4j-simple'. (unknown-dependency)
                    dep-$(CONFIG_WORK) += org.slf4j:slf4j-simple
                                          ^
                  hint: Did you mean org.slf4j:slf4j-api?""");
        assertThat(folder.resolve("target/generated-sources")).doesNotExist();
        assertThat(generate("work", new SetLoader(module.set()), Map.of(), false)
                        .diagnostics())
                .extracting(Diagnostic::id)
                .containsExactly(DiagnosticId.KBUILD_DEPENDENCY);
    }

    private void addToKbuild(String line) throws IOException {
        Files.writeString(folder.resolve("src/main/kconfig/Kbuild"), line, StandardOpenOption.APPEND);
    }

    private Path analysis() {
        return folder.resolve("target/templates");
    }

    private SetLoader setWithShell() {
        SetInput set = module.set();
        KconfigOptions options = KconfigOptions.defaults()
                .withShell(command -> new Shell.Output("100\n".getBytes(StandardCharsets.UTF_8), new byte[0]));
        return new SetLoader(
                new SetInput(set.root(), set.prefix(), List.of(), options),
                Optional.of(new AnalysisFile(analysis(), new AtomicFiles(folder.resolve("target/scratch")), "1")));
    }

    private static PomOptions named(String option, String... ofCompiler) {
        TreeMap<String, String> named = new TreeMap<>(Map.of(option, "the configuration of maven-jar-plugin"));
        return new PomOptions(named, new TreeSet<>(List.of(ofCompiler)), new TreeMap<>(), new TreeMap<>());
    }

    private boolean compilesAgain(String variant) throws IOException {
        Path plain = folder.resolve("target/classes/p/Plain.class");
        Files.createDirectories(plain.getParent());
        Files.writeString(plain, "compiled");
        assertThat(generate(variant).succeeded()).isTrue();
        return !Files.exists(plain);
    }

    @Test
    void whatIsCompiledByAnOptionIsCompiledAgainWhereThatChanges() throws IOException {
        module.write("src/main/kconfig/p/Plain.java", "package p;\n\nclass Plain {}\n");
        addToKbuild("java-y += p/Plain.java\n");
        pom = named("WORK", "WORK");
        assertThat(generate("inline").pom().values()).containsExactly(Map.entry("WORK", "false"));

        assertThat(compilesAgain("work")).isTrue();
        assertThat(generation().pomBefore().properties()).containsExactly(Map.entry("CONFIG_WORK", "true"));
        assertThat(compilesAgain("work")).isFalse();
        pom = named("WORK");
        assertThat(compilesAgain("inline")).isFalse();
    }

    @Test
    void anOptionThatThePomNamesHasToBeDeclared() throws IOException {
        pom = named("WROK");

        assertThat(generate("work").diagnostics())
                .extracting(Diagnostic::format)
                .containsExactly("""
                The pom names ${CONFIG_WROK} in the configuration of maven-jar-plugin, and there is no option WROK. (unknown-option-in-pom)
                  hint: Did you mean ${CONFIG_WORK}?""");
    }
}
