package io.github.kconfig4j.menuconfig;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A terminal of 80 columns and 24 rows in which a command runs, by tmux. What follows the command is printed: {@code END 0}. */
public final class Tmux implements AutoCloseable {
    private static final Pattern WORDS = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Map<String, String> NAMES = new TreeMap<>(Map.of(
            "PAGE_UP",
            "PPage",
            "PAGE_DOWN",
            "NPage",
            "BACKSPACE",
            "BSpace",
            "DELETE",
            "DC",
            "UNDO",
            "C-z",
            "REDO",
            "C-y",
            "CLEAR",
            "C-u"));
    private static final long LONGEST_SECONDS = 60;
    /** Longer than it takes the menus to tell an Esc from the beginning of another key. */
    private static final long AFTER_ESCAPE_MILLIS = 400;

    private final String socket;

    private Tmux(String socket) {
        this.socket = socket;
    }

    /**
     * Starts a command of the shell in a folder.
     *
     * @param environment variables for it
     */
    public static Tmux start(Path folder, Map<String, String> environment, String command)
            throws IOException, InterruptedException {
        Tmux tmux = new Tmux("kconfig4j-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
        List<String> start = new ArrayList<>(
                List.of("-u", "-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "24", "-c", folder.toString()));
        environment.forEach((name, value) -> start.addAll(List.of("-e", name + "=" + value)));
        start.add("trap : INT; " + command + "; echo END $?; sleep 1000");
        tmux.run(start);
        return tmux;
    }

    /** Presses keys, named as on the page. */
    public void keys(String script) throws IOException, InterruptedException {
        Matcher words = WORDS.matcher(script);
        while (words.find()) {
            if (words.group(1) != null) {
                run(List.of("send-keys", "-l", words.group(1)));
                continue;
            }
            String word = words.group(2);
            boolean single = word.length() == 1;
            String name = single || word.startsWith("C-") ? word : NAMES.getOrDefault(word, capital(word));
            run(single ? List.of("send-keys", "-l", name) : List.of("send-keys", name));
            if (word.equals("ESCAPE")) {
                Thread.sleep(AFTER_ESCAPE_MILLIS);
            }
        }
    }

    /** Presses and releases the first button of the mouse, as a terminal says it to a program that asked for it. */
    public void click(int row, int column) throws IOException, InterruptedException {
        mouse("0;" + (column + 1) + ";" + (row + 1), 'M');
        mouse("0;" + (column + 1) + ";" + (row + 1), 'm');
    }

    /** Turns the wheel of the mouse down by one. */
    public void wheel(int row, int column) throws IOException, InterruptedException {
        mouse("65;" + (column + 1) + ";" + (row + 1), 'M');
    }

    private void mouse(String what, char end) throws IOException, InterruptedException {
        List<String> bytes = new ArrayList<>(List.of("send-keys", "-H"));
        for (char c : ("\033[<" + what + end).toCharArray()) {
            bytes.add(Integer.toHexString(c));
        }
        run(bytes);
    }

    private static String capital(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    /** The rows of the screen, without spaces at their ends; lines of a frame as the letters that stand for them. */
    public List<String> screen() throws IOException, InterruptedException {
        return letters(run(List.of("capture-pane", "-p")).lines().toList());
    }

    /** Lines of a frame as the letters that terminals have in their place; some versions of tmux print those. */
    public static List<String> letters(List<String> rows) {
        return rows.stream()
                .map(row -> row.replace('┌', 'l')
                        .replace('─', 'q')
                        .replace('┐', 'k')
                        .replace('│', 'x')
                        .replace('└', 'm')
                        .replace('┘', 'j')
                        .stripTrailing())
                .toList();
    }

    /** Waits until the screen is as wanted. Returns the last one that was seen, which is not, if it takes too long. */
    public List<String> await(Predicate<List<String>> wanted) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        List<String> seen = screen();
        while (!wanted.test(seen) && System.nanoTime() < end) {
            Thread.sleep(50);
            seen = screen();
        }
        return seen;
    }

    /** Waits until some row holds a text. */
    public List<String> awaitText(String text) throws IOException, InterruptedException {
        return await(rows -> rows.stream().anyMatch(row -> row.contains(text)));
    }

    /** Gives it another size. */
    public void resize(int columns, int rows) throws IOException, InterruptedException {
        run(List.of("resize-window", "-x", "" + columns, "-y", "" + rows));
    }

    private String run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("tmux", "-L", socket));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + ": " + out);
        }
        return out;
    }

    @Override
    public void close() throws IOException {
        try {
            run(List.of("kill-server"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
