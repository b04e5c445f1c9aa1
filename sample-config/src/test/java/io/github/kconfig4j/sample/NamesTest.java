package io.github.kconfig4j.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table of kernel names and Java names tells the truth about each variant. */
class NamesTest {
    private static final Path TABLE = Path.of("..", "docs", "names.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final Variant variant;

    NamesTest(Variant variant) {
        this.variant = variant;
    }

    /** One line of the table. */
    private record Name(List<String> kernel, List<String> java, String when) {
        static Stream<Name> parse(String line) {
            String[] cells = line.split("\\|");
            return cells.length == 4 && line.contains("`")
                    ? Stream.of(new Name(
                            codes(cells[1]),
                            codes(cells[2]),
                            cells[3].replace("`", "").trim()))
                    : Stream.empty();
        }

        private static List<String> codes(String cell) {
            return CODE.matcher(cell).results().map(each -> each.group(1)).toList();
        }
    }

    @EachVariant
    void everyElementExistsExactlyWhenTheTableSaysSo() throws IOException {
        List<Name> names = names();

        assertThat(names).hasSizeGreaterThan(40);
        for (Name name : names) {
            boolean expected = Arrays.stream(name.when().split(" && "))
                    .allMatch(option -> option.equals("always") || variant.isSet(option));
            for (String element : name.java()) {
                assertThat(variant.has(element))
                        .as("%s in %s", element, variant)
                        .isEqualTo(expected);
            }
        }
    }

    @EachVariant
    void noTwoKernelNamesShareAJavaName() throws IOException {
        assertThat(names().stream().flatMap(name -> name.java().stream())).doesNotHaveDuplicates();
        // What each architecture has one of has a line for each.
        assertThat(names().stream()
                        .flatMap(name -> name.kernel().stream().map(kernel -> kernel + " when " + name.when())))
                .doesNotHaveDuplicates();
    }

    @EachVariant
    void noTwoClassesDifferInCaseOnly() throws IOException {
        try (Stream<Path> files = Files.walk(variant.classes())) {
            assertThat(files.map(file -> file.toString().toLowerCase(Locale.ROOT)))
                    .doesNotHaveDuplicates();
        }
    }

    private static List<Name> names() throws IOException {
        return Files.readAllLines(TABLE).stream().flatMap(Name::parse).toList();
    }
}
