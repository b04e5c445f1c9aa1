package io.github.kconfig4j.maven.module;

import java.nio.file.Path;

/**
 * The folders of one compilation by the module's own compiler plugin.
 *
 * @param folder the one around them
 */
record Scratch(Path folder) {
    /** The generated sources of the variant. */
    Path sources() {
        return folder.resolve("sources");
    }

    /** What is the module's {@code target} otherwise. */
    Path build() {
        return folder.resolve("build");
    }

    /** The classes and resources. */
    Path classes() {
        return build().resolve("classes");
    }

    /** What annotation processors generate. */
    Path generated() {
        return build().resolve("generated-sources/annotations");
    }

    /** What else an argument of javac may name a folder for, such as headers for native code. */
    Path other(String argument) {
        return build().resolve("javac" + argument);
    }
}
