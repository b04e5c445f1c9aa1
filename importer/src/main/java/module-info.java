/** Turns sources with the comments of other preprocessors into sources with directives, and a Kconfig. */
module io.github.kconfig4j.importer {
    requires transitive io.github.kconfig4j.kconfig;
    requires io.github.kconfig4j.generator;
    requires static transitive org.jspecify;

    exports io.github.kconfig4j.importer;
}
