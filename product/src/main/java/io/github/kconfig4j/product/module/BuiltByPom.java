package io.github.kconfig4j.product.module;

import io.github.kconfig4j.product.pom.OptionValues;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How a module is built in configurations in which the options that its pom names have other values than the module itself is
 * built with: by other arguments of the compiler, with other filtered resources. Safe for use by several threads.
 */
public interface BuiltByPom {
    /** The options that the pom names; if there are none, all configurations are built alike. */
    SortedSet<String> options();

    /** Their values in the configuration that the module itself is built as; none if it has none. */
    OptionValues own();

    /**
     * Reads how the module is built with other values.
     *
     * @param use is given that; the folders of resources are only there while it runs
     * @return what it returns
     * @throws java.io.UncheckedIOException if that cannot be found out
     */
    <T> T with(OptionValues values, Function<ModuleInput, T> use);

    /** A pom that names no option. */
    static BuiltByPom same() {
        return new BuiltByPom() {
            @Override
            public SortedSet<String> options() {
                return new TreeSet<>();
            }

            @Override
            public OptionValues own() {
                return OptionValues.none();
            }

            @Override
            public <T> T with(OptionValues values, Function<ModuleInput, T> use) {
                throw new IllegalStateException("No option, no other value");
            }
        };
    }
}
