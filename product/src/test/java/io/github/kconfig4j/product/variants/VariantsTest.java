package io.github.kconfig4j.product.variants;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.classfile.Element;
import io.github.kconfig4j.compile.CompileCache;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.product.TestModule;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.set.SetLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
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
    void autoconfDoesNotMakeVariantsDiffer() throws Exception {
        module.write("src/main/kconfig/Kbuild", "java-y += p/\n")
                .write("src/main/kconfig/p/Kbuild", "java-y += Timers.java.ftl Work.java.ftl autoconf.contributor\n");

        List<VariantResult> variants =
                Variants.build(module.request("work", "inline", "small")).variants();

        assertThat(variants)
                .extracting(VariantResult::sameAs)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of("inline"));
        assertThat(variants.get(1)
                        .sources()
                        .orElseThrow()
                        .sources()
                        .get("p/Autoconf.java")
                        .text())
                .isNotEqualTo(variants.get(2)
                        .sources()
                        .orElseThrow()
                        .sources()
                        .get("p/Autoconf.java")
                        .text());
    }

    @Test
    void buildsEveryVariant() throws Exception {
        VariantsResult result = Variants.build(module.request("work", "inline", "small"));

        assertThat(texts(result.allDiagnostics())).isEmpty();
        assertThat(result.succeeded()).isTrue();
        assertThat(VariantTable.format(result, folder)).isEqualTo("""
                Variant  Configuration     Context    Fast  Same sources as  Files  Classes  Proved absent                  Sources
                -------  ----------------  ---------  ----  ---------------  -----  -------  -----------------------------  -----------------------------
                work     work_defconfig    work       -                      3      2        0 types, 2 members, 0 strings  target/kconfig/work/sources
                inline   inline_defconfig  interrupt  -                      1      1        1 type, 4 members, 1 string    target/kconfig/inline/sources
                small    small_defconfig   interrupt  -     inline           1      1        1 type, 4 members, 1 string    target/kconfig/small/sources
                2 of 3 variants differ from all before them; the others have the generated files of the one named, apart from Autoconf.""");
        assertThat(result.universe()).containsExactly("work", "inline", "small", "work with HZ=251");
        assertThat(result.variants()
                        .get(1)
                        .report()
                        .orElseThrow()
                        .proof()
                        .search()
                        .absent()
                        .keySet())
                .extracting(Element::toString)
                .containsExactly(
                        "type p.Work",
                        "method p.Timers.enableTaskWork(): void",
                        "field p.Timers.oftenEnough: int",
                        "method p.Work.<init>(): void",
                        "method p.Work.run(): void",
                        "string \"the task's own work\"");
        assertThat(times().keySet())
                .filteredOn(name -> name.startsWith("target/kconfig"))
                .containsExactly(
                        "target/kconfig/inline/.config",
                        "target/kconfig/inline/classes/META-INF/kconfig/config",
                        "target/kconfig/inline/classes/p/Timers.class",
                        "target/kconfig/inline/sources/p/Timers.java",
                        "target/kconfig/small/.config",
                        "target/kconfig/small/classes/META-INF/kconfig/config",
                        "target/kconfig/small/classes/p/Timers.class",
                        "target/kconfig/small/sources/p/Timers.java",
                        "target/kconfig/work/.config",
                        "target/kconfig/work/classes/META-INF/kconfig/config",
                        "target/kconfig/work/classes/META-INF/services/java.lang.Runnable",
                        "target/kconfig/work/classes/p/Timers.class",
                        "target/kconfig/work/classes/p/Work.class",
                        "target/kconfig/work/sources/p/Timers.java",
                        "target/kconfig/work/sources/p/Work.java");
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
        // Of what does not compile nothing can be searched for in the variants that do.
        assertThat(texts(result.allDiagnostics())).containsExactly("""
                src/main/kconfig/p/Timers.java.ftl:[6] What exists only if HZ > 250 cannot be searched for: the configuration\
                 work with HZ=251 cannot be built: src/main/kconfig/p/Timers.java.ftl:6: cannot find symbol. (proof-gap)
                  in variant work""", """
                configs/small_defconfig:[2,8] unknown symbol: SPEED, which src/main/kconfig/Kconfig does not declare (unknown-symbol)
                  in variant small
                    CONFIG_SPEED=3
                           ^
                  hint: as was tried: remove CONFIG_SPEED=3""", """
                configs/small_defconfig:[1,8] WORK=y was asked for and is not granted: WORK is n [src/main/kconfig/Kconfig:4] (not-granted)
                  not granted: set to y [configs/small_defconfig:1]
                  no default applies
                  it depends on HAVE_WORK [src/main/kconfig/Kconfig:5]
                    HAVE_WORK is n [src/main/kconfig/Kconfig:1]
                      no default applies
                  in variant small
                  hint: to get it, as was tried:
                    CONFIG_HAVE_WORK=y""", """
                src/main/kconfig/p/Timers.java.ftl:[6] cannot find symbol (javac)
                  symbol:   variable missing
                  location: class p.Timers
                  in the generated p/Timers.java:[4,17], a line that is there if HZ > 250
                  in variant fast
                        int often = missing;""");
        assertThat(VariantTable.format(result, folder)).isEqualTo("""
                Variant  Configuration    Context    Fast  Files  Classes  Proved absent                                    Sources
                -------  ---------------  ---------  ----  -----  -------  -----------------------------------------------  ----------------------------
                work     work_defconfig   work       -     3      2        PROVED WITH GAPS, 0 types, 0 members, 0 strings  target/kconfig/work/sources
                small    small_defconfig  -          -     -      -        FAILED, 2 errors                                 target/kconfig/small/sources
                fast     fast_defconfig   interrupt  yes   1      -        FAILED, 1 error                                  target/kconfig/fast/sources""");
        assertThat(folder.resolve("target/kconfig/work/classes/p/Timers.class")).exists();
        assertThat(folder.resolve("target/kconfig/fast/sources/p/Timers.java")).exists();
    }

    @Test
    void aConfigurationOfTheUniverseThatDoesNotCompile() throws Exception {
        module.write("src/main/kconfig/p/Timers.java.ftl", """
                <#-- The timers. -->
                package p;

                public class Timers {
                <#if config("HZ > 250")>
                    int often = missing;
                </#if>
                }
                """);

        VariantsResult result = Variants.build(module.request("work", "inline"));

        assertThat(result.succeeded()).isTrue();
        assertThat(texts(result.allDiagnostics())).containsExactly("""
                src/main/kconfig/p/Timers.java.ftl:[6] What exists only if HZ > 250 cannot be searched for: the configuration\
                 work with HZ=251 cannot be built: src/main/kconfig/p/Timers.java.ftl:6: cannot find symbol. (proof-gap)
                  in every variant""");
    }

    @Test
    void aMistakeOfSeveralVariantsIsSaidOnce() throws Exception {
        module.write("src/main/kconfig/p/Timers.java.ftl", """
                <#-- The timers. -->
                package p;

                public class Timers {
                    int often = missing;
                <#if config("WORK")>
                    int other = absent;
                </#if>
                }
                """);

        assertThat(texts(Variants.build(module.request("work", "inline", "small"))
                        .allDiagnostics()))
                .containsExactly("""
                src/main/kconfig/p/Timers.java.ftl:[5] cannot find symbol (javac)
                  symbol:   variable missing
                  location: class p.Timers
                  in the generated p/Timers.java:[4,17]
                  in every variant
                        int often = missing;""", """
                src/main/kconfig/p/Timers.java.ftl:[7] cannot find symbol (javac)
                  symbol:   variable absent
                  location: class p.Timers
                  in the generated p/Timers.java:[5,17], a line that is there if WORK
                  in variant work
                        int other = absent;""");
    }

    @Test
    void withoutStrictnessItIsAWarning() throws Exception {
        module.write("configs/small_defconfig", "CONFIG_WORK=y\n");
        VariantsRequest strict = module.request("small");

        VariantsResult result = Variants.build(new VariantsRequest(
                new ModuleBuild(
                        new SetLoader(module.set()),
                        module.module(),
                        new CompileCache(folder.resolve("cache"), "1", "lenient"),
                        false),
                strict.variants(),
                strict.main(),
                strict.output(),
                strict.surroundings(),
                strict.rules(),
                strict.own(),
                strict.files(),
                "1"));

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
    void aResourceThatIsBothGeneratedAndHandWritten() throws Exception {
        module.write("src/main/resources/META-INF/services/java.lang.Runnable", "q.Mine\n");

        assertThat(texts(Variants.build(module.request("work", "inline")).allDiagnostics()))
                .containsExactly("""
                The resource META-INF/services/java.lang.Runnable is generated, and the module has one of that name as well. (resource-clash)
                  in variant work
                  hint: Rename one of them, or move the module's own text into the template set.""");
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

        assertThat(texts(result.allDiagnostics())).containsExactly("""
                src/main/java/q/Main.java:[5] target/kconfig/inline/classes/q/Main.class: work(): java.lang.Object, line 5 holds "p.Work", the name of the type p.Work, which exists only if WORK (src/main/kconfig/p/Work.java.ftl:4). (forbidden-name)
                  in variant inline
                  hint: Code that uses the name by reflection belongs under the same option: write // #if around it.""");
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
    void whatIsAllowedInTheSetAndLikelyAMistake() throws Exception {
        Path kconfig = folder.resolve("src/main/kconfig/Kconfig");
        Files.writeString(kconfig, Files.readString(kconfig).replace("depends on HAVE_WORK", "depends on HAVE_WORKS"));

        assertThat(texts(Variants.build(module.request("small")).allDiagnostics()))
                .first()
                .isEqualTo("""
                src/main/kconfig/Kconfig:[6,13] HAVE_WORKS is declared nowhere, so it is always n (undefined-symbol)
                  hint: declare it, remove the reference, or write a text constant in quotes""");
    }

    @Test
    void aSetWithTheLineEndsOfWindowsGivesOneWarning() throws Exception {
        Path kconfig = folder.resolve("src/main/kconfig/Kconfig");
        Files.writeString(kconfig, Files.readString(kconfig).replace("\n", "\r\n"));

        VariantsResult result = Variants.build(module.request("small"));

        assertThat(result.succeeded()).isTrue();
        assertThat(texts(result.allDiagnostics())).containsExactly("""
                src/main/kconfig/Kconfig:[1,17] the character U+000D has no meaning here and is ignored (unsupported-character)
                    config HAVE_WORK
                                    ^
                  hint: save the file with the line ends of Unix, LF alone""");
    }

    @Test
    void aConfigurationThatCannotBeRead() throws Exception {
        Files.delete(folder.resolve("configs/small_defconfig"));
        Files.createDirectory(folder.resolve("configs/small_defconfig"));
        Files.delete(folder.resolve("configs/work_defconfig"));

        assertThat(texts(Variants.build(module.request("small", "work")).allDiagnostics()))
                .containsExactly("""
                configs/small_defconfig:[1] This configuration file cannot be read: it is a directory. (unreadable-config)
                  in variant small""", """
                configs/work_defconfig:[1] This configuration file cannot be read: there is none. (unreadable-config)
                  in variant work""");
    }

    @Test
    void mistakesInTheSet() throws Exception {
        module.write("src/main/kconfig/Summary", "no title\nTitle: text if WORKS\n");
        module.write("src/main/kconfig/Kbuild", "java-y += p/Timers.java.ftl p/Absent.java.ftl\n");

        assertThat(texts(Variants.build(module.request("work")).allDiagnostics()))
                .containsExactly("""
                src/main/kconfig/Kbuild:[1,29] There is no file 'p/Absent.java.ftl'. (missing-file)
                    java-y += p/Timers.java.ftl p/Absent.java.ftl
                                                ^
                  hint: A word is relative to the directory of its Kbuild.""", """
                src/main/kconfig/META-INF/services/java.lang.Runnable:[1] No Kbuild names this file. (unlisted-file)
                  hint: Add it to the Kbuild of its directory, or remove it.""", """
                src/main/kconfig/p/Work.java.ftl:[1] No Kbuild names this file. (unlisted-file)
                  hint: Add it to the Kbuild of its directory, or remove it.""", """
                src/main/kconfig/Summary:[1] This line has no column title. (summary-syntax)
                    no title
                  hint: Write 'Title: text if CONDITION', or 'Title: text'.""", """
                src/main/kconfig/Summary:[2,16] no Kconfig file declares the symbol 'WORKS' (unknown-symbol)
                    Title: text if WORKS
                                   ^
                  hint: did you mean 'WORK'?""");

        Files.delete(folder.resolve("src/main/kconfig/Kconfig"));
        assertThat(texts(Variants.build(module.request("work")).allDiagnostics()))
                .containsExactly("""
                The template set has no file src/main/kconfig/Kconfig. (no-kconfig)
                  hint: Write one that declares the options, or name another set.""");
    }

    @Test
    void namesOfVariants() {
        VariantsResult result = Variants.build(module.request("work", "../work", "work", "each"));

        assertThat(VariantTable.format(result, folder)).isEmpty();
        assertThat(texts(result.allDiagnostics())).containsExactly("""
                        A variant cannot be called '../work': its name is that of a folder and of a classifier. (variant-name)
                          hint: Use the letters a to z and A to Z, digits, dots, hyphens and underscores, a letter or digit first.""", """
                        Two variants are called 'work'. (variant-name)
                          hint: Give one of them another name.""", """
                        A variant cannot be called 'each': the goal each builds variants in the folder of that name. (variant-name)
                          hint: Give it another name.""");
    }
}
