package io.github.kconfig4j.menuconfig.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks for the name of a file.
 *
 * @param format as what to save; empty to load
 * @param field the name
 * @param usual the name of the file that is edited
 */
record FilePage(Optional<Format> format, Field field, String usual) implements Page {
    private static final int FIELD_LINE = 2;

    static FilePage save(String usual) {
        return new FilePage(Optional.of(Format.CONFIG), Field.of(usual), usual);
    }

    static FilePage load(String usual) {
        return new FilePage(Optional.empty(), Field.of(usual), usual);
    }

    @Override
    public boolean isTyped() {
        return true;
    }

    private List<String> buttons() {
        return format.isPresent() ? List.of("Ok", "Other format") : List.of("Ok");
    }

    @Override
    public Body body(State state) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.text(format.map(f -> "Save " + f.words() + ".  Tab: another format.")
                .orElse("Load another configuration. What was not saved can be taken back with Ctrl-Z.")));
        lines.add(Line.text(""));
        lines.add(Line.of(field.text(), Line.Kind.FIELD));
        String title = format.isPresent() ? "Save" : "Load";
        int top = Math.max(0, FIELD_LINE + 1 - state.size().lines());
        return new Body(title, lines, top, FIELD_LINE, field.caret(), buttons(), 0, "Name of the file. Esc: do not.");
    }

    @Override
    public State press(State state, Key key) {
        if (key == Key.Named.ENTER) {
            return take(state);
        }
        if (key == Key.Named.TAB && format.isPresent()) {
            return state.turn(other(format.get()));
        }
        return state.turn(new FilePage(format, field.press(key), usual));
    }

    /** The same for the next format, with its usual name unless another one was typed. */
    private FilePage other(Format now) {
        Format next = now.next();
        boolean typed = !field.text().equals(name(now));
        return new FilePage(Optional.of(next), typed ? field : Field.of(name(next)), usual);
    }

    private String name(Format of) {
        return of == Format.CONFIG ? usual : of.file();
    }

    private State take(State state) {
        String file = field.text().strip();
        if (file.isEmpty()) {
            return state.saying("Type the name of a file.");
        }
        return state.back()
                .waiting(format.<Request>map(f -> new Request.Save(f, file, false))
                        .orElseGet(() -> new Request.Load(file)));
    }

    @Override
    public State button(State state, int button) {
        return button == 0 || format.isEmpty() ? take(state) : state.turn(other(format.get()));
    }
}
