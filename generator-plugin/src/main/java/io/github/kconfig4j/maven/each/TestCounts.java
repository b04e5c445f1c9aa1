package io.github.kconfig4j.maven.each;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How many tests a build has run, as the reports say that Surefire and Failsafe write in the form of JUnit.
 *
 * @param run all that were begun
 * @param failed those with a failure or an error
 * @param skipped those that were not run after all
 */
public record TestCounts(int run, int failed, int skipped) {
    /** No tests. */
    public static final TestCounts NONE = new TestCounts(0, 0, 0);

    /**
     * Counts the tests of a module.
     *
     * @param directory its build directory, which need not exist
     * @param since when the build began: older reports are of an earlier one
     */
    public static TestCounts in(Path directory, FileTime since) throws IOException {
        TestCounts all = NONE;
        for (Path report : reports(directory, since)) {
            all = all.plus(read(report));
        }
        return all;
    }

    /** The reports of a build that began then, in the order of their names. */
    static List<Path> reports(Path directory, FileTime since) throws IOException {
        List<Path> reports = new ArrayList<>();
        if (Files.isDirectory(directory)) {
            for (Path report : reports(directory)) {
                if (Files.getLastModifiedTime(report).compareTo(since) >= 0) {
                    reports.add(report);
                }
            }
        }
        return reports;
    }

    /** They lie in a folder of their own; deeper in the build directory there may be those of projects that tests have built. */
    private static List<Path> reports(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory, 2)) {
            return files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.startsWith("TEST-") && name.endsWith(".xml");
                    })
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static TestCounts read(Path report) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = Files.newInputStream(report)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            reader.nextTag();
            return reader.getLocalName().equals("testsuite")
                    ? new TestCounts(
                            number(reader, "tests"),
                            number(reader, "failures") + number(reader, "errors"),
                            number(reader, "skipped"))
                    : NONE;
        } catch (XMLStreamException | NumberFormatException e) {
            throw new IOException("The test report " + report + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static int number(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null || value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    /** These and others. */
    public TestCounts plus(TestCounts others) {
        return new TestCounts(run + others.run, failed + others.failed, skipped + others.skipped);
    }

    /** In words. */
    @Override
    public String toString() {
        return run + " tests run, " + failed + " failed, " + skipped + " skipped";
    }
}
