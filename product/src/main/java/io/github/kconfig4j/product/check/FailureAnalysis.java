package io.github.kconfig4j.product.check;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.space.formula.Point;
import io.github.kconfig4j.space.sample.Row;
import io.github.kconfig4j.space.sample.Sampler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts what fails together by what it is, and finds of each when it does and the smallest configuration that shows it. */
final class FailureAnalysis {
    private static final int MOST_TRIES = 300;

    private final LoadedSet set;
    private final Sampler sampler;
    private final Laboratory laboratory;
    private final List<Tested> tested = new ArrayList<>();
    private final Map<String, Diagnostic> errors = new LinkedHashMap<>();

    FailureAnalysis(LoadedSet set, Sampler sampler, Laboratory laboratory) {
        this.set = set;
        this.sampler = sampler;
        this.laboratory = laboratory;
    }

    void add(Candidate candidate, Outcome outcome) {
        Map<String, Diagnostic> own = outcome.byIdentity();
        own.forEach(errors::putIfAbsent);
        tested.add(new Tested(candidate, sampler.levels(candidate.configuration()), own.keySet()));
    }

    /** In the order in which they were seen. */
    List<Failure> failures() {
        Map<Set<Integer>, List<String>> together = new LinkedHashMap<>();
        for (String identity : errors.keySet()) {
            Set<Integer> in = new LinkedHashSet<>();
            for (int i = 0; i < tested.size(); i++) {
                if (tested.get(i).errors().contains(identity)) {
                    in.add(i);
                }
            }
            together.computeIfAbsent(in, key -> new ArrayList<>()).add(identity);
        }
        List<Failure> failures = new ArrayList<>();
        together.forEach((in, identities) -> failures.add(failure(in, identities)));
        return failures;
    }

    private Failure failure(Set<Integer> in, List<String> identities) {
        String identity = identities.get(0);
        FailingCondition condition = new FailingCondition(sampler, tested, identity, this::test);
        List<Map<Integer, Integer>> reasons = List.of(condition.find());
        DeltaDebugging.Smallest<Map.Entry<Symbol, String>> smallest =
                smallest(reasons.get(0), identity, in.iterator().next());
        // What was tried on the way to the smallest configuration may have shown that there are several.
        if (!condition.isAlways(reasons.get(0)) || !condition.isOnly(reasons.get(0))) {
            List<Map<Integer, Integer>> several = condition.several(
                    sampler.levels(Point.resolve(set.tree(), Fragment.requests(smallest.elements()))));
            reasons = several.stream().allMatch(condition::isAlways) ? several : reasons;
        }
        return new Failure(
                identities.stream().map(errors::get).toList(),
                in.stream().map(i -> tested.get(i).candidate().spec().name()).toList(),
                reasons.stream()
                        .map(levels -> Words.of(sampler.factors(), levels))
                        .collect(Collectors.joining(", or if ")),
                reasons.stream().allMatch(condition::isAlways),
                Fragment.text(smallest.elements()),
                smallest.isMinimal(),
                Optional.empty());
    }

    /** Near the defaults, what fails can be said in few lines. */
    private DeltaDebugging.Smallest<Map.Entry<Symbol, String>> smallest(
            Map<Integer, Integer> levels, String identity, int example) {
        KconfigTree tree = set.tree();
        int[] defaults = sampler.levels(Point.resolve(tree, Map.of()));
        List<Map.Entry<Symbol, String>> lines = sampler.like(levels, defaults)
                .filter(row -> test(row).contains(identity))
                .map(row -> List.copyOf(row.requests().entrySet()))
                .orElseGet(() -> Fragment.lines(tested.get(example).candidate()));
        return DeltaDebugging.shrink(lines, some -> shows(some, identity), MOST_TRIES);
    }

    private boolean shows(List<Map.Entry<Symbol, String>> lines, String identity) {
        return Fragment.resolve(set.tree(), lines)
                .filter(configuration -> test(Fragment.spec("smallest", Fragment.requests(lines)), configuration)
                        .contains(identity))
                .isPresent();
    }

    private Set<String> test(Row row) {
        return test(Fragment.spec("like", row.requests()), row.configuration());
    }

    private Set<String> test(VariantSpec spec, Configuration configuration) {
        Map<String, Diagnostic> own =
                new TreeMap<>(laboratory.test(spec, configuration).byIdentity());
        Candidate candidate = new Candidate(spec, Kind.COVERING, configuration);
        tested.add(new Tested(candidate, sampler.levels(configuration), own.keySet()));
        return own.keySet();
    }
}
