package io.github.kconfig4j.evidence;

/**
 * What gives an entry of an artifact.
 *
 * @param kind in which way
 * @param detail what exactly, as a person names it: a source, a dependency, a reason; empty where the kind says it all
 */
public record Origin(Kind kind, String detail) {

    /** The ways in which an entry is explained. */
    public enum Kind {
        /** A class file, byte for byte what this variant's sources compile to. */
        COMPILED("compiled from"),
        /** A file that an annotation processor made of this variant's sources. */
        PROCESSED("made by an annotation processor"),
        /** A resource that the set generates for this variant. */
        GENERATED("generated from"),
        /** The resolved configuration of this variant. */
        CONFIGURATION("the configuration of this variant"),
        /** A resource of the module, as its resources plugin copies it. */
        RESOURCE("a resource of the module"),
        /** A source of this variant. */
        SOURCE("a source of this variant"),
        /** A file that the module's packaging plugin takes over as it is. */
        PACKAGED("a file of"),
        /** The manifest. It is searched like any text. */
        MANIFEST("the manifest"),
        /** The module's or a dependency's pom and its coordinates. */
        MAVEN("written by Maven"),
        /** The module's descriptor with what packaging adds to it: packages and main class. */
        MODULE_INFO("compiled from module-info.java, and completed by packaging:"),
        /** An entry of a dependency, byte for byte, or a dependency itself. */
        DEPENDENCY("of the dependency"),
        /** A file under another name, or a class that uses one: the same but for that. */
        RELOCATED("relocated from"),
        /** A file whose lines all stand in files of the same path of the module and its dependencies. */
        MERGED("merged of"),
        /** A list of entries that are there. */
        INDEX("a list of entries of this archive"),
        /** An archive all of whose entries are explained. */
        ARCHIVE("an archive whose entries are explained"),
        /** Explained by the user, who gives the reason. */
        DECLARED("declared in the pom:");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** An origin that the kind says all of. */
    public static Origin of(Kind kind) {
        return new Origin(kind, "");
    }

    /** The origin in words: {@code compiled from src/main/java/a/B.java}. */
    @Override
    public String toString() {
        return detail.isEmpty() ? kind.words : kind.words + " " + detail;
    }
}
