package io.github.kconfig4j.generate.sync;

/** Which files of an output folder are ours although no run remembers that it has written them. */
public enum Claim {
    /** None: somebody else's files are in the folder as well. */
    NOTHING,

    /** Those that the set gives in some configuration. */
    NAMES,

    /** All: the folder is made for nothing else. */
    FOLDER
}
