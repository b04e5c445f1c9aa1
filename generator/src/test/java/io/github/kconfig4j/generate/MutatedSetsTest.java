package io.github.kconfig4j.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.KconfigTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A set with random damage is refused with diagnostics or renders with a complete line map; it is never an exception,
 * and what the analysis lets pass never surprises the rendering.
 */
class MutatedSetsTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final String[] SNIPPETS = {
        "<#if config(\"A\")>",
        "</#if>",
        "<#else>",
        "<#elseif config('B')>",
        "${CONFIG[\"HZ\"]}",
        "${",
        "}",
        "<#",
        "<#--",
        "-->",
        "\"",
        "'",
        "\\",
        "\n",
        " ",
        "\t",
        ">",
        "<",
        "[",
        "(",
        ")",
        "r",
        "&&",
        "=",
        "<#t>",
        "<@x/>",
        "#{1}",
        "[#if]",
        "[=x]",
        "\r\n",
        "<#list",
        "config",
        "?j_string",
        "é",
        "\uD83D\uDE00",
        "$(CONFIG_",
        "+=",
        "#",
        ":=",
        "/",
        ".."
    };

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "branches.case, a/Foo.java.ftl, 1", "branches.case, a/Foo.java.ftl, 2", "unset-values.case, Fine.java.ftl, 3",
        "layout.case, sub/deep/Deep.java.ftl, 4", "layout.case, Kbuild, 5", "kbuild-errors.case, Kbuild, 6"
    })
    void neverThrow(String name, String file, long seed) throws IOException {
        Random random = new Random(seed);
        SetCase parsed = SetCase.parse(Files.readString(CASES.resolve(name)));
        KconfigTree tree = parsed.tree(directory);
        Configuration configuration = parsed.configuration(tree, parsed.config());
        String intact = Files.readString(directory.resolve(file));
        int rendered = 0;
        for (int i = 0; i < 400; i++) {
            String mutated = mutate(intact, random);
            Files.writeString(directory.resolve(file), mutated);
            TemplateSetResult result = TemplateSet.read(directory, tree, List.of(new ToyContributor()));
            assertThat(result.set().isEmpty()).as(mutated).isEqualTo(result.hasErrors());
            if (result.set().isPresent()) {
                RenderResult output = result.set().get().render(configuration);
                assertThat(output.tree().isEmpty()).as(mutated).isEqualTo(output.hasErrors());
                rendered++;
            }
        }
        assertThat(rendered).isBetween(name.equals("kbuild-errors.case") ? 0 : 10, 399);
    }

    private static String mutate(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        int edits = 1 + random.nextInt(3);
        for (int i = 0; i < edits; i++) {
            int from = random.nextInt(mutated.length() + 1);
            int to = Math.min(mutated.length(), from + random.nextInt(4));
            String snippet = SNIPPETS[random.nextInt(SNIPPETS.length)];
            switch (random.nextInt(3)) {
                case 0 -> mutated.delete(from, to);
                case 1 -> mutated.insert(from, snippet);
                default -> mutated.replace(from, to, snippet);
            }
        }
        return mutated.toString();
    }
}
