package io.github.kconfig4j.maven.noclean;

import java.util.ArrayList;
import java.util.List;

/** A source of the set: a class that others use, whose parts vary with the configuration. */
final class Unit {
    /** The class's simple name. */
    final String name;

    /** Its folder below {@code com/example}. */
    String folder;

    /** Whether it is a template; else it is copied as it is, and nothing in it varies. */
    boolean template = true;

    /** Whether it is one of the module's own sources instead. */
    boolean handWritten;

    /** The option that Kbuild asks for; empty: the file is always there. */
    String condition = "";

    /** The option on which constants, the type of a result, an overload and an enum's members depend; empty: nothing. */
    String varies = "";

    int literal;
    int comment;
    final List<Extra> extras = new ArrayList<>();

    /**
     * A member that uses another class.
     *
     * @param kind which use; any number
     * @param guard the option on which the member depends; empty: none
     * @param target which class; any number
     * @param literal something to tell it from others
     */
    record Extra(int kind, String guard, int target, int literal) {}

    Unit(String name, String folder, int literal) {
        this.name = name;
        this.folder = folder;
        this.literal = literal;
    }

    /** Whether it is there from the first build to the last, under the same name. */
    boolean isBase() {
        return name.startsWith("Base");
    }

    String packageName() {
        return "com.example." + folder.replace('/', '.');
    }

    String qualifiedName() {
        return packageName() + "." + name;
    }

    String fileName() {
        return name + (template ? ".java.ftl" : ".java");
    }
}
