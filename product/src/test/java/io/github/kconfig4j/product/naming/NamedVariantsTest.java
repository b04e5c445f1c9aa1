package io.github.kconfig4j.product.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases are a text, a line of {@code ===}, and the variants and mistakes that it has. */
class NamedVariantsTest {
    private static final Path CASES = Path.of("src/test/resources/naming");
    private static final String EXPECTED = "\n=== variants\n";

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesWhatTheCaseSays(String name) throws IOException {
        String text = Files.readString(CASES.resolve(name));
        int end = text.indexOf(EXPECTED);

        assertThat(printed(NamedVariants.read("configs/Variants", text.substring(0, end + 1))))
                .isEqualTo(text.substring(end + EXPECTED.length()));
    }

    @Test
    void theEndsOfLinesAreThoseOfAnySystem() {
        NamedVariants read = NamedVariants.read("V", "a = b\r\nc = d + e\r\n");

        assertThat(printed(read)).isEqualTo("a = b\nc = d + e\n");
    }

    @Test
    void nobodyMeansAMillionVariants() {
        String list = "{a, b, c, d, e, f, g, h, i, j}";
        NamedVariants read = NamedVariants.read(
                "V",
                "*-*-*-*-*-* = "
                        + String.join(
                                " + ", Stream.generate(() -> list).limit(6).toList()));

        assertThat(read.variants()).isEmpty();
        assertThat(read.diagnostics())
                .extracting(d -> d.message().toString())
                .containsExactly("This line names more than 10000 variants.");
    }

    private static String printed(NamedVariants read) {
        StringBuilder text = new StringBuilder();
        for (NamedVariant variant : read.variants()) {
            text.append(variant.name().text())
                    .append(" = ")
                    .append(variant.defconfig().text());
            variant.fragments().forEach(fragment -> text.append(" + ").append(fragment.text()));
            text.append(variant.onlyIfGranted() ? " if granted\n" : "\n");
        }
        String said = read.diagnostics().stream().map(Diagnostic::format).collect(Collectors.joining("\n"));
        return said.isEmpty() ? text.toString() : text.append(said).append('\n').toString();
    }
}
