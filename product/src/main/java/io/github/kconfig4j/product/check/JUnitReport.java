package io.github.kconfig4j.product.check;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes what a check came to as a CI service reads it: a test for each configuration. */
public final class JUnitReport {
    private final CheckResult result;
    private final XMLStreamWriter xml;

    private JUnitReport(CheckResult result, XMLStreamWriter xml) {
        this.result = result;
        this.xml = xml;
    }

    /**
     * The report.
     *
     * @param module what the module is called
     */
    public static String of(CheckResult result, String module) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new JUnitReport(result, xml).write(module);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text + "\n";
    }

    private void write(String module) throws XMLStreamException {
        List<CheckedConfiguration> checked = result.checked();
        long failed = checked.stream().filter(one -> !one.errors().isEmpty()).count();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "kconfig:check " + module);
        xml.writeAttribute("tests", String.valueOf(checked.size()));
        xml.writeAttribute("failures", String.valueOf(failed));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        xml.writeAttribute("time", seconds(time()));
        for (CheckedConfiguration one : checked) {
            write(one, module);
        }
        writeSaid();
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /** That of looking at all, and that of each one's tests. */
    private Duration time() {
        return result.checked().stream()
                .flatMap(one -> one.tests().stream())
                .map(TestedConfiguration::time)
                .reduce(result.time(), Duration::plus);
    }

    /** What the goal has told: the summary, then what is wrong, each after an empty line. */
    private void writeSaid() throws XMLStreamException {
        StringBuilder said = new StringBuilder();
        CheckTexts.told(result).forEach(line -> said.append(line).append('\n'));
        CheckTexts.diagnostics(result)
                .forEach(diagnostic ->
                        said.append('\n').append(diagnostic.format()).append('\n'));
        xml.writeCharacters("\n  ");
        xml.writeStartElement("system-out");
        xml.writeCharacters(clean(said.toString()));
        xml.writeEndElement();
    }

    private void write(CheckedConfiguration one, String module) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "kconfig.check." + module);
        xml.writeAttribute("name", one.spec().name() + " (" + one.kind() + ")");
        xml.writeAttribute("time", seconds(one.time()));
        if (one.tests().isPresent()) {
            write(one.tests().get());
        }
        if (!one.errors().isEmpty()) {
            xml.writeCharacters("\n    ");
            xml.writeStartElement("failure");
            Diagnostic first = one.errors().get(0);
            xml.writeAttribute("type", first.id().toString());
            xml.writeAttribute(
                    "message", clean(first.format().lines().findFirst().orElse("")));
            xml.writeCharacters(clean(text(one)));
            xml.writeEndElement();
            xml.writeCharacters("\n  ");
        }
        xml.writeEndElement();
    }

    /** How many tests of the module there were, as properties: what a test case prints is what the report of a module reads. */
    private void write(TestedConfiguration run) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("properties");
        writeProperty("tests", run.run());
        writeProperty("failed", run.failed());
        writeProperty("skipped", run.skipped());
        xml.writeEndElement();
        xml.writeCharacters("\n  ");
    }

    private void writeProperty(String name, int value) throws XMLStreamException {
        xml.writeEmptyElement("property");
        xml.writeAttribute("name", name);
        xml.writeAttribute("value", String.valueOf(value));
    }

    private static String text(CheckedConfiguration one) {
        String errors = one.errors().stream().map(Diagnostic::format).collect(Collectors.joining("\n"));
        String asked = one.spec().overrides().entrySet().stream()
                .map(entry -> "\n  " + entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining());
        return asked.isEmpty() ? errors : errors + "\nwith" + asked;
    }

    /** What XML cannot hold. */
    private static String clean(String text) {
        return text.chars()
                .filter(c -> c == '\n' || c == '\t' || c >= ' ' && c != 0xFFFE && c != 0xFFFF)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f", time.toNanos() / 1e9);
    }
}
