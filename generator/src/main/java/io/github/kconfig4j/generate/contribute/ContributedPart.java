package io.github.kconfig4j.generate.contribute;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.kconfig4j.generate.spi.Member;
import io.github.kconfig4j.generate.spi.Values;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What a contributor has described: a part of a type, with its full presence condition. */
sealed interface ContributedPart {

    /** When it exists; what it is in has been taken into account. */
    Expr condition();

    /** The symbols whose values its text depends on, the parts in it included. */
    Set<Symbol> values();

    /** A type, top-level or nested, without its members. */
    record Type(Expr condition, TypeSpec skeleton, List<ContributedPart> parts) implements ContributedPart {
        @Override
        public Set<Symbol> values() {
            return Parts.union(parts, ContributedPart::values);
        }
    }

    /** A member with its text. */
    record Whole(Expr condition, Member member, Set<Symbol> values) implements ContributedPart {}

    /** A method whose lines have conditions. */
    record Method(Expr condition, MethodSpec skeleton, List<Lines> lines) implements ContributedPart {
        @Override
        public Set<Symbol> values() {
            return Parts.union(lines, Lines::values);
        }
    }

    /** Lines of a method. */
    record Lines(Expr condition, Set<Symbol> values, Function<Values, CodeBlock> code) implements ContributedPart {}
}
