package io.github.kconfig4j.product.check;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.product.build.BuiltVariant;
import io.github.kconfig4j.product.build.VariantBatch;
import io.github.kconfig4j.space.sample.Covered;
import io.github.kconfig4j.space.sample.Row;
import io.github.kconfig4j.space.sample.Sampler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which configurations are looked at: the same for the same module and rules, whatever the share.
 *
 * @param named the named variants, those that could be resolved
 * @param others all others
 * @param covered how much all of them cover
 * @param sampler finds more of them
 */
record Plan(List<Candidate> named, List<Candidate> others, Optional<Covered> covered, Sampler sampler) {
    /** @param sampler of what decides on the module; what it has taken is not taken again */
    static Plan of(VariantBatch batch, Sampler sampler, SampleRules rules) {
        List<Candidate> named = named(batch);
        List<Configuration> there = named.stream().map(Candidate::configuration).toList();
        there.forEach(sampler::take);
        List<Candidate> others = new ArrayList<>();
        Optional<Covered> covered = Optional.empty();
        if (rules.strength() > 0) {
            Sampler.Sample sample = sampler.covering(rules.strength(), there);
            add(others, Kind.COVERING, "sample", sample.rows());
            covered = Optional.of(sample.covered());
        }
        if (rules.extremes()) {
            add(others, Kind.ALONE, "alone", sampler.eachAlone());
            add(others, Kind.ALL_BUT_ONE, "without", sampler.allButOne());
        }
        add(others, Kind.RANDOM, "random", sampler.random(rules.random()));
        return new Plan(named, others, covered, sampler);
    }

    private static List<Candidate> named(VariantBatch batch) {
        List<Candidate> named = new ArrayList<>();
        for (BuiltVariant built : batch.variants()) {
            built.rendered()
                    .configuration()
                    .ifPresent(configuration ->
                            named.add(new Candidate(built.rendered().spec(), Kind.NAMED, configuration)));
        }
        return named;
    }

    private static void add(List<Candidate> to, Kind kind, String name, List<Row> rows) {
        int number = 1;
        for (Row row : rows) {
            to.add(new Candidate(Fragment.spec(name + "-" + number++, row.requests()), kind, row.configuration()));
        }
    }
}
