package io.github.kconfig4j.product.check;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.explain.Fragments;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.space.formula.Point;
import io.github.kconfig4j.space.sample.Validity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Requests as lines of a fragment, and what they give on top of nothing. */
final class Fragment {
    private Fragment() {}

    /** The configuration that some lines ask for, if all are granted and it is one that a strict build takes. */
    static Optional<Configuration> resolve(KconfigTree tree, List<Map.Entry<Symbol, String>> lines) {
        Configuration configuration = Point.resolve(tree, requests(lines));
        return Validity.of(configuration) ? Optional.of(configuration) : Optional.empty();
    }

    static Map<Symbol, String> requests(List<Map.Entry<Symbol, String>> lines) {
        Map<Symbol, String> requests = new LinkedHashMap<>();
        lines.forEach(line -> requests.put(line.getKey(), line.getValue()));
        return requests;
    }

    /** What a candidate asks for. */
    static List<Map.Entry<Symbol, String>> lines(Candidate candidate) {
        Map<Symbol, String> requests = new LinkedHashMap<>();
        UserValues asked = candidate.configuration().userValues();
        asked.assignments().stream()
                .filter(one -> one.symbol().isDeclared() && !asked.isRecord(one.symbol()))
                .forEach(one -> requests.put(one.symbol(), one.value()));
        return List.copyOf(requests.entrySet());
    }

    static String text(List<Map.Entry<Symbol, String>> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> Fragments.append(text, "CONFIG_", line.getKey(), line.getValue()));
        return text.toString();
    }

    /** A variant that asks for this and has no file. */
    static VariantSpec spec(String name, Map<Symbol, String> requests) {
        TreeMap<String, String> overrides = new TreeMap<>();
        requests.forEach((symbol, value) -> overrides.put(symbol.name(), value));
        return new VariantSpec(name, List.of(), overrides);
    }
}
