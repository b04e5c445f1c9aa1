package io.github.kconfig4j.menuconfig.model;

import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Symbol;
import java.util.Optional;
import java.util.function.Function;

/** What the function keys do, and the characters that stand for them. */
final class Commands {
    private Commands() {}

    /** The state after a command; empty if the key is none. */
    static Optional<State> press(State state, Key key) {
        if (key instanceof Key.Typed typed) {
            return state.page().isTyped() ? Optional.empty() : character(state, typed.codePoint());
        }
        return key instanceof Key.Named named ? Optional.ofNullable(named(state, named)) : Optional.empty();
    }

    private static @org.jspecify.annotations.Nullable State named(State state, Key.Named key) {
        return switch (key) {
            case F1 -> help(state);
            case F2 -> info(state);
            case F3 -> state.open(TextPage.of("Keys", KeysHelp.LINES));
            case F4 -> state.showingAll(!state.all());
            case F5, ESCAPE -> state.back();
            case F6 -> save(state);
            case F7 -> load(state);
            case F8 -> find(state);
            case F9 -> state.waiting(new Request.End());
            case F10 -> why(state);
            case F11 -> code(state);
            case F12 -> diff(state);
            case UNDO -> state.undone();
            case REDO -> state.redone();
            default -> null;
        };
    }

    private static Optional<State> character(State state, int character) {
        return switch (character) {
            case '?', 'h' -> Optional.of(info(state));
            case '/' -> Optional.of(find(state));
            case 'z' -> Optional.of(state.showingAll(!state.all()));
            case '<' -> Optional.of(state.undone());
            case '>' -> Optional.of(state.redone());
            case '!' -> Optional.of(why(state));
            case '=' -> Optional.of(diff(state));
            case '#' -> Optional.of(code(state));
            default -> Optional.empty();
        };
    }

    /** What the help text says; without an entry, which keys there are. */
    private static State help(State state) {
        return state.page().entry(state).isPresent() ? info(state) : state.open(TextPage.of("Keys", KeysHelp.LINES));
    }

    static State info(State state) {
        return about(state, node -> state.open(InfoPages.of(state, node)));
    }

    static State why(State state) {
        return symbol(state, symbol -> state.open(WhyPage.of(state, symbol)));
    }

    static State code(State state) {
        return symbol(state, symbol -> {
            var lines = state.surroundings().code().lines(symbol);
            return lines.isEmpty()
                    ? state.saying("No product is known whose code depends on " + symbol + ".")
                    : state.open(TextPage.of("What depends on " + symbol, lines));
        });
    }

    private static State symbol(State state, Function<Symbol, State> action) {
        return about(
                state,
                node -> node.symbol().map(action).orElseGet(() -> state.saying("That is no option, it has no value.")));
    }

    private static State about(State state, Function<MenuNode, State> action) {
        return state.page().entry(state).map(action).orElseGet(() -> state.saying("There is no entry to tell about."));
    }

    static State find(State state) {
        return state.open(SearchPage.of(state));
    }

    static State save(State state) {
        return state.open(FilePage.save(state.surroundings().file()));
    }

    static State load(State state) {
        return state.open(FilePage.load(state.surroundings().file()));
    }

    static State diff(State state) {
        return state.open(new DiffPage(DiffPage.LOADED, state.history().loaded(), Scroll.START));
    }
}
