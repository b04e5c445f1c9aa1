package io.github.kconfig4j.inspection.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the goal {@code check} has found when it was run last, read from the report that it writes for CI services. Immutable.
 *
 * @param configurations the configurations that it has looked at, in their order
 * @param said what it has told, one text for each thing
 */
public record CheckReport(List<Checked> configurations, List<String> said) {
    /** Copies the lists. */
    public CheckReport {
        configurations = List.copyOf(configurations);
        said = List.copyOf(said);
    }

    /**
     * A configuration.
     *
     * @param name its name, and in parentheses why it was looked at
     * @param failure what is wrong with it; empty if it holds together
     */
    public record Checked(String name, String failure) {}

    /**
     * Reads a report.
     *
     * @throws IOException if it is damaged
     */
    public static CheckReport read(String text) throws IOException {
        try {
            return parse(text);
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static CheckReport parse(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
        List<Checked> configurations = new ArrayList<>();
        List<String> said = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "testcase" -> configurations.add(new Checked(attribute(xml, "name"), ""));
                    case "failure" -> {
                        Checked failed = configurations.remove(configurations.size() - 1);
                        configurations.add(new Checked(failed.name(), attribute(xml, "message")));
                    }
                    case "system-out" ->
                        said.addAll(List.of(xml.getElementText().strip().split("\n\n", -1)));
                    default -> {}
                }
            }
        }
        return new CheckReport(configurations, said);
    }

    private static String attribute(XMLStreamReader xml, String name) throws XMLStreamException {
        String value = xml.getAttributeValue(null, name);
        if (value == null) {
            throw new XMLStreamException(xml.getLocalName() + " has no " + name, xml.getLocation());
        }
        return value;
    }
}
