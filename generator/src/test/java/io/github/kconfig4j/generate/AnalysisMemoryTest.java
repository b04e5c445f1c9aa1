package io.github.kconfig4j.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.generate.source.PlannedSource;
import io.github.kconfig4j.model.KconfigTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisMemoryTest {
    private static final SetCase SET = SetCase.parse("""
            === Kconfig
            config A
            	bool "A"
            config B
            	bool "B"
            config HZ
            	int "HZ"
            	default 250
            === Kbuild
            java-y += Clock.java.ftl Plain.java Loose.java.ftl
            java-$(CONFIG_B) += Only.java.ftl
            resource-$(CONFIG_A) += list.txt.ftl
            === Clock.java.ftl
            <#-- c -->
            class Clock {
            <#if config("A")>
                int hz = ${CONFIG["HZ"]};
            </#if>
            }
            === Plain.java
            class Plain {}
            === Loose.java.ftl
            <#-- c -->
            package p;
            <#if config("B")>
            class Loose {}
            </#if>
            === Only.java.ftl
            <#-- c -->
            class Only {}
            === list.txt.ftl
            <#-- c -->
            hz=${CONFIG["HZ"]}
            """);
    private static final List<String> CONFIGS =
            List.of("", "CONFIG_A=y\n", "CONFIG_B=y\n", "CONFIG_A=y\nCONFIG_B=y\nCONFIG_HZ=100\n");

    @TempDir
    Path root;

    private KconfigTree tree;
    private TemplateSet first;

    @BeforeEach
    void read() throws IOException {
        tree = SET.tree(root);
        first = TemplateSet.read(root, tree, List.of()).set().orElseThrow();
    }

    private TemplateSet again(AnalysisMemory memory) {
        return TemplateSet.read(SetRoots.of(root), tree, List.of(), memory)
                .set()
                .orElseThrow();
    }

    private static String plan(TemplateSet set, Configuration configuration) {
        return set.plan(configuration).stream()
                .map(source -> source.path() + " " + source.key() + "\n" + text(source))
                .collect(Collectors.joining("\n"));
    }

    private static String text(PlannedSource source) {
        return source.render(new ArrayList<>()).text();
    }

    @Test
    void givesTheSamePlanAsAnAnalysis() throws IOException {
        AnalysisMemory kept = AnalysisMemory.of(first.memory().text());
        for (String config : CONFIGS) {
            Configuration configuration = SET.configuration(tree, config);
            assertThat(plan(again(kept), configuration)).as(config).isEqualTo(plan(first, configuration));
        }
        assertThat(again(kept).regions()).isEqualTo(first.regions());
        assertThat(again(kept).symbolsRead()).isEqualTo(first.symbolsRead());
        assertThat(again(kept).memory().text()).isEqualTo(kept.text());
    }

    @Test
    void keepsWhatEachTemplateReads() {
        assertThat(first.memory().text().lines().map(line -> line.replaceFirst("^[0-9a-f]{17,} ", "HASH ")))
                .containsExactly(
                        "Clock.java.ftl",
                        "HASH - false false",
                        "y",
                        "A HZ",
                        "Loose.java.ftl",
                        "HASH - false true",
                        "y",
                        "B",
                        "Only.java.ftl",
                        "HASH - false false",
                        "B",
                        "B",
                        "list.txt.ftl",
                        "HASH - false true",
                        "A",
                        "A HZ");
    }

    @Test
    void isNotAskedOfATemplateThatHasChanged() throws IOException {
        AnalysisMemory kept = first.memory();
        Path clock = root.resolve("Clock.java.ftl");
        Files.writeString(clock, Files.readString(clock).replace("config(\"A\")", "config(\"B\")"));

        TemplateSet changed = again(kept);

        Configuration configuration = SET.configuration(tree, "CONFIG_B=y\n");
        assertThat(plan(changed, configuration)).contains("int hz = 250;");
        assertThat(changed.memory().text()).contains("\nB HZ\n");
    }

    @Test
    void isNotAskedOfATemplateUnderAnotherCondition() throws IOException {
        AnalysisMemory kept = first.memory();
        Path kbuild = root.resolve("Kbuild");
        Files.writeString(kbuild, Files.readString(kbuild).replace("java-$(CONFIG_B)", "java-$(CONFIG_A)"));

        assertThat(plan(again(kept), SET.configuration(tree, "CONFIG_A=y\n"))).contains("class Only");
        assertThat(again(kept).symbolsRead())
                .extracting(symbol -> symbol.name())
                .contains("A", "B");
    }
}
