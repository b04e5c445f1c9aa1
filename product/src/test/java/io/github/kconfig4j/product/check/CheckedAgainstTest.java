package io.github.kconfig4j.product.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.compile.CompileCache;
import io.github.kconfig4j.compile.CompilerOptions;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.product.TestModule;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.module.BuiltByPom;
import io.github.kconfig4j.product.module.ConfiguredClasses;
import io.github.kconfig4j.product.module.ConfiguredDependency;
import io.github.kconfig4j.product.module.ModuleInput;
import io.github.kconfig4j.product.module.VariantDependencies;
import io.github.kconfig4j.product.pom.OptionValues;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What decides on a module besides its own sources: what it depends on, and what its pom says. */
class CheckedAgainstTest {
    private static final String KCONFIG = """
            config CACHE
            	bool "Cache"
            	default y

            config SIZE
            	int "Size"
            	default 100

            config TRAY
            	bool "Tray"

            config OLD
            	bool "For an older Java"

            config IDLE
            	bool "Nobody asks for it"
            """;

    @TempDir
    Path folder;

    private TestModule module(String name, String file, String text) throws IOException {
        return new TestModule(folder.resolve(name))
                .write("src/main/kconfig/Kconfig", KCONFIG)
                .write("src/main/kconfig/Kbuild", "java-y += " + file + "\n")
                .write("src/main/kconfig/Summary", "")
                .write("src/main/kconfig/" + file, text);
    }

    private static CheckRequest request(TestModule module, ModuleInput input) {
        ModuleBuild build = new ModuleBuild(
                new SetLoader(module.set()),
                input,
                new CompileCache(module.basedir().resolve("target/cache"), "1", "check"),
                true);
        return new CheckRequest(
                build,
                List.of(module.variant("small")),
                Optional.empty(),
                new SampleRules(2, true, 0, 1),
                DeadCodeRules.warnings(),
                Share.ALL,
                new AtomicFiles(module.basedir().resolve("target/scratch")),
                text -> {});
    }

    private static ModuleInput input(TestModule module, String release, Path... classPath) {
        return ModuleInput.of(module.basedir(), List.of(), List.of(), CompilerOptions.of(List.of(classPath), release));
    }

    private static List<String> errors(CheckResult result) {
        return CheckTexts.diagnostics(result).stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::format)
                .toList();
    }

    /** What a module is compiled against that is looked at in the same configurations. */
    private record Others(Path classPath, ConfiguredModule module) implements ConfiguredClasses {
        @Override
        public Made of(VariantSpec variant) {
            ConfiguredModule.Classes classes = module.classes(variant);
            return new Made(
                    classes.folder().map(made -> Map.of(classPath, made)).orElse(Map.of()), classes.errors());
        }

        @Override
        public List<String> conditions() {
            return module.conditions();
        }
    }

    private ConfiguredModule configured(TestModule core) throws IOException {
        return ConfiguredModule.of(request(core, input(core, "17")), "core", folder.resolve("classes"))
                .orElseThrow();
    }

    private static ModuleInput against(TestModule app, List<ConfiguredDependency> configured, Others core) {
        return input(app, "17", core.classPath())
                .withDependencies(new VariantDependencies(
                        List.of(), List.of(app.variant("small")), List.of(), configured, List.of(), core));
    }

    /** No condition asks anything of it. */
    @Test
    void aNumberIsTriedAtBothEndsOfItsRange() throws Exception {
        TestModule app = module("app", "app/App.java.ftl", """
                <#-- How long is waited. -->
                package app;

                class App {
                    static final short WAIT = ${CONFIG["WAIT"]};
                }
                """);
        app.write("src/main/kconfig/Kconfig", """
                config CACHE
                	bool "Cache"
                	default y

                config WAIT
                	int "Wait"
                	default 100
                	range 1 40000
                """);

        List<String> errors = errors(Check.run(request(app, input(app, "17"))));

        assertThat(errors)
                .singleElement()
                .asString()
                .contains("\n  fails if WAIT = 40000\n")
                .endsWith("\n    CONFIG_WAIT=40000");
    }

    @Test
    void anOptionThatOnlyAnotherModuleReadsIsCombinedToo() throws Exception {
        TestModule core = module("core", "core/Box.java.ftl", """
                <#-- A box. -->
                package core;

                public class Box {
                <#if config("CACHE && SIZE > 10")>
                    public void drop() {}
                </#if>
                }
                """);
        TestModule app = module("app", "app/App.java.ftl", """
                <#-- The application. -->
                package app;

                class App {
                <#if config("TRAY")>
                    void close(core.Box box) {
                        box.drop();
                    }
                </#if>
                }
                """);
        Path classes = Files.createDirectories(core.basedir().resolve("target/classes"));
        ConfiguredModule configured = configured(core);
        ModuleInput input = against(app, List.of(), new Others(classes, configured));

        CheckResult result = Check.run(request(app, input));

        assertThat(configured.conditions()).containsExactly("CACHE", "SIZE > 10");
        assertThat(result.failures())
                .extracting(failure -> failure.condition() + "\n" + failure.fragment())
                .containsExactly("TRAY and SIZE <= 10, or if TRAY and not CACHE\nCONFIG_SIZE=1\nCONFIG_TRAY=y\n");
    }

    /** And not that what it depends on, as it is, has another configuration. */
    @Test
    void ofADependencyThatDoesNotCompileThatIsTold() throws Exception {
        TestModule core = module("core", "core/Box.java.ftl", """
                <#-- A box. -->
                package core;

                public class Box {
                <#if config("CACHE && SIZE > 500")>
                    int wrong = "large";
                </#if>
                }
                """);
        TestModule app = module("app", "app/App.java.ftl", """
                <#-- The application. -->
                package app;

                class App {
                <#if config("CACHE")>
                    core.Box box;
                </#if>
                }
                """);
        Path classes = Files.createDirectories(core.basedir().resolve("target/classes"));
        Files.createDirectories(classes.resolve("META-INF/kconfig"));
        Files.writeString(classes.resolve("META-INF/kconfig/config"), "# CONFIG_CACHE is not set\n");
        ConfiguredModule configured = configured(core);
        ModuleInput input =
                against(app, List.of(new ConfiguredDependency("core", classes)), new Others(classes, configured));

        assertThat(Check.run(request(app, input)).failures())
                .filteredOn(failure -> !failure.configurations().contains("small"))
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.errors()).extracting(Diagnostic::id).containsExactly(DiagnosticId.JAVAC);
                    assertThat(failure.condition()).isEqualTo("CACHE and SIZE > 500");
                    assertThat(failure.fragment()).isEqualTo("CONFIG_SIZE=501\n");
                });
    }

    /** A pom that names an option: where that is on, the module is compiled for another Java. */
    private record ForOlderJava(ModuleInput older) implements BuiltByPom {
        @Override
        public SortedSet<String> options() {
            return new TreeSet<>(List.of("OLD"));
        }

        @Override
        public OptionValues own() {
            return new OptionValues(new TreeMap<>(Map.of("OLD", "false")));
        }

        @Override
        public <T> T with(OptionValues values, Function<ModuleInput, T> use) {
            return use.apply(older);
        }
    }

    @Test
    void anOptionThatOnlyThePomNamesIsCombinedToo() throws Exception {
        TestModule app = module("app", "app/App.java.ftl", """
                <#-- The application. -->
                package app;

                class App {
                <#if config("TRAY")>
                    record Icon(String name) {}
                </#if>
                <#if config("CACHE && SIZE > 10")>
                    int cache;
                </#if>
                }
                """);

        CheckResult result = Check.run(request(app, input(app, "17").withPom(new ForOlderJava(input(app, "11")))));

        assertThat(errors(result)).singleElement().asString().isEqualTo("""
                src/main/kconfig/app/App.java.ftl:[6] cannot find symbol (javac)
                  symbol:   class record
                  location: class app.App
                  in the generated app/App.java:[4,5], a line that is there if TRAY
                        record Icon(String name) {}
                  fails if TRAY and OLD
                  in 2 of 11 configurations: sample-1, sample-2
                  the smallest configuration that shows it:
                    CONFIG_TRAY=y
                    CONFIG_OLD=y""");
        assertThat(result.diagnostics())
                .filteredOn(said -> said.id() == DiagnosticId.UNUSED_OPTION)
                .extracting(Diagnostic::message)
                .extracting(Object::toString)
                .containsExactly("Nothing that is generated depends on IDLE.");
    }
}
