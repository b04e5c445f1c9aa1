package io.github.kconfig4j.generate.template;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.SimpleHash;
import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigReader;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.pieces.AnalysedSource;
import io.github.kconfig4j.generate.pieces.TextFunction;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rendering is put together from what the analysis knows: it is what FreeMarker writes. */
class AnalysedSourceTest {
    private static final List<String> PARTS = List.of(
            "<#if config(\"A\")>",
            "<#if config('B || !A')>",
            "<#elseif config(\"B\")>",
            "<#else>",
            "</#if>",
            "</#if>",
            "${CONFIG[\"NAME\"]}",
            "${CONFIG[\"NAME\"]?trim?cap_first}",
            "${CONFIG['NAME']?upper_case}",
            "<#-- a comment -->",
            "<#-- two\n  lines -->",
            "\n",
            "\n",
            "\n",
            "  ",
            "\t",
            "x",
            "word;",
            "{}\n",
            "$ # < \\ \"\n");
    private static final List<String> NAMES =
            List.of("", " ", "a \\\"b\\\" \\\\c", "  indented", "\u00df\u01c6 \u0130i", "UPPER", "\u0001</script>");

    @TempDir
    Path directory;

    private Configuration configuration(boolean a, boolean b, String name) throws IOException {
        Files.writeString(directory.resolve("Kconfig"), """
                config A
                	bool "A"
                config B
                	bool "B"
                config NAME
                	string "Name"
                """);
        KconfigTree tree = KconfigTree.read(directory, "Kconfig", KconfigOptions.defaults())
                .orElseThrow();
        String text =
                "CONFIG_A=" + (a ? "y" : "n") + "\nCONFIG_B=" + (b ? "y" : "n") + "\nCONFIG_NAME=\"" + name + "\"\n";
        return Configuration.resolve(
                tree,
                ConfigReader.read(tree, List.of(new ConfigInput(".config", text)), "CONFIG_")
                        .values());
    }

    private static Optional<String> ours(String text, Configuration configuration) {
        SourceText source = SourceText.of("T.ftl", text);
        return new TemplateReader(configuration.tree())
                .read(source, Expr.YES, new ArrayList<>())
                .map(template ->
                        template.render("T", configuration, new ArrayList<>()).text());
    }

    private static String freemarkers(String text, Configuration configuration) throws IOException, TemplateException {
        KconfigTree tree = configuration.tree();
        TemplateMethodModelEx config = arguments -> {
            Expr condition = tree.parseExpr(arguments.get(0).toString(), SourcePosition.ofLine("T.ftl", 1))
                    .expr()
                    .orElseThrow();
            return configuration.evaluate(condition) == Tristate.YES
                    ? TemplateBooleanModel.TRUE
                    : TemplateBooleanModel.FALSE;
        };
        SimpleScalar name =
                new SimpleScalar(configuration.value(tree.symbol("NAME").orElseThrow()));
        SimpleHash values = new SimpleHash(Map.of("NAME", name), new NoObjects());
        Template template = new TemplateEngine().parse(SourceText.of("T.ftl", text));
        StringWriter output = new StringWriter();
        template.process(new SimpleHash(Map.of("config", config, "CONFIG", values), new NoObjects()), output);
        return output.toString();
    }

    @Test
    void givesWhatFreemarkerWrites() throws Exception {
        Random random = new Random(7);
        List<Configuration> configurations = List.of(
                configuration(false, false, "name"),
                configuration(true, false, " of it "),
                configuration(true, true, "x"));
        int compared = 0;
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int part = random.nextInt(14); part >= 0; part--) {
                text.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            for (Configuration configuration : configurations) {
                Optional<String> ours = ours(text.toString(), configuration);
                if (ours.isPresent()) {
                    assertThat(ours.get()).as(text.toString()).isEqualTo(freemarkers(text.toString(), configuration));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(500);
    }

    @Test
    void everyFunctionDoesWhatFreemarkersDoes() throws Exception {
        for (String name : NAMES) {
            Configuration configuration = configuration(true, true, name);
            for (String function : TextFunction.IN_TEMPLATES.keySet()) {
                String text = "<#-- -->${CONFIG[\"NAME\"]?" + function + "}|";
                assertThat(ours(text, configuration)).as(text).contains(freemarkers(text, configuration));
            }
        }
    }

    @Test
    void aNumberIsNoName() throws Exception {
        List<Diagnostic> diagnostics = new ArrayList<>();

        Optional<AnalysedSource> template = new TemplateReader(
                        configuration(true, true, "x").tree())
                .read(SourceText.of("T.ftl", "a ${CONFIG[\"250\"]}\n"), Expr.YES, diagnostics);

        assertThat(template).isEmpty();
        assertThat(diagnostics.stream().map(Diagnostic::format)).containsExactly("""
                T.ftl:[1,13] no Kconfig file declares the symbol '250' (unknown-symbol)
                    a ${CONFIG["250"]}
                                ^""");
    }
}
