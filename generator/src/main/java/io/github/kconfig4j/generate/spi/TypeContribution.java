package io.github.kconfig4j.generate.spi;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.kconfig4j.model.Expr;

/**
 * Takes the members of one type. Each condition is ANDed with that of the type. Members come in the order in which they
 * are added, sorted by kind as JavaPoet does it.
 */
public interface TypeContribution {

    /** Adds a member that exists under a condition. */
    TypeContribution when(Expr condition, Member member);

    /** As {@link #when(Expr, Member)}, with the condition as text. */
    TypeContribution when(String condition, Member member);

    /**
     * Adds a method whose statements have conditions of their own.
     *
     * @param skeleton the method with the statements that are always there; the others follow them
     */
    MethodContribution method(Expr condition, MethodSpec skeleton);

    /** As {@link #method(Expr, MethodSpec)}, with the condition as text. */
    MethodContribution method(String condition, MethodSpec skeleton);

    /**
     * Adds a nested type whose members have conditions of their own.
     *
     * @param skeleton as in {@link Contribution#type(Expr, TypeSpec)}
     */
    TypeContribution type(Expr condition, TypeSpec skeleton);

    /** As {@link #type(Expr, TypeSpec)}, with the condition as text. */
    TypeContribution type(String condition, TypeSpec skeleton);
}
