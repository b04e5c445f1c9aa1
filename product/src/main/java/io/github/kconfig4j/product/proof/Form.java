package io.github.kconfig4j.product.proof;

/** What kind of artifact is proved, which decides what may be in it. */
public enum Form {
    /** The folder of the module's classes. */
    CLASSES,
    /** An archive with the module's classes, in its root or where a war or Spring Boot has them. */
    ARCHIVE,
    /** An archive as {@link #ARCHIVE} or a document as {@link #DOCUMENT}: its content tells, as its name does not. */
    BY_CONTENT,
    /** The module's sources and resources as they are. */
    SOURCES,
    /** The documentation that a tool made of the sources, or another document. It is searched; nothing explains it. */
    DOCUMENT,
    /** What belongs to the module's tests. It is not looked at, and said so. */
    TESTS
}
