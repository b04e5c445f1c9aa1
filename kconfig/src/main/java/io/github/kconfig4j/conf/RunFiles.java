package io.github.kconfig4j.conf;

/**
 * The files that arguments name, each empty if none does.
 *
 * @param mode that of the mode: a defconfig to read or to write
 * @param input what is read instead of the {@code .config}
 * @param output what is written instead of the {@code .config}
 */
record RunFiles(String mode, String input, String output) {
    /** None. */
    static final RunFiles NONE = new RunFiles("", "", "");

    /** The same with another one of the mode. */
    RunFiles withMode(String file) {
        return new RunFiles(file, input, output);
    }

    /** The same with another one to read. */
    RunFiles withInput(String file) {
        return new RunFiles(mode, file, output);
    }

    /** The same with another one to write. */
    RunFiles withOutput(String file) {
        return new RunFiles(mode, input, file);
    }
}
