package io.github.kconfig4j.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.generate.files.FileHashes;
import io.github.kconfig4j.generate.source.PlannedSource;
import io.github.kconfig4j.model.KconfigTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of ordinary files. */
class OrdinaryMemoryTest {
    private static final SetCase SET = SetCase.parse("""
            === src/main/kconfig/Kconfig
            config A
            	bool "A"
            config B
            	bool "B"
            config HZ
            	int "HZ"
            	default 250
            === src/main/java/Kbuild
            java-$(CONFIG_B) += Only.java
            === src/main/java/Clock.java
            class Clock {
            // #if A
                int hz;
            // #endif
            }
            === src/main/java/Only.java
            class Only {}
            === src/main/java/Plain.java
            class Plain {}
            === src/main/java/Whole.java
            // #file if B
            class Whole {}
            === src/main/java/Warned.java
            // #if A
            import java.util.List;
            // #endif
            class Warned { List<?> list; }
            === src/main/resources/Kbuild
            res-$(CONFIG_A) += named.txt
            === src/main/resources/named.txt
            named
            === src/main/resources/plain.txt
            plain
            === src/main/resources/list.properties
            # #if B
            b=1
            # #endif
            hz=${CONFIG["HZ"]}
            === src/main/resources/META-INF/services/java.lang.Runnable
            Only
            Plain
            """);
    private static final List<String> CONFIGS = List.of("", "CONFIG_A=y\n", "CONFIG_B=y\n", "CONFIG_A=y\nCONFIG_B=y\n");

    @TempDir
    Path root;

    private KconfigTree tree;

    @BeforeEach
    void write() throws IOException {
        tree = SET.tree(root);
    }

    private SetRoots roots(Charset encoding) throws IOException {
        SetRoots all = SET.roots(root);
        List<SourceRoot> hashed = new ArrayList<>();
        for (SourceRoot one : all.ordinary()) {
            hashed.add(new SourceRoot(
                    one.folder(),
                    one.prefix(),
                    one.isResources(),
                    encoding,
                    one.filter(),
                    Optional.of(FileHashes.of(one.folder()))));
        }
        return new SetRoots(all.root(), all.prefix(), hashed);
    }

    private TemplateSet read(SetRoots roots, AnalysisMemory memory) {
        return TemplateSet.read(roots, tree, List.of(), memory).set().orElseThrow();
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
    void givesWhatReadingGives() throws IOException {
        TemplateSet first = read(roots(StandardCharsets.UTF_8), AnalysisMemory.none());
        AnalysisMemory kept = AnalysisMemory.of(first.memory().text());

        TemplateSet again = read(roots(StandardCharsets.UTF_8), kept);

        for (String config : CONFIGS) {
            Configuration configuration = SET.configuration(tree, config);
            assertThat(plan(again, configuration)).as(config).isEqualTo(plan(first, configuration));
            assertThat(again.unprocessed(configuration).tree().orElseThrow().sources())
                    .isEqualTo(first.unprocessed(configuration)
                            .tree()
                            .orElseThrow()
                            .sources());
        }
        assertThat(again.regions()).isEqualTo(first.regions());
        assertThat(again.symbolsRead()).isEqualTo(first.symbolsRead());
        assertThat(again.taken()).hasSize(2);
        assertThat(again.taken().get(0).files()).isEqualTo(first.taken().get(0).files());
        assertThat(again.taken().get(1).files()).isEqualTo(first.taken().get(1).files());
        assertThat(again.memory().text()).isEqualTo(kept.text());
    }

    @Test
    void doesNotKnowWhatAFileSaysOfItselfWhatOthersDecideAndWhatIsWarnedOf() throws IOException {
        String memory = read(roots(StandardCharsets.UTF_8), AnalysisMemory.none())
                .memory()
                .text();

        assertThat(memory.lines().filter(line -> line.startsWith("ordinary ")))
                .containsExactly(
                        "ordinary UTF-8 src/main/java/Clock.java",
                        "ordinary UTF-8 src/main/java/Only.java",
                        "ordinary UTF-8 src/main/java/Plain.java",
                        "ordinary UTF-8 src/main/resources/list.properties",
                        "ordinary UTF-8 src/main/resources/named.txt",
                        "ordinary UTF-8 src/main/resources/plain.txt");
    }

    @Test
    void readsAFileThatIsKnownWhenItIsRendered() throws IOException {
        SetRoots before = roots(StandardCharsets.UTF_8);
        AnalysisMemory memory = read(before, AnalysisMemory.none()).memory();
        Files.writeString(root.resolve("src/main/java/Clock.java"), "class Clock {}\n");

        List<PlannedSource> plan = read(before, memory).plan(SET.configuration(tree, ""));

        assertThat(plan.get(0).path()).isEqualTo("Clock.java");
        assertThatThrownBy(() -> text(plan.get(0)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("src/main/java/Clock.java was changed while it was read: build again");
    }

    @Test
    void isNotAskedOfAFileThatHasChanged() throws IOException {
        AnalysisMemory memory =
                read(roots(StandardCharsets.UTF_8), AnalysisMemory.none()).memory();
        Path clock = root.resolve("src/main/java/Clock.java");
        Files.writeString(clock, Files.readString(clock).replace("#if A", "#if B"));

        TemplateSet changed = read(roots(StandardCharsets.UTF_8), memory);

        assertThat(plan(changed, SET.configuration(tree, "CONFIG_B=y\n"))).contains("int hz");
    }

    @Test
    void isNotAskedInAnotherEncoding() throws IOException {
        Files.write(
                root.resolve("src/main/java/Plain.java"),
                "class Plain { char c = '\u00e4'; }\n".getBytes(StandardCharsets.UTF_8));
        AnalysisMemory memory =
                read(roots(StandardCharsets.UTF_8), AnalysisMemory.none()).memory();

        TemplateSet other = read(roots(StandardCharsets.ISO_8859_1), memory);

        assertThat(plan(other, SET.configuration(tree, ""))).contains("'\u00c3\u00a4'");
    }

    @Test
    void copiesAResourceThatOnlyAKbuildNamesByteByByte() throws IOException {
        Files.writeString(root.resolve("src/main/resources/named.txt"), "named\r\nas it is\r\n");
        TemplateSet set = read(roots(StandardCharsets.UTF_8), AnalysisMemory.none());

        assertThat(plan(set, SET.configuration(tree, "CONFIG_A=y\n"))).contains("named\r\nas it is\r\n");
    }
}
