package io.github.kconfig4j.product.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.compile.CompileCache;
import io.github.kconfig4j.compile.CompilerOptions;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.generate.SourceRoot;
import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.product.TestModule;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.module.ModuleInput;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.set.SetLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of ordinary files: what somebody wrote there, and nothing else. */
class DeadCodeTest {
    private static final Set<DiagnosticId> FINDINGS =
            Set.of(DiagnosticId.DEAD_CODE, DiagnosticId.ALWAYS_TRUE, DiagnosticId.UNUSED_OPTION);

    private static final String CLOCK = """
            choice
            	prompt "Clock"

            config FAST
            	bool "Fast"

            config SMALL
            	bool "Small"

            endchoice
            """;

    @TempDir
    Path folder;

    private TestModule module;

    @BeforeEach
    void write() throws Exception {
        module = new TestModule(folder)
                .write("src/main/kconfig/Kconfig", CLOCK + """

                        config BASE
                        	def_bool y

                        config OLD
                        	bool

                        config LOST
                        	bool

                        config TESTED
                        	bool "Asked for by a test"

                        config IDLE
                        	bool "Nobody asks for it"
                        """)
                .write("src/main/kconfig/Kbuild", "")
                .write("src/main/kconfig/Summary", "")
                .write("src/main/java/p/Kbuild", """
                        java-$(CONFIG_FAST) += Clock.fast.java
                        java-$(CONFIG_SMALL) += Clock.small.java
                        """)
                .write("src/main/java/p/Clock.fast.java", "package p;\n\npublic class Clock {}\n")
                .write("src/main/java/p/Clock.small.java", "package p;\n\npublic class Clock {}\n")
                .write("src/main/resources/META-INF/services/p.Clock", "p.Clock\n")
                .write("src/main/java/p/App.java", """
                        package p;

                        import java.util.List;
                        import java.util.Map;

                        class App {
                            // #if FAST
                            List<String> fast;
                            // #else
                            //- List<String> small;
                            // #endif
                            // #if OLD
                            Map<String, String> old;
                            // #endif
                            // #if BASE
                            int always;
                            // #endif
                        }
                        """);
    }

    private SetLoader set(String sources) {
        Path root = folder.resolve("src/main/kconfig");
        return new SetLoader(new SetInput(
                root,
                "src/main/kconfig/",
                List.of(),
                KconfigOptions.defaults(),
                root,
                "src/main/kconfig/",
                List.of(
                        new SourceRoot(
                                folder.resolve(sources), sources + "/", false, StandardCharsets.UTF_8, path -> true),
                        new SourceRoot(
                                folder.resolve("src/main/resources"),
                                "src/main/resources/",
                                true,
                                StandardCharsets.UTF_8,
                                path -> true)),
                Optional.empty()));
    }

    private List<String> findings(Optional<LoadedSet> tests) throws IOException {
        module.write("configs/small_defconfig", "CONFIG_SMALL=y\n");
        CheckResult result = Check.run(new CheckRequest(
                new ModuleBuild(
                        set("src/main/java"),
                        ModuleInput.of(folder, List.of(), List.of(), CompilerOptions.of(List.of(), "17")),
                        new CompileCache(folder.resolve("target/cache"), "1", "check"),
                        true),
                List.of(module.variant("small")),
                tests,
                new SampleRules(0, false, 0, 1),
                DeadCodeRules.warnings(),
                Share.ALL,
                new AtomicFiles(folder.resolve("target/scratch")),
                text -> {}));
        assertThat(result.failures()).isEmpty();
        return result.diagnostics().stream()
                .filter(said -> FINDINGS.contains(said.id()))
                .map(Diagnostic::format)
                .map(text -> text.lines().findFirst().orElseThrow())
                .toList();
    }

    /** Both an import and a line of a list of services have the condition of something else. */
    @Test
    void conditionsThatNobodyWroteAreNotTold() throws Exception {
        assertThat(findings(Optional.empty())).containsExactly("""
                        src/main/java/p/App.java:[13] No configuration has this line: OLD is never y. (dead-code)""", """
                        src/main/java/p/App.java:[16] Every configuration has this line: BASE is always y. (always-true)""", """
                        src/main/kconfig/Kconfig:[21,1] Nothing that is generated depends on TESTED. (unused-option)""", """
                        src/main/kconfig/Kconfig:[24,1] Nothing that is generated depends on IDLE. (unused-option)""");
    }

    /** Autoconf has a constant for each option: it is told where somebody wrote the condition, if anybody did. */
    @Test
    void whatAContributorGivesIsToldOnlyIfItCanNeverBe() throws Exception {
        module.write("src/main/kconfig/Kbuild", "java-y += autoconf.contributor\n");

        assertThat(findings(Optional.empty())).containsExactly("""
                        src/main/java/p/App.java:[16] Every configuration has this line: BASE is always y. (always-true)""", """
                        src/main/java/p/App.java:[13] No configuration has this line: OLD is never y. (dead-code)""", """
                        src/main/kconfig/Kbuild:[1,11] No configuration has what this contributor gives for LOST, which is never y. (dead-code)""");
    }

    /** A condition is told that follows from those around it; the second branch of two is none, nor is one around a narrower one. */
    @Test
    void aConditionThatFollowsFromThoseAroundIt() throws Exception {
        module.write("src/main/kconfig/Kconfig", """
                        config ENTERPRISE
                        	bool "Enterprise"

                        config TLS
                        	bool "TLS"
                        	depends on ENTERPRISE

                        config LEVEL
                        	int "Level"
                        	range 1 9
                        	depends on TLS

                        """ + CLOCK).write("src/main/java/p/App.java", """
                        package p;

                        class App {
                            // #if TLS
                            int tls;
                            // #if ENTERPRISE
                            int needless;
                            // #if LEVEL > 0
                            int more;
                            // #endif
                            // #endif
                            // #endif
                            // #if ENTERPRISE
                            // #if TLS
                            int narrower;
                            // #endif
                            // #endif
                            // #if FAST
                            int fast;
                            // #elif SMALL
                            int small;
                            // #endif
                            // #if !ENTERPRISE
                            // #if !TLS
                            int notTold;
                            // #endif
                            // #endif
                        }
                        """);

        assertThat(findings(Optional.empty())).containsExactly("""
                        src/main/java/p/App.java:[7] ENTERPRISE is always y here, where TLS is. (always-true)""", """
                        src/main/java/p/App.java:[9] LEVEL > 0 is always y here, where TLS && ENTERPRISE is. (always-true)""");
    }

    @Test
    void anOptionThatATestReadsIsUsed() throws Exception {
        module.write("src/test/java/p/AppTest.java", """
                package p;

                class AppTest {
                    // #if TESTED
                    int tested;
                    // #endif
                }
                """);

        assertThat(findings(set("src/test/java").load()))
                .contains("src/main/kconfig/Kconfig:[24,1] Nothing that is generated depends on IDLE. (unused-option)")
                .noneMatch(text -> text.contains("TESTED"));
    }
}
