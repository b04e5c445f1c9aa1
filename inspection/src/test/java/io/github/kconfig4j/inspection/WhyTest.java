package io.github.kconfig4j.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.product.TestModule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyTest {
    @TempDir
    Path folder;

    private TestModule module;

    @BeforeEach
    void writeModule() throws IOException {
        module = new TestModule(folder);
    }

    private InspectionResult why(String variant, String question) {
        return Why.ask(new WhyRequest(module.set(), module.variant(variant), question));
    }

    private String text(String variant, String question) {
        return why(variant, question).answer().orElseThrow().print(Format.TEXT);
    }

    private static List<String> said(InspectionResult result) {
        return result.diagnostics().stream().map(Diagnostic::format).toList();
    }

    @Test
    void ofAnOptionThatNobodyAskedFor() {
        assertThat(text("small", "WORK")).isEqualTo("""
                In variant small: WORK is n [src/main/kconfig/Kconfig:4]
                  no default applies
                  it depends on HAVE_WORK [src/main/kconfig/Kconfig:5]
                    HAVE_WORK is n [src/main/kconfig/Kconfig:1]
                      no default applies
                To get y, tried and found to work:
                  CONFIG_HAVE_WORK=y
                  CONFIG_WORK=y
                What depends on it:
                  src/main/kconfig/p/Timers.java.ftl:7-10: part of p/Timers.java if WORK, not in this variant
                  src/main/kconfig/p/Timers.java.ftl:12: part of p/Timers.java if !WORK
                  src/main/kconfig/p/Timers.java.ftl:15: part of p/Timers.java if HZ > 250 && WORK, not in this variant
                  src/main/kconfig/Kbuild:2: p/Work.java exists if WORK, not in this variant
                  src/main/kconfig/Kbuild:3: META-INF/services/java.lang.Runnable exists if WORK, not in this variant
                """);
    }

    @Test
    void ofAnOptionThatIsOn() {
        assertThat(text("work", "CONFIG_WORK")).isEqualTo("""
                In variant work: WORK is y [src/main/kconfig/Kconfig:4]
                  set to y [configs/work_defconfig:2]
                To get n, tried and found to work:
                  # CONFIG_WORK is not set
                  # instead of CONFIG_WORK=y [configs/work_defconfig:2]
                What depends on it:
                  src/main/kconfig/p/Timers.java.ftl:7-10: part of p/Timers.java if WORK
                  src/main/kconfig/p/Timers.java.ftl:12: part of p/Timers.java if !WORK, not in this variant
                  src/main/kconfig/p/Timers.java.ftl:15: part of p/Timers.java if HZ > 250 && WORK, not in this variant
                  src/main/kconfig/Kbuild:2: p/Work.java exists if WORK
                  src/main/kconfig/Kbuild:3: META-INF/services/java.lang.Runnable exists if WORK
                """);
    }

    @Test
    void ofWhatAFileConsistsOf() throws Exception {
        module.write("src/main/kconfig/Kbuild", "java-y += p/Timers.java.ftl p/Work.java.ftl\n");
        module.write("src/main/kconfig/p/Work.java.ftl", """
                <#-- The work, or nothing. -->
                package p;
                <#if config("WORK")>
                class Work {}
                <#else>
                // No work, ${CONFIG["HZ"]} times a second.
                </#if>
                """);

        assertThat(text("small", "WORK")).endsWith("""
                  src/main/kconfig/p/Work.java.ftl:4: part of p/Work.java if WORK, not in this variant
                  src/main/kconfig/p/Work.java.ftl:6: part of p/Work.java if !WORK, not in this variant: the file would declare no type
                """);
        assertThat(text("work", "WORK")).endsWith("""
                  src/main/kconfig/p/Work.java.ftl:4: part of p/Work.java if WORK
                  src/main/kconfig/p/Work.java.ftl:6: part of p/Work.java if !WORK, not in this variant
                """);
    }

    @Test
    void ofANumberWhoseValueIsInTheText() {
        assertThat(text("work", "HZ")).isEqualTo("""
                In variant work: HZ is 100 [src/main/kconfig/Kconfig:8]
                  default 100 [src/main/kconfig/Kconfig:10]
                It can be set to any number.
                What depends on it:
                  src/main/kconfig/p/Timers.java.ftl:15: part of p/Timers.java if HZ > 250 && WORK, not in this variant
                  src/main/kconfig/p/Timers.java.ftl:5: its value in p/Timers.java
                """);
    }

    @Test
    void ofAValueThatItDoesNotHave() {
        assertThat(text("inline", "HZ=1000")).isEqualTo("""
                In variant inline: HZ is 100 [src/main/kconfig/Kconfig:8]
                  default 100 [src/main/kconfig/Kconfig:10]
                To get 1000, tried and found to work:
                  CONFIG_HZ=1000
                It can be set to any number.
                What depends on it:
                  src/main/kconfig/p/Timers.java.ftl:15: part of p/Timers.java if HZ > 250 && WORK, not in this variant
                  src/main/kconfig/p/Timers.java.ftl:5: its value in p/Timers.java
                """);
    }

    @Test
    void ofAValueThatWasAskedForAndIsNotGranted() throws Exception {
        module.write("configs/small_defconfig", "CONFIG_WORK=y\n");

        InspectionResult result = why("small", "WORK");

        assertThat(result.answer().orElseThrow().text()).isEqualTo("""
                In variant small: WORK is n [src/main/kconfig/Kconfig:4]
                  not granted: set to y [configs/small_defconfig:1]
                  no default applies
                  it depends on HAVE_WORK [src/main/kconfig/Kconfig:5]
                    HAVE_WORK is n [src/main/kconfig/Kconfig:1]
                      no default applies
                To get y, tried and found to work:
                  CONFIG_HAVE_WORK=y
                What depends on it:
                  src/main/kconfig/p/Timers.java.ftl:7-10: part of p/Timers.java if WORK, not in this variant
                  src/main/kconfig/p/Timers.java.ftl:12: part of p/Timers.java if !WORK
                  src/main/kconfig/p/Timers.java.ftl:15: part of p/Timers.java if HZ > 250 && WORK, not in this variant
                  src/main/kconfig/Kbuild:2: p/Work.java exists if WORK, not in this variant
                  src/main/kconfig/Kbuild:3: META-INF/services/java.lang.Runnable exists if WORK, not in this variant
                """);
        assertThat(said(result)).containsExactly("""
                configs/small_defconfig:[1,8] WORK=y was asked for and is not granted: WORK is n [src/main/kconfig/Kconfig:4] (not-granted)
                  not granted: set to y [configs/small_defconfig:1]
                  no default applies
                  it depends on HAVE_WORK [src/main/kconfig/Kconfig:5]
                    HAVE_WORK is n [src/main/kconfig/Kconfig:1]
                      no default applies
                  hint: to get it, as was tried:
                    CONFIG_HAVE_WORK=y""");
    }

    @Test
    void ofANumberWithARange() throws Exception {
        module.write("src/main/kconfig/Kconfig", """
                config MOST
                	int
                	default 500

                config HAVE_WORK
                	bool

                config WORK
                	bool
                	depends on HAVE_WORK

                config HZ
                	int "Ticks a second"
                	range 1 MOST
                """);

        assertThat(text("small", "HZ")).isEqualTo("""
                In variant small: HZ is 1 [src/main/kconfig/Kconfig:12]
                  no default applies, so it is the low end of its range [src/main/kconfig/Kconfig:14]
                It can be set to a number from 1 to 500 [src/main/kconfig/Kconfig:14].
                What depends on it:
                  src/main/kconfig/p/Timers.java.ftl:15: part of p/Timers.java if HZ > 250 && WORK, not in this variant
                  src/main/kconfig/p/Timers.java.ftl:5: its value in p/Timers.java
                """);
    }

    @Test
    void ofAnUnknownSymbol() {
        InspectionResult result = why("small", "WORKS");

        assertThat(result.answer()).isEmpty();
        assertThat(said(result)).containsExactly("""
                No Kconfig file declares the symbol WORKS. (no-such-symbol)
                  hint: Did you mean WORK?""");
    }

    @Test
    void ofAnExpressionThatDoesNotHold() {
        assertThat(text("inline", "WORK && HZ > 250")).isEqualTo("""
                In variant inline: WORK && HZ > 250 is n
                  WORK is n [src/main/kconfig/Kconfig:4]
                    no default applies
                  HZ > 250 does not hold
                    HZ is 100 [src/main/kconfig/Kconfig:8]
                      default 100 [src/main/kconfig/Kconfig:10]
                To get y, tried and found to work:
                  CONFIG_WORK=y
                  CONFIG_HZ=251
                What needs it:
                  src/main/kconfig/p/Timers.java.ftl:15: part of p/Timers.java if HZ > 250 && WORK, not in this variant
                """);
    }

    @Test
    void ofAnExpressionThatHolds() {
        assertThat(text("work", "WORK && !(HZ > 250)")).isEqualTo("""
                In variant work: WORK && !HZ > 250 is y
                  WORK is y [src/main/kconfig/Kconfig:4]
                    set to y [configs/work_defconfig:2]
                  HZ > 250 does not hold
                    HZ is 100 [src/main/kconfig/Kconfig:8]
                      default 100 [src/main/kconfig/Kconfig:10]
                To get n, tried and found to work:
                  # CONFIG_WORK is not set
                  # instead of CONFIG_WORK=y [configs/work_defconfig:2]
                No condition of the template set has it as a part.
                """);
    }

    @Test
    void ofAnExpressionThatNothingCanGive() {
        assertThat(text("work", "WORK && !HAVE_WORK")).isEqualTo("""
                In variant work: WORK && !HAVE_WORK is n
                  HAVE_WORK is y [src/main/kconfig/Kconfig:1]
                    set to y [configs/work_defconfig:1]
                No settings were found that give it y.
                No condition of the template set has it as a part.
                """);
    }

    @Test
    void ofAnExpressionWithMistakes() {
        InspectionResult result = why("small", "WORKS || CONFIG_HZ > 250");

        assertThat(result.answer()).isEmpty();
        assertThat(said(result)).containsExactly("""
                expression:[1,1] no Kconfig file declares the symbol 'WORKS' (unknown-symbol)
                    WORKS || CONFIG_HZ > 250
                    ^
                  hint: did you mean 'WORK'?""", """
                expression:[1,10] no Kconfig file declares the symbol 'CONFIG_HZ' (unknown-symbol)
                    WORKS || CONFIG_HZ > 250
                             ^
                  hint: write 'HZ', without CONFIG_""");
    }

    @Test
    void whatIsBothASymbolWithAValueAndAnExpressionIsTheFirst() {
        assertThat(text("work", "WORK=n")).startsWith("In variant work: WORK is y [src/main/kconfig/Kconfig:4]");
        assertThat(text("work", "WORK=n || HZ=100")).startsWith("In variant work: WORK = n || HZ = 100 is y");
    }
}
