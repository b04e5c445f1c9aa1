/** Searches among the configurations of a tree: what it takes to change a value, and what is likely a mistake. */
@SuppressWarnings({"module", "requires-automatic"})
module io.github.kconfig4j.space {
    requires transitive io.github.kconfig4j.kconfig;
    requires static transitive org.jspecify;
    requires logicng;

    exports io.github.kconfig4j.lint;
    exports io.github.kconfig4j.space;
    exports io.github.kconfig4j.space.formula;
    exports io.github.kconfig4j.space.sample;
    exports io.github.kconfig4j.space.universe to
            io.github.kconfig4j.product;
}
