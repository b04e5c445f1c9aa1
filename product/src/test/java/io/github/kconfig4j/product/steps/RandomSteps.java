package io.github.kconfig4j.product.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.product.steps.Goal.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** Random steps in one module: an edit, something that happens to what was built, a run that goes wrong, and a run. */
final class RandomSteps {
    /** Among so many operations the one is chosen at which a run goes wrong; most runs have fewer. */
    private static final int OPERATIONS = 60;

    private final long seed;
    private final Random random;
    private final RandomModule module;
    private final Goal incremental;
    private final Goal clean;
    private final RandomTarget target;
    private final List<String> steps = new ArrayList<>();
    private int built;
    private int broken;

    /** @param goal the goal in a module, with a folder for what it leaves behind */
    RandomSteps(long seed, Path folder, BiFunction<Path, Path, Goal> goal) throws IOException {
        this.seed = seed;
        this.random = new Random(seed);
        Path root = FaultyFileSystem.of(folder.toAbsolutePath());
        this.module = new RandomModule(random, root);
        this.incremental = goal.apply(root, root.resolve("target"));
        this.clean = goal.apply(root, root.resolve("clean"));
        this.target = new RandomTarget(random, incremental.target(), incremental.state());
    }

    /** Makes steps, and fails at the first after which what was built differs from a clean build. */
    void run(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            step();
        }
        System.out.printf(
                "Random steps: seed %d, %d steps, of which %d build and %d are a user's mistake; %d runs were"
                        + " broken off before; 0 differ from a clean build%n",
                seed, count, built, count - built, broken);
    }

    /** After each of some edits breaks a run off at every operation, one after another. */
    void runWithEveryFault(int count) throws IOException {
        int faults = 0;
        for (int i = 0; i < count; i++) {
            Tree before = Tree.of(incremental.target());
            steps.add(module.edit());
            Fault counted = new Fault(Fault.Kind.NONE, 0);
            breakOff(counted);
            for (int at = 0; at < counted.count(); at++) {
                for (Fault.Kind kind : List.of(Fault.Kind.KILL, Fault.Kind.FULL_DISK)) {
                    before.restore(incremental.target());
                    steps.add("another time" + new Fault(kind, at));
                    breakOff(new Fault(kind, at));
                    runAndCompare();
                    faults++;
                }
            }
        }
        System.out.printf(
                "Broken off at every rename, write, opening and deletion: seed %d, %d edits, %d faults, %d runs broken off;"
                        + " 0 differ from a clean build%n",
                seed, count, faults, broken);
    }

    private void step() throws IOException {
        String edit = module.edit();
        String change = target.change();
        Fault fault = fault();
        steps.add(edit + change + fault);
        if (fault.isPlanned()) {
            breakOff(fault);
        }
        runAndCompare();
    }

    private void runAndCompare() throws IOException {
        Tree before = incremental.results();
        Outcome outcome = incremental.run(module.fragments());
        Tree.delete(clean.target());
        Outcome expected = clean.run(module.fragments());

        String all = "seed " + seed + ", after step " + steps.size() + ":\n" + String.join("\n", steps);
        assertThat(outcome).as(all).isEqualTo(expected);
        if (expected.succeeded() || incremental.isAllOrNothing()) {
            assertThat(incremental.results().files())
                    .as(all)
                    .isEqualTo(expected.succeeded() ? clean.results().files() : before.files());
        }
        built += expected.succeeded() ? 1 : 0;
    }

    private Fault fault() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> new Fault(Fault.Kind.KILL, random.nextInt(OPERATIONS));
            case 2 -> new Fault(Fault.Kind.FULL_DISK, random.nextInt(OPERATIONS));
            default -> Fault.none();
        };
    }

    private void breakOff(Fault fault) throws IOException {
        FaultyFileSystem.happens(fault, incremental.target());
        try {
            incremental.run(module.fragments());
        } catch (Fault.Killed | IOException | RuntimeException e) {
            assertThat(e)
                    .satisfiesAnyOf(
                            each -> assertThat(each).isInstanceOf(Fault.Killed.class),
                            each -> assertThat(each).hasRootCauseInstanceOf(Fault.Killed.class),
                            each -> assertThat(each).hasMessage(Fault.NO_SPACE),
                            each -> assertThat(each).rootCause().hasMessage(Fault.NO_SPACE));
            broken++;
        } finally {
            FaultyFileSystem.happens(Fault.none(), incremental.target());
        }
    }
}
