package io.github.kconfig4j.maven;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The plugin's descriptor, as the build has made it. */
final class PluginDescriptorFile {
    private PluginDescriptorFile() {}

    /** The goals' elements. */
    static List<Element> mojos() throws IOException, ParserConfigurationException, SAXException {
        try (InputStream in = PluginDescriptorFile.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            Document descriptor =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
            return elements(descriptor.getDocumentElement(), "mojo");
        }
    }

    /** The goals' names. */
    static List<String> goals() throws IOException, ParserConfigurationException, SAXException {
        return mojos().stream().map(mojo -> text(mojo, "goal")).toList();
    }

    /** All elements of this name within another one. */
    static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The text of the first element of this name; empty if there is none. */
    static String text(Element parent, String name) {
        return elements(parent, name).stream()
                .findFirst()
                .map(Element::getTextContent)
                .orElse("");
    }
}
