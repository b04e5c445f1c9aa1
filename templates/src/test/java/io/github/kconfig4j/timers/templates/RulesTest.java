package io.github.kconfig4j.timers.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.Configuration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the Kconfig of the set allows. */
class RulesTest {
    private final ReadSet set = ReadSet.of(ReadSet.delivered());

    private static List<String> notGranted(Configuration configuration) {
        return configuration.notGranted().stream()
                .map(unmet -> unmet.asked().symbol().name() + "=" + unmet.got())
                .toList();
    }

    private static String value(ReadSet set, Configuration configuration, String symbol) {
        return configuration.value(set.tree().symbol(symbol).orElseThrow());
    }

    @Test
    void anArchitectureThatCannotDoTaskWorkDoesNotGetIt() {
        Configuration configuration =
                set.configuration("CONFIG_PARISC=y", "CONFIG_POSIX_CPU_TIMERS_TASK_WORK=y", "CONFIG_PREEMPT_RT=y");

        assertThat(notGranted(configuration)).containsExactly("POSIX_CPU_TIMERS_TASK_WORK=n", "PREEMPT_RT=n");
    }

    @Test
    void preemptRtNeedsTaskWork() {
        Configuration configuration = set.configuration(
                "CONFIG_X86_64=y", "# CONFIG_POSIX_CPU_TIMERS_TASK_WORK is not set", "CONFIG_PREEMPT_RT=y");

        assertThat(notGranted(configuration)).containsExactly("PREEMPT_RT=n");
    }

    @Test
    void taskWorkIsTheDefaultWhereItIsPossible() {
        assertThat(value(set, set.configuration("CONFIG_X86_64=y"), "POSIX_CPU_TIMERS_TASK_WORK"))
                .isEqualTo("y");
        assertThat(value(set, set.configuration("CONFIG_PARISC=y"), "POSIX_CPU_TIMERS_TASK_WORK"))
                .isEqualTo("n");
    }

    @Test
    void kvmBringsTheGenericGuestEntryWhereThereIsOne() {
        assertThat(value(set, set.configuration("CONFIG_X86_64=y", "CONFIG_KVM=y"), "VIRT_XFER_TO_GUEST_WORK"))
                .isEqualTo("y");
        assertThat(value(set, set.configuration("CONFIG_X86_64=y"), "VIRT_XFER_TO_GUEST_WORK"))
                .isEqualTo("n");
    }

    @Test
    void kvmDoesNotBringItWhereTheArchitectureHasCodeOfItsOwn() {
        for (String architecture : List.of("S390", "MIPS")) {
            Configuration configuration = set.configuration("CONFIG_" + architecture + "=y", "CONFIG_KVM=y");
            assertThat(notGranted(configuration)).isEmpty();
            assertThat(value(set, configuration, "VIRT_XFER_TO_GUEST_WORK")).isEqualTo("n");
            assertThat(value(set, configuration, "POSIX_CPU_TIMERS_TASK_WORK")).isEqualTo("n");
        }
    }

    @Test
    void timeInInterruptsIsMeasuredOnceOnly() {
        assertThat(notGranted(set.configuration(
                        "CONFIG_PPC64=y", "CONFIG_VIRT_CPU_ACCOUNTING_NATIVE=y", "CONFIG_IRQ_TIME_ACCOUNTING=y")))
                .containsExactly("IRQ_TIME_ACCOUNTING=n");
        assertThat(value(set, set.configuration("CONFIG_S390=y"), "VIRT_CPU_ACCOUNTING_NATIVE"))
                .isEqualTo("y");
        assertThat(value(set, set.configuration("CONFIG_PPC64=y"), "TICK_CPU_ACCOUNTING"))
                .isEqualTo("y");
    }

    @Test
    void theFrequencyFollowsTheChoice() {
        assertThat(value(set, set.configuration("CONFIG_X86_64=y"), "HZ")).isEqualTo("250");
        assertThat(value(set, set.configuration("CONFIG_X86_64=y", "CONFIG_HZ_1000=y"), "HZ"))
                .isEqualTo("1000");
    }
}
