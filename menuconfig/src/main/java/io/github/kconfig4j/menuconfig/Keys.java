package io.github.kconfig4j.menuconfig;

import io.github.kconfig4j.menuconfig.model.Key;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.MouseEvent;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;

/** Reads what a person does from a terminal. Not thread-safe. */
final class Keys {
    /** How long to wait whether an Esc is the beginning of something: over slow lines its parts come one by one. */
    private static final long ESCAPE_MILLIS = 200;

    private static final String ESCAPE = "\033";
    private static final int WHEEL_ROWS = 3;

    private final Terminal terminal;
    private final BindingReader reader;
    private final KeyMap<Supplier<Optional<Key>>> map = new KeyMap<>();

    /** @param redraw what to do when a person asks for the screen to be drawn again */
    Keys(Terminal terminal, Runnable redraw) {
        this.terminal = terminal;
        this.reader = new BindingReader(terminal.reader());
        map.setAmbiguousTimeout(ESCAPE_MILLIS);
        map.setNomatch(Optional::empty);
        map.setUnicode(this::typed);
        for (char c = ' '; c < KeyMap.KEYMAP_LENGTH - 1; c++) {
            map.bind(this::typed, String.valueOf(c));
        }
        bindMoves();
        bindEdits();
        bindFunctions();
        map.bind(this::mouse, ESCAPE + "[M", ESCAPE + "[<");
        bind(Capability.key_mouse, this::mouse);
        map.bind(
                () -> {
                    redraw.run();
                    return Optional.empty();
                },
                KeyMap.ctrl('L'));
    }

    private void bindMoves() {
        bind(Key.Named.UP, Capability.key_up, "[A", "OA");
        bind(Key.Named.DOWN, Capability.key_down, "[B", "OB");
        bind(Key.Named.RIGHT, Capability.key_right, "[C", "OC");
        bind(Key.Named.LEFT, Capability.key_left, "[D", "OD");
        bind(Key.Named.PAGE_UP, Capability.key_ppage, "[5~");
        bind(Key.Named.PAGE_DOWN, Capability.key_npage, "[6~");
        bind(Key.Named.HOME, Capability.key_home, "[H", "OH", "[1~", "[7~");
        bind(Key.Named.END, Capability.key_end, "[F", "OF", "[4~", "[8~");
        bind(Key.Named.BACK_TAB, Capability.key_btab, "[Z");
        map.bind(named(Key.Named.TAB), "\t");
        map.bind(named(Key.Named.ENTER), "\r", "\n");
        bind(Capability.key_enter, named(Key.Named.ENTER));
        map.bind(named(Key.Named.ESCAPE), ESCAPE, ESCAPE + ESCAPE);
    }

    private void bindEdits() {
        bind(Key.Named.DELETE, Capability.key_dc, "[3~");
        bind(Capability.key_backspace, named(Key.Named.BACKSPACE));
        map.bind(named(Key.Named.BACKSPACE), KeyMap.del(), KeyMap.ctrl('H'));
        map.bind(named(Key.Named.CLEAR), KeyMap.ctrl('U'));
        map.bind(named(Key.Named.UNDO), KeyMap.ctrl('Z'));
        map.bind(named(Key.Named.REDO), KeyMap.ctrl('Y'));
    }

    /** Terminals differ in the first ones; some send Esc and a digit. */
    private void bindFunctions() {
        String[][] sequences = {
            {"OP", "[11~", "[[A", "1"},
            {"OQ", "[12~", "[[B", "2"},
            {"OR", "[13~", "[[C", "3"},
            {"OS", "[14~", "[[D", "4"},
            {"[15~", "[[E", "5"},
            {"[17~", "6"},
            {"[18~", "7"},
            {"[19~", "8"},
            {"[20~", "9"},
            {"[21~", "0"},
            {"[23~"},
            {"[24~"}
        };
        Capability[] capabilities = {
            Capability.key_f1, Capability.key_f2, Capability.key_f3, Capability.key_f4, Capability.key_f5,
            Capability.key_f6, Capability.key_f7, Capability.key_f8, Capability.key_f9, Capability.key_f10,
            Capability.key_f11, Capability.key_f12
        };
        for (int i = 0; i < capabilities.length; i++) {
            bind(Key.Named.values()[Key.Named.F1.ordinal() + i], capabilities[i], sequences[i]);
        }
    }

    private void bind(Key.Named key, Capability capability, String... behindEscape) {
        bind(capability, named(key));
        for (String sequence : behindEscape) {
            map.bind(named(key), ESCAPE + sequence);
        }
    }

    private void bind(Capability capability, Supplier<Optional<Key>> action) {
        @Nullable String sequence = KeyMap.key(terminal, capability);
        if (sequence != null) {
            map.bind(action, sequence);
        }
    }

    private static Supplier<Optional<Key>> named(Key.Named key) {
        return () -> Optional.of(key);
    }

    private Optional<Key> typed() {
        return Optional.of(new Key.Typed(reader.getLastBinding().codePointAt(0)));
    }

    private Optional<Key> mouse() {
        MouseEvent event = terminal.readMouseEvent(reader::readCharacter, reader.getLastBinding());
        if (event.getType() == MouseEvent.Type.Wheel) {
            boolean up = event.getButton() == MouseEvent.Button.WheelUp;
            return Optional.of(new Key.Wheel(up ? -WHEEL_ROWS : WHEEL_ROWS));
        }
        boolean pressed = event.getType() == MouseEvent.Type.Pressed && event.getButton() == MouseEvent.Button.Button1;
        return pressed ? Optional.of(new Key.Click(event.getY(), event.getX())) : Optional.empty();
    }

    /** What came of waiting for a key. */
    enum Wait {
        KEY,
        NOTHING,
        END
    }

    /** Waits, at most so long. */
    Wait await(long millis) {
        int next = reader.peekCharacter(millis);
        if (next == NonBlockingReader.READ_EXPIRED) {
            return Wait.NOTHING;
        }
        return next < 0 ? Wait.END : Wait.KEY;
    }

    /** The next key; empty if it was none that means something. */
    Optional<Key> read() {
        @Nullable Supplier<Optional<Key>> bound = reader.readBinding(map);
        return bound == null ? Optional.empty() : bound.get();
    }
}
