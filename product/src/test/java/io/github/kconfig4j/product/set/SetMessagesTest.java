package io.github.kconfig4j.product.set;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.product.TestModule;
import io.github.kconfig4j.product.variants.Variants;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a set: at the place where it is written, with paths as a person knows them. */
class SetMessagesTest {
    @TempDir
    Path folder;

    private TestModule module;

    @BeforeEach
    void writeModule() throws IOException {
        module = new TestModule(folder);
    }

    private List<String> said(String... variants) {
        return Variants.build(module.request(variants)).allDiagnostics().stream()
                .map(Diagnostic::format)
                .toList();
    }

    private void append(String text) throws IOException {
        Path kconfig = folder.resolve("src/main/kconfig/Kconfig");
        Files.writeString(kconfig, Files.readString(kconfig) + text);
    }

    @Test
    void anUndefinedSymbolIsShownWhereItIsNamed() throws Exception {
        append("""

                config MORE
                	bool "More"
                	help
                	  Nothing.
                	depends on WORK && \\
                		NOWHERE
                """);

        assertThat(said("small")).containsExactly("""
                src/main/kconfig/Kconfig:[17,3] NOWHERE is declared nowhere, so it is always n (undefined-symbol)
                  hint: declare it, remove the reference, or write a text constant in quotes""");
    }

    @Test
    void aRangeWithoutANumber() throws Exception {
        append("""

                config SPEED
                	int "Speed"
                	range 1000 1 if WORK
                """);

        assertThat(said("small")).containsExactly("""
                src/main/kconfig/Kconfig:[14,2] no number is in the range 1000 to 1 of SPEED (empty-range)
                  hint: write the smaller number first""");
    }

    @Test
    void aKconfigFileThatIsNotUtf8() throws Exception {
        Path kconfig = folder.resolve("src/main/kconfig/Kconfig");
        Files.write(kconfig, (Files.readString(kconfig) + "# Z\u00e4hler\n").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(said("small")).containsExactly("""
                src/main/kconfig/Kconfig:[11] The file is not text in UTF-8: in this line is the byte 0xe4. (not-utf8)
                  hint: Save it in UTF-8.""");
    }

    @Test
    void anotherPlaceInTheTextHasTheSetsFolderToo() throws Exception {
        append("""

                config MORE
                	int
                	default 1
                	default 2
                """);
        module.write("src/main/kconfig/Kbuild", "java-y += p/Timers.java.ftl p/Timers.java.ftl\n");

        assertThat(said("small")).containsExactly("""
                src/main/kconfig/Kconfig:[15,2] the default 2 of MORE never applies: wherever it could, the default 1 at src/main/kconfig/Kconfig:14:2 comes first (unreachable-default)
                  hint: remove it, move it up, or give the earlier one a condition""", """
                src/main/kconfig/Kbuild:[1,29] 'p/Timers.java.ftl' is named twice. (duplicate-entry)
                    java-y += p/Timers.java.ftl p/Timers.java.ftl
                                                ^
                  hint: The first is at src/main/kconfig/Kbuild:1:11. For a file with two conditions declare an option that depends on both.""", """
                src/main/kconfig/META-INF/services/java.lang.Runnable:[1] No Kbuild names this file. (unlisted-file)
                  hint: Add it to the Kbuild of its directory, or remove it.""", """
                src/main/kconfig/p/Work.java.ftl:[1] No Kbuild names this file. (unlisted-file)
                  hint: Add it to the Kbuild of its directory, or remove it.""");
    }

    @Test
    void aSetWithoutKbuild() throws Exception {
        Files.delete(folder.resolve("src/main/kconfig/Kbuild"));

        assertThat(said("small")).containsExactly("""
                src/main/kconfig/Kbuild:[1] The template set has no such file. (missing-kbuild)
                  hint: Name its files there, as in: java-y += Foo.java.ftl""");
    }

    @Test
    void anIfThatIsNotClosedIsShownWhereItBegins() throws Exception {
        module.write("src/main/kconfig/p/Timers.java.ftl", """
                <#-- The <#if> of a comment does not count. -->
                package p;

                <#if config("WORK")>
                <#if config("HZ > 100")>
                class Timers {}
                </#if>
                """);

        assertThat(said("work")).containsExactly("""
                src/main/kconfig/p/Timers.java.ftl:[4,1] This #if is not closed. (template-syntax)
                    <#if config("WORK")>
                    ^
                  hint: Write </#if> where what depends on it ends.""");
    }

    @Test
    void aTypeThatIsMissingBecauseItsOptionIsOff() throws Exception {
        module.write("src/main/java/q/Main.java", "package q;\nclass Main extends p.Work {}\n");
        module.write("src/main/java/q/Other.java", "package q;\nclass Other extends Nowhere {}\n");

        assertThat(said("inline")).containsExactly("""
                src/main/java/q/Main.java:[2,21] cannot find symbol (javac)
                  symbol:   class Work
                  location: package p
                    class Main extends p.Work {}
                                        ^
                  hint: p.Work exists only if WORK (src/main/kconfig/Kbuild:2).""", """
                src/main/java/q/Other.java:[2,21] cannot find symbol (javac)
                  symbol: class Nowhere
                    class Other extends Nowhere {}
                                        ^""");
    }
}
