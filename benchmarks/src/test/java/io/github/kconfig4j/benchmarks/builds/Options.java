package io.github.kconfig4j.benchmarks.builds;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The values of the options: every second one is set at first. */
final class Options {
    private final Set<String> set = new TreeSet<>();

    Options() {
        Units.options().stream().filter(option -> (option.hashCode() & 1) == 0).forEach(set::add);
    }

    /** Gives the option that flips its other value. */
    void flip() {
        if (!set.remove(Units.FLIPPED)) {
            set.add(Units.FLIPPED);
        }
    }

    /** As a {@code .config}. */
    String config() {
        return Units.options().stream()
                .map(option ->
                        set.contains(option) ? "CONFIG_" + option + "=y\n" : "# CONFIG_" + option + " is not set\n")
                .collect(Collectors.joining());
    }

    /** As the symbols that are there, for Manifold. */
    String symbols() {
        return set.stream().map(option -> option + "=\n").collect(Collectors.joining());
    }

    /** As properties, which JCP reads as well. */
    String properties() {
        return Units.options().stream()
                .map(option -> option + "=" + set.contains(option) + "\n")
                .collect(Collectors.joining());
    }
}
