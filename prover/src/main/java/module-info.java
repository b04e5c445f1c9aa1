/** Compiles variants in memory, and explains what is in an artifact. */
module io.github.kconfig4j.prover {
    requires transitive io.github.kconfig4j.generator;
    requires transitive io.github.kconfig4j.kconfig;
    requires static transitive org.jspecify;
    requires java.compiler;
    requires jdk.compiler;
    requires org.objectweb.asm;
    requires org.objectweb.asm.commons;

    exports io.github.kconfig4j.artifact;
    exports io.github.kconfig4j.classfile;
    exports io.github.kconfig4j.compile;
    exports io.github.kconfig4j.evidence;
    exports io.github.kconfig4j.jar;
    exports io.github.kconfig4j.prove;
    exports io.github.kconfig4j.verdict;
}
