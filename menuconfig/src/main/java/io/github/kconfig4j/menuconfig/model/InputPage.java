package io.github.kconfig4j.menuconfig.model;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.ValueSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the value of an int, hex or string is typed.
 *
 * @param node the entry
 * @param symbol its symbol
 * @param field what is typed
 * @param wish whether it is to be looked for what gives the value, where it is not possible as things are
 */
record InputPage(MenuNode node, Symbol symbol, Field field, boolean wish) implements Page {
    private static final List<String> BUTTONS = List.of("Ok", "Help");
    private static final int FIELD_LINE = 4;

    /** With the value there is; if it cannot be changed, it is only said why. */
    static State open(State state, MenuNode node) {
        Symbol symbol = node.symbol().orElseThrow();
        if (symbol.type() == SymbolType.UNKNOWN || !state.configuration().isChangeable(symbol)) {
            return state.saying(symbol + " cannot be changed: what it depends on does not hold. F10 says why.");
        }
        return state.open(of(state, node, symbol, false));
    }

    static InputPage of(State state, MenuNode node, Symbol symbol, boolean wish) {
        return new InputPage(node, symbol, Field.of(state.configuration().value(symbol)), wish);
    }

    @Override
    public Optional<MenuNode> entry(State state) {
        return Optional.of(node);
    }

    @Override
    public boolean isTyped() {
        return true;
    }

    @Override
    public Body body(State state) {
        Optional<String> wrong = wrong(state.configuration());
        List<Line> lines = new ArrayList<>();
        lines.add(Line.text(Entry.prompt(node)));
        lines.add(Line.text(""));
        lines.add(Line.text(state.surroundings().prefix() + symbol + ": " + allowed(state.configuration())));
        lines.add(Line.text(""));
        lines.add(Line.of(field.text(), Line.Kind.FIELD));
        lines.add(Line.text(""));
        lines.add(wrong.map(w -> Line.of(w, Line.Kind.WRONG)).orElse(Line.text("")));
        int top = Math.max(0, FIELD_LINE + 1 - state.size().lines());
        return new Body(Entry.prompt(node), lines, top, FIELD_LINE, field.caret(), BUTTONS, 0, "");
    }

    private String allowed(Configuration configuration) {
        return switch (symbol.type()) {
            case INT -> "a whole number" + range(configuration);
            case HEX -> "a hexadecimal number" + range(configuration);
            default -> "any text";
        };
    }

    private String range(Configuration configuration) {
        return configuration
                .range(symbol)
                .map(r -> " from " + configuration.value(r.low()) + " to " + configuration.value(r.high()))
                .orElse("");
    }

    /** What is wrong with what is typed. */
    private Optional<String> wrong(Configuration configuration) {
        if (!ValueSyntax.isValid(symbol.type(), field.text())) {
            String kind = symbol.type() == SymbolType.INT ? "whole" : "hexadecimal";
            return Optional.of("This is not a " + kind + " number.");
        }
        return configuration.isInRange(symbol, field.text())
                ? Optional.empty()
                : Optional.of(field.text() + " is not" + range(configuration) + ".");
    }

    @Override
    public State press(State state, Key key) {
        return key == Key.Named.ENTER ? take(state) : state.turn(new InputPage(node, symbol, field.press(key), wish));
    }

    private State take(State state) {
        if (wish) {
            return ValueSyntax.isValid(symbol.type(), field.text())
                    ? state.back()
                            .waiting(new Request.Seek(
                                    symbol, io.github.kconfig4j.config.Edits.stored(symbol, field.text())))
                    : state;
        }
        return state.history()
                .now()
                .set(symbol, field.text())
                .map(next -> state.back().edited(next))
                .orElse(state);
    }

    @Override
    public State button(State state, int button) {
        return button == 0 ? take(state) : Commands.info(state);
    }
}
