package io.github.kconfig4j.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * What several rounds of all benchmarks gave, each round in fresh JVMs. Two benchmarks are compared round by round, so
 * that a machine that is slow for a while is slow for both.
 */
final class Rounds {
    private final Map<String, List<Double>> medians = new LinkedHashMap<>();
    private final Map<String, Double> allocated = new LinkedHashMap<>();

    void add(Collection<RunResult> round) {
        for (RunResult result : round) {
            String key = key(result.getParams());
            medians.computeIfAbsent(key, each -> new ArrayList<>()).add(median(cpuTimes(result)));
            result.getSecondaryResults().values().stream()
                    .filter(each -> each.getLabel().endsWith("gc.alloc.rate.norm"))
                    .mapToDouble(each -> each.getScore())
                    .forEach(bytes -> allocated.merge(key, bytes, Math::min));
        }
    }

    private static List<Double> cpuTimes(RunResult result) {
        return result.getAggregatedResult().getIterationResults().stream()
                .map(iteration -> iteration
                        .getSecondaryResults()
                        .get(CpuTimeProfiler.RESULT)
                        .getScore())
                .toList();
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
        List<Double> times = of(benchmark);
        List<Double> baseTimes = of(base);
        List<Double> ratios = IntStream.range(0, times.size())
                .mapToObj(round -> times.get(round) / baseTimes.get(round))
                .sorted()
                .toList();
        return String.format(
                Locale.ROOT, "%.2f (%.2f–%.2f)", median(ratios), ratios.get(0), ratios.get(ratios.size() - 1));
    }

    private List<Double> of(String benchmark) {
        List<Double> times = medians.get(benchmark);
        if (times == null) {
            throw new IllegalArgumentException(benchmark + " is none of " + medians.keySet());
        }
        return times;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
