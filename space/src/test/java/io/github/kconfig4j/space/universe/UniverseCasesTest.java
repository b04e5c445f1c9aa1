package io.github.kconfig4j.space.universe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.space.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The cases of {@code resources/space/universe.cases}. */
class UniverseCasesTest {
    private static final SourcePosition HERE = SourcePosition.ofLine("case", 1);

    @TempDir
    Path folder;

    @TestFactory
    List<DynamicTest> nearestConfigurations() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        String[] cases = Texts.read("universe.cases").split("(?m)^== ");
        for (int i = 1; i < cases.length; i++) {
            String[] parts = cases[i].split("(?m)^(?=\\? |# )", 2);
            String title = parts[0].lines().findFirst().orElseThrow();
            KconfigTree tree = tree(parts[0].substring(title.length()), i);
            Iterator<String> lines = parts[1].lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .iterator();
            while (lines.hasNext()) {
                String question = lines.next().substring("? ".length());
                String answer = lines.next();
                tests.add(DynamicTest.dynamicTest(
                        title + ": " + question,
                        () -> assertThat(answer(tree, question)).isEqualTo(answer)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(60);
        return tests;
    }

    private KconfigTree tree(String kconfig, int number) throws IOException {
        Files.writeString(folder.resolve("Kconfig" + number), kconfig);
        return KconfigTree.read(folder, "Kconfig" + number, KconfigOptions.defaults())
                .orElseThrow();
    }

    private static String answer(KconfigTree tree, String question) {
        String[] parts = question.split(" with ", 2);
        Expr goal = tree.parseExpr(parts[0], HERE).expr().orElseThrow();
        UserValues values = UserValues.none(tree);
        if (parts.length == 2) {
            for (String setting : parts[1].split(", ")) {
                String[] sides = setting.split("=", 2);
                values = values.with(tree.symbol(sides[0]).orElseThrow(), sides[1], HERE);
            }
        }
        Configuration start = Configuration.resolve(tree, values);
        UniversePlan plan = UniversePlan.of(List.of(new Region(goal, HERE)), Set.of(), Map.of("it", start));
        for (UniversePlan.Planned member : plan.members()) {
            assertThat(member.configuration().evaluate(goal)).isEqualTo(Tristate.YES);
        }
        Reach reach = plan.reaches().get(0);
        return reach.member()
                .map(name -> name.equals("it") ? "nothing" : name.substring("it with ".length()))
                .orElse(reach.impossible() ? "exists in no configuration" : "not found");
    }
}
