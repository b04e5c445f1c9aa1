package io.github.kconfig4j.space;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigReader;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.KconfigTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComplaintsTest {
    @TempDir
    Path directory;

    @Test
    void sayWhatIsWrongWithAConfigurationAsAWhole() throws IOException {
        KconfigTree tree = Texts.tree(directory, "complaints.Kconfig");

        assertThat(complaints(tree, "CONFIG_A=y\n")).isEqualTo(Texts.read("complaints.txt"));
        assertThat(complaints(tree, "CONFIG_A=y\nCONFIG_DEP=y\n")).isEmpty();
    }

    private static String complaints(KconfigTree tree, String config) {
        ConfigInput input = new ConfigInput("my.config", config);
        Configuration configuration = Configuration.resolve(
                tree, ConfigReader.read(tree, List.of(input), "CONFIG_").values());
        return Complaints.of(configuration).stream()
                .map(c -> c.id() + ": " + c.request().file() + ":" + c.request().line() + ": "
                        + c.reason().format() + "  tried: "
                        + String.join(", ", c.remedy().orElseThrow().lines("CONFIG_")) + "\n")
                .collect(Collectors.joining());
    }
}
