package io.github.kconfig4j.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Holds {@code docs/mutation.md} to the report that PIT has just written: each change that no test notices is described
 * there, and none that one notices. It runs in the profile {@code mutation} only, behind PIT.
 */
class SurvivorsCheck {
    private static final Path PAGE = Path.of("../docs/mutation.md");
    private static final Path REPORT = Path.of(System.getProperty("mutations", "target/pit-reports/mutations.xml"));
    private static final Pattern ROW = Pattern.compile("\\| `([a-z]+)`: ([^|]*) \\|.*");
    private static final Pattern PLACE = Pattern.compile("`([A-Z][\\w.<>]*)`(?: ×(\\d+))?");
    private static final Pattern FIGURES = Pattern.compile("\\| `?([a-z]+)`? \\| (\\d+) \\| (\\d+) \\| (\\d+) % \\|");

    /** A change, by the method that it is in; lambdas belong to the method that they are written in. */
    private record Change(String packageName, String place, boolean noticed) {
        static Change of(Element mutation) {
            String type = text(mutation, "mutatedClass");
            String method = text(mutation, "mutatedMethod").replaceAll("lambda\\$(.+)\\$\\d+", "$1");
            int dot = type.lastIndexOf('.');
            String simple = type.substring(dot + 1).replaceAll("\\$\\d+", "");
            String inner = simple.substring(simple.lastIndexOf('$') + 1);
            return new Change(
                    type.substring(type.lastIndexOf('.', dot - 1) + 1, dot),
                    inner + (method.equals("<init>") || method.equals("new") ? "" : "." + method),
                    Boolean.parseBoolean(mutation.getAttribute("detected")));
        }

        private static String text(Element of, String name) {
            return of.getElementsByTagName(name).item(0).getTextContent();
        }

        String key() {
            return packageName + ": " + place;
        }
    }

    private static List<Change> changes() throws Exception {
        NodeList mutations = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(REPORT.toFile())
                .getElementsByTagName("mutation");
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < mutations.getLength(); i++) {
            changes.add(Change.of((Element) mutations.item(i)));
        }
        return changes;
    }

    private static SortedMap<String, Integer> described() throws IOException {
        SortedMap<String, Integer> described = new TreeMap<>();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                PLACE.matcher(row.group(2)).results().forEach(place -> {
                    int number = place.group(2) == null ? 1 : Integer.parseInt(place.group(2));
                    described.merge(row.group(1) + ": " + place.group(1), number, Integer::sum);
                });
            }
        }
        return described;
    }

    @Test
    void eachChangeThatNoTestNoticesIsDescribed() throws Exception {
        SortedMap<String, Integer> survivors = new TreeMap<>();
        TreeSet<String> mutated = new TreeSet<>();
        for (Change change : changes()) {
            mutated.add(change.packageName());
            if (!change.noticed()) {
                survivors.merge(change.key(), 1, Integer::sum);
            }
        }
        SortedMap<String, Integer> described = described();
        described.keySet().removeIf(key -> !mutated.contains(key.substring(0, key.indexOf(':'))));

        assertThat(survivors).isEqualTo(described);
    }

    /** If all was changed that is in the table. */
    @Test
    void theFiguresAreThoseOfThisRun() throws Exception {
        SortedMap<String, int[]> counted = new TreeMap<>();
        for (Change change : changes()) {
            for (String name : List.of(change.packageName(), "all")) {
                int[] figures = counted.computeIfAbsent(name, n -> new int[2]);
                figures[0]++;
                figures[1] += change.noticed() ? 1 : 0;
            }
        }
        Map<String, String> now = new TreeMap<>();
        counted.forEach((name, figures) ->
                now.put(name, figures[0] + " " + figures[1] + " " + 100 * figures[1] / figures[0] + " %"));
        Map<String, String> said = new TreeMap<>();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher row = FIGURES.matcher(line);
            if (row.matches()) {
                said.put(row.group(1), row.group(2) + " " + row.group(3) + " " + row.group(4) + " %");
            }
        }
        if (now.keySet().equals(said.keySet())) {
            assertThat(now).isEqualTo(said);
        } else {
            now.remove("all");
            assertThat(said).containsAllEntriesOf(now);
        }
    }
}
