package io.github.kconfig4j.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.kconfig4j.generate.spi.Contribution;
import io.github.kconfig4j.generate.spi.Contributor;
import io.github.kconfig4j.generate.spi.Member;
import io.github.kconfig4j.generate.spi.TypeContribution;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything in a set that exists under a condition is a region: whatever is left out is in no universe. */
class RegionsTest {
    @TempDir
    Path folder;

    private String regions(Map<String, String> files) throws IOException {
        Files.writeString(
                folder.resolve("Kconfig"),
                List.of("A", "B", "C", "D").stream()
                        .map(name -> "config " + name + "\n\tbool \"" + name + "\"\n")
                        .collect(Collectors.joining("\n")));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        KconfigTree tree =
                KconfigTree.read(folder, "Kconfig", KconfigOptions.defaults()).orElseThrow();
        TemplateSetResult set = TemplateSet.read(folder, tree, List.of(new Extras()));
        assertThat(set.diagnostics()).isEmpty();
        return set.set().orElseThrow().regions().stream()
                .map(region ->
                        region.template().file() + ":" + region.template().line() + " " + region.condition())
                .collect(Collectors.joining("\n"));
    }

    /** A type, a method and a line of it, each under a condition. */
    private static final class Extras implements Contributor {
        @Override
        public String name() {
            return "extras";
        }

        @Override
        public void contribute(Contribution out) {
            TypeContribution type =
                    out.type(out.condition("B"), TypeSpec.classBuilder("Extras").build());
            type.when(
                    out.condition("C"), Member.of(MethodSpec.methodBuilder("c").build()));
            type.when(Expr.YES, Member.of(MethodSpec.methodBuilder("d").build()));
        }
    }

    @Test
    void allBranchesOfATemplate() throws IOException {
        assertThat(regions(Map.of("Kbuild", "java-y += T.java.ftl\n", "T.java.ftl", """
                        <#-- T. -->
                        class T {
                        <#if config("A && B")>
                            int a;
                        <#elseif config("C")>
                            int c;
                        <#else>
                            int d;
                        </#if>
                        }
                        """)))
                .isEqualTo("""
                        T.java.ftl:2 y
                        T.java.ftl:4 A && B
                        T.java.ftl:6 !(A && B) && C
                        T.java.ftl:8 !(A && B) && !C
                        T.java.ftl:10 y""");
    }

    @Test
    void theBranchesInALine() throws IOException {
        assertThat(regions(Map.of("Kbuild", "java-$(CONFIG_D) += T.java.ftl\n", "T.java.ftl", """
                        <#-- T. -->
                        class T {
                            int a = <#if config("A && B")>1<#else>2</#if>;
                        }
                        """)))
                .isEqualTo("""
                        T.java.ftl:2 D
                        T.java.ftl:3 D
                        T.java.ftl:4 D
                        T.java.ftl:3 D && A && B
                        T.java.ftl:3 D && !(A && B)""");
    }

    @Test
    void resourcesCopiedAndFromTemplatesAndWithoutALineOfTheirOwn() throws IOException {
        assertThat(regions(Map.of(
                        "Kbuild",
                        "java-y += p/\n",
                        "p/Kbuild",
                        """
                        resource-$(CONFIG_A) += logo.txt empty.txt
                        resource-$(CONFIG_B) += services.ftl
                        """,
                        "p/logo.txt",
                        "logo\n",
                        "p/empty.txt",
                        "",
                        "p/services.ftl",
                        """
                        <#-- Services. -->
                        <#if config("C")>
                        p.C
                        </#if>
                        """)))
                .isEqualTo("""
                        p/logo.txt:1 A
                        p/empty.txt:1 A
                        p/services.ftl:3 B && C
                        p/Kbuild:2 B""");
    }

    @Test
    void allPartsOfAContributor() throws IOException {
        assertThat(regions(Map.of("Kbuild", "java-$(CONFIG_A) += extras.contributor\n")))
                .isEqualTo("""
                        Kbuild:1 A && B
                        Kbuild:1 A && B && C""");
    }
}
