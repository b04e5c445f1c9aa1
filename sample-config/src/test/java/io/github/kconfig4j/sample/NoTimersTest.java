package io.github.kconfig4j.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Without {@code POSIX_TIMERS} there is nothing: no source, no class, no service. */
class NoTimersTest {
    @Test
    void onlyTheConfigurationIsLeft() throws IOException {
        List<Variant> without =
                Variant.all().stream().filter(each -> !each.hasTimers()).toList();

        assertThat(without).isNotEmpty();
        for (Variant variant : without) {
            Path root = variant.classes().getParent();
            try (Stream<Path> files = Files.walk(root)) {
                assertThat(files.filter(Files::isRegularFile)
                                .map(file -> root.relativize(file).toString().replace('\\', '/')))
                        .as("%s", variant)
                        .containsExactlyInAnyOrder(".config", "classes/META-INF/kconfig/config");
            }
        }
    }
}
