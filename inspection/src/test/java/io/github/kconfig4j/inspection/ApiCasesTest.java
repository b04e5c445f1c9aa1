package io.github.kconfig4j.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.inspection.api.Baseline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file in {@code cases/api}: the sources of a module, and what is said of its API. */
class ApiCasesTest {
    @TempDir
    Path folder;

    static Stream<Path> cases() throws IOException {
        return ApiCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAsExpected(Path file) throws Exception {
        ApiCase module = ApiCase.of(folder, Files.readString(file));
        List<Diagnostic> wrong = new ArrayList<>();
        Optional<Baseline> baseline = Files.exists(folder.resolve("api.txt"))
                ? Baseline.read("api.txt", Files.readString(folder.resolve("api.txt")), wrong)
                : Optional.empty();

        InspectionResult result = module.ask(baseline);

        wrong.addAll(result.diagnostics());
        assertThat(wrong.stream().map(diagnostic -> diagnostic.format() + "\n").collect(Collectors.joining()))
                .isEqualTo(module.expected().getOrDefault("said", ""));
        if (module.expected().containsKey("text")) {
            assertThat(result.answer().orElseThrow().text())
                    .isEqualTo(module.expected().get("text"));
        }
        if (module.expected().containsKey("json")) {
            assertThat(result.answer().orElseThrow().print(Format.JSON))
                    .isEqualTo(module.expected().get("json"));
        }
        assertReadAgain(result);
    }

    /** A dump that is read again loses nothing. */
    private static void assertReadAgain(InspectionResult result) {
        if (result.answer().isPresent() && result.answer().get() instanceof ApiAnswer answer) {
            List<Diagnostic> wrong = new ArrayList<>();
            Baseline read = Baseline.read("api.txt", answer.text(), wrong).orElseThrow();
            assertThat(wrong).isEmpty();
            assertThat(read.elements().keySet())
                    .isEqualTo(answer.table().elements().keySet());
            read.elements()
                    .forEach((key, entry) -> assertThat(entry.common())
                            .as(key.toString())
                            .isEqualTo(answer.table()
                                    .isCommon(answer.table().elements().get(key))));
        }
    }
}
