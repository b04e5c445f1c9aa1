package io.github.kconfig4j.modes;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.NumberSyntax;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.syntax.Feature;
import java.util.Optional;

/** Sets values as a person does: only what is possible at the moment. */
final class Settings {
    private static final SourcePosition ORIGIN = Session.origin("stdin");

    private final Session session;

    Settings(Session session) {
        this.session = session;
    }

    /** Whether a symbol can be set to a value: not below what others force, not above what is visible. */
    boolean isPossible(Symbol symbol, Tristate value) {
        Configuration configuration = session.configuration();
        Tristate visible = configuration.visibility(symbol);
        Tristate forced = configuration.reverseDependency(symbol);
        boolean whole = configuration.effectiveType(symbol) == SymbolType.BOOL;
        if (!symbol.type().isBoolOrTristate()
                || visible == Tristate.NO
                || whole && value == Tristate.MOD
                || visible.compareTo(forced) <= 0) {
            return false;
        }
        if (typedChoice(symbol).isPresent() && visible == Tristate.YES) {
            return value == Tristate.YES;
        }
        boolean fullImplies = session.tree().dialect().has(Feature.FULL_IMPLIES);
        if (fullImplies && value == Tristate.MOD && configuration.implied(symbol) == Tristate.YES) {
            return false;
        }
        return value.compareTo(forced) >= 0 && value.compareTo(visible) <= 0;
    }

    /** Sets a bool or tristate. Returns whether that was possible. */
    boolean setTristate(Symbol symbol, Tristate value) {
        Tristate before = session.configuration().tristate(symbol);
        if (before != value && !isPossible(symbol, value)) {
            return false;
        }
        session.change(values -> {
            typedChoice(symbol).filter(c -> value == Tristate.YES).ifPresent(choice -> {
                values.choose(choice.symbol(), symbol);
                values.decide(choice.symbol(), ORIGIN);
                choice.members().stream()
                        .filter(m -> session.configuration().visibility(m) != Tristate.NO)
                        .forEach(m -> values.decide(m, ORIGIN));
            });
            values.set(symbol, value.toString(), ORIGIN);
        });
        if (before != value) {
            session.invalidate();
        }
        return true;
    }

    private Optional<Choice> typedChoice(Symbol symbol) {
        return session.tree().dialect().has(Feature.TYPED_CHOICES)
                ? session.tree().choiceOf(symbol)
                : Optional.empty();
    }

    /** Sets an int, hex or string. Returns whether that was possible. */
    boolean setText(Symbol symbol, String value) {
        if (!NumberSyntax.isValid(symbol.type(), value)
                || !session.configuration().isInRange(symbol, value)) {
            return false;
        }
        boolean prefixed = value.startsWith("0x") || value.startsWith("0X");
        String stored = symbol.type() == SymbolType.HEX && !prefixed ? "0x" + value : value;
        boolean same = stored.equals(value)
                && session.user()
                        .get(symbol)
                        .filter(a -> a.value().equals(value))
                        .isPresent();
        session.change(values -> values.set(symbol, stored, ORIGIN));
        if (!same) {
            session.invalidate();
        }
        return true;
    }

    /** Makes one member of a choice {@code y} and the other visible ones {@code n}. */
    void choose(Choice choice, Symbol member) {
        Configuration configuration = session.configuration();
        boolean changes = choice.members().stream()
                .filter(m -> configuration.visibility(m) != Tristate.NO)
                .anyMatch(m -> configuration.tristate(m) != (m == member ? Tristate.YES : Tristate.NO));
        session.change(values -> choice.members().stream()
                .filter(m -> configuration.visibility(m) != Tristate.NO)
                .forEach(m -> values.set(m, m == member ? "y" : "n", ORIGIN)));
        if (changes) {
            session.invalidate();
        }
    }
}
