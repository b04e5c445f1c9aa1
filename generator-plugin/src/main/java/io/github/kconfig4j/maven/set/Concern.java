package io.github.kconfig4j.maven.set;

/** What a goal has to do with. */
public enum Concern {
    /** The configuration, which several modules may share. */
    CONFIGURATION,
    /** What is generated for a part of a module, and what comes of it. */
    PART,
    /** The module, whether or not it has to do with options. */
    MODULE
}
