package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedVariantsTest {
    private static final SharedVariants CORE =
            new SharedVariants("core", List.of("arm", "mips", "x86"), List.of("arm", "x86"));

    @Test
    void aVariantThatTheOtherModuleHasInAnotherShareIsMissed() {
        SharedVariants app = new SharedVariants("app", List.of("mips", "x86"), List.of("mips"));

        assertThat(app.lacking(CORE, "1/2"))
                .contains(
                        "The share 1/2 of the variants of app has 'mips', and that of core, which it depends on, has not: the"
                                + " modules have other variants, mips, x86 and arm, mips, x86, so they are shared out otherwise. Give both"
                                + " the same variants, or let 'each' do the shares.");
    }

    @Test
    void aVariantThatTheOtherModuleDoesNotHaveAtAllIsNotMissed() {
        assertThat(new SharedVariants("app", List.of("riscv", "x86"), List.of("riscv")).lacking(CORE, "1/2"))
                .isEmpty();
        assertThat(new SharedVariants("app", CORE.all(), CORE.own()).lacking(CORE, "1/2"))
                .isEmpty();
    }
}
