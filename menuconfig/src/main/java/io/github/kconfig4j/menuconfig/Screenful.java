package io.github.kconfig4j.menuconfig;

import io.github.kconfig4j.menuconfig.model.Size;
import io.github.kconfig4j.menuconfig.view.Frame;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp.Capability;

/**
 * A terminal while a menu fills it. Whatever way the menu ends, and if the process is told to end, the terminal is as it was:
 * its lines, its cursor, its mouse, its modes. Signals only set what {@link #isResized} and {@link #isInterrupted} ask for.
 */
final class Screenful implements AutoCloseable {
    private final Terminal terminal;
    private final Palette palette;
    private final Frame frame;
    private final Attributes before;
    private final Thread hook = new Thread(this::restore, "menuconfig-restore");
    private final AtomicBoolean resized = new AtomicBoolean();
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private final AtomicBoolean restored = new AtomicBoolean();

    Screenful(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.palette = environment.getOrDefault("NO_COLOR", "").isEmpty() ? Palette.COLOURS : Palette.PLAIN;
        this.frame = hasAllCharacters(environment, terminal) ? Frame.LINES : Frame.ASCII;
        this.before = terminal.enterRawMode();
        Attributes raw = terminal.getAttributes();
        // Ctrl-Z and Ctrl-Y are keys like others.
        raw.setControlChar(Attributes.ControlChar.VSUSP, 0);
        raw.setControlChar(Attributes.ControlChar.VDSUSP, 0);
        terminal.setAttributes(raw);
        terminal.handle(Terminal.Signal.WINCH, signal -> resized.set(true));
        terminal.handle(Terminal.Signal.INT, signal -> interrupted.set(true));
        Runtime.getRuntime().addShutdownHook(hook);
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.keypad_xmit);
        terminal.puts(Capability.clear_screen);
        terminal.trackMouse(Terminal.MouseTracking.Normal);
        terminal.flush();
    }

    /**
     * The terminal of this process.
     *
     * @param instead what to use if there is none, for the message
     */
    static Screenful open(Map<String, String> environment, String instead) throws IOException {
        String type = environment.getOrDefault("TERM", "");
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        if (type.equals("dumb") || type.isEmpty() && !windows) {
            throw new NoTerminalException("menuconfig needs a terminal that can move its cursor, and TERM is "
                    + (type.isEmpty() ? "not set" : type) + ". Use " + instead + " instead.");
        }
        try {
            Terminal terminal = TerminalBuilder.builder()
                    .system(true)
                    .dumb(false)
                    .ffm(false)
                    .graphemeCluster(false)
                    .signalHandler(Terminal.SignalHandler.SIG_IGN)
                    .build();
            return new Screenful(terminal, environment);
        } catch (IllegalStateException e) {
            throw new NoTerminalException(
                    "menuconfig needs a terminal, and there is none: input or output is redirected. Use " + instead
                            + " instead.");
        }
    }

    Terminal terminal() {
        return terminal;
    }

    Palette palette() {
        return palette;
    }

    /** The frame that the terminal can show. */
    Frame frame() {
        return frame;
    }

    /** As the locale says. */
    private static boolean hasAllCharacters(Map<String, String> environment, Terminal terminal) {
        return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(value -> value.toLowerCase(Locale.ROOT).replace("-", "").contains("utf8"))
                .orElseGet(() -> !System.getProperty("os.name", "").equals("Linux")
                        && StandardCharsets.UTF_8.equals(terminal.encoding()));
    }

    Size size() {
        org.jline.terminal.Size size = terminal.getSize();
        return size.getRows() > 0 && size.getColumns() > 0
                ? new Size(size.getRows(), size.getColumns())
                : new Size(24, 80);
    }

    /** Whether it has another size than when this was asked last. */
    boolean isResized() {
        return resized.getAndSet(false);
    }

    /** Whether somebody pressed Ctrl-C. */
    boolean isInterrupted() {
        return interrupted.get();
    }

    private void restore() {
        if (restored.getAndSet(true)) {
            return;
        }
        terminal.trackMouse(Terminal.MouseTracking.Off);
        terminal.puts(Capability.keypad_local);
        // Full lines that are still there when it leaves are taken for wrapped ones by some terminals, after a resize.
        terminal.puts(Capability.clear_screen);
        terminal.puts(Capability.exit_ca_mode);
        terminal.puts(Capability.cursor_normal);
        terminal.flush();
        terminal.setAttributes(before);
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process ends already, and the hook runs.
        }
        restore();
        terminal.close();
    }
}
