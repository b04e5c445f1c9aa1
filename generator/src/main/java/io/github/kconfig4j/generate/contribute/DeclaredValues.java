package io.github.kconfig4j.generate.contribute;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.generate.spi.Values;
import io.github.kconfig4j.model.Symbol;
import java.util.Set;

/** The values of some symbols in one configuration, and of no other symbol. */
record DeclaredValues(Set<Symbol> declared, Configuration configuration) implements Values {

    @Override
    public String get(String symbol) {
        return declared.stream()
                .filter(s -> s.name().equals(symbol))
                .findFirst()
                .map(configuration::value)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the value of " + symbol + " is read, but not declared among what the member reads"));
    }
}
