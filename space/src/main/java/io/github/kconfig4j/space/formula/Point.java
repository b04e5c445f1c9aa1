package io.github.kconfig4j.space.formula;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A model of the formula. Immutable.
 *
 * @param values the value of each symbol of the tree, of a number or string one that nothing tells from it
 * @param requests what to ask for to get it, in the order of the tree
 */
public record Point(Map<Symbol, String> values, Map<Symbol, String> requests) {
    private static final String FILE = "(a configuration)";

    /** Copies the maps. */
    public Point {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        requests = Collections.unmodifiableMap(new LinkedHashMap<>(requests));
    }

    /** What resolving the requests gives; where nothing is approximated, it has the values. */
    public Configuration configuration(KconfigTree tree) {
        return resolve(tree, requests);
    }

    /** What asking for these values gives. */
    public static Configuration resolve(KconfigTree tree, Map<Symbol, String> requests) {
        List<Assignment> lines = new ArrayList<>();
        requests.forEach((symbol, value) -> lines.add(new Assignment(symbol, value, SourcePosition.ofLine(FILE, 1))));
        return Configuration.resolve(tree, UserValues.none(tree).withFile(FILE, lines));
    }
}
