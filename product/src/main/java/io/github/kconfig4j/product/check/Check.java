package io.github.kconfig4j.product.check;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.explain.Fragments;
import io.github.kconfig4j.product.build.BuiltVariant;
import io.github.kconfig4j.product.build.Parallel;
import io.github.kconfig4j.product.build.VariantBatch;
import io.github.kconfig4j.product.build.Workshop;
import io.github.kconfig4j.product.pom.OptionValues;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.space.formula.OptionSpace;
import io.github.kconfig4j.space.sample.Sampler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at a module in its named variants and in a sample of all other configurations. */
public final class Check {
    private final CheckRequest request;
    private final VariantBatch batch;
    private final Laboratory laboratory;
    private final Parallel parallel;

    private Check(CheckRequest request, VariantBatch batch, Parallel parallel) {
        this.request = request;
        this.batch = batch;
        this.parallel = parallel;
        Workshop workshop = new Workshop(batch.set(), request.build().code(), parallel);
        this.laboratory = new Laboratory(
                workshop,
                batch,
                (spec, configuration) ->
                        request.build().module().dependencies().others().of(spec)
                                + "\0"
                                + OptionValues.of(
                                                request.build().module().byPom().options(), configuration)
                                        .text());
    }

    /**
     * Looks at all of them. What the user has done wrong is in the result.
     *
     * @throws UncheckedIOException if a file cannot be read or written
     */
    public static CheckResult run(CheckRequest request) {
        return run(request, Optional.empty(), 0);
    }

    /**
     * Looks at all of them, and runs the module's tests in those that hold together.
     *
     * @param mostRuns how often failing tests are run once more at most, to find the smallest configuration
     * @throws UncheckedIOException if a file cannot be read or written
     */
    public static CheckResult run(CheckRequest request, TestRunner tests, int mostRuns) {
        return run(request, Optional.of(tests), mostRuns);
    }

    private static CheckResult run(CheckRequest request, Optional<TestRunner> tests, int mostRuns) {
        List<Diagnostic> said = new ArrayList<>();
        try (Parallel parallel = new Parallel()) {
            Optional<VariantBatch> batch = request.build().batch(request.variants(), parallel, said);
            return batch.isEmpty()
                    ? CheckResult.nothing(said)
                    : new Check(request, batch.get(), parallel).run(said, tests, mostRuns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A configuration that was looked at, and what it came to. */
    private record Done(Candidate candidate, Outcome outcome, Duration time) {
        CheckedConfiguration checked() {
            return new CheckedConfiguration(
                    candidate.spec(),
                    candidate.kind(),
                    Fragments.of(candidate.configuration().userValues(), "CONFIG_"),
                    time,
                    outcome.errors(),
                    Optional.empty());
        }
    }

    private CheckResult run(List<Diagnostic> said, Optional<TestRunner> tests, int mostRuns) throws IOException {
        OptionsRead read = OptionsRead.of(request, batch.set(), tests.isPresent());
        OptionSpace space = OptionSpace.of(batch.set().tree(), read.exprs());
        Sampler sampler = new Sampler(space, read.factors(), request.rules().seed());
        Optional<Diagnostic> tooMany =
                CombinationLimit.exceeded(sampler, request.rules().strength());
        if (tooMany.isPresent()) {
            said.add(tooMany.get());
            return CheckResult.nothing(said);
        }
        Plan plan = Plan.of(batch, sampler, request.rules());
        // Each at its line, and not only where it is looked for.
        said.removeIf(note -> note.id() == DiagnosticId.IMPOSSIBLE_CONDITION);
        said.addAll(DeadCode.of(batch.set(), space, read.own(), request.deadCode()));
        List<Object> all = new ArrayList<>(batch.variants());
        all.addAll(plan.others());
        Set<Object> share = new HashSet<>(request.share().take(all));
        List<CheckedConfiguration> checked = new ArrayList<>();
        List<Done> done = new ArrayList<>();
        List<BuiltVariant> named =
                batch.variants().stream().filter(share::contains).toList();
        List<Outcome> outcomes = parallel.map(named, laboratory::judge);
        for (int i = 0; i < named.size(); i++) {
            add(named.get(i), outcomes.get(i), plan, done, checked);
        }
        long start = System.nanoTime();
        for (Done one : test(plan.others().stream().filter(share::contains).toList())) {
            done.add(one);
            checked.add(one.checked());
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        int compiled = laboratory.compiled();
        FailureAnalysis analysis = new FailureAnalysis(batch.set(), plan.sampler(), laboratory);
        done.forEach(one -> analysis.add(one.candidate(), one.outcome()));
        CheckResult result = new CheckResult(checked, analysis.failures(), plan.covered(), compiled, time, said);
        return tests.isPresent() ? tested(result, done, plan, tests.get(), mostRuns) : result;
    }

    private CheckResult tested(CheckResult result, List<Done> done, Plan plan, TestRunner runner, int mostRuns)
            throws IOException {
        Map<String, TestedConfiguration> tests = runner.all(result.sound());
        TestAnalysis analysis = new TestAnalysis(batch.set().tree(), plan.sampler(), runner, mostRuns);
        for (Done one : done) {
            TestedConfiguration run = tests.get(one.candidate().spec().name());
            if (run != null) {
                analysis.add(one.candidate(), run);
            }
        }
        return result.with(tests, analysis.failures());
    }

    /** One that cannot be resolved has errors, and there is no configuration to look for another like it. */
    private static void add(
            BuiltVariant built, Outcome outcome, Plan plan, List<Done> done, List<CheckedConfiguration> checked) {
        VariantSpec spec = built.rendered().spec();
        checked.add(new CheckedConfiguration(spec, Kind.NAMED, "", Duration.ZERO, outcome.errors(), Optional.empty()));
        plan.named().stream()
                .filter(candidate -> candidate.spec().equals(spec))
                .findFirst()
                .ifPresent(candidate -> done.add(new Done(candidate, outcome, Duration.ZERO)));
    }

    private List<Done> test(List<Candidate> candidates) {
        Progress progress = new Progress(candidates.size(), request.progress());
        return parallel.map(candidates, candidate -> {
            long start = System.nanoTime();
            Outcome outcome = laboratory.test(candidate.spec(), candidate.configuration());
            progress.done(outcome.errors().isEmpty());
            return new Done(candidate, outcome, Duration.ofNanos(System.nanoTime() - start));
        });
    }
}
