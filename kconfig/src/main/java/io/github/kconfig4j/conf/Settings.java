package io.github.kconfig4j.conf;

import io.github.kconfig4j.config.Edits;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;

/** Sets values as a person does: only what is possible at the moment. */
final class Settings {
    private static final SourcePosition ORIGIN = Session.origin("stdin");

    private final Session session;

    Settings(Session session) {
        this.session = session;
    }

    private Edits edits() {
        return new Edits(session.configuration(), ORIGIN);
    }

    /** Whether a symbol can be set to a value: not below what others force, not above what is visible. */
    boolean isPossible(Symbol symbol, Tristate value) {
        return edits().isPossible(symbol, value);
    }

    /** Sets a bool or tristate. Returns whether that was possible. */
    boolean setTristate(Symbol symbol, Tristate value) {
        Edits edits = edits();
        Tristate before = session.configuration().tristate(symbol);
        if (before != value && !edits.isPossible(symbol, value)) {
            return false;
        }
        session.change(values -> edits.set(values, symbol, value));
        if (before != value) {
            session.invalidate();
        }
        return true;
    }

    /** Sets an int, hex or string. Returns whether that was possible. */
    boolean setText(Symbol symbol, String value) {
        Edits edits = edits();
        session.tables().isInRange(symbol, value);
        if (!edits.isPossible(symbol, value)) {
            return false;
        }
        boolean same = Edits.stored(symbol, value).equals(value)
                && session.asked(symbol).filter(a -> a.value().equals(value)).isPresent();
        session.change(values -> edits.set(values, symbol, value));
        if (!same) {
            session.invalidate();
        }
        return true;
    }

    /** Makes one member of a choice {@code y} and the other visible ones {@code n}. */
    void choose(Choice choice, Symbol member) {
        Edits edits = edits();
        boolean changes = edits.changes(choice, member);
        session.change(values -> edits.choose(values, choice, member));
        if (changes) {
            session.invalidate();
        }
    }
}
