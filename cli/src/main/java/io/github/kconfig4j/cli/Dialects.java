package io.github.kconfig4j.cli;

import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.FoundDialect;
import java.util.Optional;

/** The dialects as arguments. */
final class Dialects {
    private Dialects() {}

    /** The names of all, for a message or a help text. */
    static String names() {
        StringBuilder names = new StringBuilder();
        for (Dialect dialect : Dialect.values()) {
            names.append(names.length() == 0 ? "" : ", ").append(dialect.id());
        }
        return names.toString();
    }

    /**
     * The dialect that shows by itself, which is said; else the newest kernel's.
     *
     * @param top the top file
     * @param silent whether nothing is said
     */
    static Dialect found(World world, String top, boolean silent) {
        String srctree = world.environment().getOrDefault("srctree", "");
        Optional<FoundDialect> found = FoundDialect.in(world.directory().resolve(srctree), top);
        if (found.isEmpty()) {
            return Dialect.LINUX;
        }
        if (!silent) {
            world.err()
                    .println("kconfig: dialect " + found.get().dialect().id() + ", since "
                            + found.get().reason() + " (--dialect chooses another)");
        }
        return found.get().dialect();
    }

    /** What to say about a name that is none. */
    static String unknown(String name) {
        return "unknown dialect '" + name + "'; there are " + names();
    }
}
