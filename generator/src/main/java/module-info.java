/** Renders template sets for a configuration. */
@SuppressWarnings({"module", "requires-automatic", "requires-transitive-automatic"})
module io.github.kconfig4j.generator {
    requires transitive com.palantir.javapoet;
    requires transitive io.github.kconfig4j.kconfig;
    requires static transitive org.jspecify;
    requires freemarker;
    requires java.compiler;
    // FreeMarker's elements are nodes of Swing's trees.
    requires java.desktop;

    exports io.github.kconfig4j.generate;
    exports io.github.kconfig4j.generate.directive to
            io.github.kconfig4j.importer;
    exports io.github.kconfig4j.generate.files;
    exports io.github.kconfig4j.generate.source;
    exports io.github.kconfig4j.generate.spi;
    exports io.github.kconfig4j.generate.stale to
            io.github.kconfig4j.prover;
    exports io.github.kconfig4j.generate.sync;
    exports io.github.kconfig4j.generate.text to
            io.github.kconfig4j.importer;
}
