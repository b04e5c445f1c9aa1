package io.github.kconfig4j.product.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.generate.SourceRoot;
import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.product.TestModule;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.set.SetLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a module's tests that fail in some configurations, run by a runner that only looks at the fragment. */
class FailingTestsTest {
    @TempDir
    Path folder;

    private TestModule module;

    @BeforeEach
    void write() throws Exception {
        StringBuilder kconfig = new StringBuilder();
        StringBuilder app = new StringBuilder("<#-- The application. -->\npackage p;\n\nclass App {\n");
        for (String option : List.of("AUDIT", "CACHE", "METRICS", "SEARCH", "TLS")) {
            kconfig.append("config " + option + "\n\tbool \"" + option + "\"\n");
            kconfig.append(option.equals("SEARCH") ? "\tdefault y\n\n" : "\n");
            app.append("<#if config(\"" + option + "\")>\n    int " + option.toLowerCase() + ";\n</#if>\n");
        }
        module = new TestModule(folder)
                .write("src/main/kconfig/Kconfig", kconfig.toString())
                .write("src/main/kconfig/Kbuild", "java-y += p/App.java.ftl\n")
                .write("src/main/kconfig/Summary", "")
                .write("src/main/kconfig/p/App.java.ftl", app + "}\n")
                .write("configs/work_defconfig", "CONFIG_AUDIT=y\nCONFIG_TLS=y\n");
    }

    /** Fails tests by what a configuration is asked to be. */
    private static final class Runner implements TestRunner {
        private final Map<String, Predicate<Options>> tests = new LinkedHashMap<>();
        private int runs;

        Runner failing(String test, Predicate<Options> when) {
            tests.put(test, when);
            return this;
        }

        @Override
        public Map<String, TestedConfiguration> all(List<CheckedConfiguration> configurations) {
            Map<String, TestedConfiguration> all = new TreeMap<>();
            for (CheckedConfiguration one : configurations) {
                String fragment = one.kind() == Kind.NAMED ? "CONFIG_AUDIT=y\nCONFIG_TLS=y\n" : one.fragment();
                all.put(one.spec().name(), tested(one.spec().name(), new Options(fragment)));
            }
            return all;
        }

        private TestedConfiguration tested(String name, Options options) {
            Optional<String> before = tests.entrySet().stream()
                    .filter(test -> isBefore(test.getKey()) && test.getValue().test(options))
                    .map(Map.Entry::getKey)
                    .findFirst();
            if (before.isPresent()) {
                Diagnostic failure = Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.TESTS_FAILED,
                        "The tests of shop have failed in " + name + ": " + before.get() + ".");
                return new TestedConfiguration(0, 0, 0, List.of(), Duration.ZERO, Optional.of(failure), before.get());
            }
            List<FailedTest> failed = tests.entrySet().stream()
                    .filter(test -> !isBefore(test.getKey()) && test.getValue().test(options))
                    .map(test -> new FailedTest(test.getKey(), "expected: <1> but was: <0>"))
                    .toList();
            Optional<Diagnostic> failure = failed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Diagnostic.of(Severity.ERROR, DiagnosticId.TESTS_FAILED, "Failed."));
            return new TestedConfiguration(9, failed.size(), 0, failed, Duration.ofHours(1), failure, "");
        }

        private static boolean isBefore(String test) {
            return !test.contains("#");
        }

        @Override
        public TestedConfiguration run(String fragment, Optional<String> test) {
            runs++;
            return tested("again", new Options(fragment));
        }

        @Override
        public String keep(int number, String fragment, Optional<String> test) {
            return "that is smallest-" + number
                    + test.map(name -> " of " + name).orElse("");
        }
    }

    /** What a fragment asks for, on top of the defaults. */
    private record Options(String fragment) {
        boolean on(String option) {
            return option.equals("SEARCH")
                    ? !fragment.contains("# CONFIG_SEARCH is not set")
                    : fragment.contains("CONFIG_" + option + "=y");
        }
    }

    private List<String> said(Runner runner, int mostRuns) {
        return said(runner, mostRuns, Optional.empty());
    }

    private List<String> said(Runner runner, int mostRuns, Optional<LoadedSet> ofTests) {
        CheckResult result = check(runner, mostRuns, ofTests);
        assertThat(runner.runs).isLessThanOrEqualTo(mostRuns);
        return CheckTexts.diagnostics(result).stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::format)
                .toList();
    }

    private CheckResult check(Runner runner, int mostRuns, Optional<LoadedSet> ofTests) {
        return Check.run(
                new CheckRequest(
                        module.build("check"),
                        List.of(module.variant("work")),
                        ofTests,
                        new SampleRules(2, true, 0, 1),
                        DeadCodeRules.warnings(),
                        Share.ALL,
                        new AtomicFiles(folder.resolve("target/scratch")),
                        text -> {}),
                runner,
                mostRuns);
    }

    /** What of the module's tests depends on options. */
    private LoadedSet tests() {
        Path kconfig = folder.resolve("src/main/kconfig");
        SourceRoot sources = new SourceRoot(
                folder.resolve("src/test/java"), "src/test/java/", false, StandardCharsets.UTF_8, path -> true);
        return new SetLoader(new SetInput(
                        kconfig,
                        "src/main/kconfig/",
                        List.of(),
                        KconfigOptions.defaults(),
                        kconfig,
                        "src/main/kconfig/",
                        List.of(sources),
                        Optional.empty()))
                .load()
                .orElseThrow();
    }

    /** Neither does a line of the module depend on it, nor a condition ask whether it is the most that it can be. */
    @Test
    void aNumberThatOnlyTestsReadIsTriedAtTheEndOfItsRange() throws Exception {
        module.write("src/main/kconfig/Kconfig", """
                        config WAIT
                        	int "Wait"
                        	default 100
                        	range 1 40000
                        """)
                .write("src/main/kconfig/p/App.java.ftl", "<#-- The application. -->\npackage p;\n\nclass App {}\n")
                .write("configs/work_defconfig", "CONFIG_WAIT=200\n")
                .write("src/test/java/p/AppTest.java", """
                        package p;

                        class AppTest {
                            // #if WAIT > 500
                            int patient;
                            // #endif
                        }
                        """);
        Runner runner = new Runner().failing("p.AppTest#wait", o -> o.fragment().contains("CONFIG_WAIT=40000"));

        assertThat(said(runner, 30, Optional.of(tests())))
                .singleElement()
                .asString()
                .contains("\n  fails if WAIT = 40000\n", "\n    CONFIG_WAIT=40000\n");
    }

    /** No line of the module itself depends on it. */
    @Test
    void anOptionOfTheTestsAloneIsCombinedToo() throws Exception {
        module.write("src/main/kconfig/p/App.java.ftl", "<#-- The application. -->\npackage p;\n\nclass App {}\n")
                .write("src/test/java/p/AppTest.java", """
                        package p;

                        class AppTest {
                            // #if CACHE
                            int cache;
                            // #endif
                        }
                        """);
        Runner runner = new Runner().failing("p.AppTest#cache", o -> o.on("CACHE"));

        assertThat(said(runner, 30, Optional.of(tests())))
                .singleElement()
                .asString()
                .contains("\n  fails if CACHE\n", "\n    CONFIG_CACHE=y\n");
        assertThat(said(runner, 30, Optional.empty())).isEmpty();
    }

    @Test
    void theConditionAndTheSmallestConfigurationAreFound() {
        Runner runner = new Runner().failing("p.AppTest#port", o -> o.on("TLS") && o.on("METRICS") && !o.on("SEARCH"));

        assertThat(said(runner, 30)).containsExactly("""
                        p.AppTest#port: expected: <1> but was: <0> (tests-failed)
                          fails if METRICS and TLS and not SEARCH
                          in 1 of 15 configurations: without-3
                          the smallest configuration that shows it, found in 4 more runs of the test:
                            CONFIG_METRICS=y
                            # CONFIG_SEARCH is not set
                            CONFIG_TLS=y
                          hint: that is smallest-1 of p.AppTest#port""");
    }

    @Test
    void withoutMoreRunsItIsWhatTheSampleShows() {
        Runner runner = new Runner().failing("p.AppTest#port", o -> o.on("TLS") && !o.on("SEARCH"));

        assertThat(said(runner, 0)).containsExactly("""
                        p.AppTest#port: expected: <1> but was: <0> (tests-failed)
                          fails if TLS and not SEARCH
                          in 3 of 15 configurations: sample-4, alone-5, without-3
                          a configuration that shows it, made smaller as far as 0 more runs of the test allowed (-Dkconfig.check.testRuns):
                            # CONFIG_SEARCH is not set
                            CONFIG_TLS=y
                          hint: that is smallest-1 of p.AppTest#port""");
    }

    @Test
    void whereRunsAreUsedUpItIsSaid() {
        Runner runner = new Runner().failing("p.AppTest#port", o -> o.on("TLS") && o.on("METRICS") && !o.on("SEARCH"));

        assertThat(said(runner, 1)).containsExactly("""
                        p.AppTest#port: expected: <1> but was: <0> (tests-failed)
                          fails if CACHE and METRICS and TLS and not SEARCH
                          in 1 of 15 configurations: without-3
                          a configuration that shows it, made smaller as far as 1 more run of the test allowed (-Dkconfig.check.testRuns):
                            CONFIG_CACHE=y
                            CONFIG_METRICS=y
                            # CONFIG_SEARCH is not set
                            CONFIG_TLS=y
                          hint: that is smallest-1 of p.AppTest#port""");
    }

    @Test
    void testsThatFailTogetherAreOneFailure() {
        Runner runner = new Runner()
                .failing("p.AppTest#port", o -> o.on("TLS") && !o.on("SEARCH"))
                .failing("p.AppTest#name", o -> true)
                .failing("p.AppTest#host", o -> o.on("TLS") && !o.on("SEARCH"));

        assertThat(said(runner, 30)).containsExactly("""
                        p.AppTest#name: expected: <1> but was: <0> (tests-failed)
                          fails in every configuration
                          in 15 of 15 configurations: work, sample-1, sample-2, sample-3, sample-4, sample-5, …
                          the smallest configuration that shows it:
                            (nothing set: the defaults)
                          hint: that is smallest-1 of p.AppTest#name""", """
                        p.AppTest#port: expected: <1> but was: <0> (tests-failed)
                          with p.AppTest#host: expected: <1> but was: <0> (tests-failed)
                          fails if TLS and not SEARCH
                          in 3 of 15 configurations: sample-4, alone-5, without-3
                          the smallest configuration that shows it, found in 1 more run of the test:
                            # CONFIG_SEARCH is not set
                            CONFIG_TLS=y
                          hint: that is smallest-2 of p.AppTest#port""");
    }

    @Test
    void whereNoTestCanBeRunThatIsWhatFails() {
        Runner runner = new Runner()
                .failing("compilation", o -> o.on("CACHE"))
                .failing("p.AppTest#port", o -> o.on("TLS") && o.on("METRICS"));

        assertThat(said(runner, 30)).containsExactly("""
                        The tests of shop have failed in sample-1: compilation. (tests-failed)
                          fails if CACHE
                          in 7 of 15 configurations: sample-1, sample-2, sample-4, alone-2, without-2, without-3, …
                          the smallest configuration that shows it, found in 1 more run of the test:
                            CONFIG_CACHE=y
                          hint: that is smallest-1""", """
                        p.AppTest#port: expected: <1> but was: <0> (tests-failed)
                          fails if METRICS and TLS
                          in 1 of 15 configurations: without-1
                          the smallest configuration that shows it, found in 3 more runs of the test:
                            CONFIG_METRICS=y
                            CONFIG_TLS=y
                          hint: that is smallest-2 of p.AppTest#port""");
    }

    /** In a configuration that a compiler does not take it is not known whether it would end. */
    @Test
    void whatComesBeforeTheTestsIsToldApart() {
        Runner runner = new Runner()
                .failing("compilation", o -> o.on("CACHE"))
                .failing("timeout", o -> o.on("TLS") && !o.on("SEARCH"));

        assertThat(said(runner, 30)).containsExactly("""
                        The tests of shop have failed in sample-1: compilation. (tests-failed)
                          fails if CACHE
                          in 7 of 15 configurations: sample-1, sample-2, sample-4, alone-2, without-2, without-3, …
                          the smallest configuration that shows it, found in 1 more run of the test:
                            CONFIG_CACHE=y
                          hint: that is smallest-1""", """
                        The tests of shop have failed in alone-5: timeout. (tests-failed)
                          fails if TLS and not SEARCH
                          in 1 of 15 configurations: alone-5
                          the smallest configuration that shows it, found in 1 more run of the test:
                            # CONFIG_SEARCH is not set
                            CONFIG_TLS=y
                          hint: that is smallest-2""");
    }

    @Test
    void theReportCountsTheTimeOfTheTests() {
        CheckResult result = check(new Runner(), 0, Optional.empty());
        String report = JUnitReport.of(result, "shop");

        Matcher time = Pattern.compile("<testsuite [^>]*time=\"([0-9]+)").matcher(report);
        assertThat(time.find()).isTrue();
        Duration whole = Duration.ofSeconds(Long.parseLong(time.group(1)));
        assertThat(whole)
                .isBetween(
                        Duration.ofHours(result.checked().size()),
                        Duration.ofHours(result.checked().size() + 1));
    }
}
