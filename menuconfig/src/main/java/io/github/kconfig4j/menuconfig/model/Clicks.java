package io.github.kconfig4j.menuconfig.model;

import java.util.OptionalInt;

/** What the mouse points at. */
final class Clicks {
    private Clicks() {}

    static State press(State state, Key.Click click) {
        Size size = state.size();
        Body body = state.body();
        int line = body.top() + click.row() - Layout.FIRST_LINE;
        if (click.row() == Layout.buttons(size)) {
            OptionalInt button = Layout.at(Layout.buttons(size, body.buttons()), click.column());
            return button.isPresent() ? state.page().button(state, button.getAsInt()) : state;
        }
        if (click.row() == Layout.functions(size)) {
            OptionalInt function = Layout.at(Layout.functionKeys(), click.column());
            return function.isPresent()
                    ? state.press(Key.Named.values()[Key.Named.F1.ordinal() + function.getAsInt()])
                    : state;
        }
        boolean inside = click.row() >= Layout.FIRST_LINE && click.row() < Layout.lowerEdge(size);
        return inside && line < body.lines().size() ? state.page().click(state, line) : state;
    }
}
