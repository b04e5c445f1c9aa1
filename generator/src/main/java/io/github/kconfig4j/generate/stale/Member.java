package io.github.kconfig4j.generate.stale;

import java.util.Set;

/**
 * A field, method or constructor, without its body.
 *
 * @param name for a constructor, that of its type
 * @param declaration everything before the body or the initial value
 * @param value the initial value, if the compiler could copy it into other classes; else empty
 * @param valueWords the words of the value, and of the imports that say what these mean
 * @param isPrivate whether it is declared so
 * @param isByName whether other sources depend on it only if they name it
 */
record Member(
        String name, String declaration, String value, Set<String> valueWords, boolean isPrivate, boolean isByName) {}
