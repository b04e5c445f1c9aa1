package io.github.kconfig4j.space.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.space.formula.OptionSpace;
import io.github.kconfig4j.space.formula.Point;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplerTest {
    private static final Path SERVICE = Path.of("..", "examples", "service");
    private static final Path TIMERS =
            Path.of("..", "templates", "src", "main", "resources", "META-INF", "kconfig", "sets", "posix-cpu-timers");

    @TempDir
    Path folder;

    private static KconfigTree tree(Path folder) {
        return KconfigTree.read(folder, "Kconfig", KconfigOptions.defaults()).orElseThrow();
    }

    private static Sampler sampler(KconfigTree tree) {
        return new Sampler(OptionSpace.of(tree), Factor.of(List.of(), tree.symbols()), 1);
    }

    /** Every pair of values that the space has is in a row, and there are fewer rows than a plain search needs. */
    @Test
    void coversAllThereIs() {
        for (Path folder : List.of(SERVICE, TIMERS)) {
            KconfigTree tree = tree(folder);
            Sampler.Sample sample = sampler(tree).covering(2, List.of());

            Pairs pairs = new Pairs(tree);
            sample.rows().forEach(row -> pairs.cover(row.configuration()));
            assertThat(pairs.impossible().size()).isEqualTo(sample.covered().impossible());
            assertThat(pairs.left()).isEqualTo(pairs.impossible());
            assertThat(sample.covered().notFound()).isZero();
            int plain = new Pairs(tree).plainGreedy();
            assertThat(sample.rows()).hasSizeLessThan(plain);
            System.out.println(folder.getFileName() + ": " + sample.covered() + " in "
                    + sample.rows().size() + " configurations, a plain greedy search needs " + plain);
        }
    }

    /** All pairs of levels, looked at one by one. */
    private static final class Pairs {
        private final OptionSpace space;
        private final List<Expr> conditions = new ArrayList<>();

        Pairs(KconfigTree tree) {
            space = OptionSpace.of(tree);
            List<Factor> factors = Factor.of(List.of(), tree.symbols());
            for (int i = 0; i < factors.size(); i++) {
                for (int j = 0; j < i; j++) {
                    for (int level = 0; level < 4; level++) {
                        conditions.add(Expr.and(
                                factors.get(i).condition(level / 2),
                                factors.get(j).condition(level % 2)));
                    }
                }
            }
        }

        void cover(Configuration configuration) {
            conditions.removeIf(condition -> configuration.evaluate(condition) == Tristate.YES);
        }

        Set<Expr> left() {
            return Set.copyOf(conditions);
        }

        Set<Expr> impossible() {
            return Set.copyOf(new Pairs(space.tree())
                    .conditions.stream().filter(this::isImpossible).toList());
        }

        private boolean isImpossible(Expr condition) {
            return space.isImpossible(space.valid(), space.literal(condition, Tristate.YES));
        }

        /** Takes any configuration that has the first pair that lacks, until none does. */
        int plainGreedy() {
            int rows = 0;
            while (!conditions.isEmpty()) {
                Optional<Point> point = space.find(space.valid(), space.literal(conditions.get(0), Tristate.YES));
                conditions.remove(0);
                if (point.isPresent()) {
                    cover(point.get().configuration(space.tree()));
                    rows++;
                }
            }
            return rows;
        }
    }

    @Test
    void triplesAndSinglesToo() {
        KconfigTree tree = tree(SERVICE);

        assertThat(sampler(tree).covering(1, List.of()).covered()).isEqualTo(new Covered(1, 38, 0, 0));
        Sampler.Sample triples = sampler(tree).covering(3, List.of());
        assertThat(triples.covered()).isEqualTo(new Covered(3, 6347, 1405, 0));
        System.out.println(
                "service: " + triples.covered() + " in " + triples.rows().size() + " configurations");
        assertThat(impossibleTriples(tree, triples)).isEqualTo(1405);
    }

    /** Looks at all triples one by one: what no row has must be impossible. Says how many those are. */
    private static int impossibleTriples(KconfigTree tree, Sampler.Sample sample) {
        OptionSpace space = OptionSpace.of(tree);
        List<Factor> factors = Factor.of(List.of(), tree.symbols());
        int impossible = 0;
        for (int i = 0; i < factors.size(); i++) {
            for (int j = 0; j < i; j++) {
                for (int k = 0; k < j; k++) {
                    for (int levels = 0; levels < 8; levels++) {
                        Expr triple = Expr.and(
                                factors.get(i).condition(levels & 1),
                                Expr.and(
                                        factors.get(j).condition(levels >> 1 & 1),
                                        factors.get(k).condition(levels >> 2)));
                        if (sample.rows().stream()
                                .noneMatch(row -> row.configuration().evaluate(triple) == Tristate.YES)) {
                            assertThat(space.isImpossible(space.valid(), space.literal(triple, Tristate.YES)))
                                    .as(triple.toString())
                                    .isTrue();
                            impossible++;
                        }
                    }
                }
            }
        }
        return impossible;
    }

    @Test
    void everyRowIsGrantedAndTheSameEachTime() {
        KconfigTree tree = tree(SERVICE);
        List<Row> rows = all(sampler(tree));

        assertThat(rows).allSatisfy(row -> {
            assertThat(row.configuration().notGranted()).isEmpty();
            assertThat(row.configuration().unmetDependencies()).isEmpty();
        });
        assertThat(all(sampler(tree)).stream().map(Row::requests))
                .isEqualTo(rows.stream().map(Row::requests).toList());
    }

    private static List<Row> all(Sampler sampler) {
        List<Row> rows = new ArrayList<>(sampler.covering(2, List.of()).rows());
        rows.addAll(sampler.eachAlone());
        rows.addAll(sampler.allButOne());
        rows.addAll(sampler.random(10));
        return rows;
    }

    @Test
    void oneAloneIsOnWithWhatItNeeds() throws Exception {
        Files.writeString(folder.resolve("Kconfig"), """
                config A
                	bool "a"
                	default y

                config B
                	bool "b"
                	select C

                config C
                	bool "c"
                """);
        KconfigTree tree = tree(folder);

        List<Row> alone = sampler(tree).eachAlone();

        assertThat(alone).extracting(row -> on(tree, row)).containsExactly("A", "B C", "C");
        assertThat(sampler(tree).allButOne()).extracting(row -> on(tree, row)).containsExactly("B C", "A C", "A");
    }

    private static String on(KconfigTree tree, Row row) {
        return String.join(
                " ",
                tree.symbols().stream()
                        .filter(symbol -> row.configuration().tristate(symbol) == Tristate.YES)
                        .map(Object::toString)
                        .toList());
    }

    /** What is looked at anyway is not sampled once more; a comparison is a factor of its own. */
    @Test
    void numbersCountAsConditionsAskForThem() throws Exception {
        Files.writeString(
                folder.resolve("Kconfig"), "config HZ\n\tint \"hz\"\n\tdefault 250\n\nconfig A\n\tbool \"a\"\n");
        KconfigTree tree = tree(folder);
        Expr fast = tree.parseExpr("HZ > 500 && A", SourcePosition.ofLine("here", 1))
                .expr()
                .orElseThrow();
        List<Factor> factors = Factor.of(List.of(fast), tree.symbols());
        Sampler sampler = new Sampler(OptionSpace.of(tree, List.of(fast)), factors, 1);
        Configuration slow = Point.resolve(tree, Map.of());

        Sampler.Sample sample = sampler.covering(2, List.of(slow));

        assertThat(factors).extracting(Factor::expr).hasToString("[A, HZ > 500]");
        assertThat(sample.covered()).isEqualTo(new Covered(2, 4, 0, 0));
        assertThat(sample.rows()).hasSize(3);
    }

    /** Those that a condition asks for another value of do not take the others along. */
    @Test
    void numbersAndStringsKeepTheirDefaults() throws Exception {
        Files.writeString(folder.resolve("Kconfig"), """
                config LABEL
                	string "label"
                	default "relay"

                config SIZE
                	int "size"
                	range 16 128
                	default 64

                config WAIT
                	int "wait"
                	default 5
                """);
        KconfigTree tree = tree(folder);
        List<Expr> conditions = Stream.of("SIZE = 128", "WAIT > 9")
                .map(text -> tree.parseExpr(text, SourcePosition.ofLine("here", 1))
                        .expr()
                        .orElseThrow())
                .toList();
        Sampler sampler = new Sampler(OptionSpace.of(tree, conditions), Factor.of(conditions, tree.symbols()), 1);

        List<Row> rows =
                sampler.covering(2, List.of(Point.resolve(tree, Map.of()))).rows();

        assertThat(rows)
                .extracting(row -> row.requests().toString())
                .containsExactlyInAnyOrder("{SIZE=128}", "{WAIT=10}", "{SIZE=128, WAIT=10}");
    }
}
