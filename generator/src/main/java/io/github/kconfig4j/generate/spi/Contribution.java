package io.github.kconfig4j.generate.spi;

import com.palantir.javapoet.TypeSpec;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;

/**
 * Takes what a {@link Contributor} describes. Not safe for use by several threads; not to be kept after {@link
 * Contributor#contribute} has returned.
 *
 * <p>A condition is a Kconfig expression, as text or as an {@link Expr} of {@link #tree()}. One that does not parse or
 * names an unknown symbol is a diagnostic at the Kbuild word that names the contributor.
 */
public interface Contribution {

    /** The options of the template set. */
    KconfigTree tree();

    /** The package of the types, from the directory of the Kbuild file; empty for the root. */
    String packageName();

    /** The expression that the text stands for. */
    Expr condition(String text);

    /**
     * Adds a top-level type, one file.
     *
     * @param condition when the type exists; the conditions of the Kbuild files come on top
     * @param skeleton name, kind, modifiers, Javadoc, annotations, supertypes, enum constants; members are added to the
     *     result, so that each has its own condition
     * @throws IllegalArgumentException if the skeleton has members or initialiser blocks
     */
    TypeContribution type(Expr condition, TypeSpec skeleton);

    /** As {@link #type(Expr, TypeSpec)}, with the condition as text. */
    default TypeContribution type(String condition, TypeSpec skeleton) {
        return type(condition(condition), skeleton);
    }
}
