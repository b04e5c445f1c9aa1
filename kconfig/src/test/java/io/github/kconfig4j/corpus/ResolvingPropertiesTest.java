package io.github.kconfig4j.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigReader;
import io.github.kconfig4j.config.ConfigWriter;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.model.KconfigTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must hold for the resolving of any input, tried on the inputs of the corpus. */
class ResolvingPropertiesTest {
    private static final int THREADS = 4;
    private static final int LEAST_INPUTS = 500;

    @TempDir
    Path directory;

    @Test
    void isTheSameFromManyThreads() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            int[] inputs = {0};
            forEachTree((name, tree, values) -> {
                String alone = ConfigWriter.write(Configuration.resolve(tree, values));
                Callable<String> task = () -> ConfigWriter.write(Configuration.resolve(tree, values));
                // Others at the same time, so that what one leaves behind would be seen by the other.
                Callable<String> other = () -> {
                    ConfigWriter.write(Configuration.resolve(tree, UserValues.none(tree)));
                    return alone;
                };
                for (Future<String> result : pool.invokeAll(List.of(task, other, task, other, task, task))) {
                    assertThat(result.get()).as(name).isEqualTo(alone);
                }
                inputs[0]++;
            });
            assertThat(inputs[0]).isGreaterThan(LEAST_INPUTS);
        } finally {
            pool.shutdownNow();
        }
    }

    /**
     * A default is not limited to what a user could choose, a value read from a file is. So the first result can change
     * when it is read again, the second one does not. Only a number in a range whose bounds are the wrong way round
     * swings from one bound to the other, and what depends on it with it.
     */
    @Test
    void doesNotChangeWhatItReadAndWrote() throws Exception {
        Set<String> unstable = new TreeSet<>();
        forEachTree((name, tree, values) -> {
            String first = ConfigWriter.write(Configuration.resolve(tree, values));
            String second = again(tree, first);
            Set<String> changed = new TreeSet<>(List.of(again(tree, second).split("\n")));
            changed.removeAll(List.of(second.split("\n")));
            if (!changed.isEmpty() && changed.stream().noneMatch(line -> hasRange(tree, line))) {
                unstable.add(name + " " + changed);
            }
        });
        assertThat(unstable).isEmpty();
    }

    private static boolean hasRange(KconfigTree tree, String line) {
        boolean assignment = line.startsWith("CONFIG_");
        String name = assignment ? line.substring("CONFIG_".length(), line.indexOf('=')) : "";
        return tree.symbol(name).filter(s -> !tree.ranges(s).isEmpty()).isPresent();
    }

    private static String again(KconfigTree tree, String config) {
        UserValues read = ConfigReader.read(tree, List.of(new ConfigInput(".config", config)), "CONFIG_")
                .values();
        return ConfigWriter.write(Configuration.resolve(tree, read));
    }

    /** Something to do with a tree and what the case asks of it. */
    private interface Action {
        void accept(String name, KconfigTree tree, UserValues values) throws Exception;
    }

    private void forEachTree(Action action) throws Exception {
        Corpus.forEachTree(directory, (name, tree, config) -> {
            ConfigInput input = new ConfigInput(".config", config);
            action.accept(
                    name,
                    tree,
                    ConfigReader.read(tree, List.of(input), "CONFIG_").values());
        });
    }
}
