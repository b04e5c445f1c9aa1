/** The variants of a module through all stages: a request in, a result out. */
module io.github.kconfig4j.product {
    requires transitive io.github.kconfig4j.generator;
    requires transitive io.github.kconfig4j.kconfig;
    requires transitive io.github.kconfig4j.prover;
    requires transitive io.github.kconfig4j.space;
    requires static transitive org.jspecify;
    requires java.xml;
    requires transitive jdk.compiler;

    exports io.github.kconfig4j.product.build;
    exports io.github.kconfig4j.product.check;
    exports io.github.kconfig4j.product.conditions;
    exports io.github.kconfig4j.product.declared;
    exports io.github.kconfig4j.product.files;
    exports io.github.kconfig4j.product.generate;
    exports io.github.kconfig4j.product.ide;
    exports io.github.kconfig4j.product.jars;
    exports io.github.kconfig4j.product.javadoc;
    exports io.github.kconfig4j.product.ledger;
    exports io.github.kconfig4j.product.module;
    exports io.github.kconfig4j.product.naming;
    exports io.github.kconfig4j.product.pom;
    exports io.github.kconfig4j.product.proof;
    exports io.github.kconfig4j.product.set;
    exports io.github.kconfig4j.product.variant;
    exports io.github.kconfig4j.product.variants;
}
