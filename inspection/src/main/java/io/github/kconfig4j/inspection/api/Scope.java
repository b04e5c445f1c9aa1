package io.github.kconfig4j.inspection.api;

import java.util.Optional;
import java.util.function.Function;

/** The type variables that are known in types, by the declarations of these types and those around them. Immutable. */
final class Scope {
    private final Function<ElementKey, Optional<String>> declarations;

    /** @param declarations how types are declared */
    Scope(Function<ElementKey, Optional<String>> declarations) {
        this.declarations = declarations;
    }

    /** Those that a member of a type knows. */
    Erasure of(String type) {
        Erasure erasure = Erasure.none();
        for (int end = type.indexOf('$'); ; end = type.indexOf('$', end + 1)) {
            String around = end < 0 ? type : type.substring(0, end);
            erasure = declarations
                    .apply(ElementKey.ofType(around))
                    .flatMap(Declaration::of)
                    .map(Declaration::variables)
                    .map(erasure::with)
                    .orElse(erasure);
            if (end < 0) {
                return erasure;
            }
        }
    }
}
