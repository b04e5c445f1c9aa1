package io.github.kconfig4j.product.variant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.product.TestModule;
import io.github.kconfig4j.product.variants.Variants;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that fails a strict build, with the request, the whole chain to its cause and a change that was tried. */
class StrictReasonsTest {
    private static final String KCONFIG = """
            choice
            	prompt "Expiry"

            config INLINE
            	bool "Inline"
            	depends on TICKS

            config WORK
            	bool "Task work"
            	depends on HAVE_WORK && !KVM

            endchoice

            config TICKS
            	bool "Ticks"
            	default y

            config HAVE_WORK
            	bool

            config X86
            	bool "x86"
            	select HAVE_WORK
            	select APIC

            config APIC
            	bool "APIC"
            	depends on SMP

            config SMP
            	bool "More than one CPU"

            config KVM
            	bool "Guests"

            config HZ
            	int "Ticks a second"
            	range 100 1000
            	default 100
            """;

    @TempDir
    Path folder;

    private TestModule module;

    @BeforeEach
    void writeModule() throws IOException {
        module = new TestModule(folder);
        module.write("src/main/kconfig/Kconfig", KCONFIG);
    }

    private List<Diagnostic> said(String variant, String config, boolean strict) throws IOException {
        module.write("configs/" + variant + "_defconfig", config);
        return Options.resolve(module.set(), module.variant(variant), strict).diagnostics();
    }

    private List<String> errors(String config) throws IOException {
        List<Diagnostic> diagnostics = said("my", config, true);
        assertThat(diagnostics).allMatch(d -> d.severity() == Severity.ERROR);
        return diagnostics.stream().map(Diagnostic::format).toList();
    }

    @Test
    void aMemberOfAChoiceThatIsNotSetForSeveralReasons() throws Exception {
        assertThat(errors("CONFIG_TICKS=y\nCONFIG_KVM=y\nCONFIG_WORK=y\n")).containsExactly("""
                configs/my_defconfig:[3,8] WORK=y was asked for and is not granted: WORK is n [src/main/kconfig/Kconfig:8] (not-granted)
                  not granted: set to y [configs/my_defconfig:3]
                  its choice has INLINE [src/main/kconfig/Kconfig:1]
                    INLINE is y [src/main/kconfig/Kconfig:4]
                      the default of its choice [src/main/kconfig/Kconfig:1]
                  it depends on HAVE_WORK && !KVM [src/main/kconfig/Kconfig:9]
                    HAVE_WORK is n [src/main/kconfig/Kconfig:18]
                      no default applies
                      it has no prompt, so nobody can set it
                      X86 would select it [src/main/kconfig/Kconfig:23]
                        X86 is n [src/main/kconfig/Kconfig:21]
                          no default applies
                    KVM is y [src/main/kconfig/Kconfig:33]
                      set to y [configs/my_defconfig:2]
                  No configuration has all of these:
                    CONFIG_WORK=y [configs/my_defconfig:3]
                    CONFIG_KVM=y [configs/my_defconfig:2]
                  hint: to get it, as was tried:
                    CONFIG_X86=y
                    # CONFIG_KVM is not set
                    CONFIG_SMP=y
                    # instead of CONFIG_KVM=y [configs/my_defconfig:2]""");
    }

    @Test
    void aChoiceThatIsSetTwice() throws Exception {
        assertThat(errors("CONFIG_X86=y\nCONFIG_SMP=y\nCONFIG_INLINE=y\nCONFIG_WORK=y\n"))
                .containsExactly("""
                configs/my_defconfig:[3,8] INLINE=y was asked for and is not granted: INLINE is n [src/main/kconfig/Kconfig:4] (not-granted)
                  not granted: set to y [configs/my_defconfig:3]
                  its choice has WORK [src/main/kconfig/Kconfig:1]
                    WORK is y [src/main/kconfig/Kconfig:8]
                      set to y [configs/my_defconfig:4]
                  No configuration has all of these:
                    CONFIG_INLINE=y [configs/my_defconfig:3]
                    CONFIG_WORK=y [configs/my_defconfig:4]
                  hint: to get it, as was tried:
                    # remove CONFIG_WORK=y [configs/my_defconfig:4]""");
    }

    @Test
    void aNumberOutOfItsRange() throws Exception {
        assertThat(errors("CONFIG_HZ=5000\n")).containsExactly("""
                configs/my_defconfig:[1,8] HZ=5000 was asked for and is not granted: HZ is 1000 [src/main/kconfig/Kconfig:36] (not-granted)
                  not granted: set to 5000 [configs/my_defconfig:1]
                  5000 is outside of the range 100 to 1000 [src/main/kconfig/Kconfig:38]
                  hint: no configuration has it; to do without it, as was tried:
                    CONFIG_HZ=1000
                    # instead of CONFIG_HZ=5000 [configs/my_defconfig:1]""");
    }

    @Test
    void anUnmetSelect() throws Exception {
        assertThat(errors("CONFIG_X86=y\n")).containsExactly("""
                configs/my_defconfig:[1,8] APIC is y although its dependencies are not met [src/main/kconfig/Kconfig:26] (unmet-dependency)
                  selected by X86, which is y [src/main/kconfig/Kconfig:24]
                    set to y [configs/my_defconfig:1]
                  but it depends on SMP [src/main/kconfig/Kconfig:26]
                    SMP is n [src/main/kconfig/Kconfig:30]
                      no default applies
                  hint: to mend it, as was tried:
                    CONFIG_SMP=y""");
    }

    @Test
    void anUnmetSelectThatOnlyTheSelectorCanMend() throws Exception {
        assertThat(errors("CONFIG_X86=y\n# CONFIG_SMP is not set\n")).containsExactly("""
                configs/my_defconfig:[1,8] APIC is y although its dependencies are not met [src/main/kconfig/Kconfig:26] (unmet-dependency)
                  selected by X86, which is y [src/main/kconfig/Kconfig:24]
                    set to y [configs/my_defconfig:1]
                  but it depends on SMP [src/main/kconfig/Kconfig:26]
                    SMP is n [src/main/kconfig/Kconfig:30]
                      set to n [configs/my_defconfig:2]
                  hint: to mend it, as was tried:
                    CONFIG_SMP=y
                    # instead of # CONFIG_SMP is not set [configs/my_defconfig:2]""");
    }

    @Test
    void aChoiceOfWhichNoMemberCanBeSet() throws Exception {
        assertThat(errors("# CONFIG_TICKS is not set\n")).containsExactly("""
                src/main/kconfig/Kconfig:[1,1] no member of the choice "Expiry" can be set [src/main/kconfig/Kconfig:1] (choice-without-member)
                  INLINE is n [src/main/kconfig/Kconfig:4]
                    its choice has no member set [src/main/kconfig/Kconfig:1]
                    it depends on TICKS [src/main/kconfig/Kconfig:5]
                      TICKS is n [src/main/kconfig/Kconfig:14]
                        set to n [configs/my_defconfig:1]
                  WORK is n [src/main/kconfig/Kconfig:8]
                    its choice has no member set [src/main/kconfig/Kconfig:1]
                    it depends on HAVE_WORK && !KVM [src/main/kconfig/Kconfig:9]
                      HAVE_WORK is n [src/main/kconfig/Kconfig:18]
                        no default applies
                        it has no prompt, so nobody can set it
                        X86 would select it [src/main/kconfig/Kconfig:23]
                          X86 is n [src/main/kconfig/Kconfig:21]
                            no default applies
                  hint: to mend it, as was tried:
                    CONFIG_TICKS=y
                    # instead of # CONFIG_TICKS is not set [configs/my_defconfig:1]""");
    }

    @Test
    void unknownSymbolsWithAndWithoutANameLikeIt() throws Exception {
        assertThat(errors("CONFIG_TICK=y\nCONFIG_NOTHING_LIKE_IT=y\nCONFIG_KWM=maybe\n# CONFIG_SPM is not set\n"))
                .containsExactly("""
                configs/my_defconfig:[1,8] unknown symbol: TICK, which src/main/kconfig/Kconfig does not declare (unknown-symbol)
                    CONFIG_TICK=y
                           ^
                  hint: as was tried: CONFIG_TICKS=y, which is declared at src/main/kconfig/Kconfig:14""", """
                configs/my_defconfig:[2,8] unknown symbol: NOTHING_LIKE_IT, which src/main/kconfig/Kconfig does not declare (unknown-symbol)
                    CONFIG_NOTHING_LIKE_IT=y
                           ^
                  hint: as was tried: remove CONFIG_NOTHING_LIKE_IT=y""", """
                configs/my_defconfig:[3,8] unknown symbol: KWM, which src/main/kconfig/Kconfig does not declare (unknown-symbol)
                    CONFIG_KWM=maybe
                           ^
                  hint: as was tried: remove CONFIG_KWM=maybe""", """
                configs/my_defconfig:[4,10] unknown symbol: SPM, which src/main/kconfig/Kconfig does not declare (unknown-symbol)
                    # CONFIG_SPM is not set
                             ^
                  hint: as was tried: # CONFIG_SMP is not set, which is declared at src/main/kconfig/Kconfig:30""");
    }

    @Test
    void withoutStrictnessTheSameIsSaidAsWarnings() throws Exception {
        String config = "CONFIG_X86=y\nCONFIG_TICK=y\nCONFIG_HZ=5000\n# CONFIG_TICKS is not set\nCONFIG_KVM=y\n";

        List<Diagnostic> warnings = said("my", config, false);

        assertThat(warnings).extracting(Diagnostic::severity).containsOnly(Severity.WARNING);
        assertThat(warnings)
                .extracting(Diagnostic::id)
                .containsExactly(
                        DiagnosticId.UNKNOWN_SYMBOL,
                        DiagnosticId.NOT_GRANTED,
                        DiagnosticId.UNMET_DEPENDENCY,
                        DiagnosticId.CHOICE_WITHOUT_MEMBER);
        assertThat(warnings.stream().map(Diagnostic::format).toList()).isEqualTo(errors(config));
    }

    @Test
    void mistakesOfTheTemplatesAndOfEveryVariantAtOnce() throws Exception {
        module.write("src/main/kconfig/p/Timers.java.ftl", """
                <#-- The timers. -->
                package p;

                <#if config("WORKS && KVM")>
                class Timers {}
                </#if>
                """);
        module.write("configs/small_defconfig", "CONFIG_HZ=1\nCONFIG_KWM=y\n");
        module.write("configs/work_defconfig", "CONFIG_HZ=1\n");

        assertThat(Variants.build(module.request("small", "work")).allDiagnostics().stream()
                        .map(Diagnostic::format)
                        .toList())
                .containsExactly("""
                src/main/kconfig/Kconfig:[24,2] X86 selects APIC, which depends on SMP, and that can be n: X86=y (unmet-select)
                  hint: let X86 depend on it too, or select it as well""", """
                src/main/kconfig/p/Timers.java.ftl:[4,14] no Kconfig file declares the symbol 'WORKS' (unknown-symbol)
                    <#if config("WORKS && KVM")>
                                 ^
                  hint: did you mean 'WORK'? Tried, and right: WORK && KVM""", """
                configs/small_defconfig:[2,8] unknown symbol: KWM, which src/main/kconfig/Kconfig does not declare (unknown-symbol)
                  in variant small
                    CONFIG_KWM=y
                           ^
                  hint: as was tried: CONFIG_KVM=y, which is declared at src/main/kconfig/Kconfig:33""", """
                configs/small_defconfig:[1,8] HZ=1 was asked for and is not granted: HZ is 100 [src/main/kconfig/Kconfig:36] (not-granted)
                  not granted: set to 1 [configs/small_defconfig:1]
                  1 is outside of the range 100 to 1000 [src/main/kconfig/Kconfig:38]
                  in variant small
                  hint: no configuration has it; to do without it, as was tried:
                    CONFIG_HZ=100
                    # instead of CONFIG_HZ=1 [configs/small_defconfig:1]""", """
                configs/work_defconfig:[1,8] HZ=1 was asked for and is not granted: HZ is 100 [src/main/kconfig/Kconfig:36] (not-granted)
                  not granted: set to 1 [configs/work_defconfig:1]
                  1 is outside of the range 100 to 1000 [src/main/kconfig/Kconfig:38]
                  in variant work
                  hint: no configuration has it; to do without it, as was tried:
                    CONFIG_HZ=100
                    # instead of CONFIG_HZ=1 [configs/work_defconfig:1]""");
    }
}
