package io.github.kconfig4j.generate.kbuild;

/** Where the output of a Kbuild entry goes. */
public enum OutputKind {
    /** To the Java sources: {@code java-…}. */
    JAVA,
    /** To the resources: {@code resource-…}. */
    RESOURCE
}
