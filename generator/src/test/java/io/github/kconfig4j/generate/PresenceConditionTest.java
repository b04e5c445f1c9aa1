package io.github.kconfig4j.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigReader;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** For random template sets and configurations, a line is in the output if and only if its condition is y. */
class PresenceConditionTest {
    private static final String KCONFIG = """
            config A
            	bool "A"
            config B
            	bool "B"
            	depends on A
            config C
            	bool "C"
            config D
            	def_bool y if A || C
            config HZ
            	int "HZ"
            	default 250
            """;
    private static final Pattern TOKEN = Pattern.compile("line\\d+");

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void holdsForRandomSets(long seed) throws IOException {
        Random random = new Random(seed);
        Files.writeString(directory.resolve("Kconfig"), KCONFIG);
        KconfigTree tree = KconfigTree.read(directory, "Kconfig", KconfigOptions.defaults())
                .orElseThrow();
        for (int i = 0; i < 40; i++) {
            RandomTemplate template = new RandomTemplate(random);
            String option = List.of("y", "$(CONFIG_A)", "$(CONFIG_D)").get(random.nextInt(3));
            String inner = List.of("y", "$(CONFIG_B)", "$(CONFIG_C)").get(random.nextInt(3));
            Files.writeString(directory.resolve("Kbuild"), "java-" + option + " += sub/\n");
            Files.createDirectories(directory.resolve("sub"));
            Files.writeString(directory.resolve("sub/Kbuild"), "resource-" + inner + " += T.txt.ftl\n");
            Files.writeString(directory.resolve("sub/T.txt.ftl"), template.text());
            TemplateSetResult set = TemplateSet.read(directory, tree, List.of());
            assertThat(set.diagnostics()).as(template.text()).isEmpty();
            for (int j = 0; j < 12; j++) {
                Map<String, String> values = values(random);
                Configuration configuration = configure(tree, values);
                boolean exists = isSet(option, configuration) && isSet(inner, configuration);
                check(set.set().orElseThrow(), template, exists, configuration);
            }
        }
    }

    private static void check(TemplateSet set, RandomTemplate template, boolean exists, Configuration configuration) {
        GeneratedSource source =
                set.render(configuration).tree().orElseThrow().resources().get("sub/T.txt");
        assertThat(source != null).isEqualTo(exists);
        String output = source == null ? "" : source.text();
        if (exists) {
            // The expected text is made without FreeMarker, the analysis and the expressions of the tree.
            assertThat(output).as(template.text()).isEqualTo(template.expected(configuration));
        }
        checkTemplateLines(template.text(), conditions(set), output, configuration);
        if (source != null) {
            checkOrigins(template.text(), source, configuration);
        }
    }

    /** The conditions of the template by line; those of parts of a line come after all lines. */
    private static Map<Integer, Expr> conditions(TemplateSet set) {
        Map<Integer, Expr> conditions = new TreeMap<>();
        set.regions().stream()
                .filter(region -> region.template().file().endsWith(".ftl"))
                .forEach(region -> conditions.putIfAbsent(region.template().line(), region.condition()));
        return conditions;
    }

    /** The token of each template line is in the output exactly if the condition of the line is y. */
    private static void checkTemplateLines(
            String template, Map<Integer, Expr> conditions, String output, Configuration configuration) {
        Set<String> present = new HashSet<>(
                TOKEN.matcher(output).results().map(r -> r.group()).toList());
        List<String> lines = template.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Expr condition = conditions.getOrDefault(i + 1, Expr.NO);
            Matcher token = TOKEN.matcher(lines.get(i));
            boolean expected = token.results().anyMatch(r -> present.contains(r.group()));
            assertThat(configuration.evaluate(condition) == Tristate.YES)
                    .as("line %d, %s, of%n%s", i + 1, condition, template)
                    .isEqualTo(expected);
        }
    }

    /** Each line of the output comes from the place of its first token in the template. */
    private static void checkOrigins(String template, GeneratedSource source, Configuration configuration) {
        List<String> templateLines = template.lines().toList();
        List<String> lines = source.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            LineOrigin origin = source.lines().get(i);
            assertThat(configuration.evaluate(origin.condition())).isEqualTo(Tristate.YES);
            assertThat(origin.template().file()).isEqualTo("sub/T.txt.ftl");
            String from = templateLines
                    .get(origin.template().line() - 1)
                    .substring(origin.template().column() - 1);
            Matcher token = TOKEN.matcher(lines.get(i));
            assertThat(from).as("%s of%n%s", lines.get(i), template).startsWith(token.find() ? token.group() : "");
        }
    }

    private static Map<String, String> values(Random random) {
        Map<String, String> values = new TreeMap<>();
        for (String name : List.of("A", "B", "C")) {
            values.put(name, random.nextBoolean() ? "y" : "n");
        }
        values.put("HZ", List.of("100", "250", "1000").get(random.nextInt(3)));
        return values;
    }

    private static Configuration configure(KconfigTree tree, Map<String, String> values) {
        StringBuilder text = new StringBuilder();
        values.forEach((name, value) ->
                text.append("CONFIG_").append(name).append('=').append(value).append('\n'));
        return Configuration.resolve(
                tree,
                ConfigReader.read(tree, List.of(new ConfigInput(".config", text.toString())), "CONFIG_")
                        .values());
    }

    private static boolean isSet(String option, Configuration configuration) {
        return option.equals("y")
                || RandomTemplate.isSet(option.substring("$(CONFIG_".length(), option.length() - 1), configuration);
    }
}
