package io.github.kconfig4j.space.universe;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which configurations make up the universe of a template set: the named variants, and for every option that the set
 * reads and every condition in it the nearest configuration in which it holds, so that each region of the set and each
 * value of a bool option is in at least one member. A member serves as many of them as fit together, so that few need to be
 * compiled. Immutable.
 *
 * @param members the configurations beyond the named ones, in the order in which they were found
 * @param reaches what became of each condition but y and n, in the order of the regions, each once
 */
public record UniversePlan(List<Planned> members, List<Reach> reaches) {

    /**
     * A configuration of the universe.
     *
     * @param name what it is: {@code x86_64 with KVM=n}
     * @param configuration it
     */
    public record Planned(String name, Configuration configuration) {}

    /** Copies the lists. */
    public UniversePlan {
        members = List.copyOf(members);
        reaches = List.copyOf(reaches);
    }

    /**
     * Looks for the members.
     *
     * @param regions the parts of the set and when they exist
     * @param read the symbols that the set reads
     * @param variants the named variants, at least one, by name
     */
    public static UniversePlan of(List<Region> regions, Set<Symbol> read, Map<String, Configuration> variants) {
        Planner planner = new Planner(variants, true);
        regions.forEach(planner::add);
        List<Symbol> switches = read.stream()
                .filter(symbol -> !symbol.isChoice() && symbol.type().isBoolOrTristate())
                .toList();
        // What switches most of the set off comes last, as nothing else fits together with it.
        switches.forEach(symbol -> planner.add(Expr.of(symbol)));
        switches.forEach(symbol -> planner.add(Expr.not(Expr.of(symbol))));
        return planner.plan();
    }

    /**
     * Looks for a member for each condition alone, which differs from a named variant in nothing else: where what serves
     * several conditions cannot be compiled, that may be.
     */
    public static UniversePlan alone(List<Region> regions, Map<String, Configuration> variants) {
        Planner planner = new Planner(variants, false);
        regions.forEach(planner::add);
        return planner.plan();
    }
}
