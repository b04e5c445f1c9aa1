package io.github.kconfig4j.modes;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import java.util.ArrayList;
import java.util.List;

/** The files that the defaults of the symbol with {@code option defconfig_list} name. */
final class DefconfigList {
    private static final String RELEASE = "UNAME_RELEASE";

    private final Configuration configuration;
    private final Symbol symbol;

    DefconfigList(Configuration configuration, Symbol symbol) {
        this.configuration = configuration;
        this.symbol = symbol;
    }

    /** Those whose condition holds, in order, {@code $NAME} replaced by the value of that symbol. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Property.Default line : configuration.tree().defaults(symbol)) {
            if (line.value() instanceof Expr.SymbolRef ref && configuration.evaluate(line.condition()) != Tristate.NO) {
                names.add(expanded(ref.symbol().name()));
            }
        }
        return names;
    }

    private String expanded(String text) {
        StringBuilder expanded = new StringBuilder();
        int at = 0;
        for (int dollar = text.indexOf('$'); dollar >= 0; dollar = text.indexOf('$', at)) {
            expanded.append(text, at, dollar);
            at = dollar + 1;
            while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
                at++;
            }
            expanded.append(value(text.substring(dollar + 1, at)));
        }
        return expanded.append(text.substring(at)).toString();
    }

    /** Of a symbol; the release of the running kernel is one that no file declares. */
    private String value(String name) {
        return configuration
                .tree()
                .symbol(name)
                .map(configuration::value)
                .orElse(name.equals(RELEASE) ? System.getProperty("os.version") : "");
    }
}
