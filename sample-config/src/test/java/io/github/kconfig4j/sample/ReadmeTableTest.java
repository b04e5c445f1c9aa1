package io.github.kconfig4j.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The README shows lines of the table that the build of the sample prints, made here again from the reports it leaves. */
class ReadmeTableTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path PROOFS = Path.of("target", "kconfig", "proof");
    private static final List<String> HEAD = List.of(
            "Variant",
            "Configuration",
            "Expiry context",
            "Guest-entry hook",
            "Same sources as",
            "Files",
            "Classes",
            "Proved absent",
            "Sources");

    @Test
    void everyLineIsOneThatIsPrinted() throws IOException {
        List<String> shown = Files.readAllLines(README).stream()
                .dropWhile(line -> !line.startsWith("Variant  "))
                .takeWhile(line -> !line.equals("```"))
                .filter(line -> !line.equals("…"))
                .toList();

        // The last line is that of the counts; VariantsPageTest has it.
        assertThat(shown).hasSizeGreaterThan(10);
        assertThat(printed()).containsAll(shown.subList(0, shown.size() - 1));
    }

    private static List<String> printed() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        for (VariantsPageTest.Row row : VariantsPageTest.listed()) {
            rows.add(cells(row));
        }
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < HEAD.size(); i++) {
            int column = i;
            widths.add(rows.stream()
                    .mapToInt(row -> row.get(column).length())
                    .max()
                    .orElseThrow());
        }
        rows.add(widths.stream().map("-"::repeat).toList());
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i)).append(" ".repeat(widths.get(i) - row.get(i).length() + 2));
        }
        return line.toString().stripTrailing();
    }

    private static List<String> cells(VariantsPageTest.Row row) throws IOException {
        JsonObject report = JsonParser.parseString(
                        Files.readString(PROOFS.resolve("kconfig_" + row.variant() + "_classes.json")))
                .getAsJsonObject();
        long classes = texts(report.getAsJsonArray("entries"), "place").stream()
                .filter(place -> place.endsWith(".class"))
                .count();
        String files = texts(report.getAsJsonArray("requested")).stream()
                .map(file -> Path.of(file).getFileName().toString())
                .collect(Collectors.joining(" + "));
        return List.of(
                row.variant(),
                files,
                row.expiry(),
                row.guestEntry(),
                row.sameAs(),
                Integer.toString(report.getAsJsonArray("sources").size()),
                classes == 0 ? "-" : Long.toString(classes),
                absent(texts(report.getAsJsonArray("absent"), "element")),
                "target/kconfig/" + row.variant() + "/sources");
    }

    private static String absent(List<String> elements) {
        long types = count(elements, "type ");
        long strings = count(elements, "string ");
        return counted(types, "type") + ", " + counted(elements.size() - types - strings, "member") + ", "
                + counted(strings, "string");
    }

    private static long count(List<String> elements, String kind) {
        return elements.stream().filter(element -> element.startsWith(kind)).count();
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static List<String> texts(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsString)
                .toList();
    }

    private static List<String> texts(JsonArray array, String member) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(element -> element.getAsJsonObject().get(member).getAsString())
                .toList();
    }
}
