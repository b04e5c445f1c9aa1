package io.github.kconfig4j.space.formula;

import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says of symbols that are {@code n} in every configuration what keeps them so. One thread at a time. */
public final class Causes {
    private final OptionSpace space;
    private final Set<Symbol> dead;

    /** @param sets of the same space */
    public Causes(OptionSpace space, SymbolSets sets) {
        this.space = space;
        this.dead = new HashSet<>(sets.dead());
    }

    /**
     * A part of what a symbol depends on that holds in no configuration: a name before a longer one, and all of it only if no part does
     * it alone.
     *
     * @return empty if the dependencies can hold, and nothing sets the symbol then
     */
    public Optional<Expr> unmet(Symbol symbol) {
        Expr dependency = space.tree().directDependency(symbol);
        List<Expr> parts = dependency.conjuncts();
        return parts.stream()
                .filter(this::isDead)
                .findFirst()
                .or(() -> parts.stream().filter(this::isNever).findFirst())
                .or(() -> Optional.of(dependency).filter(all -> parts.size() > 1 && isNever(all)));
    }

    private boolean isDead(Expr part) {
        return part instanceof Expr.SymbolRef ref
                && (ref.symbol().isDeclared()
                        ? dead.contains(ref.symbol())
                        : !ref.symbol().isConstant());
    }

    private boolean isNever(Expr part) {
        // Of names that is known.
        boolean isName = part instanceof Expr.SymbolRef;
        return part.equals(Expr.NO) || !isName && space.isImpossible(space.literal(part, Tristate.MOD));
    }
}
