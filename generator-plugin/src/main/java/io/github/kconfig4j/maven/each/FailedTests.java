package io.github.kconfig4j.maven.each;

import io.github.kconfig4j.product.check.FailedTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which tests a build has seen fail, as the reports say that Surefire writes in the form of JUnit. */
final class FailedTests {
    /** What follows the name of a method that is run several times: {@code adds(int)[2]}, {@code adds{int}[2]}. */
    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("[({\\[].*", Pattern.DOTALL);

    /** What JUnit 4, and Surefire for JUnit 5, call what fails before the first method, which no method is. */
    private static final String WHOLE_CLASS = "initializationError";

    private FailedTests() {}

    /**
     * The tests of a module that have failed, each once, by name.
     *
     * @param directory its build directory, which need not exist
     * @param since when the build began: older reports are of an earlier one
     */
    static List<FailedTest> in(Path directory, FileTime since) throws IOException {
        Map<String, FailedTest> failed = new LinkedHashMap<>();
        for (Path report : TestCounts.reports(directory, since)) {
            for (FailedTest test : read(report)) {
                failed.putIfAbsent(test.name(), test);
            }
        }
        return List.copyOf(failed.values());
    }

    private static List<FailedTest> read(Path report) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        List<FailedTest> failed = new ArrayList<>();
        try (InputStream in = Files.newInputStream(report)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            String name = "";
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (reader.getLocalName().equals("testcase")) {
                    name = name(reader);
                } else if (reader.getLocalName().equals("failure")
                        || reader.getLocalName().equals("error")) {
                    failed.add(new FailedTest(name, message(reader)));
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("The test report " + report + " cannot be read: " + e.getMessage(), e);
        }
        return failed;
    }

    private static String name(XMLStreamReader testcase) {
        String method = ONE_OF_SEVERAL.matcher(attribute(testcase, "name")).replaceFirst("");
        String type = attribute(testcase, "classname");
        return method.isEmpty() || method.equals(type) || method.equals(WHOLE_CLASS) ? type : type + "#" + method;
    }

    private static String message(XMLStreamReader failure) {
        String message = attribute(failure, "message");
        return (message.isEmpty() ? attribute(failure, "type") : message)
                .lines()
                .findFirst()
                .orElse("");
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
