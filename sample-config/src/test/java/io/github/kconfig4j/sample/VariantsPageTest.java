package io.github.kconfig4j.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about the timers lists the variants as they were built. */
class VariantsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "timers.md");
    private static final Path README = Path.of("..", "README.md");
    private static final String HEAD = "| Variant |";

    /** A line of the table. */
    record Row(String variant, String expiry, String guestEntry, String sameAs) {
        static Row parse(String line) {
            String[] cells = line.replace("`", "").split("\\|", -1);
            return new Row(cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip());
        }
    }

    @Test
    void everyVariantIsListedWithWhatItHas() throws IOException {
        List<Row> listed = listed();

        assertThat(listed)
                .extracting(Row::variant)
                .containsExactlyInAnyOrderElementsOf(
                        Variant.all().stream().map(Variant::toString).toList());
        assertThat(listed).isEqualTo(built(listed));
    }

    @Test
    void theReadmeCountsThem() throws IOException {
        List<Row> listed = listed();
        long different = listed.stream().filter(row -> row.sameAs().isEmpty()).count();

        assertThat(Files.readString(README))
                .contains("builds " + listed.size() + " variants of the timers")
                .contains(different + " of " + listed.size() + " variants differ from all before them");
    }

    static List<Row> listed() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.startsWith(HEAD))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(Row::parse)
                .toList();
    }

    /** The variants in the order of the page. */
    private static List<Row> built(List<Row> order) throws IOException {
        Map<String, Variant> variants = new HashMap<>();
        Variant.all().forEach(variant -> variants.put(variant.toString(), variant));
        Map<Map<String, String>, String> first = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Row row : order) {
            Variant variant = variants.get(row.variant());
            String sameAs = first.putIfAbsent(sources(variant), row.variant());
            rows.add(new Row(row.variant(), expiry(variant), guestEntry(variant), sameAs == null ? "" : sameAs));
        }
        return rows;
    }

    private static String expiry(Variant variant) {
        if (!variant.hasTimers()) {
            return "none";
        }
        return variant.taskWork() ? "task work" : "timer interrupt";
    }

    private static String guestEntry(Variant variant) {
        if (variant.isSet("VIRT_XFER_TO_GUEST_WORK")) {
            return "generic";
        }
        return variant.isSet("KVM") ? "own code" : "none";
    }

    /** The generated sources but {@code Autoconf}, by path. */
    private static Map<String, String> sources(Variant variant) throws IOException {
        Path root = variant.classes().resolveSibling("sources");
        Map<String, String> sources = new TreeMap<>();
        if (!variant.hasTimers()) {
            return sources;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("Autoconf.java")) {
                    sources.put(root.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return sources;
    }
}
