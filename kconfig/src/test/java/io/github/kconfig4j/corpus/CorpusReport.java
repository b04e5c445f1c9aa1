package io.github.kconfig4j.corpus;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts per topic and mode, and the differences themselves. Filled from several threads. */
final class CorpusReport {
    /** Passed and failed runs of one topic or mode. */
    private static final class Count {
        int passed;
        int failed;
    }

    private final Map<String, Count> byTopic = new TreeMap<>();
    private final Map<String, Count> byMode = new TreeMap<>();
    private final Map<String, Integer> byField = new TreeMap<>();
    private final Map<String, String> failures = new TreeMap<>();
    private int runs;

    synchronized void add(CorpusCase corpusCase, CorpusRun run, List<Difference> differences) {
        runs++;
        boolean failed = !differences.isEmpty();
        count(byTopic, corpusCase.dialect() + "\t" + corpusCase.topic(), failed);
        count(byMode, corpusCase.dialect() + "\t" + run.mode(), failed);
        for (Difference difference : differences) {
            byField.merge(difference.field(), 1, Integer::sum);
        }
        if (failed) {
            Difference first = differences.get(0);
            failures.put(corpusCase.id() + " " + run.id(), first.field() + ": " + first.text());
        }
    }

    private static void count(Map<String, Count> counts, String key, boolean failed) {
        Count count = counts.computeIfAbsent(key, k -> new Count());
        if (failed) {
            count.failed++;
        } else {
            count.passed++;
        }
    }

    synchronized int runs() {
        return runs;
    }

    /** {@code case run} → the first difference. */
    synchronized Map<String, String> failures() {
        return Map.copyOf(failures);
    }

    /** The tables of counts, and the first failures. */
    synchronized String text(int shown) {
        StringBuilder text = new StringBuilder();
        failures.entrySet().stream()
                .limit(shown)
                .forEach(f -> text.append(f.getKey())
                        .append(": ")
                        .append(f.getValue())
                        .append('\n'));
        table(text, "topic", byTopic);
        table(text, "mode", byMode);
        text.append("\nfields that differ: ").append(byField);
        text.append("\nruns ").append(runs).append(", failed ").append(failures.size());
        return text.append('\n').toString();
    }

    private static void table(StringBuilder text, String title, Map<String, Count> counts) {
        text.append(String.format("%n%-12s %-18s %7s %7s%n", "dialect", title, "passed", "failed"));
        counts.forEach((key, count) -> {
            String[] parts = key.split("\t");
            text.append(String.format("%-12s %-18s %7d %7d%n", parts[0], parts[1], count.passed, count.failed));
        });
    }
}
