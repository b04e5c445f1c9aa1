/** Renders template sets for a configuration. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.github.kconfig4j.generator {
    requires transitive com.palantir.javapoet;
    requires transitive io.github.kconfig4j.kconfig;
    requires static transitive org.jspecify;
    requires freemarker;
    requires java.compiler;
    // FreeMarker's elements are nodes of Swing's trees.
    requires java.desktop;

    exports io.github.kconfig4j.generate;
    exports io.github.kconfig4j.generate.files;
    exports io.github.kconfig4j.generate.source;
    exports io.github.kconfig4j.generate.spi;
    exports io.github.kconfig4j.generate.sync;
}
