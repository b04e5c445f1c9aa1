package io.github.kconfig4j.product.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.compile.CompileCache;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.product.TestModule;
import io.github.kconfig4j.product.module.ModuleCode;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.product.variant.VariantRenderer;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.prove.CompiledVariant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UniverseBuilderTest {
    @TempDir
    Path folder;

    private TestModule module;

    @BeforeEach
    void writeModule() throws IOException {
        module = new TestModule(folder);
    }

    private BuiltUniverse universe(VariantSpec... specs) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        LoadedSet set = VariantRenderer.load(new SetLoader(module.set()), List.of(specs), true, diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.toString()));
        ModuleCode code = new ModuleCode(module.module(), new CompileCache(folder.resolve("cache"), "1", "test"));
        try (Parallel parallel = new Parallel()) {
            Workshop workshop = new Workshop(set, code, parallel);
            return workshop.universe(workshop.build(List.of(specs), true));
        }
    }

    private static String coverage(BuiltUniverse universe) {
        return universe.coverage().stream()
                .map(c -> c.position().file().replace("src/main/kconfig/", "") + ":"
                        + c.position().line() + " " + c.condition() + ": "
                        + c.member()
                                .orElseGet(() -> c.kind() + ", " + c.whyNot().orElseThrow()))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> members(BuiltUniverse universe) {
        return universe.universe().members().stream().map(CompiledVariant::name).toList();
    }

    private static List<String> said(BuiltUniverse universe) {
        List<String> said = new ArrayList<>();
        CoverageTexts.notes(universe.coverage()).forEach(note -> said.add(note.format()));
        CoverageTexts.gaps(universe.coverage())
                .forEach(gap -> said.add(gap.position().orElseThrow() + ": " + gap.text()));
        return said;
    }

    @Test
    void eachConditionHasTheMemberThatCoversIt() {
        BuiltUniverse universe = universe(module.variant("inline"));

        assertThat(coverage(universe)).isEqualTo("""
                p/Timers.java.ftl:7 WORK: inline with WORK=y, HZ=251
                p/Timers.java.ftl:12 !WORK: inline
                p/Timers.java.ftl:15 HZ > 250 && WORK: inline with WORK=y, HZ=251""");
        assertThat(said(universe)).isEmpty();
        assertThat(members(universe)).containsExactly("inline", "inline with WORK=y, HZ=251");
    }

    @Test
    void aResourceIsAPartLikeAnyOther() throws IOException {
        module.write("src/main/kconfig/Kconfig", """
                        config PLUS
                        	bool "Plus"

                        config NAME
                        	string "Name"

                        config KEY
                        	bool "Key"
                        	depends on NAME = "acme"

                        config TEXT
                        	bool "Text"
                        """)
                .write("src/main/kconfig/Kbuild", """
                        java-y += p/Timers.java
                        resource-$(CONFIG_PLUS) += logo.txt
                        resource-$(CONFIG_KEY) += key.txt.ftl
                        resource-y += text.properties.ftl
                        """)
                .write("src/main/kconfig/Summary", "")
                .write("src/main/kconfig/p/Timers.java", "package p;\n\nclass Timers {}\n")
                .write("src/main/kconfig/logo.txt", "logo\n")
                .write("src/main/kconfig/key.txt.ftl", "<#-- Key. -->\n<#if config(\"PLUS\")>\nplus\n</#if>\n")
                .write(
                        "src/main/kconfig/text.properties.ftl",
                        "<#-- Text. -->\nname=<#if config(\"TEXT && NAME != \\\"acme\\\"\")>long<#else>short</#if>\n")
                .write("configs/small_defconfig", "");

        BuiltUniverse universe = universe(module.variant("small"));

        assertThat(coverage(universe)).isEqualTo("""
                logo.txt:1 PLUS: small with PLUS=y, NAME=acme, KEY=y
                key.txt.ftl:3 KEY && PLUS: small with PLUS=y, NAME=acme, KEY=y
                Kbuild:3 KEY: small with PLUS=y, NAME=acme, KEY=y
                text.properties.ftl:2 TEXT && NAME != "acme": small with TEXT=y
                text.properties.ftl:2 !(TEXT && NAME != "acme"): small""");
        // They compile to the same class and are members of their own nevertheless.
        assertThat(members(universe)).contains("small with TEXT=y", "small with PLUS=y, NAME=acme, KEY=y");
    }

    @Test
    void whatCanNeverBeIsNoGap() throws IOException {
        module.write("src/main/kconfig/p/Work.java.ftl", """
                <#-- The work. -->
                package p;

                public class Work implements Runnable {
                    public void run() {}
                <#if config("HZ > 5 && HZ < 5")>
                    int never;
                </#if>
                }
                """);

        BuiltUniverse universe = universe(module.variant("work"));

        assertThat(coverage(universe))
                .contains("p/Work.java.ftl:7 WORK && HZ > 5 && HZ < 5: IMPOSSIBLE, exists in no configuration");
        assertThat(said(universe))
                .containsExactly(
                        "src/main/kconfig/p/Work.java.ftl:[7] WORK && HZ > 5 && HZ < 5 holds in no configuration:"
                                + " what stands there can never exist. (impossible-condition)");
    }

    @Test
    void whatCannotBeCompiledIsAGapWithItsError() throws IOException {
        module.write("src/main/kconfig/p/Work.java.ftl", """
                <#-- The work. -->
                package p;

                public class Work implements Runnable {
                    public void run() {}
                <#if config("HZ > 250")>
                    Missing missing;
                </#if>
                }
                """);

        BuiltUniverse universe = universe(module.variant("inline"));

        assertThat(coverage(universe)).isEqualTo("""
                p/Timers.java.ftl:7 WORK: inline with WORK=y
                p/Timers.java.ftl:12 !WORK: inline
                p/Timers.java.ftl:15 HZ > 250 && WORK: GAP, the configuration inline with WORK=y, HZ=251 cannot be built:\
                 src/main/kconfig/p/Work.java.ftl:7: cannot find symbol
                p/Work.java.ftl:7 WORK && HZ > 250: GAP, the configuration inline with WORK=y, HZ=251 cannot be built:\
                 src/main/kconfig/p/Work.java.ftl:7: cannot find symbol""");
        assertThat(said(universe))
                .containsExactly(
                        "src/main/kconfig/p/Timers.java.ftl:15: What exists only if HZ > 250 && WORK or WORK && HZ >"
                                + " 250 cannot be searched for: the configuration inline with WORK=y, HZ=251 cannot be built:"
                                + " src/main/kconfig/p/Work.java.ftl:7: cannot find symbol.");
    }

    @Test
    void aVariantThatCannotBeCompiledCoversNothing() throws IOException {
        module.write("src/main/java/p/Own.java", "package p;\n\nclass Own {\n    Work work;\n}\n");

        BuiltUniverse universe = universe(module.variant("work"), module.variant("inline"));

        assertThat(coverage(universe)).contains("p/Timers.java.ftl:12 !WORK: work with WORK=n");
    }

    @Test
    void twoVariantsOfOneNameAreTwo() {
        VariantSpec plain = module.variant("work");
        VariantSpec changed = new VariantSpec("work", plain.files(), new TreeMap<>(Map.of("WORK", "n")));

        assertThat(plain.isSameAs(changed)).isFalse();
        assertThat(coverage(universe(changed, plain))).isEqualTo("""
                p/Timers.java.ftl:7 WORK: work (configs/work_defconfig)
                p/Timers.java.ftl:12 !WORK: work
                p/Timers.java.ftl:15 HZ > 250 && WORK: work (configs/work_defconfig) with HZ=251""");
    }
}
