package io.github.kconfig4j.timers.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.generate.source.GeneratedSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Switching the option off gives the same as never having had it. */
class AblationTest {
    private static final String OPTION = "POSIX_CPU_TIMERS_TASK_WORK";

    @TempDir
    private Path directory;

    private final ReadSet full = ReadSet.of(ReadSet.delivered());

    private ReadSet ablated() throws IOException {
        Path copy = directory.resolve("set");
        new Ablation(OPTION).copy(ReadSet.delivered(), copy);
        return ReadSet.of(copy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONFIG_X86_64=y CONFIG_KVM=y", "CONFIG_X86_64=y", "CONFIG_PARISC=y"})
    void theInlineVariantIsTheSetWithoutTheOption(String config) throws IOException {
        ReadSet ablated = ablated();
        String[] lines = config.split(" ");
        String[] off = Arrays.copyOf(lines, lines.length + 1);
        off[lines.length] = "# CONFIG_" + OPTION + " is not set";

        assertThat(texts(full, off)).isEqualTo(texts(ablated, lines));
        Map<String, byte[]> expected = ablated.compile(ablated.configuration(lines));
        Map<String, byte[]> actual = full.compile(full.configuration(off));
        assertThat(actual.keySet()).isEqualTo(expected.keySet()).isNotEmpty();
        actual.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(expected.get(name)));
    }

    @Test
    void theComparisonCanFail() throws IOException {
        assertThat(texts(full, "CONFIG_X86_64=y")).isNotEqualTo(texts(ablated(), "CONFIG_X86_64=y"));
    }

    private static Map<String, String> texts(ReadSet set, String... config) {
        return set.render(set.configuration(config)).sources().values().stream()
                .filter(source -> !source.path().endsWith("/Autoconf.java"))
                .collect(Collectors.toMap(GeneratedSource::path, GeneratedSource::text));
    }
}
