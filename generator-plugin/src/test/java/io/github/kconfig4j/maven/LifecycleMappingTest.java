package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Eclipse asks a plugin itself what to do with those of its goals that belong to a phase; it marks others as errors. */
class LifecycleMappingTest {
    private static final String METADATA = "META-INF/m2e/lifecycle-mapping-metadata.xml";

    @Test
    void everyGoalOfAPhaseIsMappedAndNoOther() throws Exception {
        Set<String> ofAPhase = new TreeSet<>();
        for (Element mojo : PluginDescriptorFile.mojos()) {
            if (!PluginDescriptorFile.text(mojo, "phase").isEmpty()) {
                ofAPhase.add(PluginDescriptorFile.text(mojo, "goal"));
            }
        }

        assertThat(goals(metadata())).isEqualTo(ofAPhase).contains("generate");
    }

    @Test
    void onlyGeneratingRunsWhileSomebodyTypes() throws Exception {
        List<Element> executions = PluginDescriptorFile.elements(metadata(), "pluginExecution");

        assertThat(executions)
                .filteredOn(execution ->
                        PluginDescriptorFile.text(execution, "runOnIncremental").equals("true"))
                .singleElement()
                .satisfies(execution -> assertThat(goals(execution)).containsExactly("generate", "generate-tests"));
    }

    private static Set<String> goals(Element parent) {
        Set<String> goals = new TreeSet<>();
        PluginDescriptorFile.elements(parent, "goal").forEach(goal -> goals.add(goal.getTextContent()));
        return goals;
    }

    private static Element metadata() throws Exception {
        try (InputStream in = LifecycleMappingTest.class.getResourceAsStream("/" + METADATA)) {
            return parse(in);
        }
    }

    private static Element parse(InputStream in) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(in)
                .getDocumentElement();
    }

    /** What {@code LifecycleMappingIT} needs: the same from the jar as it was packaged. */
    static Set<String> mappedIn(Path jar) throws Exception {
        try (ZipFile zip = new ZipFile(jar.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(METADATA))) {
            return goals(parse(in));
        }
    }
}
