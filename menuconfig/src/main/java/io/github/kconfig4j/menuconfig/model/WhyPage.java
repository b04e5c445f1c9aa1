package io.github.kconfig4j.menuconfig.model;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.explain.Reasons;
import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why a symbol has its value, and what else it could be.
 *
 * @param symbol the symbol
 * @param lines the reasons
 * @param top the index of the first line that is seen
 * @param focus the button that Enter presses
 */
record WhyPage(Symbol symbol, List<String> lines, int top, int focus) implements Page {
    private static final String EXIT = "Exit";
    private static final String VALUE = "Value";

    WhyPage {
        lines = List.copyOf(lines);
    }

    static WhyPage of(State state, Symbol symbol) {
        return new WhyPage(symbol, reasons(state, symbol), 0, 0);
    }

    private static List<String> reasons(State state, Symbol symbol) {
        return new Reasons(state.configuration()).of(symbol).format().lines().toList();
    }

    @Override
    public Page after(State state) {
        return new WhyPage(symbol, reasons(state, symbol), 0, 0);
    }

    @Override
    public Optional<MenuNode> entry(State state) {
        return state.surroundings().tree().nodes(symbol).stream().findFirst();
    }

    /** The values that it does not have, then the way back. */
    private List<String> buttons(Configuration configuration) {
        List<String> buttons = new ArrayList<>();
        if (symbol.type().isBoolOrTristate()) {
            for (Tristate value : Tristate.values()) {
                boolean has = configuration.tristate(symbol) == value;
                boolean can = value != Tristate.MOD || symbol.type() == SymbolType.TRISTATE;
                if (!has && can && !symbol.isChoice()) {
                    buttons.add(value.toString());
                }
            }
        } else {
            buttons.add(VALUE);
        }
        buttons.add(EXIT);
        return buttons;
    }

    @Override
    public Body body(State state) {
        List<Line> shown = Wrapping.wrap(lines, state.size().width()).stream()
                .map(Line::text)
                .toList();
        List<String> buttons = buttons(state.configuration());
        return new Body(
                "Why " + symbol + " is " + state.configuration().value(symbol),
                shown,
                within(state, top),
                -1,
                -1,
                buttons,
                Math.min(focus, buttons.size() - 1),
                buttons.size() == 1 ? "" : "A value: what would give it that, tried before it is done");
    }

    private int within(State state, int line) {
        int count = Wrapping.wrap(lines, state.size().width()).size();
        return Math.max(0, Math.min(line, count - state.size().lines()));
    }

    @Override
    public State press(State state, Key key) {
        List<String> buttons = buttons(state.configuration());
        if (key == Key.Named.ENTER) {
            return button(state, Math.min(focus, buttons.size() - 1));
        }
        if (key instanceof Key.Typed typed) {
            int letter = Character.toLowerCase(typed.codePoint());
            for (int i = 0; i < buttons.size(); i++) {
                if (Character.toLowerCase(buttons.get(i).charAt(0)) == letter) {
                    return button(state, i);
                }
            }
        }
        int scrolled = within(
                state, Texts.scrolled(key, within(state, top), state.size().lines()));
        return state.turn(new WhyPage(symbol, lines, scrolled, Buttons.move(key, focus, buttons.size())));
    }

    @Override
    public State button(State state, int button) {
        String label = buttons(state.configuration()).get(button);
        return switch (label) {
            case EXIT -> state.back();
            case VALUE ->
                entry(state)
                        .map(node -> state.open(InputPage.of(state, node, symbol, true)))
                        .orElse(state);
            default -> state.waiting(new Request.Seek(symbol, label));
        };
    }
}
