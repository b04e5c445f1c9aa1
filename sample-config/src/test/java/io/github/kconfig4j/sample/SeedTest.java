package io.github.kconfig4j.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the page about the original patch says of each hunk is so in each variant. */
class SeedTest {
    private static final Path PAGE = Path.of("..", "docs", "seed.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final String CALLS = ", calls ";

    private final Variant variant;

    SeedTest(Variant variant) {
        this.variant = variant;
    }

    /** One line of a table. @param cells task work, task work on PREEMPT_RT, inline: present or absent, and what it calls */
    private record Hunk(String what, String element, List<String> cells) {
        static Hunk parse(String line) {
            String[] cells = line.split("\\|");
            return new Hunk(
                    cells[1].strip(),
                    cells[2].replace("`", "").strip(),
                    Stream.of(cells[3], cells[4], cells[5]).map(String::strip).toList());
        }

        boolean hasElement() {
            return !element.equals("none");
        }

        /** The methods that the cells name. */
        static Set<String> calls(String... cells) {
            return Arrays.stream(cells)
                    .filter(cell -> cell.contains(CALLS))
                    .flatMap(cell -> CODE.matcher(cell).results())
                    .map(code -> code.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @EachVariant
    void eachElementIsPresentOrAbsentAsThePageSays() throws IOException {
        List<Hunk> hunks = hunks();

        assertThat(hunks).hasSize(17 + 6);
        for (Hunk hunk : hunks) {
            String cell = cell(hunk);
            if (hunk.hasElement()) {
                assertThat(cell).as(hunk.what()).matches("absent|present(, calls `\\w+`( and `\\w+`)*)?");
                assertThat(variant.has(hunk.element()))
                        .as("%s in %s", hunk.element(), variant)
                        .isEqualTo(cell.startsWith("present"));
            } else {
                assertThat(hunk.cells()).as(hunk.what()).containsOnly("");
            }
        }
    }

    @EachVariant
    void eachMethodCallsWhatThePageSaysAndNothingElseThatTheLineNames() throws IOException {
        for (Hunk hunk : hunks()) {
            String cell = cell(hunk);
            Set<String> named = Hunk.calls(hunk.cells().toArray(String[]::new));
            if (!named.isEmpty() && cell.startsWith("present")) {
                int dot = hunk.element().indexOf('.');
                Path classFile = variant.classes()
                        .resolve("io/github/kconfig4j/timers")
                        .resolve(hunk.element().substring(0, dot) + ".class");
                Set<String> called = new TreeSet<>(
                        Disassembly.calls(classFile, hunk.element().substring(dot + 1)));
                called.retainAll(named);
                assertThat(called)
                        .as("%s in %s: %s", hunk.element(), variant, hunk.what())
                        .isEqualTo(Hunk.calls(cell));
            }
        }
    }

    private String cell(Hunk hunk) {
        if (!variant.taskWork()) {
            return hunk.cells().get(2);
        }
        return hunk.cells().get(variant.isSet("PREEMPT_RT") ? 1 : 0);
    }

    private static List<Hunk> hunks() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("|") && !line.startsWith("|---") && !line.contains("| Element |"))
                .map(Hunk::parse)
                .toList();
    }
}
