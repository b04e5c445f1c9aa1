package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The tables of {@code docs/goals.md} say what the plugin's descriptor says, and nothing else. */
class GoalsPageTest {
    private static final String NONE = "–";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private List<Element> mojos;
    private String page;

    @BeforeEach
    void read() throws Exception {
        mojos = PluginDescriptorFile.mojos();
        page = Files.readString(Path.of("..", "docs", "goals.md"));
    }

    @Test
    void namesEveryGoalWithItsPhase() {
        SortedMap<String, String> phases = new TreeMap<>();
        for (Element mojo : mojos) {
            String phase = PluginDescriptorFile.text(mojo, "phase");
            phases.put("`kconfig:" + PluginDescriptorFile.text(mojo, "goal") + "`", phase.isEmpty() ? NONE : phase);
        }

        assertThat(column(page, "`kconfig:", 1)).isEqualTo(phases);
    }

    @Test
    void namesEveryParameterWithItsPropertyItsDefaultAndItsGoals() throws IOException {
        SortedMap<String, SortedSet<String>> goals = new TreeMap<>();
        SortedMap<String, String> properties = new TreeMap<>();
        SortedMap<String, String> defaults = new TreeMap<>();
        for (Element mojo : mojos) {
            String goal = PluginDescriptorFile.text(mojo, "goal");
            if (!goal.equals("help")) {
                for (Element parameter : editable(mojo)) {
                    String name = "`" + PluginDescriptorFile.text(parameter, "name") + "`";
                    goals.computeIfAbsent(name, n -> new TreeSet<>()).add("`" + goal + "`");
                    properties.put(name, property(mojo, parameter));
                    defaults.put(name, defaultValue(mojo, parameter));
                }
            }
        }
        String table = page.substring(page.indexOf("## Parameters"), page.indexOf("## How variants are compiled"));

        assertThat(column(table, "`", 1)).isEqualTo(properties);
        assertThat(withoutWords(column(table, "`", 2))).isEqualTo(defaults);
        int all = mojos.size() - 1;
        Map<String, SortedSet<String>> told = new TreeMap<>();
        column(table, "`", 3).forEach((name, cell) -> told.put(name, codes(cell)));
        goals.replaceAll((name, of) -> of.size() == all ? new TreeSet<>() : of);
        assertThat(told).as("`all` stands for no list").isEqualTo(goals);
    }

    private static List<Element> editable(Element mojo) {
        return PluginDescriptorFile.elements(mojo, "parameter").stream()
                .filter(parameter ->
                        PluginDescriptorFile.text(parameter, "editable").equals("true"))
                .toList();
    }

    private static String property(Element mojo, Element parameter) {
        String value = configured(mojo, parameter).map(Element::getTextContent).orElse("");
        return value.isEmpty() ? NONE : "`" + value.substring("${".length(), value.length() - "}".length()) + "`";
    }

    /** As the page says it: relative to the module. */
    private static String defaultValue(Element mojo, Element parameter) {
        String value = configured(mojo, parameter)
                .map(element -> element.getAttribute("default-value"))
                .orElse("");
        return value.isEmpty()
                ? ""
                : "`" + value.replace("${project.basedir}/", "").replace("${project.build.directory}", "target") + "`";
    }

    private static Optional<Element> configured(Element mojo, Element parameter) {
        String name = PluginDescriptorFile.text(parameter, "name");
        return PluginDescriptorFile.elements(mojo, "configuration").stream()
                .flatMap(configuration -> PluginDescriptorFile.elements(configuration, name).stream())
                .findFirst();
    }

    /** Defaults that are told in words are those of no expression. */
    private static SortedMap<String, String> withoutWords(SortedMap<String, String> defaults) {
        defaults.replaceAll((name, cell) -> cell.startsWith("`") ? cell : "");
        return defaults;
    }

    private static SortedSet<String> codes(String cell) {
        SortedSet<String> codes = new TreeSet<>();
        Matcher code = CODE.matcher(cell);
        while (code.find()) {
            codes.add(code.group());
        }
        return codes;
    }

    /** A column by the first, of all table lines that begin so. */
    private static SortedMap<String, String> column(String page, String start, int number) {
        SortedMap<String, String> cells = new TreeMap<>();
        page.lines().filter(line -> line.startsWith("| " + start)).forEach(line -> {
            String[] row = line.substring(2).split(" \\| ");
            cells.put(row[0], row[number]);
        });
        return cells;
    }
}
