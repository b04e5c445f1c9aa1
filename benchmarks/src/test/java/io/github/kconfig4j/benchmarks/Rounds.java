package io.github.kconfig4j.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * What several rounds of all benchmarks gave, each round in fresh JVMs. A round gives one time for each benchmark, that of
 * its fastest iteration: other work on the machine can only make an iteration slower. Two benchmarks are compared round by
 * round, so that a machine that is slow for a while is slow for both.
 */
final class Rounds {
    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private final Map<String, Double> allocated = new LinkedHashMap<>();

    void add(Collection<RunResult> round) {
        for (RunResult result : round) {
            String key = key(result.getParams());
            times.computeIfAbsent(key, each -> new ArrayList<>()).add(cpuTime(result));
            result.getSecondaryResults().values().stream()
                    .filter(each -> each.getLabel().endsWith("gc.alloc.rate.norm"))
                    .mapToDouble(each -> each.getScore())
                    .forEach(bytes -> allocated.merge(key, bytes, Math::min));
        }
    }

    private static double cpuTime(RunResult result) {
        return result.getAggregatedResult().getIterationResults().stream()
                .mapToDouble(iteration -> iteration
                        .getSecondaryResults()
                        .get(CpuTimeProfiler.RESULT)
                        .getScore())
                .min()
                .orElseThrow();
    }

    private static String key(BenchmarkParams params) {
        String name = params.getBenchmark();
        List<String> parts = new ArrayList<>(List.of(name.substring(name.lastIndexOf('.') + 1)));
        params.getParamsKeys().stream().sorted().map(params::getParam).forEach(parts::add);
        return String.join(" ", parts);
    }

    /** Nanoseconds of CPU time per operation, the median of the rounds. */
    String time(String benchmark) {
        return String.format(Locale.ROOT, "%.1f", median(of(benchmark)));
    }

    /** Bytes per operation, the least of the rounds. */
    String bytes(String benchmark) {
        return String.format(Locale.ROOT, "%.0f", allocated.get(benchmark));
    }

    /** How many times as long a benchmark takes as another: median, least and most of the rounds. */
    String ratio(String benchmark, String base) {
        List<Double> ratios = ratios(benchmark, base);
        return String.format(
                Locale.ROOT, "%.2f (%.2f–%.2f)", median(ratios), Collections.min(ratios), Collections.max(ratios));
    }

    /** The median of {@link #ratio}. */
    double medianRatio(String benchmark, String base) {
        return median(ratios(benchmark, base));
    }

    private List<Double> ratios(String benchmark, String base) {
        List<Double> dividends = of(benchmark);
        List<Double> divisors = of(base);
        return IntStream.range(0, dividends.size())
                .mapToObj(round -> dividends.get(round) / divisors.get(round))
                .toList();
    }

    private List<Double> of(String benchmark) {
        List<Double> found = times.get(benchmark);
        if (found == null) {
            throw new IllegalArgumentException(benchmark + " is none of " + times.keySet());
        }
        return found;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
