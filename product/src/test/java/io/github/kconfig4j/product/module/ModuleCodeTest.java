package io.github.kconfig4j.product.module;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.compile.CompileCache;
import io.github.kconfig4j.compile.CompileResult;
import io.github.kconfig4j.compile.CompilerOptions;
import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigReader;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.jar.EntryFilter;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.product.pom.OptionValues;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiling variants with a module as its build compiles it. */
class ModuleCodeTest {
    private static final int JAVA_8 = 52;
    private static final int JAVA_9 = 53;
    private static final int JAVA_17 = 61;

    @TempDir
    Path basedir;

    private Path write(String path, String text) throws IOException {
        Path file = basedir.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** A variant with one source. */
    private static SourceTree tree(String text) {
        return SourceTree.of(List.of(source("p/Edition.java", text)), List.of());
    }

    private static GeneratedSource source(String path, String text) {
        List<LineOrigin> lines = text.lines()
                .map(line -> new LineOrigin(SourcePosition.ofLine("Edition.java.ftl", 1), Expr.YES))
                .toList();
        return new GeneratedSource(path, text, lines, Set.of());
    }

    private CompileExecution execution(String release, List<String> excludes, String part, Path... roots) {
        CompileExecution plain = CompileExecution.of(List.of(roots), CompilerOptions.of(List.of(), release));
        return new CompileExecution(
                plain.sourceRoots(),
                part.isEmpty(),
                new EntryFilter(List.of(), excludes),
                plain.options(),
                part,
                plain.searched(),
                plain.generatedSources(),
                true,
                true);
    }

    private ModuleInput module(Optional<String> notInMemory, OwnCompiler own, CompileExecution... executions) {
        return new ModuleInput(
                basedir,
                BuildFolders.of(basedir),
                List.of(executions),
                List.of(basedir.resolve("src/main/resources")),
                ResourceFilter.none(),
                notInMemory,
                own,
                VariantDependencies.none(),
                ClassPaths.same(),
                BuiltByPom.same());
    }

    private ModuleCode code(ModuleInput module) {
        return new ModuleCode(module, new CompileCache(basedir.resolve("cache"), "1", "test"));
    }

    private static OwnCompiler none() {
        return new OwnCompiler.Unavailable("There is none.");
    }

    private static int version(byte[] classFile) {
        return ByteBuffer.wrap(classFile).getInt(4);
    }

    @Test
    void aPluginThatCannotBeAskedSaysWhy() {
        CompileResult result = none().compile(
                        new GeneratedFiles(new TreeMap<>(), new TreeMap<>()),
                        Optional.empty(),
                        CompiledAgainst.sameAsModule());

        assertThat(result.succeeded()).isFalse();
        assertThat(result.diagnostics())
                .extracting(Diagnostic::format)
                .containsExactly("There is none. (own-compiler)");
    }

    @Test
    void aLaterExecutionOverwritesWhatAnEarlierOneMade() throws Exception {
        Path root = basedir.resolve("src/main/java");
        write("src/main/java/module-info.java", "module m { exports p; }");
        write("src/main/java/p/Hand.java", "package p; public class Hand { Edition edition; }");
        write("src/main/java/p/package-info.java", "/** The shop. */\npackage p;\n");
        ModuleInput module = module(
                Optional.empty(),
                none(),
                execution("9", List.of(), "", root),
                execution("8", List.of("module-info.java"), "", root));

        CompileResult result = code(module).compile(tree("package p; public class Edition {}\n"));

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.classes().keySet()).containsExactly("module-info", "p.Edition", "p.Hand", "p.package-info");
        assertThat(version(result.classes().get("module-info"))).isEqualTo(JAVA_9);
        assertThat(version(result.classes().get("p.Hand"))).isEqualTo(JAVA_8);
        assertThat(version(result.classes().get("p.Edition"))).isEqualTo(JAVA_8);
        // The plugin does not make it again where it is.
        assertThat(version(result.classes().get("p.package-info"))).isEqualTo(JAVA_9);
    }

    @Test
    void classesForALaterJavaSeeThoseOfTheEarlierOneAndAreBelowVersions() throws Exception {
        Path root = basedir.resolve("src/main/java");
        Path later = basedir.resolve("src/main/java17");
        write("src/main/java/p/Tool.java", "package p; class Tool { Edition edition; }");
        write("src/main/java17/p/Tool.java", "package p; class Tool { Edition edition; int later = 17; }");
        ModuleInput module = module(
                Optional.empty(),
                none(),
                execution("8", List.of(), "", root),
                execution("17", List.of(), "META-INF/versions/17/", later));

        CompileResult result = code(module).compile(tree("package p; public class Edition {}\n"));

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.classes().keySet()).containsExactly("p.Edition", "p.Tool");
        assertThat(result.resources().keySet()).containsExactly("META-INF/versions/17/p/Tool.class");
        assertThat(version(result.classes().get("p.Tool"))).isEqualTo(JAVA_8);
        assertThat(version(result.resources().get("META-INF/versions/17/p/Tool.class")))
                .isEqualTo(JAVA_17);
        assertThat(result.files().keySet())
                .containsExactly("META-INF/versions/17/p/Tool.class", "p/Edition.class", "p/Tool.class");
    }

    @Test
    void aSourceThatIsLeftOutIsCompiledIfAnotherOneNeedsIt() throws Exception {
        Path root = basedir.resolve("src/main/java");
        write("src/main/java/p/Needed.java", "package p; class Needed {}");
        write("src/main/java/p/Unneeded.java", "package p; class Unneeded {}");
        ModuleInput module = module(
                Optional.empty(), none(), execution("17", List.of("p/Needed.java", "p/Unneeded.java"), "", root));

        CompileResult result = code(module).compile(tree("package p; public class Edition { Needed needed; }\n"));

        assertThat(result.classes().keySet()).containsExactly("p.Edition", "p.Needed");
    }

    @Test
    void processorsAreToldWhereTheSourcesAreAndFindTheModulesResources() throws Exception {
        write("src/main/java/p/Hand.java", "package p; class Hand {}");
        write("src/main/java/processor.config", "configured");
        write("src/main/resources/list.txt", "first\n");

        CompileResult result = code(withProcessor(none())).compile(tree("package p; public class Edition {}\n"));

        assertThat(result.diagnostics()).isEmpty();
        assertThat(new String(result.resources().get("seen.txt"), StandardCharsets.UTF_8))
                .isEqualTo("first\nEdition.java false \nHand.java true configured");
    }

    private ModuleInput withProcessor(OwnCompiler own) throws Exception {
        Path processors = Path.of(FileReadingProcessor.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        CompilerOptions options = CompilerOptions.of(List.of(processors), "17")
                .withArguments(List.of("-processor", FileReadingProcessor.class.getName()));
        CompileExecution plain = CompileExecution.of(List.of(basedir.resolve("src/main/java")), options);
        return module(Optional.empty(), own, plain);
    }

    /** What the module's own plugin would do; it remembers what it was asked for. */
    private static final class FakePlugin implements OwnCompiler {
        private final List<String> asked = new ArrayList<>();
        private final CompileResult result;

        FakePlugin(CompileResult result) {
            this.result = result;
        }

        @Override
        public String setup() {
            return "fake";
        }

        @Override
        public CompileResult compile(GeneratedFiles generated, Optional<Set<String>> only, CompiledAgainst against) {
            asked.add(generated.sources().get("p/Edition.java")
                    + only.map(Object::toString).orElse(""));
            return result;
        }
    }

    private static CompileResult classes(String path, int content) {
        return CompileResult.of(new TreeMap<>(Map.of(path, new byte[] {(byte) content})), List.of());
    }

    private static final String OWN = "package p; public class Edition { int own; }\n";
    private static final String OTHER = "package p; public class Edition { int other; }\n";

    /** The module as its build has left it: generated sources and these classes. */
    private void built(Map<String, byte[]> classes) throws IOException {
        write("target/generated-sources/kconfig/p/Edition.java", OWN);
        for (Map.Entry<String, byte[]> file : classes.entrySet()) {
            Path target = basedir.resolve("target/classes").resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    private CompileResult inMemory(String text) {
        return code(module(Optional.empty(), none(), execution("17", List.of(), "")))
                .compile(tree(text));
    }

    @Test
    void theModulesPluginIsNotAskedWhereMemoryGivesTheModulesClasses() throws Exception {
        built(inMemory(OWN).files());
        FakePlugin plugin = new FakePlugin(classes("p/Edition.class", 1));
        ModuleCode code = code(module(Optional.empty(), plugin, execution("17", List.of(), "")));

        assertThat(code.compile(tree(OTHER)).classes().keySet()).containsExactly("p.Edition");
        assertThat(plugin.asked).isEmpty();
        assertThat(code.gap()).isEmpty();
    }

    @Test
    void memoryIsRightWhereTheModulesPluginGivesTheSameAndTheClassesAreOthers() throws Exception {
        built(Map.of("p/Edition.class", new byte[] {9}));
        FakePlugin plugin = new FakePlugin(inMemory(OWN));
        ModuleCode code = code(module(Optional.empty(), plugin, execution("17", List.of(), "")));

        assertThat(code.compile(tree(OTHER)).files().get("p/Edition.class"))
                .isEqualTo(inMemory(OTHER).files().get("p/Edition.class"));
        assertThat(plugin.asked).containsExactly(OWN);
        assertThat(code.gap()).isEmpty();
    }

    @Test
    void aClassThatMemoryDoesNotGiveIsAReasonToAsk() throws Exception {
        built(inMemory(OWN).files());
        built(Map.of("p/More.class", new byte[] {9}));
        FakePlugin plugin = new FakePlugin(classes("p/More.class", 9));

        code(module(Optional.empty(), plugin, execution("17", List.of(), ""))).compile(tree(OTHER));

        assertThat(plugin.asked).containsExactly(OWN, OTHER);
    }

    @Test
    void whereTheModulesPluginGivesOthersItCompilesAllVariants() throws Exception {
        built(Map.of("p/Edition.class", new byte[] {9}));
        FakePlugin plugin = new FakePlugin(classes("p/Edition.class", 9));
        ModuleCode code = code(module(Optional.empty(), plugin, execution("17", List.of(), "")));

        assertThat(code.compile(tree(OTHER)).classes().get("p.Edition")).containsExactly(9);
        assertThat(code.compile(tree(OWN)).classes().get("p.Edition")).containsExactly(9);
        assertThat(plugin.asked).containsExactly(OWN, OTHER);
        assertThat(code.gap()).isEmpty();
        // Of what is only searched for, not every byte counts.
        assertThat(code.compileGenerated(tree(OTHER), Optional.empty())
                        .classes()
                        .get("p.Edition"))
                .hasSizeGreaterThan(1);

        ModuleCode again = code(module(Optional.empty(), plugin, execution("17", List.of(), "")));
        assertThat(again.compile(tree(OTHER)).classes().get("p.Edition")).containsExactly(9);
        assertThat(plugin.asked).as("a second build").containsExactly(OWN, OTHER);
    }

    @Test
    void whatIsKnownToNeedThePluginIsCompiledByIt() {
        FakePlugin plugin = new FakePlugin(classes("p/Edition.class", 9));
        ModuleCode code = code(module(Optional.of("it has a toolchain"), plugin, execution("17", List.of(), "")));

        assertThat(code.compile(tree(OTHER)).classes().get("p.Edition")).containsExactly(9);
        // A Java that this JDK does not know, for instance.
        assertThat(code.compileGenerated(tree("package p; class Edition { future }\n"), Optional.empty())
                        .classes()
                        .get("p.Edition"))
                .containsExactly(9);
        assertThat(plugin.asked).containsExactly(OTHER, "package p; class Edition { future }\n[p/Edition.java]");
        assertThat(code.gap()).isEmpty();
    }

    /** Another JDK in the same folder, for instance. */
    @Test
    void whatThePluginGaveBeforeIsNotBelievedWhereTheModuleShowsThatItGivesOthers() throws Exception {
        CompileExecution execution = execution("17", List.of(), "");
        Optional<String> reason = Optional.of("it has a toolchain");
        built(Map.of("p/Edition.class", new byte[] {8}));
        ModuleInput before = module(reason, new FakePlugin(classes("p/Edition.class", 8)), execution);
        code(before).compile(tree(OWN));
        code(before).compile(tree(OTHER));

        built(Map.of("p/Edition.class", new byte[] {9}));
        FakePlugin other = new FakePlugin(classes("p/Edition.class", 9));

        assertThat(code(module(reason, other, execution))
                        .compile(tree(OTHER))
                        .classes()
                        .get("p.Edition"))
                .containsExactly(9);
        assertThat(other.asked).containsExactly(OWN, OTHER);
    }

    @Test
    void withoutThePluginThereIsAGap() throws Exception {
        ModuleCode toolchain = code(module(Optional.of("it has a toolchain"), none(), execution("17", List.of(), "")));
        assertThat(toolchain.compile(tree(OTHER)).succeeded()).isTrue();
        assertThat(toolchain.gap())
                .contains("The module is not compiled here as its build does: it has a toolchain. There is none.");

        built(Map.of("p/Edition.class", new byte[] {9}));
        ModuleCode differing = code(module(Optional.empty(), none(), execution("17", List.of(), "")));
        assertThat(differing.compile(tree(OTHER)).succeeded()).isTrue();
        assertThat(differing.gap())
                .contains("The module's classes are not what its sources compile to here, and its own compiler plugin"
                        + " cannot be asked. There is none.");
    }

    @Test
    void whatAProcessorReadsBesidesMayChange() throws Exception {
        write("src/main/resources/list.txt", "first\n");
        Path read = write("processor.config", "one");
        ModuleInput module = withProcessor(none());
        SourceTree own = tree(OWN);
        built(code(module).compile(own).files());
        code(module).compile(tree(OTHER));

        Files.writeString(read, "two");
        write("target/classes/seen.txt", "first\nEdition.java true two");
        String seen = new String(code(module).compile(tree(OTHER)).resources().get("seen.txt"), StandardCharsets.UTF_8);

        assertThat(seen).contains("two");
    }

    /** What a module is built with where an option is on, and how often that was asked for. */
    private static final class OtherRelease implements BuiltByPom {
        private final ModuleInput other;
        private int asked;

        OtherRelease(ModuleInput other) {
            this.other = other;
        }

        @Override
        public SortedSet<String> options() {
            return new TreeSet<>(List.of("AUDIT"));
        }

        @Override
        public OptionValues own() {
            return new OptionValues(new TreeMap<>(Map.of("AUDIT", "false")));
        }

        @Override
        public <T> T with(OptionValues values, Function<ModuleInput, T> use) {
            asked++;
            return use.apply(other);
        }
    }

    private Configuration configuration(String text) throws IOException {
        Files.writeString(
                basedir.resolve("Kconfig"), "config AUDIT\n\tbool \"Audit\"\nconfig OTHER\n\tbool \"Other\"\n");
        KconfigTree tree =
                KconfigTree.read(basedir, "Kconfig", KconfigOptions.defaults()).orElseThrow();
        return Configuration.resolve(
                tree,
                ConfigReader.read(tree, List.of(new ConfigInput("test", text)), "CONFIG_")
                        .values());
    }

    @Test
    void onlyOtherValuesOfOptionsInThePomAreReadAndOnce() throws Exception {
        Path root = basedir.resolve("src/main/java");
        OtherRelease byPom = new OtherRelease(module(Optional.empty(), none(), execution("17", List.of(), "", root)));
        ModuleCode code = code(module(Optional.empty(), none(), execution("11", List.of(), "", root))
                .withPom(byPom));

        assertThat(code.in(configuration("CONFIG_OTHER=y\n"))).isSameAs(code);
        assertThat(byPom.asked).isZero();
        ModuleCode on = code.in(configuration("CONFIG_AUDIT=y\n"));
        assertThat(code.in(configuration("CONFIG_AUDIT=y\nCONFIG_OTHER=y\n"))).isSameAs(on);
        assertThat(byPom.asked).isEqualTo(1);
        assertThat(code.arguments()).containsExactly("-g --release 11");
        assertThat(on.arguments()).containsExactly("-g --release 17");
    }
}
