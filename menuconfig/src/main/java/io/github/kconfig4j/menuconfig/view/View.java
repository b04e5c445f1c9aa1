package io.github.kconfig4j.menuconfig.view;

import io.github.kconfig4j.menuconfig.model.Body;
import io.github.kconfig4j.menuconfig.model.Layout;
import io.github.kconfig4j.menuconfig.model.Line;
import io.github.kconfig4j.menuconfig.model.Size;
import io.github.kconfig4j.menuconfig.model.State;
import io.github.kconfig4j.menuconfig.model.Widths;
import java.util.List;

/** Draws a state. Immutable. */
public final class View {
    private static final int TEXT_COLUMN = 2;
    private static final int UPPER_EDGE = Layout.FIRST_LINE - 1;

    private final Frame frame;

    public View(Frame frame) {
        this.frame = frame;
    }

    /** The screen. */
    public Screen draw(State state) {
        Screen screen = new Screen(state.size());
        Body body = state.body();
        drawTitle(screen, state);
        drawFrame(screen, body);
        for (int i = 0;
                i < state.size().lines() && body.top() + i < body.lines().size();
                i++) {
            drawLine(screen, body, body.top() + i, Layout.FIRST_LINE + i);
        }
        drawButtons(screen, body);
        drawNote(screen, state, body);
        drawFunctions(screen);
        return screen;
    }

    private void drawTitle(Screen screen, State state) {
        Size size = screen.size();
        screen.fill(0, 0, size.columns(), Look.TITLE);
        String right = (state.isModified() ? "changed " : "") + (state.all() ? "all shown " : "");
        int room = size.columns() - right.length();
        String title =
                " " + state.surroundings().file() + " - " + state.surroundings().title();
        screen.write(0, 0, room, fit(title, room - 1), Look.TITLE);
        screen.write(0, room, size.columns(), right, Look.TITLE);
        List<String> path = state.path();
        if (!path.isEmpty()) {
            String steps = String.join(frame.step(), path);
            screen.write(1, 1, size.columns(), fitEnd(steps, size.columns() - 2), Look.PATH);
        }
    }

    private void drawFrame(Screen screen, Body body) {
        Size size = screen.size();
        int lower = Layout.lowerEdge(size);
        int right = size.columns() - 1;
        drawEdge(screen, UPPER_EDGE, 0);
        drawEdge(screen, lower, 2);
        for (int row = Layout.FIRST_LINE; row < lower; row++) {
            screen.write(row, 0, size.columns(), frame.vertical(), Look.FRAME);
            screen.write(row, right, size.columns(), frame.vertical(), Look.FRAME);
        }
        String title = " " + fit(body.title(), size.width() - 4) + " ";
        int column = Math.max(1, (size.columns() - Widths.of(title)) / 2);
        screen.write(UPPER_EDGE, column, right, title, Look.HEADING);
        if (body.top() > 0) {
            screen.write(UPPER_EDGE, TEXT_COLUMN, right, "(-)", Look.FRAME);
        }
        if (body.top() + size.lines() < body.lines().size()) {
            screen.write(lower, TEXT_COLUMN, right, "(+)", Look.FRAME);
        }
    }

    private void drawEdge(Screen screen, int row, int corner) {
        int right = screen.size().columns() - 1;
        screen.write(row, 0, right + 1, frame.corner(corner), Look.FRAME);
        screen.write(row, 1, right, frame.horizontal().repeat(right - 1), Look.FRAME);
        screen.write(row, right, right + 1, frame.corner(corner + 1), Look.FRAME);
    }

    private void drawLine(Screen screen, Body body, int index, int row) {
        Line line = body.lines().get(index);
        int end = screen.size().columns() - TEXT_COLUMN;
        boolean marked = index == body.cursor();
        if (marked && body.caret() >= 0) {
            drawField(screen, line.text(), body.caret(), row);
            return;
        }
        Look look = marked ? Look.CURSOR : look(line.kind());
        if (marked) {
            screen.fill(row, TEXT_COLUMN, end, look);
        }
        screen.write(row, TEXT_COLUMN, end, fit(line.text(), end - TEXT_COLUMN), look);
        if (line.hot() >= 0) {
            int column = TEXT_COLUMN + Widths.of(line.text().substring(0, line.hot()));
            if (column < end - 1) {
                screen.look(row, column, column + 1, marked ? Look.HOT_CURSOR : Look.HOT);
            }
        }
    }

    /** As much of the text as fits, so that the caret is in sight. */
    private static void drawField(Screen screen, String text, int caret, int row) {
        int end = screen.size().columns() - TEXT_COLUMN;
        int start = 0;
        while (Widths.of(text.substring(start, caret)) > end - TEXT_COLUMN - 1) {
            start = text.offsetByCodePoints(start, 1);
        }
        screen.fill(row, TEXT_COLUMN, end, Look.FIELD);
        screen.write(row, TEXT_COLUMN, end, text.substring(start), Look.FIELD);
        screen.cursor(row, TEXT_COLUMN + Widths.of(text.substring(start, caret)));
    }

    private static Look look(Line.Kind kind) {
        return switch (kind) {
            case TEXT, ENTRY -> Look.PLAIN;
            case FIXED -> Look.FIXED;
            case CHANGED -> Look.CHANGED;
            case COMMENT -> Look.COMMENT;
            case FIELD -> Look.FIELD;
            case WRONG -> Look.WRONG;
        };
    }

    private static void drawButtons(Screen screen, Body body) {
        int row = Layout.buttons(screen.size());
        List<Layout.Placed> buttons = Layout.buttons(screen.size(), body.buttons());
        for (int i = 0; i < buttons.size(); i++) {
            Layout.Placed button = buttons.get(i);
            Look look = i == body.focus() ? Look.FOCUS : Look.BUTTON;
            screen.write(row, button.column(), screen.size().columns(), button.text(), look);
        }
    }

    private void drawNote(Screen screen, State state, Body body) {
        int row = Layout.note(screen.size());
        int width = screen.size().columns() - TEXT_COLUMN;
        boolean said = !state.message().isEmpty();
        String text = said ? state.message() : body.note();
        screen.write(row, 1, width + 1, fit(text, width), said ? Look.MESSAGE : Look.NOTE);
    }

    private static void drawFunctions(Screen screen) {
        int row = Layout.functions(screen.size());
        for (Layout.Placed function : Layout.functionKeys()) {
            if (function.end() <= screen.size().columns()) {
                int digits = function.text().replaceAll("\\D", "").length();
                screen.write(row, function.column(), function.end(), function.text(), Look.FUNCTION);
                screen.look(row, function.column(), function.column() + digits, Look.NUMBER);
            }
        }
    }

    /** The beginning of a text, with a sign if it goes on. */
    private String fit(String text, int width) {
        if (Widths.of(text) <= width) {
            return text;
        }
        StringBuilder fitting = new StringBuilder();
        int columns = 0;
        for (int codePoint : text.codePoints().toArray()) {
            columns += Widths.of(codePoint);
            if (columns > width - 1) {
                break;
            }
            fitting.appendCodePoint(codePoint);
        }
        return fitting + frame.more();
    }

    /** The end of a text, with a sign if there is something before it. */
    private String fitEnd(String text, int width) {
        if (Widths.of(text) <= width) {
            return text;
        }
        int start = 0;
        while (Widths.of(text.substring(start)) > width - 1) {
            start = text.offsetByCodePoints(start, 1);
        }
        return frame.more() + text.substring(start);
    }
}
