package io.github.kconfig4j.conf;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.DeepStack;
import io.github.kconfig4j.model.KconfigTree;
import java.util.Map;
import java.util.Optional;

/** Random configurations of a tree, one for each seed. */
public final class RandomConfiguration {
    private RandomConfiguration() {}

    /**
     * The configuration that {@code conf --randconfig} gives with {@code KCONFIG_SEED} being the seed. Can be called
     * from any thread.
     *
     * @param environment {@code KCONFIG_PROBABILITY} is taken from it
     * @return empty if the probabilities are not between 0 and 100 or their sum for tristates is more than 100
     */
    public static Optional<Configuration> of(KconfigTree tree, Map<String, String> environment, int seed) {
        return Probability.parse(environment.getOrDefault("KCONFIG_PROBABILITY", ""))
                .map(probability -> DeepStack.call("randconfig", () -> drawn(tree, probability, seed)));
    }

    private static Configuration drawn(KconfigTree tree, Probability probability, int seed) {
        Session session = new Session(tree, Console.nowhere());
        RandomSource source = new RandomSource(new GlibcRandom(seed), probability);
        NewSymbols.of(session).setRandomly(source, Session.origin("--randconfig"));
        session.askAll();
        return session.tables().snapshot();
    }
}
