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
    void theFrequencyFollowsTheChoice() {
        assertThat(value(set, set.configuration("CONFIG_X86_64=y"), "HZ")).isEqualTo("250");
        assertThat(value(set, set.configuration("CONFIG_X86_64=y", "CONFIG_HZ_1000=y"), "HZ"))
                .isEqualTo("1000");
    }
}
