package io.github.kconfig4j.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.DiagnosticText;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.options.Dialect;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases in {@code reading/}: Kconfig, inputs, all diagnostics with their whole text, and what was asked for. */
class ConfigReaderTest {
    @TempDir
    Path directory;

    static Stream<CaseFile> cases() {
        return CaseFile.in("reading");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reads(CaseFile test) {
        Dialect dialect = test.name().startsWith("linux-6.1") ? Dialect.LINUX_6_1 : Dialect.LINUX;
        KconfigTree tree = Trees.of(directory, test.section("Kconfig"), dialect);

        ConfigReadResult result = ConfigReader.read(tree, test.inputs(), "CONFIG_");

        String diagnostics =
                result.diagnostics().stream().map(d -> d.format() + "\n").collect(Collectors.joining());
        String values = result.values().assignments().stream()
                .map(a -> a.symbol() + "=" + a.value() + " at " + a.origin() + "\n")
                .collect(Collectors.joining());
        assertThat(diagnostics).isEqualTo(test.section("diagnostics"));
        assertThat(values).isEqualTo(test.section("values"));
    }

    @Test
    void takesAnotherPrefix() {
        KconfigTree tree = Trees.of(directory, "config A\n\tbool \"a\"\n");
        List<ConfigInput> inputs = List.of(new ConfigInput("x", "MY_A=y\nCONFIG_A=n\n"));

        ConfigReadResult result = ConfigReader.read(tree, inputs, "MY_");

        assertThat(result.values().get(tree.symbol("A").orElseThrow()).map(Assignment::value))
                .contains("y");
        assertThat(result.diagnostics())
                .extracting(d -> d.message().toString())
                .containsExactly("unexpected data: CONFIG_A=n");
    }

    @Test
    void saysWhatAByteOrderMarkIs() {
        KconfigTree tree = Trees.of(directory, "config A\n\tbool \"a\"\n");

        ConfigReadResult result =
                ConfigReader.read(tree, List.of(new ConfigInput("x", "\uFEFFCONFIG_A=y\n")), "CONFIG_");

        assertThat(result.diagnostics())
                .extracting(d -> d.hint().map(DiagnosticText::toString))
                .containsExactly(Optional.of("save the file in UTF-8 without a byte order mark"));
    }
}
