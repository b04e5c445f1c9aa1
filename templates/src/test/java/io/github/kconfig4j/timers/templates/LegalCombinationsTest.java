package io.github.kconfig4j.timers.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.generate.source.SourceTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every legal combination of the options gives sources that a variant of the sample has. */
class LegalCombinationsTest {
    private static final List<String> ARCHITECTURES =
            List.of("X86_64", "ARM64", "RISCV", "LOONGARCH", "PPC64", "S390", "MIPS", "ARM", "PARISC", "SPARC");
    private static final List<String> SWITCHES =
            List.of("POSIX_TIMERS", "KVM", "POSIX_CPU_TIMERS_TASK_WORK", "PREEMPT_RT", "NO_HZ_FULL");
    private static final List<List<String>> ACCOUNTING = List.of(
            List.of("CONFIG_TICK_CPU_ACCOUNTING=y"),
            List.of("CONFIG_TICK_CPU_ACCOUNTING=y", "CONFIG_IRQ_TIME_ACCOUNTING=y"),
            List.of("CONFIG_VIRT_CPU_ACCOUNTING_NATIVE=y"),
            List.of("CONFIG_VIRT_CPU_ACCOUNTING_GEN=y"),
            List.of("CONFIG_VIRT_CPU_ACCOUNTING_GEN=y", "CONFIG_IRQ_TIME_ACCOUNTING=y"));
    private static final List<String> FREQUENCIES = List.of("HZ_100", "HZ_250", "HZ_300", "HZ_1000");

    private final ReadSet set = ReadSet.of(ReadSet.delivered());

    @Test
    void everyDifferentSourceTreeIsThatOfAVariantOfTheSample() {
        Map<Map<String, String>, String> legal = new LinkedHashMap<>();
        int combinations = 0;
        for (List<String> lines : combinations()) {
            Configuration configuration = set.configuration(lines.toArray(String[]::new));
            if (configuration.notGranted().isEmpty()) {
                combinations++;
                legal.putIfAbsent(texts(configuration), String.join(" ", lines));
            }
        }
        Map<Map<String, String>, List<String>> sample = SampleVariants.read(set.tree()).entrySet().stream()
                .collect(Collectors.groupingBy(
                        each -> texts(each.getValue()), Collectors.mapping(Map.Entry::getKey, Collectors.toList())));

        assertThat(combinations).isEqualTo(306);
        assertThat(legal).hasSize(15);
        legal.forEach((texts, lines) -> assertThat(sample).as(lines).containsKey(texts));
        assertThat(sample).hasSize(legal.size());
    }

    /** The frequency is a value of the machine: no generated file but {@code Autoconf} knows it. */
    @Test
    void noFrequencyMakesAnotherTree() {
        List<Map<String, String>> trees = FREQUENCIES.stream()
                .map(frequency -> set.configuration("CONFIG_X86_64=y", "CONFIG_KVM=y", "CONFIG_" + frequency + "=y"))
                .map(this::texts)
                .distinct()
                .toList();

        assertThat(trees).hasSize(1);
    }

    private static List<List<String>> combinations() {
        List<List<String>> combinations = new ArrayList<>();
        for (String architecture : ARCHITECTURES) {
            for (int bits = 0; bits < 1 << SWITCHES.size(); bits++) {
                for (List<String> accounting : ACCOUNTING) {
                    List<String> lines = new ArrayList<>(List.of("CONFIG_" + architecture + "=y"));
                    for (int i = 0; i < SWITCHES.size(); i++) {
                        lines.add("CONFIG_" + SWITCHES.get(i) + "=" + ((bits >> i & 1) == 1 ? "y" : "n"));
                    }
                    lines.addAll(accounting);
                    combinations.add(lines);
                }
            }
        }
        return combinations;
    }

    /** All generated files but {@code Autoconf}, which names every option that is set. */
    private Map<String, String> texts(Configuration configuration) {
        SourceTree rendered = set.render(configuration);
        Map<String, String> texts = new LinkedHashMap<>();
        rendered.sources().forEach((path, source) -> texts.put(path, source.text()));
        rendered.resources().forEach((path, source) -> texts.put(path, source.text()));
        texts.keySet().removeIf(path -> path.endsWith("/Autoconf.java"));
        return texts;
    }
}
