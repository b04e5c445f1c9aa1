package io.github.kconfig4j.inspection;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.source.SymbolUse;

/**
 * A place of the set that depends on a symbol or a condition. Immutable.
 *
 * @param path the generated file, or the dependency
 * @param presence whether it is there in the variant
 */
record Use(SymbolUse.Kind kind, String path, SourcePosition first, int lastLine, String condition, Presence presence) {

    /** Whether a place gives something in a variant. */
    enum Presence {
        /** It does. */
        THERE,
        /** Its condition does not hold. */
        ABSENT,
        /** Its condition holds, but the file declares no type in this variant, and so it is not generated. */
        WITHOUT_TYPE
    }
}
