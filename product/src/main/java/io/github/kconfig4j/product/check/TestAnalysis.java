package io.github.kconfig4j.product.check;

import io.github.kconfig4j.config.ConfigWriter;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.space.formula.Point;
import io.github.kconfig4j.space.sample.Sampler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the tests that fail together, and finds of each when it does and the smallest configuration that shows it. */
final class TestAnalysis {
    private static final int MOST_PARTS = 1_000;

    private final KconfigTree tree;
    private final Sampler sampler;
    private final TestRunner runner;
    private final int mostRuns;
    private final List<Tested> tested = new ArrayList<>();
    private final Map<String, String> messages = new LinkedHashMap<>();

    /** @param mostRuns how often failing tests are run once more at most, all together */
    TestAnalysis(KconfigTree tree, Sampler sampler, TestRunner runner, int mostRuns) {
        this.tree = tree;
        this.sampler = sampler;
        this.runner = runner;
        this.mostRuns = mostRuns;
    }

    void add(Candidate candidate, TestedConfiguration run) {
        for (FailedTest test : run.failures()) {
            messages.putIfAbsent(test.name(), test.name() + (test.message().isEmpty() ? "" : ": " + test.message()));
        }
        Set<String> failed = run.identities();
        run.failure()
                .ifPresent(failure -> failed.stream()
                        .filter(identity -> TestedConfiguration.test(identity).isEmpty())
                        .forEach(identity ->
                                messages.putIfAbsent(identity, failure.message().toString())));
        tested.add(new Tested(candidate, sampler.levels(candidate.configuration()), failed));
    }

    /** In the order in which they were seen; those that fail in the same configurations as one. */
    List<Failure> failures() {
        Map<Set<Tested>, List<String>> together = new LinkedHashMap<>();
        for (String name : messages.keySet()) {
            Set<Tested> in = tested.stream()
                    .filter(one -> one.errors().contains(name))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            together.computeIfAbsent(in, key -> new ArrayList<>()).add(name);
        }
        List<Failure> failures = new ArrayList<>();
        int left = mostRuns;
        for (Map.Entry<Set<Tested>, List<String>> one : together.entrySet()) {
            int share = left / (together.size() - failures.size());
            Failure failure = failure(failures.size() + 1, one.getValue(), List.copyOf(one.getKey()), share);
            left -= failure.runs().map(TestRuns::made).orElse(0);
            failures.add(failure);
        }
        return failures;
    }

    private Failure failure(int number, List<String> names, List<Tested> in, int most) {
        String identity = names.get(0);
        Optional<String> test = TestedConfiguration.test(identity);
        // Where no test could be run, nothing is known of any, nor of what else may come before them.
        List<Tested> seen = tested.stream()
                .filter(one -> one.errors().contains(identity)
                        || one.errors().stream()
                                .allMatch(
                                        other -> TestedConfiguration.test(other).isPresent()))
                .toList();
        TestTries tries = new TestTries(sampler, runner, test, identity, seen, most);
        DeltaDebugging.Smallest<Map.Entry<Symbol, String>> smallest = DeltaDebugging.shrink(
                start(tries, in),
                some -> Fragment.resolve(tree, some)
                        .filter(configuration -> tries.fails(some, configuration))
                        .isPresent(),
                MOST_PARTS);
        boolean isSmallest = smallest.isMinimal() && !tries.runs().isStopped();
        SeenCondition condition = new SeenCondition(sampler, tries, levels(smallest.elements()));
        Map<Integer, Integer> levels = condition.find();
        String fragment = Fragment.text(smallest.elements());
        return new Failure(
                errors(names, keep(number, fragment, test)),
                in.stream().map(one -> one.candidate().spec().name()).toList(),
                Words.of(sampler.factors(), levels),
                condition.isAlways(levels),
                fragment,
                isSmallest,
                Optional.of(tries.runs()));
    }

    /** Lines that give a configuration in which it fails, as few as can be had for little. */
    private List<Map.Entry<Symbol, String>> start(TestTries tries, List<Tested> in) {
        List<Map.Entry<Symbol, String>> lines = in.stream()
                .map(one -> withoutDefaults(Fragment.lines(one.candidate())))
                .min(Comparator.comparingInt(List::size))
                .orElseThrow(() -> new IllegalStateException("It fails in some configuration"));
        Map<Integer, Integer> guess = new SeenCondition(sampler, tries, levels(lines)).telling();
        return sampler.like(guess, levels(List.of()))
                .map(row -> withoutDefaults(List.copyOf(row.requests().entrySet())))
                .filter(some -> some.size() < lines.size())
                .filter(some -> Fragment.resolve(tree, some)
                        .filter(configuration -> tries.fails(some, configuration))
                        .isPresent())
                .orElse(lines);
    }

    private int[] levels(List<Map.Entry<Symbol, String>> lines) {
        return sampler.levels(Point.resolve(tree, Fragment.requests(lines)));
    }

    /** Without the lines that change nothing. */
    private List<Map.Entry<Symbol, String>> withoutDefaults(List<Map.Entry<Symbol, String>> lines) {
        Optional<String> whole = text(lines);
        if (whole.isEmpty()) {
            return lines;
        }
        List<Map.Entry<Symbol, String>> left = new ArrayList<>(lines);
        for (Map.Entry<Symbol, String> line : lines) {
            List<Map.Entry<Symbol, String>> less = new ArrayList<>(left);
            less.remove(line);
            if (text(less).equals(whole)) {
                left = less;
            }
        }
        return left;
    }

    private Optional<String> text(List<Map.Entry<Symbol, String>> lines) {
        return Fragment.resolve(tree, lines).map(configuration -> ConfigWriter.write(configuration, "CONFIG_"));
    }

    private String keep(int number, String fragment, Optional<String> test) {
        try {
            return runner.keep(number, fragment, test);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Diagnostic> errors(List<String> names, String hint) {
        List<Diagnostic> errors = new ArrayList<>();
        for (String name : names) {
            String message = messages.getOrDefault(name, name);
            Diagnostic error = Diagnostic.of(Severity.ERROR, DiagnosticId.TESTS_FAILED, message);
            errors.add(errors.isEmpty() ? error.withHint(hint) : error);
        }
        return errors;
    }
}
