package io.github.kconfig4j.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.product.TestModule;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {
    @TempDir
    Path folder;

    private TestModule module;

    @BeforeEach
    void writeModule() throws IOException {
        module = new TestModule(folder);
    }

    private InspectionResult diff(String a, String b) {
        return Diff.compare(new DiffRequest(module.set(), module.variant(a), module.variant(b)));
    }

    private Answer answer(String a, String b) {
        return diff(a, b).answer().orElseThrow();
    }

    @Test
    void symbolsThenFilesThenLines() throws Exception {
        module.write("configs/fast_defconfig", "CONFIG_HAVE_WORK=y\nCONFIG_HZ=1000\n");

        assertThat(answer("work", "fast").text()).isEqualTo("""
                Symbols:
                   WORK y -> n
                     work: set to y [configs/work_defconfig:2]
                     fast: no default applies
                   HZ 100 -> 1000
                     work: default 100 [src/main/kconfig/Kconfig:10]
                     fast: set to 1000 [configs/fast_defconfig:2]
                Files:
                   p/Timers.java (WORK, HZ)
                  -p/Work.java (WORK)
                  -META-INF/services/java.lang.Runnable (WORK)
                --- work p/Timers.java
                +++ fast p/Timers.java
                @ line 4, another value [src/main/kconfig/p/Timers.java.ftl:5]
                -    static final int HZ = 100;
                @ line 4, another value [src/main/kconfig/p/Timers.java.ftl:5]
                +    static final int HZ = 1000;
                @ line 5, if WORK [src/main/kconfig/p/Timers.java.ftl:7]
                -    /** In the task's own time. */
                -    public void enableTaskWork() {
                -        new Work().run();
                -    }
                @ line 5, if !WORK [src/main/kconfig/p/Timers.java.ftl:12]
                +    public void runInTheInterrupt() {}
                """);
    }

    @Test
    void theDependenciesThatOnlyOneHas() throws Exception {
        module.write(
                "src/main/kconfig/Kbuild",
                "java-y += p/Timers.java.ftl\ndep-$(CONFIG_WORK) += com.example:work\ndep-y += com.example:always\n");

        assertThat(answer("inline", "work").text()).contains("Dependencies:\n  +com.example:work\nFiles:\n");
        assertThat(answer("work", "inline").text()).contains("Dependencies:\n  -com.example:work\nFiles:\n");
        assertThat(answer("work", "inline").print(Format.JSON)).contains("""
                  "dependencies": [
                    {
                      "name": "com.example:work",
                      "only": "a"
                    }
                  ],
                """);
    }

    @Test
    void theOtherWayRound() {
        assertThat(answer("small", "work").text()).isEqualTo("""
                Symbols:
                   HAVE_WORK n -> y
                     small: no default applies
                     work: set to y [configs/work_defconfig:1]
                  +WORK y
                     work: set to y [configs/work_defconfig:2]
                Files:
                   p/Timers.java (WORK)
                  +p/Work.java (WORK)
                  +META-INF/services/java.lang.Runnable (WORK)
                --- small p/Timers.java
                +++ work p/Timers.java
                @ line 5, if WORK [src/main/kconfig/p/Timers.java.ftl:7]
                +    /** In the task's own time. */
                +    public void enableTaskWork() {
                +        new Work().run();
                +    }
                @ line 5, if !WORK [src/main/kconfig/p/Timers.java.ftl:12]
                -    public void runInTheInterrupt() {}
                """);
    }

    @Test
    void aFileThatDeclaresNoTypeIsNotThere() throws Exception {
        module.write("src/main/kconfig/Kbuild", "java-y += p/Work.java.ftl\n");
        module.write(
                "src/main/kconfig/p/Work.java.ftl",
                "<#-- -->\npackage p;\n<#if config(\"WORK\")>\nclass Work {}\n</#if>\n");

        assertThat(answer("small", "work").text()).endsWith("Files:\n  +p/Work.java (WORK)\n");
    }

    @Test
    void ofTheSame() {
        assertThat(answer("work", "work").text()).isEqualTo("work and work are the same.\n");
    }

    @Test
    void ofSymbolsThatNoSourceReads() throws Exception {
        assertThat(answer("inline", "small").text()).isEqualTo("""
                Symbols:
                   HAVE_WORK y -> n
                     inline: set to y [configs/inline_defconfig:1]
                     small: no default applies
                  -WORK n
                     inline: no default applies
                Files: none differs
                """);
    }

    @Test
    void whatIsWrongWithBothIsSaidOnceAndNothingIsCompared() throws Exception {
        module.write("src/main/kconfig/p/Timers.java.ftl", "<#-- -->\n<#if config(\"NO_SUCH\")>\n</#if>\n");
        module.write("configs/small_defconfig", "CONFIG_WORK=y\n");

        InspectionResult result = diff("small", "small");

        assertThat(result.answer()).isEmpty();
        assertThat(result.diagnostics().stream().map(Diagnostic::format)).containsExactly("""
                src/main/kconfig/p/Timers.java.ftl:[2,14] no Kconfig file declares the symbol 'NO_SUCH' (unknown-symbol)
                    <#if config("NO_SUCH")>
                                 ^""", """
                configs/small_defconfig:[1,8] WORK=y was asked for and is not granted: WORK is n [src/main/kconfig/Kconfig:4] (not-granted)
                  not granted: set to y [configs/small_defconfig:1]
                  no default applies
                  it depends on HAVE_WORK [src/main/kconfig/Kconfig:5]
                    HAVE_WORK is n [src/main/kconfig/Kconfig:1]
                      no default applies
                  hint: to get it, as was tried:
                    CONFIG_HAVE_WORK=y""");
    }
}
