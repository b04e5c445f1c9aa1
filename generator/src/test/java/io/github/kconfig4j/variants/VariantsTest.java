package io.github.kconfig4j.variants;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.prove.Element;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantsTest {
    @TempDir
    Path folder;

    private TestModule module;

    @BeforeEach
    void writeModule() throws IOException {
        module = new TestModule(folder);
    }

    private static List<String> texts(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Diagnostic::format).toList();
    }

    private SortedMap<String, FileTime> times() throws IOException {
        SortedMap<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                times.put(folder.relativize(file).toString(), Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    @Test
    void buildsEveryVariant() throws Exception {
        VariantsResult result = Variants.build(module.request("work", "inline", "small"));

        assertThat(texts(result.allDiagnostics())).isEmpty();
        assertThat(result.succeeded()).isTrue();
        assertThat(VariantTable.format(result, folder)).isEqualTo("X");
        assertThat(result.universe()).containsExactly("work", "inline", "small", "work with HZ=251");
        assertThat(result.variants().get(1).proof().orElseThrow().absent())
                .extracting(Element::toString)
                .containsExactly("X");
        assertThat(times().keySet())
                .filteredOn(name -> name.startsWith("target/kconfig"))
                .containsExactly("X");
    }

    @Test
    void aSecondRunTouchesNoFile() throws Exception {
        Variants.build(module.request("work", "inline"));
        SortedMap<String, FileTime> first = times();

        VariantsResult second = Variants.build(module.request("work", "inline"));

        assertThat(second.variants()).extracting(VariantResult::written).containsExactly(0, 0);
        assertThat(times()).isEqualTo(first);
    }

    @Test
    void oneFailureDoesNotHideTheOthers() throws Exception {
        module.write("configs/small_defconfig", "CONFIG_WORK=y\nCONFIG_SPEED=3\n");
        module.write("configs/fast_defconfig", "CONFIG_HZ=1000\n");
        module.write("src/main/kconfig/p/Timers.java.ftl", """
                <#-- The timers. -->
                package p;

                public class Timers {
                <#if config("HZ > 250")>
                    int often = missing;
                </#if>
                }
                """);

        VariantsResult result = Variants.build(module.request("work", "small", "fast"));

        assertThat(result.succeeded()).isFalse();
        assertThat(texts(result.allDiagnostics())).containsExactly("X");
        assertThat(VariantTable.format(result, folder)).isEqualTo("X");
        assertThat(folder.resolve("target/kconfig/work/classes/p/Timers.class")).exists();
        assertThat(folder.resolve("target/kconfig/fast/sources/p/Timers.java")).exists();
    }

    @Test
    void withoutStrictnessItIsAWarning() throws Exception {
        module.write("configs/small_defconfig", "CONFIG_WORK=y\n");
        VariantsRequest strict = module.request("small");

        VariantsResult result = Variants.build(new VariantsRequest(
                strict.set(), strict.variants(), strict.module(), strict.output(), strict.cache(), "1", false));

        assertThat(result.succeeded()).isTrue();
        assertThat(texts(result.allDiagnostics())).hasSize(1);
    }

    @Test
    void handWrittenSourcesAndResourcesBelongToEachVariant() throws Exception {
        module.write("src/main/java/q/Main.java", "package q;\nclass Main extends p.Timers {}\n");
        module.write("src/main/resources/app.properties", "a=b\n");

        VariantsResult result = Variants.build(module.request("work", "inline"));

        assertThat(texts(result.allDiagnostics())).isEmpty();
        assertThat(result.variants().get(0).classes().keySet()).containsExactly("p.Timers", "p.Work", "q.Main");
        assertThat(result.variants().get(1).classes().keySet()).containsExactly("p.Timers", "q.Main");
        assertThat(folder.resolve("target/kconfig/inline/classes/app.properties"))
                .hasContent("a=b");
    }

    @Test
    void handWrittenCodeThatNamesADisabledFeature() throws Exception {
        module.write("src/main/java/q/Main.java", """
                package q;

                class Main {
                    Object work() throws Exception {
                        return Class.forName("p.Work");
                    }
                }
                """);

        VariantsResult result = Variants.build(module.request("work", "inline"));

        assertThat(texts(result.allDiagnostics())).containsExactly("X");
    }

    @Test
    void theFolderOfAVariantThatIsNoMoreGoes() throws Exception {
        Variants.build(module.request("work", "inline"));
        Files.writeString(folder.resolve("target/kconfig/mine.txt"), "not ours");

        Variants.build(module.request("work"));

        assertThat(folder.resolve("target/kconfig/inline")).doesNotExist();
        assertThat(folder.resolve("target/kconfig/work/.config")).exists();
        assertThat(folder.resolve("target/kconfig/mine.txt")).exists();
    }

    @Test
    void mistakesInTheSet() throws Exception {
        module.write("src/main/kconfig/Summary", "no title\nTitle: text if WORKS\n");
        module.write("src/main/kconfig/Kbuild", "java-y += p/Timers.java.ftl p/Absent.java.ftl\n");

        assertThat(texts(Variants.build(module.request("work")).allDiagnostics()))
                .containsExactly("X");

        Files.delete(folder.resolve("src/main/kconfig/Kconfig"));
        assertThat(texts(Variants.build(module.request("work")).allDiagnostics()))
                .containsExactly("""
                The template set has no file src/main/kconfig/Kconfig.
                  hint: Write one that declares the options, or name another set.""");
    }

    @Test
    void namesOfVariants() {
        assertThat(texts(Variants.build(module.request("work", "../work", "work"))
                        .allDiagnostics()))
                .containsExactly("""
                        A variant cannot be called '../work': its name is that of a folder.
                          hint: Use letters, digits, dots, hyphens and underscores, a letter or digit first.""", """
                        Two variants are called 'work'.
                          hint: Give one of them another name.""");
    }
}
