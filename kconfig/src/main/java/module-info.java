/** The Kconfig language: reads Kconfig and configuration files, resolves, explains and writes configurations. */
@SuppressWarnings("module")
module io.github.kconfig4j.kconfig {
    requires static transitive org.jspecify;

    exports io.github.kconfig4j.conf;
    exports io.github.kconfig4j.config;
    exports io.github.kconfig4j.diagnostic;
    exports io.github.kconfig4j.explain;
    exports io.github.kconfig4j.model;
    exports io.github.kconfig4j.options;
    exports io.github.kconfig4j.shell;
    exports io.github.kconfig4j.snapshot;
    exports io.github.kconfig4j.text to
            io.github.kconfig4j.generator,
            io.github.kconfig4j.inspection,
            io.github.kconfig4j.product;
}
