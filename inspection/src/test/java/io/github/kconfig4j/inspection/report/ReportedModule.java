package io.github.kconfig4j.inspection.report;

import io.github.kconfig4j.product.TestModule;
import io.github.kconfig4j.product.build.Parallel;
import io.github.kconfig4j.product.build.VariantBatch;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.product.variants.Variants;
import io.github.kconfig4j.product.variants.VariantsRequest;
import io.github.kconfig4j.product.variants.VariantsResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A module with what a report may meet: all kinds of symbols, a choice, selects, a dead condition, a file that only one variant has, and
 * markup wherever a text can have it.
 */
final class ReportedModule {
    static final String MARKUP = "<img src=x onerror=\"alert(1)\"> </script><script>alert(2)</script> & 'q'";

    private static final Map<String, String> FILES = Map.of(
            "src/main/kconfig/Kconfig",
            """
                    mainmenu "Timers <b>bold</b>"

                    config HAVE_WORK
                    	bool

                    config ARCH
                    	bool "The architecture"
                    	default y
                    	select HAVE_WORK if FAST

                    menu "Timing & <i>more</i>"

                    config WORK
                    	bool "Deferred work %s"
                    	depends on HAVE_WORK
                    	help
                    	  Runs in the task's own time. %s

                    	  Say N if unsure.

                    config FAST
                    	bool "Fast"
                    	imply WORK

                    config NEVER
                    	bool
                    	depends on WORK && !WORK

                    config HZ
                    	int "Ticks a second"
                    	range 100 1000
                    	default 100

                    comment "Nothing <u>else</u>"

                    endmenu

                    choice
                    	prompt "Clock"
                    	default CLOCK_SLOW

                    config CLOCK_SLOW
                    	bool "Slow"

                    config CLOCK_QUICK
                    	bool "Quick"
                    	depends on FAST

                    endchoice

                    config GREETING
                    	string "Greeting"
                    	default "<hello>"
                    """.formatted(MARKUP.replace("\"", "\\\""), MARKUP),
            "src/main/kconfig/Kbuild",
            """
                    java-y += p/Timers.java.ftl
                    java-$(CONFIG_WORK) += p/Work.java.ftl
                    resource-$(CONFIG_WORK) += META-INF/services/java.lang.Runnable
                    """,
            "src/main/kconfig/p/Timers.java.ftl",
            """
                    <#-- The timers. -->
                    package p;

                    /** Timers. </script><script>alert(3)</script> */
                    public class Timers {
                        public static final int HZ = ${CONFIG["HZ"]};
                    <#if config("WORK")>
                        /** In the task's own time. */
                        public void enableTaskWork() {
                            new Work().run(); // <b>now</b>
                        }

                    <#else>
                        public void runInTheInterrupt() {}

                    </#if>
                    <#if config("NEVER")>
                        int never;
                    </#if>
                    <#if config("HZ > 250 && WORK")>
                        int oftenEnough;
                    </#if>
                        String greeting() {
                            return "</script>";
                        }
                    }
                    """,
            "src/test/kconfig/Kbuild",
            "java-$(CONFIG_WORK) += p/WorkTest.java.ftl\n",
            "src/test/kconfig/p/WorkTest.java.ftl",
            """
                    <#-- The test. -->
                    package p;
                    class WorkTest {
                    <#if config("FAST")>
                        int fast;
                    </#if>
                    }
                    """,
            "configs/inline_defconfig",
            "",
            "configs/work_defconfig",
            """
                    CONFIG_FAST=y
                    CONFIG_WORK=y
                    CONFIG_HZ=1000
                    CONFIG_CLOCK_QUICK=y
                    """,
            "configs/small_defconfig",
            "# CONFIG_ARCH is not set\n");

    private final TestModule module;

    ReportedModule(Path folder) throws IOException {
        module = new TestModule(folder);
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            module.write(file.getKey(), file.getValue());
        }
    }

    TestModule module() {
        return module;
    }

    ReportRequest request() throws IOException {
        return request("inline", "work", "small");
    }

    ReportRequest request(String... variants) throws IOException {
        VariantsRequest request = module.request(variants);
        VariantsResult result = Variants.build(request);
        SortedMap<String, String> texts = new TreeMap<>();
        for (String name : List.of("src/main/kconfig/Kconfig", "configs/work_defconfig")) {
            texts.put(name, Files.readString(module.basedir().resolve(name)));
        }
        try (Parallel parallel = new Parallel()) {
            VariantBatch batch = request.build()
                    .batch(request.variants(), parallel, new ArrayList<>())
                    .orElseThrow();
            return new ReportRequest("shop <1>", "1", result, batch, tests(), earlier(), texts);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Optional<LoadedSet> tests() {
        SetInput set = module.set();
        return new SetLoader(new SetInput(
                        set.root(),
                        set.prefix(),
                        List.of(),
                        set.options(),
                        module.basedir().resolve("src/test/kconfig"),
                        "src/test/kconfig/",
                        List.of(),
                        Optional.empty()))
                .load();
    }

    private static EarlierGoals earlier() {
        return new EarlierGoals(
                new TreeMap<>(Map.of("shop-1.0.jar", "Verdict: <PROVED>\n")),
                new TreeMap<>(Map.of("work", new TestRun(12, 1, 2))),
                Optional.of(
                        new CheckReport(
                                List.of(
                                        new CheckReport.Checked("work (named)", ""),
                                        new CheckReport.Checked(
                                                "sample-1 (covering)", "p/Timers.java.ftl:[3] no <b>Work</b>")),
                                List.of(
                                        "3 named variants and 1 other configuration: 1 FAILED\n4 of 4 pairs of values are covered",
                                        "p/Timers.java.ftl:[3] no <b>Work</b>\n  the smallest configuration that shows it:\n    CONFIG_FAST=y"))));
    }
}
