package io.github.kconfig4j.space.formula;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Between what there are how many configurations, where they are too many to be counted.
 *
 * @param least all of them are different: each comes from one configuration by switching options that nothing reads
 * @param most what is asked of options decides on all else, and there are no more ways to ask
 */
public record Bounds(BigInteger least, BigInteger most) {
    /** The bounds of a space. */
    public static Bounds of(OptionSpace space) {
        return new Bounds(BigInteger.ONE.shiftLeft(free(space.tree())), most(space));
    }

    private static int free(KconfigTree tree) {
        Set<Symbol> read = read(tree);
        Map<Symbol, String> all = new HashMap<>();
        tree.symbols().stream()
                .filter(symbol -> symbol.type().isBoolOrTristate() && tree.hasPrompt(symbol))
                .forEach(symbol -> all.put(symbol, "y"));
        Configuration configuration = Point.resolve(tree, all);
        return (int) all.keySet().stream()
                .filter(symbol -> !read.contains(symbol)
                        && tree.choiceOf(symbol).isEmpty()
                        && tree.selects(symbol).isEmpty()
                        && tree.implies(symbol).isEmpty()
                        && configuration.visibility(symbol) == Tristate.YES
                        && configuration.reverseDependency(symbol) == Tristate.NO)
                .count();
    }

    private static Set<Symbol> read(KconfigTree tree) {
        Set<Symbol> read = new HashSet<>();
        for (MenuNode node : tree.nodes()) {
            read.addAll(node.dependency().symbols());
            read.addAll(node.visibility().symbols());
            for (Property property : node.properties()) {
                read.addAll(property.condition().symbols());
                if (property instanceof Property.Default one) {
                    read.addAll(one.value().symbols());
                } else if (property instanceof Property.Range range) {
                    read.add(range.low());
                    read.add(range.high());
                }
            }
        }
        return read;
    }

    private static BigInteger most(OptionSpace space) {
        KconfigTree tree = space.tree();
        BigInteger most = BigInteger.ONE;
        for (Symbol symbol : tree.symbols()) {
            boolean alone = symbol.type() == SymbolType.TRISTATE
                    || tree.choiceOf(symbol).isEmpty();
            if (tree.hasPrompt(symbol) && alone) {
                most = most.multiply(
                        BigInteger.valueOf(Math.max(1, space.values(symbol).size())));
            }
        }
        for (Choice choice : tree.choices()) {
            most = most.multiply(BigInteger.valueOf(choice.members().size() + 1L));
        }
        return most;
    }
}
