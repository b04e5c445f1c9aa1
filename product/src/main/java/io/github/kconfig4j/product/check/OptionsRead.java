package io.github.kconfig4j.product.check;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.product.module.ModuleInput;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.space.sample.Factor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What decides on a module: on what is generated of it, on how its pom has it built, on what it is compiled against, and on its tests.
 *
 * @param own the options on which the module itself depends, by its sources, its tests or its pom
 * @param exprs what is combined besides those: the conditions of its lines and, if they are run, of its tests, the ends of the ranges of their
 *     numbers, and the conditions of the modules that it depends on and that are looked at in the same configuration
 * @param combined those of the options of the module itself that are combined
 */
record OptionsRead(Set<Symbol> own, Set<Symbol> combined, List<Expr> exprs) {
    /** Copies the collections. */
    OptionsRead {
        own = Collections.unmodifiableSet(new LinkedHashSet<>(own));
        combined = Collections.unmodifiableSet(new LinkedHashSet<>(combined));
        exprs = List.copyOf(exprs);
    }

    /** @param testsAreRun whether what its tests depend on decides on the outcome */
    static OptionsRead of(CheckRequest request, LoadedSet set, boolean testsAreRun) {
        ModuleInput module = request.build().module();
        KconfigTree tree = set.tree();
        Set<Symbol> own = new LinkedHashSet<>(set.templates().symbolsRead());
        module.byPom().options().forEach(option -> tree.symbol(option).ifPresent(own::add));
        Set<Symbol> combined = new LinkedHashSet<>(own);
        Set<Expr> exprs = new LinkedHashSet<>();
        set.templates().regions().stream().map(LineOrigin::condition).forEach(exprs::add);
        // Each set has read the Kconfig files for itself.
        for (Symbol symbol :
                request.tests().map(tests -> tests.templates().symbolsRead()).orElse(Set.of())) {
            tree.symbol(symbol.name()).ifPresent(own::add);
        }
        if (testsAreRun && request.tests().isPresent()) {
            combined.addAll(own);
            conditions(request.tests().get()).forEach(condition -> exprs.addAll(parsed(condition, tree)));
        }
        exprs.addAll(RangeEnds.of(tree, combined));
        for (String condition : module.dependencies().others().conditions()) {
            exprs.addAll(parsed(condition, tree));
        }
        return new OptionsRead(own, combined, new ArrayList<>(exprs));
    }

    private static List<String> conditions(LoadedSet tests) {
        return tests.templates().regions().stream()
                .map(LineOrigin::condition)
                .distinct()
                .map(Expr::toString)
                .toList();
    }

    /** Empty if it names what the tree does not have. */
    private static List<Expr> parsed(String condition, KconfigTree tree) {
        return tree.parseExpr(condition, SourcePosition.ofLine("condition", 1)).expr().stream()
                .toList();
    }

    /** What is combined. */
    List<Factor> factors() {
        return Factor.of(exprs, combined);
    }

    /** All of it as conditions, as Kconfig writes them. */
    List<String> conditions() {
        return factors().stream().map(factor -> factor.expr().toString()).toList();
    }
}
