/** The Kconfig language: reads Kconfig and configuration files, resolves, explains and writes configurations. */
module io.github.kconfig4j.kconfig {
    requires static transitive org.jspecify;

    exports io.github.kconfig4j.config;
    exports io.github.kconfig4j.diagnostic;
    exports io.github.kconfig4j.explain;
    exports io.github.kconfig4j.model;
    exports io.github.kconfig4j.modes;
    exports io.github.kconfig4j.snapshot;
    exports io.github.kconfig4j.syntax;
}
