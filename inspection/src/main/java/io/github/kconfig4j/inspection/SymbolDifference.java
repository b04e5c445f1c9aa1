package io.github.kconfig4j.inspection;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.explain.Reason;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.product.set.Places;
import io.github.kconfig4j.space.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A symbol that two configurations write otherwise.
 *
 * @param symbol its name
 * @param a what the first has, empty if its {@code .config} does not name it
 * @param b what the second has
 */
record SymbolDifference(String symbol, Optional<Has> a, Optional<Has> b) {

    /**
     * A value.
     *
     * @param value as a {@code .config} has it, {@code n} for what is not set
     * @param origin why it is so: what decided, not the whole chain
     */
    record Has(String value, Reason origin) {}

    /** All of them in menu order. */
    static List<SymbolDifference> all(Configuration a, Configuration b, Places places) {
        List<SymbolDifference> differences = new ArrayList<>();
        for (Symbol symbol : a.tree().symbols()) {
            Optional<String> inA = ConfigValues.written(a, symbol);
            Optional<String> inB = ConfigValues.written(b, symbol);
            if (!inA.equals(inB)) {
                differences.add(new SymbolDifference(
                        symbol.name(),
                        inA.map(value -> new Has(value, origin(a, symbol, places))),
                        inB.map(value -> new Has(value, origin(b, symbol, places)))));
            }
        }
        return differences;
    }

    private static Reason origin(Configuration configuration, Symbol symbol, Places places) {
        Reason whole = Explanation.of(configuration, symbol).reason().withPlaces(places);
        Reason first = whole.because().isEmpty() ? whole : whole.because().get(0);
        return new Reason(first.statement(), first.positions(), List.of());
    }
}
