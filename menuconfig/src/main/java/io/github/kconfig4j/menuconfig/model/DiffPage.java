package io.github.kconfig4j.menuconfig.model;

import io.github.kconfig4j.model.MenuNode;
import java.util.List;
import java.util.Optional;

/**
 * What differs from another configuration.
 *
 * @param file the name of its file, or {@link #LOADED}
 * @param other that configuration
 * @param scroll the cursor's place
 */
record DiffPage(String file, Edition other, Scroll scroll) implements Page {
    /** Stands for what was loaded. */
    static final String LOADED = "what was loaded";

    private List<Changes.Change> changes(State state) {
        return Changes.between(other, state.history().now());
    }

    private List<String> buttons(State state) {
        return state.surroundings().defconfigs().isEmpty()
                ? List.of("Go to", "Exit")
                : List.of("Go to", "Other file", "Exit");
    }

    @Override
    public Optional<MenuNode> entry(State state) {
        List<Changes.Change> changes = changes(state);
        return scroll.cursor() < changes.size()
                ? state.surroundings().tree().nodes(changes.get(scroll.cursor()).symbol()).stream()
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public Body body(State state) {
        List<Line> lines = changes(state).stream()
                .map(change -> Line.of(change.toString(), Line.Kind.ENTRY))
                .toList();
        Scroll seen = scroll.within(lines.size(), state.size().lines());
        String note = lines.isEmpty() ? "No value differs" : lines.size() + (lines.size() == 1 ? " value" : " values");
        return new Body(
                "From " + file + " to what is shown",
                lines,
                seen.top(),
                lines.isEmpty() ? -1 : seen.cursor(),
                -1,
                buttons(state),
                0,
                note + (buttons(state).size() > 2 ? ". Tab: compare with another file" : ""));
    }

    @Override
    public State press(State state, Key key) {
        if (key == Key.Named.ENTER) {
            return button(state, 0);
        }
        if (key == Key.Named.TAB) {
            return next(state);
        }
        Scroll next = scroll.move(key, changes(state).size(), state.size().lines());
        return state.turn(new DiffPage(file, other, next));
    }

    /** With the next file to compare with. */
    private State next(State state) {
        List<String> files = state.surroundings().defconfigs();
        int at = files.indexOf(file);
        if (files.isEmpty()) {
            return state;
        }
        return at == files.size() - 1
                ? state.turn(new DiffPage(LOADED, state.history().loaded(), Scroll.START))
                : state.waiting(new Request.Compare(files.get(at + 1)));
    }

    @Override
    public State click(State state, int line) {
        return line == scroll.cursor() ? button(state, 0) : state.turn(new DiffPage(file, other, scroll.to(line)));
    }

    @Override
    public State button(State state, int button) {
        return switch (buttons(state).get(button)) {
            case "Go to" -> entry(state).map(state::jump).orElse(state);
            case "Exit" -> state.back();
            default -> next(state);
        };
    }
}
