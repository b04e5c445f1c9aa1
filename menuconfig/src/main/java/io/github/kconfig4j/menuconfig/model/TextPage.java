package io.github.kconfig4j.menuconfig.model;

import io.github.kconfig4j.model.MenuNode;
import java.util.List;
import java.util.Optional;

/**
 * A text.
 *
 * @param title what it is about
 * @param lines its lines
 * @param about the entry that it is about
 * @param top the index of the first line that is seen
 */
record TextPage(String title, List<String> lines, Optional<MenuNode> about, int top) implements Page {
    private static final List<String> BUTTONS = List.of("Exit");

    TextPage {
        lines = List.copyOf(lines);
    }

    static TextPage of(String title, List<String> lines) {
        return new TextPage(title, lines, Optional.empty(), 0);
    }

    static TextPage of(String title, List<String> lines, MenuNode about) {
        return new TextPage(title, lines, Optional.of(about), 0);
    }

    @Override
    public Optional<MenuNode> entry(State state) {
        return about;
    }

    private List<String> wrapped(State state) {
        return Wrapping.wrap(lines, state.size().width());
    }

    private int within(State state, int line) {
        return Math.max(0, Math.min(line, wrapped(state).size() - state.size().lines()));
    }

    @Override
    public Body body(State state) {
        List<Line> shown = wrapped(state).stream().map(Line::text).toList();
        return new Body(title, shown, within(state, top), -1, -1, BUTTONS, 0, "");
    }

    @Override
    public State press(State state, Key key) {
        if (key == Key.Named.ENTER || key instanceof Key.Typed typed && "qe".indexOf(typed.codePoint()) >= 0) {
            return state.back();
        }
        return state.turn(new TextPage(title, lines, about, scrolled(state, top, key)));
    }

    private int scrolled(State state, int from, Key key) {
        return within(
                state, Texts.scrolled(key, within(state, from), state.size().lines()));
    }

    @Override
    public State button(State state, int button) {
        return state.back();
    }
}
