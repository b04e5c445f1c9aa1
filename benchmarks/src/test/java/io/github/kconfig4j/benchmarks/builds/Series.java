package io.github.kconfig4j.benchmarks.builds;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/**
 * One number of each round. What is subtracted or divided is of the same round, so that a machine that is slow for a while
 * is slow for both.
 *
 * @param rounds the numbers, in the order of the rounds
 */
record Series(List<Double> rounds) {

    /** Copies the list. */
    Series {
        rounds = List.copyOf(rounds);
    }

    Series minus(Series other) {
        return combined(other, (a, b) -> a - b);
    }

    Series over(Series other) {
        return combined(other, (a, b) -> a / b);
    }

    private Series combined(Series other, DoubleBinaryOperator operator) {
        return new Series(IntStream.range(0, rounds.size())
                .mapToObj(round -> operator.applyAsDouble(rounds.get(round), other.rounds.get(round)))
                .toList());
    }

    double median() {
        List<Double> sorted = rounds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Median, least and most, as in {@code 0.52 s (0.50–0.71)}. */
    String seconds() {
        return text("%.2f s (%.2f–%.2f)");
    }

    /** Median, least and most, as in {@code 0.52 (0.50–0.71)}. */
    String ratio() {
        return text("%.2f (%.2f–%.2f)");
    }

    private String text(String format) {
        return String.format(Locale.ROOT, format, median(), Collections.min(rounds), Collections.max(rounds));
    }
}
