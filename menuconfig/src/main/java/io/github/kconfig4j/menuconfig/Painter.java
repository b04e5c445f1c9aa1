package io.github.kconfig4j.menuconfig;

import io.github.kconfig4j.menuconfig.view.Screen;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;

/** Brings a terminal from what it shows to what it is to show: only cells that differ are written. Not thread-safe. */
final class Painter {
    private final Terminal terminal;
    private final Palette palette;
    private final Display display;
    private boolean cursorSeen = true;

    Painter(Terminal terminal, Palette palette) {
        this.terminal = terminal;
        this.palette = palette;
        this.display = new Display(terminal, true);
    }

    /** Everything is to be written anew: the terminal has another size, or somebody else wrote to it. */
    void forget() {
        display.clear();
        terminal.puts(Capability.clear_screen);
    }

    void paint(Screen screen) {
        int rows = screen.size().rows();
        int columns = screen.size().columns();
        display.resize(Size.of(columns, rows));
        boolean seen = screen.cursorRow() >= 0;
        if (!seen && cursorSeen) {
            terminal.puts(Capability.cursor_invisible);
        }
        display.update(lines(screen), seen ? screen.cursorRow() * (columns + 1) + screen.cursorColumn() : 0, false);
        if (seen && !cursorSeen) {
            terminal.puts(Capability.cursor_normal);
        }
        cursorSeen = seen;
        terminal.flush();
    }

    private List<AttributedString> lines(Screen screen) {
        List<AttributedString> lines = new ArrayList<>();
        for (int row = 0; row < screen.size().rows(); row++) {
            AttributedStringBuilder line = new AttributedStringBuilder();
            for (int column = 0; column < screen.size().columns(); column++) {
                line.append(screen.text(row, column), palette.style(screen.look(row, column)));
            }
            lines.add(line.toAttributedString());
        }
        return lines;
    }
}
