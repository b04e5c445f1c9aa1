package io.github.kconfig4j.benchmarks.builds;

import io.github.kconfig4j.benchmarks.builds.Build.Before;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The times of all builds in all rounds. */
final class Measured {
    private final Map<String, List<Double>> times = new HashMap<>();

    void add(Build build, double seconds) {
        times.computeIfAbsent(key(build.name(), build.before()), each -> new ArrayList<>())
                .add(seconds);
    }

    private static String key(String name, Before before) {
        return name + ", " + before;
    }

    /** Seconds of the whole process. */
    Series whole(String name, Before before) {
        List<Double> found = times.get(key(name, before));
        if (found == null) {
            throw new IllegalArgumentException(key(name, before) + " is none of " + times.keySet());
        }
        return new Series(found);
    }
}
