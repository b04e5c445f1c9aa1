package io.github.kconfig4j.conf;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.options.Feature;
import java.util.ArrayList;
import java.util.List;

/** The files that the defaults of the symbol with {@code option defconfig_list} name. */
final class DefconfigList {
    private final Configuration configuration;
    private final Symbol symbol;

    DefconfigList(Configuration configuration, Symbol symbol) {
        this.configuration = configuration;
        this.symbol = symbol;
    }

    /** Those whose condition holds, in order, {@code $NAME} replaced by the value of that symbol. */
    List<String> names() {
        boolean expanded = configuration.tree().dialect().has(Feature.ENVIRONMENT_OPTIONS);
        DollarNames dollars = new DollarNames(configuration);
        List<String> names = new ArrayList<>();
        for (Property.Default line : configuration.tree().defaults(symbol)) {
            if (line.value() instanceof Expr.SymbolRef ref && configuration.evaluate(line.condition()) != Tristate.NO) {
                names.add(expanded ? dollars.expand(ref.symbol().name()) : configuration.value(ref.symbol()));
            }
        }
        return names;
    }
}
