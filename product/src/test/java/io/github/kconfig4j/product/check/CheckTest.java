package io.github.kconfig4j.product.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.product.TestModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    private static final String KCONFIG = """
            config ENTERPRISE
            	bool "Enterprise"

            config AUDIT
            	bool "Audit"
            	depends on ENTERPRISE

            config METRICS
            	bool "Metrics"

            config TLS
            	bool "TLS"
            	depends on ENTERPRISE

            config SEARCH
            	bool "Search"
            	default y
            """;

    private static final String APP = """
            <#-- The application. -->
            package p;

            public class App {
            <#if config("METRICS")>
                int count;
            </#if>
            <#if config("AUDIT")>
                Audit audit = new Audit();
            </#if>
            <#if config("TLS")>
                int secure = 1;
            </#if>
            <#if config("SEARCH")>
                String search = "words";
            </#if>
            }
            """;

    @TempDir
    Path folder;

    private TestModule module;

    @BeforeEach
    void write() throws Exception {
        module = new TestModule(folder)
                .write("src/main/kconfig/Kconfig", KCONFIG)
                .write(
                        "src/main/kconfig/Kbuild",
                        "java-y += p/App.java.ftl\njava-$(CONFIG_AUDIT) += p/Audit.java.ftl\n")
                .write("src/main/kconfig/Summary", "")
                .write("src/main/kconfig/p/App.java.ftl", APP)
                .write("src/main/kconfig/p/Audit.java.ftl", "<#-- Audit. -->\npackage p;\n\nclass Audit {}\n")
                .write("configs/work_defconfig", "CONFIG_ENTERPRISE=y\nCONFIG_AUDIT=y\n")
                .write("configs/small_defconfig", "");
    }

    private CheckResult check(SampleRules rules, Share share, String... names) {
        return Check.run(new CheckRequest(
                module.build("check"),
                List.of(names).stream().map(module::variant).toList(),
                Optional.empty(),
                rules,
                DeadCodeRules.warnings(),
                share,
                new AtomicFiles(folder.resolve("target/scratch")),
                text -> {}));
    }

    private CheckResult check(int strength) {
        return check(new SampleRules(strength, true, 0, 1), Share.ALL, "work", "small");
    }

    @Test
    void whatHoldsTogetherHolds() {
        CheckResult result = check(2);

        assertThat(result.failures()).isEmpty();
        assertThat(CheckTexts.summary(result.covered().orElseThrow()))
                .isEqualTo("24 of 24 pairs of values that can be are covered; 0 can not be");
        assertThat(CheckTexts.summary(result).replaceAll("[0-9.]+ a second", "N a second"))
                .isEqualTo(
                        "2 named variants and 7 other configurations (7 with sources of their own, N a second): all hold together");
    }

    /** Both of the kind that nobody sees who builds the variants that have a name. */
    @Test
    void bothFaultsAreFoundWithTheirSmallestConfiguration() throws Exception {
        module.write(
                "src/main/kconfig/p/App.java.ftl",
                APP.replace("package p;\n", "package p;\n\nimport p.Audit;\n")
                        .replace("int secure = 1;", "int secure = count;"));

        CheckResult result = check(2);

        assertThat(texts(result)).containsExactly("""
                        src/main/kconfig/p/App.java.ftl:[4] cannot find symbol (javac)
                          symbol:   class Audit
                          location: package p
                          in the generated p/App.java:[3,9]
                            import p.Audit;
                          fails if not AUDIT
                          in 4 of 9 configurations: small, sample-2, sample-3, sample-4
                          the smallest configuration that shows it:
                            (nothing set: the defaults)
                          hint: p.Audit exists only if AUDIT (src/main/kconfig/Kbuild:2).""", """
                        src/main/kconfig/p/App.java.ftl:[14] cannot find symbol (javac)
                          symbol:   variable count
                          location: class p.App
                          in the generated p/App.java:[6,18], a line that is there if TLS
                                int secure = count;
                          fails if TLS and not METRICS
                          in 2 of 9 configurations: sample-4, without-1
                          the smallest configuration that shows it:
                            CONFIG_ENTERPRISE=y
                            CONFIG_TLS=y""");
    }

    private static List<String> texts(CheckResult result) {
        return CheckTexts.diagnostics(result).stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::format)
                .toList();
    }

    @Test
    void eachReasonIsTold() throws Exception {
        module.write("src/main/kconfig/p/App.java.ftl", APP.replace("    int secure = 1;", """
                                int secure = 1;
                            <#if config("AUDIT || METRICS")>
                                int wrong = "one or the other";
                            </#if>"""));

        assertThat(check(2).failures()).singleElement().satisfies(failure -> {
            assertThat(failure.condition().split(", or if "))
                    .containsExactlyInAnyOrder("AUDIT and TLS", "METRICS and TLS");
            assertThat(failure.isAlways()).isTrue();
        });
    }

    /** And not that none of the other members is on, which is the same. */
    @Test
    void ofAChoiceTheMemberIsTold() throws Exception {
        module.write("src/main/kconfig/Kconfig", KCONFIG + """

                        choice
                        	prompt "Transport"

                        config TCP
                        	bool "TCP"

                        config PIPE
                        	bool "Pipe"

                        config UDP
                        	bool "UDP"

                        endchoice
                        """)
                .write("src/main/kconfig/p/App.java.ftl", APP.replace("    int count;", """
                                    int count;
                                <#if config("UDP && !SEARCH")>
                                    int wrong = "datagram";
                                </#if>
                                <#if config("TCP || PIPE")>
                                    int stream;
                                </#if>"""));

        assertThat(check(2).failures())
                .extracting(Failure::condition)
                .containsExactly("METRICS and UDP and not SEARCH");
    }

    @Test
    void aCombinationOfThreeNeedsThreeAtATime() throws Exception {
        module.write(
                "src/main/kconfig/p/App.java.ftl",
                APP.replace("}\n</#if>\n}", "").replace("    String search = \"words\";\n", """
                                    String search = "words";
                                <#if config("TLS && !METRICS")>
                                    int wrong = "three";
                                </#if>
                                """));

        assertThat(check(3).failures())
                .extracting(Failure::condition)
                .containsExactly("TLS and SEARCH and not METRICS");
    }

    @Test
    void sharesAreTheWhole() {
        SampleRules rules = new SampleRules(2, true, 5, 1);
        List<String> whole = names(check(rules, Share.ALL, "work", "small"));
        List<String> shares = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            List<String> share = names(check(rules, new Share(i, 4), "work", "small"));
            assertThat(share).hasSizeBetween(whole.size() / 4, whole.size() / 4 + 1);
            shares.addAll(share);
        }
        assertThat(shares).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(whole);
    }

    /** What can be told without building anything: it is certain. */
    @Test
    void deadCodeIsFoundByTheFormulaAlone() throws Exception {
        module.write("src/main/kconfig/Kconfig", KCONFIG + """

                        config OLD
                        	bool

                        config BASE
                        	def_bool y

                        config IDLE
                        	bool "Nobody asks for it"
                        """)
                .write(
                        "src/main/kconfig/Kbuild",
                        "java-y += p/App.java.ftl\njava-$(CONFIG_AUDIT) += p/Audit.java.ftl\njava-$(CONFIG_OLD) += p/Old.java.ftl\n")
                .write("src/main/kconfig/p/Old.java.ftl", "<#-- Old. -->\npackage p;\n\nclass Old {}\n")
                .write(
                        "src/main/kconfig/p/App.java.ftl",
                        APP.replace("    int count;", """
                                    int count;
                                <#if config("TLS && !ENTERPRISE")>
                                    int never;
                                </#if>
                                """).replace("class App {\n", """
                                        class App {
                                        <#if config("BASE")>
                                            int always;
                                        </#if>
                                        """));

        assertThat(check(0).diagnostics())
                .filteredOn(said -> said.id() == DiagnosticId.DEAD_CODE
                        || said.id() == DiagnosticId.ALWAYS_TRUE
                        || said.id() == DiagnosticId.UNUSED_OPTION)
                .extracting(said -> said.position().orElseThrow().file() + ":"
                        + said.position().orElseThrow().line() + " " + said.message() + " (" + said.id() + ")")
                .containsExactly(
                        "src/main/kconfig/Kbuild:3 No configuration has this file: OLD is never y. (dead-code)",
                        "src/main/kconfig/p/App.java.ftl:6 Every configuration has this line: BASE is always y. (always-true)",
                        "src/main/kconfig/p/App.java.ftl:11 No configuration has this line: METRICS && TLS && !ENTERPRISE is never y. (dead-code)",
                        "src/main/kconfig/Kconfig:25 Nothing that is generated depends on IDLE. (unused-option)");
    }

    /** Nothing can be told of it, and that is told. */
    @Test
    void whereDeadCodeMayBeMissedIsTold() throws Exception {
        module.write("src/main/kconfig/Kconfig", KCONFIG + """

                        config LEAST
                        	int "least"

                        config MOST
                        	int "most"

                        config LESS
                        	def_bool LEAST < MOST && LEAST = MOST
                        """)
                .write("src/main/kconfig/p/App.java.ftl", APP.replace("    int count;", """
                            int count;
                        <#if config("LESS")>
                            int never;
                        </#if>
                        """));

        assertThat(check(0).diagnostics())
                .filteredOn(said -> said.id() == DiagnosticId.APPROXIMATED || said.id() == DiagnosticId.DEAD_CODE)
                .extracting(Diagnostic::format)
                .containsExactly(
                        "src/main/kconfig/Kconfig:[25,1] Where LEAST < MOST decides, more is taken to be possible than is: a line"
                                + " that it makes dead may not be told. (approximated)",
                        "src/main/kconfig/Kconfig:[25,1] Where LEAST = MOST decides, more is taken to be possible than is: a line"
                                + " that it makes dead may not be told. (approximated)");
    }

    private static List<String> names(CheckResult result) {
        return result.checked().stream().map(one -> one.spec().name()).toList();
    }

    @Test
    void aReportHasATestForEachConfiguration() throws Exception {
        module.write("src/main/kconfig/p/App.java.ftl", APP.replace("int secure = 1;", "int secure = \"<&>\";"));

        String report = JUnitReport.of(check(1), "shop").replaceAll("time=\"[0-9.]+\"", "time=\"\"");

        assertThat(report).startsWith("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuite name="kconfig:check shop" tests="9" failures="4" errors="0" skipped="0" time="">
                          <testcase classname="kconfig.check.shop" name="work (named)" time=""></testcase>
                          <testcase classname="kconfig.check.shop" name="small (named)" time=""></testcase>
                          <testcase classname="kconfig.check.shop" name="sample-1 (covering)" time="">
                            <failure type="javac" message="src/main/kconfig/p/App.java.ftl:[12] incompatible types: java.lang.String cannot be converted to int (javac)">src/main/kconfig/p/App.java.ftl:[12] incompatible types: java.lang.String cannot be converted to int (javac)
                          in the generated p/App.java:[6,18], a line that is there if TLS
                                int secure = "&lt;&amp;&gt;";
                        with
                          AUDIT=y
                          ENTERPRISE=y
                        """);
    }
}
