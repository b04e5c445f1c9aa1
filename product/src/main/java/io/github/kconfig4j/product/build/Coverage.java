package io.github.kconfig4j.product.build;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.space.universe.Region;
import java.util.Optional;

/**
 * Whether what a set has under a condition is in a member of the universe, so that it can be searched for.
 *
 * @param kind what became of it
 * @param condition the condition
 * @param position where the set says so, as a person knows the file; where it does so more than once, the first place
 * @param member the name of the member, if it is covered
 * @param whyNot why not, if it is not: half a sentence
 * @param error what a configuration with it could not be rendered or compiled for
 */
public record Coverage(
        Kind kind,
        Expr condition,
        SourcePosition position,
        Optional<String> member,
        Optional<String> whyNot,
        Optional<Diagnostic> error) {

    /** What became of a condition. */
    public enum Kind {
        /** A member has it. */
        COVERED,
        /** No member has it, although a configuration may: what stands there cannot be searched for. */
        GAP,
        /** It is certain that no configuration has it: what stands there is nowhere, and no gap. */
        IMPOSSIBLE
    }

    static Coverage by(String member, Region region) {
        return new Coverage(
                Kind.COVERED,
                region.condition(),
                region.position(),
                Optional.of(member),
                Optional.empty(),
                Optional.empty());
    }

    static Coverage impossible(Region region) {
        return not(Kind.IMPOSSIBLE, region, "exists in no configuration", Optional.empty());
    }

    static Coverage notFound(Region region) {
        return not(
                Kind.GAP,
                region,
                "no configuration in which it holds was found among those that were tried",
                Optional.empty());
    }

    static Coverage failed(Region region, String member, Diagnostic error) {
        String place =
                error.position().map(p -> p.file() + ":" + p.line() + ": ").orElse("");
        String first = error.message().toString().lines().findFirst().orElse("");
        return not(
                Kind.GAP,
                region,
                "the configuration " + member + " cannot be built: " + place + first,
                Optional.of(error));
    }

    private static Coverage not(Kind kind, Region region, String whyNot, Optional<Diagnostic> error) {
        return new Coverage(kind, region.condition(), region.position(), Optional.empty(), Optional.of(whyNot), error);
    }

    /** The member that covers it, or why none does. */
    public String text() {
        return member.or(() -> whyNot).orElseThrow();
    }
}
