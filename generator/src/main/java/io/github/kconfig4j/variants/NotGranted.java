package io.github.kconfig4j.variants;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.Unmet;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import java.util.List;
import java.util.Optional;

/** Says why a value that was asked for is not so. */
final class NotGranted {
    private final Configuration configuration;
    private final String prefix;

    /** @param prefix what is put before the paths of Kconfig files */
    NotGranted(Configuration configuration, String prefix) {
        this.configuration = configuration;
        this.prefix = prefix;
    }

    /** The error at the place of the request. */
    Diagnostic diagnostic(Unmet unmet) {
        Assignment asked = unmet.asked();
        Symbol symbol = asked.symbol();
        String got = unmet.got().isEmpty() ? "it has no value" : "it is " + unmet.got();
        return Diagnostic.of(
                Severity.ERROR,
                "not-granted",
                asked.origin(),
                symbol + "=" + asked.value() + " was asked for, but " + got + ": " + reason(symbol, asked.value())
                        + ".");
    }

    private String reason(Symbol symbol, String value) {
        Expr dependency = configuration.tree().directDependency(symbol);
        if (configuration.evaluate(dependency) == Tristate.NO) {
            return symbol + declaredAt(symbol) + " depends on " + dependency + ", and " + values(unmet(dependency));
        }
        Optional<Property.Range> range = configuration.range(symbol);
        if (range.isPresent() && !configuration.isInRange(symbol, value)) {
            return "its range is " + configuration.value(range.get().low()) + " to "
                    + configuration.value(range.get().high()) + at(range.get().position());
        }
        if (configuration.reverseDependency(symbol) != Tristate.NO && value.equals("n")) {
            return "it is selected by " + configuration.tree().reverseDependency(symbol);
        }
        Optional<Choice> choice = configuration.tree().choiceOf(symbol);
        if (choice.isPresent()) {
            return "its choice has "
                    + configuration
                            .selected(choice.get().symbol())
                            .map(Symbol::name)
                            .orElse("no member");
        }
        if (!configuration.tree().hasPrompt(symbol)) {
            return symbol + declaredAt(symbol) + " has no prompt, so only its defaults and selects decide";
        }
        return configuration.visibility(symbol) == Tristate.NO
                ? "the prompt of " + symbol + declaredAt(symbol) + " is not visible"
                : "its type " + symbol.type().name().toLowerCase(java.util.Locale.ROOT) + " has no such value";
    }

    /** The parts of a dependency that are to blame: of a conjunction those that are n. */
    private List<Symbol> unmet(Expr dependency) {
        if (dependency instanceof Expr.And and) {
            return and.operands().stream()
                    .filter(operand -> configuration.evaluate(operand) == Tristate.NO)
                    .flatMap(operand -> operand.symbols().stream())
                    .distinct()
                    .toList();
        }
        return List.copyOf(dependency.symbols());
    }

    /** {@code KVM (Kconfig:12) is n}; several are joined by {@code and}. */
    private String values(List<Symbol> symbols) {
        return String.join(
                " and ",
                symbols.stream()
                        .map(symbol -> symbol + declaredAt(symbol) + " is " + value(symbol))
                        .toList());
    }

    private String value(Symbol symbol) {
        String value = configuration.value(symbol);
        return value.isEmpty() ? "without a value" : value;
    }

    private String declaredAt(Symbol symbol) {
        return symbol.positions().isEmpty() ? "" : at(symbol.positions().get(0));
    }

    private String at(SourcePosition position) {
        return " (" + prefix + position.file() + ":" + position.line() + ")";
    }
}
