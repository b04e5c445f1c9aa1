package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page {@code docs/goals.md} names what the plugin's descriptor names, and nothing else. */
class GoalsPageTest {
    @Test
    void namesEveryGoalAndEveryParameter() throws Exception {
        Document descriptor = descriptor();
        String page = page();

        TreeSet<String> goals = new TreeSet<>();
        TreeSet<String> parameters = new TreeSet<>();
        NodeList mojos = descriptor.getElementsByTagName("mojo");
        for (int i = 0; i < mojos.getLength(); i++) {
            Element mojo = (Element) mojos.item(i);
            String goal = text(mojo, "goal");
            goals.add("`kconfig:" + goal + "`");
            if (!goal.equals("help")) {
                addEditable(mojo, parameters);
            }
        }

        assertThat(firstCells(page, "`kconfig:")).isEqualTo(goals);
        assertThat(firstCells(page.substring(page.indexOf("## Parameters")), "`"))
                .isEqualTo(parameters);
    }

    private static void addEditable(Element mojo, TreeSet<String> names) {
        NodeList parameters = mojo.getElementsByTagName("parameter");
        for (int i = 0; i < parameters.getLength(); i++) {
            Element parameter = (Element) parameters.item(i);
            if (text(parameter, "editable").equals("true")) {
                names.add("`" + text(parameter, "name") + "`");
            }
        }
    }

    /** The first cells, up to the first blank, of all table lines that begin so. */
    private static TreeSet<String> firstCells(String page, String start) {
        TreeSet<String> cells = new TreeSet<>();
        page.lines()
                .filter(line -> line.startsWith("| " + start))
                .forEach(line -> cells.add(line.substring(2, line.indexOf(" |"))));
        return cells;
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "goals.md"));
    }

    private static Document descriptor() throws Exception {
        try (InputStream in = GoalsPageTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }
}
