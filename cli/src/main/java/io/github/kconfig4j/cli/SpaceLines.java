package io.github.kconfig4j.cli;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.space.Possibilities;
import io.github.kconfig4j.space.formula.Approximation;
import io.github.kconfig4j.space.formula.Bounds;
import io.github.kconfig4j.space.formula.Causes;
import io.github.kconfig4j.space.formula.OptionSpace;
import io.github.kconfig4j.space.formula.SymbolSets;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What there is to say of all configurations of a tree.
 *
 * @param symbols a line for each symbol that has something to it, and for each approximation
 * @param numbers how many there are
 */
record SpaceLines(List<String> symbols, List<String> numbers) {
    /** A number of more bits is given as a power of 2. */
    private static final int MOST_BITS = 60;

    SpaceLines {
        symbols = List.copyOf(symbols);
        numbers = List.copyOf(numbers);
    }

    static SpaceLines of(KconfigTree tree) {
        OptionSpace space = OptionSpace.of(tree);
        SymbolSets sets = SymbolSets.of(space);
        return new SpaceLines(symbols(space, sets), numbers(space, sets));
    }

    private static List<String> symbols(OptionSpace space, SymbolSets sets) {
        List<String> lines = new ArrayList<>();
        Causes causes = new Causes(space, sets);
        for (Symbol symbol : sets.dead()) {
            String why = causes.unmet(symbol)
                    .map(part -> "it depends on " + part
                            + (isUndeclared(part) ? ", which no file declares" : ", which never holds"))
                    .orElse("nothing sets it");
            lines.add(place(symbol) + " " + symbol + " is n in every configuration: " + why);
        }
        sets.always().forEach(symbol -> lines.add(place(symbol) + " " + symbol + " is never n"));
        sets.unknown()
                .forEach(
                        symbol -> lines.add(
                                place(symbol) + " " + symbol
                                        + ": no configuration was found in which it has another value, nor is it certain that there is none"));
        for (Approximation one : space.approximations()) {
            lines.add(line(one.position()) + " taken approximately: " + one.what());
        }
        return lines;
    }

    private static boolean isUndeclared(Expr part) {
        return part instanceof Expr.SymbolRef ref
                && !ref.symbol().isDeclared()
                && !ref.symbol().isConstant();
    }

    private static List<String> numbers(OptionSpace space, SymbolSets sets) {
        KconfigTree tree = space.tree();
        long switches = tree.symbols().stream()
                .filter(symbol -> symbol.type().isBoolOrTristate())
                .count();
        long prompts = sets.dead().stream().filter(tree::hasPrompt).count();
        List<String> lines = new ArrayList<>();
        lines.add("symbols: " + number(tree.symbols().size()) + ", bool or tristate: " + number(switches));
        lines.add("n in every configuration: " + number(sets.dead().size()) + ", with a prompt: " + number(prompts));
        lines.add("never n: " + number(sets.always().size()));
        lines.add("neither could be found out: " + number(sets.unknown().size()));
        lines.add("taken approximately: " + number(space.approximations().size()));
        lines.add(configurations(space));
        return lines;
    }

    private static String configurations(OptionSpace space) {
        return "configurations: " + count(space) + ", numbers and strings counted by the kinds of their values";
    }

    private static String count(OptionSpace space) {
        Optional<BigInteger> count = Possibilities.isSmall(space.tree()) ? space.count() : Optional.empty();
        if (count.isPresent() && space.isCountExact()) {
            return power(count.get(), false);
        }
        Bounds bounds = Bounds.of(space);
        return "at least " + power(bounds.least(), false) + ", at most " + power(count.orElse(bounds.most()), true);
    }

    /** A large number as the next power of 2. */
    private static String power(BigInteger number, boolean up) {
        if (number.bitLength() <= MOST_BITS) {
            return number(number.longValueExact());
        }
        return "2^" + (up ? number.subtract(BigInteger.ONE).bitLength() : number.bitLength() - 1);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String place(Symbol symbol) {
        return symbol.positions().stream().findFirst().map(SpaceLines::line).orElse("");
    }

    private static String line(SourcePosition position) {
        return position.file() + ":" + position.line() + ":";
    }
}
