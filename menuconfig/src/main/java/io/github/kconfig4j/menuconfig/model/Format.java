package io.github.kconfig4j.menuconfig.model;

/** As what a configuration is saved. */
public enum Format {
    /** Every symbol that has a value. */
    CONFIG(".config", "a whole .config"),
    /** What is not the default. */
    DEFCONFIG("defconfig", "a defconfig: what is not the default"),
    /** What was changed here. */
    FRAGMENT("changes.config", "a fragment: what was changed here");

    private final String file;
    private final String words;

    Format(String file, String words) {
        this.file = file;
        this.words = words;
    }

    /** The usual name of such a file. */
    String file() {
        return file;
    }

    /** What it is, for a person. */
    String words() {
        return words;
    }

    Format next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
