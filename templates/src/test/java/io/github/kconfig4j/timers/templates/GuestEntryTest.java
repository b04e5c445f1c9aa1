package io.github.kconfig4j.timers.templates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuestEntryTest {
    private static final String HOOK = "io/github/kconfig4j/timers/arch/x86_64/X86GuestEntry.java";

    private final ReadSet set = ReadSet.of(ReadSet.delivered());

    @Test
    void theGenericGuestEntryLooksAtSignalsReschedulingAndTaskWork() {
        String text = set.render(set.configuration("CONFIG_X86_64=y", "CONFIG_KVM=y"))
                .sources()
                .get(HOOK)
                .text();

        assertThat(text).isEqualTo("""
                package io.github.kconfig4j.timers.arch.x86_64;

                """);
    }

    @Test
    void thereIsNoneWithoutGuests() {
        assertThat(set.render(set.configuration("CONFIG_X86_64=y")).sources()).doesNotContainKey(HOOK);
        assertThat(set.render(set.configuration("CONFIG_X86_64=y")).resources())
                .containsOnlyKeys("META-INF/services/io.github.kconfig4j.kernel.PosixCpuTimersProvider");
    }
}
