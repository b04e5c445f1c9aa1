package io.github.kconfig4j.product.check;

import io.github.kconfig4j.config.ConfigWriter;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.space.sample.Row;
import io.github.kconfig4j.space.sample.Sampler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs one failing test in more configurations, each once and only so often. */
final class TestTries {
    private final Sampler sampler;
    private final TestRunner runner;
    private final Optional<String> test;
    private final String identity;
    private final int most;
    private final List<Tested> tested = new ArrayList<>();
    private final Map<String, Boolean> known = new HashMap<>();
    private int made;
    private boolean isStopped;

    /**
     * @param test its name; empty for what comes before the tests
     * @param identity what it is called in what was tested
     * @param seen the configurations of which it is known whether it fails
     * @param most how often it is run at most
     */
    TestTries(Sampler sampler, TestRunner runner, Optional<String> test, String identity, List<Tested> seen, int most) {
        this.sampler = sampler;
        this.runner = runner;
        this.test = test;
        this.identity = identity;
        this.most = most;
        for (Tested one : seen) {
            tested.add(one);
            known.put(key(one.candidate().configuration()), fails(one));
        }
    }

    private static String key(Configuration configuration) {
        return ConfigWriter.write(configuration, "CONFIG_");
    }

    /** All of which it is known by now. */
    List<Tested> tested() {
        return tested;
    }

    boolean fails(Tested one) {
        return one.errors().contains(identity);
    }

    TestRuns runs() {
        return new TestRuns(made, most, isStopped);
    }

    /** Whether it fails in what a fragment gives; false also where that is no configuration, or there is no run left. */
    boolean fails(List<Map.Entry<Symbol, String>> lines, Configuration configuration) {
        Boolean before = known.get(key(configuration));
        if (before != null) {
            return before;
        }
        if (made >= most) {
            isStopped = true;
            return false;
        }
        made++;
        boolean fails = run(Fragment.text(lines));
        known.put(key(configuration), fails);
        Candidate candidate =
                new Candidate(Fragment.spec("try-" + made, Fragment.requests(lines)), Kind.COVERING, configuration);
        tested.add(new Tested(candidate, sampler.levels(configuration), fails ? Set.of(identity) : Set.of()));
        return fails;
    }

    boolean fails(Row row) {
        return fails(List.copyOf(row.requests().entrySet()), row.configuration());
    }

    private boolean run(String fragment) {
        try {
            return runner.run(fragment, test).identities().contains(identity);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
