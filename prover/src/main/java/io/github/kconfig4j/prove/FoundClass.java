package io.github.kconfig4j.prove;

import io.github.kconfig4j.artifact.Entry;
import io.github.kconfig4j.classfile.ClassFacts;
import java.util.regex.Pattern;

/**
 * A class file of an artifact.
 *
 * @param entry where it is
 * @param shown how a message names it
 * @param expected whether it is byte for byte what the variant's sources give
 */
record FoundClass(Entry entry, String shown, ClassFacts facts, boolean expected) {
    private static final Pattern VERSIONED = Pattern.compile("(.*/)?META-INF/versions/\\d+/.*");

    /** Whether it is another form of a class, for a later Java. */
    boolean isVersioned() {
        return isVersioned(entry);
    }

    static boolean isVersioned(Entry entry) {
        return VERSIONED.matcher(entry.path()).matches();
    }
}
