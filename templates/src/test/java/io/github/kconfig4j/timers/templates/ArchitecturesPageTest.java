package io.github.kconfig4j.timers.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page about the timers says of each architecture what the Kconfig says. */
class ArchitecturesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "timers.md");

    private final ReadSet set = ReadSet.of(ReadSet.delivered());

    @Test
    void theTableIsWhatTheKconfigSays() throws IOException {
        List<String> architectures =
                set.tree().choiceOf(set.tree().symbol("X86_64").orElseThrow()).orElseThrow().members().stream()
                        .map(member -> member.name())
                        .toList();

        assertThat(listed()).isEqualTo(architectures.stream().map(this::row).toList());
    }

    private static List<String> listed() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.startsWith("| Architecture |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    private String row(String architecture) {
        Configuration configuration = set.configuration("CONFIG_" + architecture + "=y", "CONFIG_KVM=y");
        return "| `" + architecture + "` | "
                + String.join(
                        " | ",
                        yesOrNo(configuration, "HAVE_POSIX_CPU_TIMERS_TASK_WORK"),
                        guestEntry(configuration),
                        yesOrNo(configuration, "GENERIC_ENTRY"),
                        yesOrNo(configuration, "ARCH_SUPPORTS_RT"),
                        yesOrNo(asked(architecture, "NO_HZ_FULL"), "NO_HZ_FULL"),
                        accounting(architecture, configuration))
                + " |";
    }

    /** What the architecture makes of the wish for an option. */
    private Configuration asked(String architecture, String option) {
        return set.configuration("CONFIG_" + architecture + "=y", "CONFIG_" + option + "=y");
    }

    private String guestEntry(Configuration configuration) {
        if (!isSet(configuration, "HAVE_KVM")) {
            return "no KVM";
        }
        return isSet(configuration, "VIRT_XFER_TO_GUEST_WORK") ? "the generic guest entry" : "code of its own";
    }

    private String accounting(String architecture, Configuration configuration) {
        List<String> schemes = new ArrayList<>();
        if (isSet(configuration, "HAVE_IRQ_TIME_ACCOUNTING")) {
            schemes.add("`IRQ_TIME_ACCOUNTING`");
        }
        if (isSet(configuration, "HAVE_VIRT_CPU_ACCOUNTING")) {
            schemes.add("`VIRT_CPU_ACCOUNTING_NATIVE`");
        }
        if (isSet(asked(architecture, "VIRT_CPU_ACCOUNTING_GEN"), "VIRT_CPU_ACCOUNTING_GEN")) {
            schemes.add("`VIRT_CPU_ACCOUNTING_GEN`");
        }
        String text = schemes.isEmpty() ? "none" : String.join(", ", schemes);
        return isSet(configuration, "ARCH_NO_TICK_CPU_ACCOUNTING") ? text + ", and no ticks" : text;
    }

    private String yesOrNo(Configuration configuration, String symbol) {
        return isSet(configuration, symbol) ? "yes" : "no";
    }

    private boolean isSet(Configuration configuration, String symbol) {
        return configuration.value(set.tree().symbol(symbol).orElseThrow()).equals("y");
    }
}
