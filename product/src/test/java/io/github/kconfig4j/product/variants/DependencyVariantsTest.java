package io.github.kconfig4j.product.variants;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.compile.CompileCache;
import io.github.kconfig4j.compile.CompilerOptions;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.product.TestModule;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.module.ConfiguredClasses;
import io.github.kconfig4j.product.module.ConfiguredDependency;
import io.github.kconfig4j.product.module.ModuleInput;
import io.github.kconfig4j.product.module.VariantDependencies;
import io.github.kconfig4j.product.module.VariantDependency;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A variant is compiled against the variant of the same name of a dependency. */
class DependencyVariantsTest {
    @TempDir
    Path folder;

    private TestModule module;
    private final SortedMap<String, Path> ofLibrary = new TreeMap<>();
    private List<String> asTheyAre = List.of();
    private List<ConfiguredDependency> configured = List.of();
    private List<Path> classPath = List.of();
    private Path library;

    @BeforeEach
    void writeModules() throws IOException {
        module = new TestModule(folder.resolve("module"));
        module.write("src/main/java/app/App.java", """
                package app;

                public class App {
                    public static final String TEXT = "holds " + lib.Limit.ITEMS;
                }
                """);
        library = library("default", 10);
        ofLibrary.put("work", library("work", 1000));
        ofLibrary.put("small", library("small", 5));
    }

    @Test
    void eachTakesThatOfItsName() throws IOException {
        VariantsResult result = build(Map.of(), "work", "small");

        assertThat(said(result)).isEmpty();
        assertThat(app(result, "work")).contains("holds 1000");
        assertThat(app(result, "small")).contains("holds 5");
    }

    @Test
    void withoutOneOfThatNameItIsAnError() throws IOException {
        VariantsResult result = build(Map.of(), "work", "inline");

        assertThat(said(result)).containsExactly("""
                The dependency com.example:lib has no variant 'inline' to compile against; it has small, work.\
                 (no-variant-of-dependency)
                  in variant inline
                  hint: Name one in its module, or say in <dependencyVariants> of the pom which is taken.""");
        assertThat(result.variants().get(1).classes()).isEmpty();
    }

    @Test
    void thePomMaySayWhichIsTaken() throws IOException {
        VariantsResult result =
                build(Map.of("inline", Optional.of("small"), "work", Optional.empty()), "work", "inline");

        assertThat(said(result)).isEmpty();
        assertThat(app(result, "inline")).contains("holds 5");
        assertThat(app(result, "work")).contains("holds 10").doesNotContain("holds 1000");
    }

    @Test
    void aWrongNameInThePomIsAnError() throws IOException {
        VariantsResult result = build(Map.of("work", Optional.of("large")), "work");

        assertThat(said(result))
                .singleElement()
                .asString()
                .startsWith("The dependency com.example:lib has no variant"
                        + " 'large' to compile against; it has small, work.");
    }

    @Test
    void thatAConfiguredDependencyIsTheSameForAllVariantsIsSaid() throws IOException {
        asTheyAre = List.of("com.example:core");

        assertThat(build(Map.of(), "work", "small").allDiagnostics().stream().map(Diagnostic::format))
                .contains("""
                        Every variant is compiled against the dependency com.example:core as it is: it has a\
                         configuration of its own, and neither this build nor a repository has variants of it.\
                         (dependency-as-it-is)
                          hint: Build it with the goal variant-jars, or in the same reactor with the goal variants; or say\
                         in <dependencyVariants> of the pom that it is meant so.""");
    }

    /** Each variant is held against what it takes: the other one's configuration is no matter to it. */
    @Test
    void anOptionHasOneValueInAllOfAVariant() throws IOException {
        configured(library, "# CONFIG_HAVE_WORK is not set\n");
        configured(ofLibrary.get("work"), "CONFIG_HAVE_WORK=y\nCONFIG_WORK=y\nCONFIG_HZ=1000\nCONFIG_OTHER=y\n");
        configured(ofLibrary.get("small"), "# CONFIG_HAVE_WORK is not set\n");
        configured = List.of(new ConfiguredDependency("com.example:lib", library));

        VariantsResult result = build(Map.of(), "work", "small");

        assertThat(said(result)).containsExactly("""
                The configurations of the module as work and of com.example:lib contradict each other in HZ (100, 1000).\
                 (contradicting-configurations)
                  in variant work
                  hint: Take them in variants that fit together; or, if the options only have the same names, name the\
                 dependency in <dependencyVariants> of the pom.""");
        assertThat(app(result, "small")).contains("holds 5");
    }

    @Test
    void soHaveItsDependenciesAmongEachOther() throws IOException {
        Path other = library("other", 1);
        configured(
                library,
                String.join("\n", "CONFIG_A=1", "CONFIG_B=1", "CONFIG_C=1", "CONFIG_D=1", "CONFIG_E=1", "CONFIG_F=1"));
        configured(
                other,
                String.join("\n", "CONFIG_A=2", "CONFIG_B=2", "CONFIG_C=2", "CONFIG_D=2", "CONFIG_E=2", "CONFIG_F=2"));
        configured = List.of(
                new ConfiguredDependency("com.example:lib", library),
                new ConfiguredDependency("com.example:other", other),
                new ConfiguredDependency("com.example:elsewhere", folder.resolve("not-on-the-class-path")));
        classPath = List.of(library, other);

        assertThat(said(build(Map.of("small", Optional.empty()), "small")))
                .singleElement()
                .asString()
                .startsWith("The configurations of com.example:lib and of com.example:other contradict each other in"
                        + " A (1, 2), B (1, 2), C (1, 2), D (1, 2), E (1, 2), and 1 more.");
    }

    private static void configured(Path classes, String config) throws IOException {
        Files.createDirectories(classes.resolve("META-INF/kconfig"));
        Files.writeString(classes.resolve("META-INF/kconfig/config"), config);
    }

    private static String app(VariantsResult result, String variant) {
        return result.variants().stream()
                .filter(one -> one.name().equals(variant))
                .map(one -> new String(one.classes().get("app.App"), StandardCharsets.ISO_8859_1))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> said(VariantsResult result) {
        return result.allDiagnostics().stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::format)
                .toList();
    }

    private VariantsResult build(Map<String, Optional<String>> taken, String... names) {
        List<VariantSpec> variants = Stream.of(names).map(module::variant).toList();
        VariantsRequest request = module.request(names);
        ModuleInput input = ModuleInput.of(
                        module.basedir(),
                        List.of(module.basedir().resolve("src/main/java")),
                        List.of(),
                        CompilerOptions.of(classPath.isEmpty() ? List.of(library) : classPath, "17"))
                .withDependencies(new VariantDependencies(
                        List.of(new VariantDependency("com.example:lib", library, ofLibrary, taken)),
                        variants,
                        asTheyAre,
                        configured,
                        List.of(),
                        variant -> ConfiguredClasses.Made.NOTHING));
        ModuleBuild build = new ModuleBuild(
                new SetLoader(module.set()),
                input,
                new CompileCache(module.basedir().resolve("target/cache"), "1", "variants"),
                true);
        return Variants.build(new VariantsRequest(
                build,
                variants,
                Optional.empty(),
                request.output(),
                request.surroundings(),
                request.rules(),
                request.own(),
                request.files(),
                request.version()));
    }

    private Path library(String variant, int items) throws IOException {
        Path source = folder.resolve("lib-" + variant + "/src/lib/Limit.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "package lib; public class Limit { public static final int ITEMS = " + items + "; }");
        Path classes = folder.resolve("lib-" + variant + "/classes");
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "--release", "17", "-d", classes.toString(), source.toString());
        assertThat(status).isZero();
        return classes;
    }
}
