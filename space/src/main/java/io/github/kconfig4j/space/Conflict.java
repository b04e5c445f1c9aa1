package io.github.kconfig4j.space;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.UserValues;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds which requests no configuration grants together. Two or three are found wherever two or three are enough; of more none can be
 * left out.
 */
final class Conflict {
    private static final int MOST_QUESTIONS = 2_000;

    private final Possibilities possibilities;
    private final Configuration configuration;
    private int questions;

    Conflict(Configuration configuration) {
        this.possibilities = Possibilities.of(configuration.tree());
        this.configuration = configuration;
    }

    /** The fewest requests, this one first, that are never granted together; empty if nothing says that all are not. */
    List<Assignment> with(Assignment asked) {
        UserValues requests = configuration.userValues();
        // What is not granted itself is in nobody's way.
        List<Assignment> others = requests.assignments().stream()
                .filter(other -> !other.symbol().equals(asked.symbol())
                        && !requests.isRecord(other.symbol())
                        && configuration.value(other.symbol()).equals(other.value()))
                .toList();
        List<Assignment> all = joined(List.of(asked), others);
        if (!isImpossible(all)) {
            return List.of();
        }
        for (int size = 1; size < 3 && size <= others.size(); size++) {
            List<Assignment> few = of(size, List.of(asked), others);
            if (!few.isEmpty()) {
                return few;
            }
        }
        return withoutNeedless(all);
    }

    /** That many more which, with those taken, are not granted; empty if there are none, or if that takes too many questions. */
    private List<Assignment> of(int more, List<Assignment> taken, List<Assignment> others) {
        if (more == 0) {
            return isImpossible(taken) ? taken : List.of();
        }
        for (int i = 0; i < others.size() && questions < MOST_QUESTIONS; i++) {
            List<Assignment> one = joined(taken, List.of(others.get(i)));
            List<Assignment> found = of(more - 1, one, others.subList(i + 1, others.size()));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Assignment> withoutNeedless(List<Assignment> all) {
        List<Assignment> left = all;
        for (Assignment one : all.subList(1, all.size())) {
            List<Assignment> fewer =
                    left.stream().filter(other -> !other.equals(one)).toList();
            left = isImpossible(fewer) ? fewer : left;
        }
        return left;
    }

    private boolean isImpossible(List<Assignment> together) {
        questions++;
        return possibilities.isImpossible(space -> together.stream()
                .map(one -> ValueGoal.has(space, one.symbol(), one.value()))
                .toList());
    }

    private static List<Assignment> joined(List<Assignment> some, List<Assignment> more) {
        List<Assignment> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
