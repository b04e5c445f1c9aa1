import de.rwth.swc.coffee4j.algorithmic.model.CompleteTestModel;
import de.rwth.swc.coffee4j.algorithmic.model.TupleList;
import de.rwth.swc.coffee4j.algorithmic.report.Reporter;
import de.rwth.swc.coffee4j.algorithmic.sequential.generator.ipog.Ipog;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.space.formula.OptionSpace;
import io.github.kconfig4j.space.formula.Point;
import io.github.kconfig4j.space.sample.Factor;
import io.github.kconfig4j.space.sample.Row;
import io.github.kconfig4j.space.sample.Sampler;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/**
 * How many configurations cover all pairs or triples of values of a tree: ours, those of a plain greedy search, those of IPOG.
 * Usage: FOLDER STRENGTH SECONDS, the last for IPOG, which is given up after it.
 */
final class SampleSizes {
    private final KconfigTree tree;
    private final OptionSpace space;
    private final List<Factor> factors;
    private final int strength;

    private SampleSizes(Path folder, int strength) {
        this.tree = KconfigTree.read(folder, "Kconfig", KconfigOptions.defaults()).orElseThrow();
        this.space = OptionSpace.of(tree);
        this.factors = Factor.of(List.of(), tree.symbols());
        this.strength = strength;
    }

    /** Levels of some factors, by the index of the factor. */
    private record Tuple(int[] of, int[] levels) {}

    public static void main(String[] arguments) throws Exception {
        SampleSizes sizes = new SampleSizes(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        System.out.println(sizes.line(Duration.ofSeconds(Long.parseLong(arguments[2]))));
        // A generator that was given up still runs.
        System.exit(0);
    }

    private String line(Duration patience) throws Exception {
        List<Tuple> tuples = tuples();
        List<Tuple> impossible = tuples.stream().filter(t -> point(t).isEmpty()).toList();
        Sampler.Sample sample = new Sampler(space, factors, 1).covering(strength, List.of());
        List<Configuration> ours =
                sample.rows().stream().map(Row::configuration).toList();
        return "%d combinations, %d can be; ours: %d configurations, %d not covered; plain greedy: %d; IPOG: %s"
                .formatted(
                        tuples.size(),
                        tuples.size() - impossible.size(),
                        ours.size(),
                        tuples.stream()
                                        .filter(t -> ours.stream().noneMatch(c -> has(c, t)))
                                        .count()
                                - impossible.size(),
                        plainGreedy(tuples),
                        ipog(impossible, patience));
    }

    private List<Tuple> tuples() {
        List<Tuple> tuples = new ArrayList<>();
        choose(new int[strength], 0, 0, tuples);
        return tuples;
    }

    private void choose(int[] of, int at, int from, List<Tuple> into) {
        if (at == strength) {
            for (int bits = 0; bits < 1 << strength; bits++) {
                int levels = bits;
                into.add(new Tuple(
                        of.clone(),
                        IntStream.range(0, strength)
                                .map(i -> levels >> i & 1)
                                .toArray()));
            }
            return;
        }
        for (int i = from; i < factors.size(); i++) {
            of[at] = i;
            choose(of, at + 1, i + 1, into);
        }
    }

    private Expr condition(Tuple tuple) {
        Expr all = factors.get(tuple.of()[0]).condition(tuple.levels()[0]);
        for (int i = 1; i < strength; i++) {
            all = Expr.and(all, factors.get(tuple.of()[i]).condition(tuple.levels()[i]));
        }
        return all;
    }

    private Optional<Point> point(Tuple tuple) {
        return space.find(space.valid(), space.literal(condition(tuple), Tristate.YES));
    }

    private boolean has(Configuration configuration, Tuple tuple) {
        return configuration.evaluate(condition(tuple)) == Tristate.YES;
    }

    /** Takes any configuration that has the first combination that lacks, until none does. */
    private int plainGreedy(List<Tuple> tuples) {
        List<Tuple> left = new ArrayList<>(tuples);
        int rows = 0;
        while (!left.isEmpty()) {
            Optional<Configuration> row = point(left.remove(0)).map(p -> p.configuration(tree));
            if (row.isPresent()) {
                left.removeIf(t -> has(row.get(), t));
                rows++;
            }
        }
        return rows;
    }

    /** Of a published generator, which is told what cannot be; or that it did not end. */
    private String ipog(List<Tuple> impossible, Duration patience) throws Exception {
        Map<List<Integer>, List<int[]>> excluded = new HashMap<>();
        for (Tuple tuple : impossible) {
            excluded.computeIfAbsent(Arrays.stream(tuple.of()).boxed().toList(), of -> new ArrayList<>())
                    .add(tuple.levels());
        }
        Collection<TupleList> lists = new ArrayList<>();
        excluded.forEach((of, levels) -> lists.add(new TupleList(
                lists.size() + 1, of.stream().mapToInt(Integer::intValue).toArray(), levels)));
        int[] sizes = new int[factors.size()];
        Arrays.fill(sizes, 2);
        CompleteTestModel model = CompleteTestModel.builder()
                .positiveTestingStrength(strength)
                .parameterSizes(sizes)
                .exclusionTupleLists(lists)
                .build();
        CompletableFuture<Integer> rows = CompletableFuture.supplyAsync(() -> new Ipog()
                .generate(model, Reporter.getEmptyReporter()).stream()
                        .mapToInt(group -> group.get().getTestInputs().size())
                        .sum());
        try {
            return rows.get(patience.toSeconds(), TimeUnit.SECONDS) + " configurations";
        } catch (TimeoutException e) {
            return "not ended after " + patience.toSeconds() + " s";
        }
    }
}
