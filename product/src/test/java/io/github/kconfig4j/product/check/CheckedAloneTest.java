package io.github.kconfig4j.product.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.compile.CompileCache;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.product.TestModule;
import io.github.kconfig4j.product.build.BuiltVariant;
import io.github.kconfig4j.product.build.Parallel;
import io.github.kconfig4j.product.build.Workshop;
import io.github.kconfig4j.product.module.ModuleCode;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.product.variant.VariantRenderer;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.prove.CompiledVariant;
import io.github.kconfig4j.space.formula.Point;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each configuration gives what it gives alone, whatever was looked at before. */
class CheckedAloneTest {
    private static final List<String> OPTIONS = List.of("AUDIT", "METRICS", "TLS", "SEARCH", "FAST");

    private static final String LEVELS = """
            <#-- Constants. -->
            package p;

            public class Levels {
                public static final int LEVEL = <#if config("FAST")>1<#else>2</#if>;
            <#if config("SEARCH")>
                public static final String WORDS = "words";
            </#if>
            }
            """;

    private static final String APP = """
            <#-- The application. -->
            package p;

            <#if config("SEARCH")>
            import p.audit.Audit;

            </#if>
            public class App {
            <#if config("METRICS")>
                int count;

            </#if>
            <#if config("TLS")>
                int secure() {
                    return count;
                }

            </#if>
                public long level() {
                    return Levels.LEVEL;
                }
            }
            """;

    @TempDir
    Path folder;

    private LoadedSet set(TestModule module) {
        List<Diagnostic> said = new ArrayList<>();
        return VariantRenderer.load(new SetLoader(module.set()), List.of(), true, said)
                .orElseThrow(() -> new AssertionError(said.toString()));
    }

    private TestModule module() throws IOException {
        StringBuilder kconfig = new StringBuilder();
        OPTIONS.forEach(option -> kconfig.append("config ")
                .append(option)
                .append("\n\tbool \"")
                .append(option)
                .append("\"\n\n"));
        return new TestModule(folder)
                .write("src/main/kconfig/Kconfig", kconfig.toString())
                .write(
                        "src/main/kconfig/Kbuild",
                        "java-y += p/App.java.ftl p/Levels.java.ftl\njava-$(CONFIG_AUDIT) += p/audit/Audit.java.ftl\n")
                .write("src/main/kconfig/Summary", "")
                .write("src/main/kconfig/p/App.java.ftl", APP)
                .write("src/main/kconfig/p/Levels.java.ftl", LEVELS)
                .write(
                        "src/main/kconfig/p/audit/Audit.java.ftl",
                        "<#-- Audit. -->\npackage p.audit;\n\npublic class Audit {}\n")
                .write(
                        "src/main/java/p/Main.java",
                        "package p;\n\nclass Main {\n    String text = new App().level() + \"/\" + Levels.LEVEL;\n}\n")
                .write("src/main/java/p/Other.java", "package p;\n\nclass Other {\n    Runnable none = () -> {};\n}\n");
    }

    private static VariantSpec spec(LoadedSet set, int number, Map<Symbol, String> requests) {
        for (int i = 0; i < OPTIONS.size(); i++) {
            Symbol symbol = set.tree().symbol(OPTIONS.get(i)).orElseThrow();
            requests.put(symbol, (number >> i & 1) == 1 ? "y" : "n");
        }
        return Fragment.spec("number-" + number, requests);
    }

    private static List<String> errors(BuiltVariant built) {
        return built.diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::format)
                .toList();
    }

    private static SortedMap<String, String> classes(BuiltVariant built) {
        SortedMap<String, String> classes = new TreeMap<>();
        built.compiled()
                .map(CompiledVariant::classes)
                .ifPresent(files -> files.forEach(
                        (name, bytes) -> classes.put(name, Base64.getEncoder().encodeToString(bytes))));
        return classes;
    }

    @Test
    void givesTheSameClassesAndErrors() throws IOException {
        TestModule module = module();
        LoadedSet set = set(module);
        int failed = 0;
        try (Parallel parallel = new Parallel()) {
            Workshop all = new Workshop(set, new ModuleCode(module.module(), cache("all")), parallel);
            for (int number = 0; number < 1 << OPTIONS.size(); number++) {
                Map<Symbol, String> requests = new LinkedHashMap<>();
                VariantSpec spec = spec(set, number, requests);
                Configuration configuration = Point.resolve(set.tree(), requests);
                Workshop one = new Workshop(set, new ModuleCode(module.module(), cache(spec.name())), parallel);

                BuiltVariant alone = one.build(List.of(spec), true).get(0);
                BuiltVariant checked = all.check(spec, configuration);

                assertThat(errors(checked)).as(spec.description()).isEqualTo(errors(alone));
                assertThat(classes(checked)).as(spec.description()).isEqualTo(classes(alone));
                failed += alone.compiled().isEmpty() ? 1 : 0;
            }
        }
        assertThat(failed).isEqualTo(14);
    }

    private CompileCache cache(String name) {
        return new CompileCache(folder.resolve("cache-" + name), "1", "test");
    }
}
