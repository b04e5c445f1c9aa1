package io.github.kconfig4j.timers.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.generate.source.GeneratedSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The set is well formed, and each of its configurations gives sources that a person would have written. */
class SetTest {
    private final ReadSet set = ReadSet.of(ReadSet.delivered());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONFIG_X86_64=y",
                "CONFIG_X86_64=y CONFIG_KVM=y",
                "CONFIG_X86_64=y CONFIG_KVM=y CONFIG_PREEMPT_RT=y",
                "CONFIG_X86_64=y CONFIG_KVM=y CONFIG_POSIX_CPU_TIMERS_TASK_WORK=n",
                "CONFIG_ARM64=y CONFIG_KVM=y CONFIG_PREEMPT_RT=y",
                "CONFIG_PPC64=y CONFIG_KVM=y CONFIG_VIRT_CPU_ACCOUNTING_NATIVE=y",
                "CONFIG_S390=y CONFIG_KVM=y",
                "CONFIG_MIPS=y CONFIG_KVM=y",
                "CONFIG_PARISC=y"
            })
    void compilesWithoutWarningsAndReadsWell(String config) {
        Configuration configuration = set.configuration(config.split(" "));

        assertThat(set.compile(configuration)).isNotEmpty();
        for (GeneratedSource source : set.render(configuration).sources().values()) {
            assertThat(source.text())
                    .as(source.path())
                    .doesNotContain("\n\n\n", "{\n\n    /", "{\n\n        ", "\n\n    }", "\n\n}", " \n", "\t")
                    .endsWith("}\n");
            assertThat(source.text().lines().filter(line -> line.length() > 120))
                    .as(source.path())
                    .isEmpty();
        }
    }

    /** Whether a model or real threads are below is decided by who loads the classes. */
    @Test
    void noFileOfTheSetNamesWhatIsBelow() throws IOException {
        try (Stream<Path> files = Files.walk(ReadSet.delivered())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("kernel.machine", "kernel/machine", "kconfig4j.jvm", "kconfig4j/jvm");
            }
        }
    }

    @Test
    void nothingIsGeneratedWithoutPosixTimers() {
        Configuration configuration = set.configuration("CONFIG_X86_64=y", "# CONFIG_POSIX_TIMERS is not set");

        assertThat(set.render(configuration).sources()).isEmpty();
        assertThat(set.render(configuration).resources()).isEmpty();
    }

    @Test
    void readsTheOptionsThatSwitchSomething() {
        assertThat(set.set().symbolsRead())
                .extracting(symbol -> symbol.name())
                .contains(
                        "POSIX_TIMERS",
                        "POSIX_CPU_TIMERS_TASK_WORK",
                        "PREEMPT_RT",
                        "KVM",
                        "VIRT_XFER_TO_GUEST_WORK",
                        "X86_64");
    }
}
