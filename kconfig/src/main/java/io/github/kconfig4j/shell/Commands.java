package io.github.kconfig4j.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

/**
 * Runs the commands of one reading ahead, some at a time, each text once. Where nothing depends on the output yet, a mark
 * stands for it in texts; the marks are two characters that no text can hold, since decoding makes none of them, with a
 * number between.
 *
 * <p>What becomes part of a command is never a guess. Where no command can depend on an output, a reading may go on with
 * what the command printed last time; {@link #areAsExpected} says whether that was right.
 */
public final class Commands implements AutoCloseable {
    private static final char OPEN = '\uDC00';
    private static final char CLOSE = '\uDC01';

    private final boolean ahead;
    private final CommandMemory memory;
    private final ExecutorService executor;
    private final Map<String, Integer> numbers;
    private final List<Started> started;
    /** By number, what a text was given before the command had ended. */
    private final Map<Integer, String> guesses = new HashMap<>();

    private Commands(
            boolean ahead,
            CommandMemory memory,
            ExecutorService executor,
            Map<String, Integer> numbers,
            List<Started> started) {
        this.ahead = ahead;
        this.memory = memory;
        this.executor = executor;
        this.numbers = numbers;
        this.started = started;
    }

    /** A command and what it prints. */
    private record Started(String command, Future<Shell.Output> output) {}

    /** None so far; what they print is waited for where it is needed. */
    public static Commands ahead(CommandMemory memory) {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService executor = Executors.newFixedThreadPool(threads, Commands::daemon);
        return new Commands(true, memory, executor, new HashMap<>(), new ArrayList<>());
    }

    /** The same, not run again; what further ones print is waited for at once, and nothing is expected. */
    public Commands inTurn() {
        return new Commands(false, CommandMemory.NONE, executor, numbers, started);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "shell");
        thread.setDaemon(true);
        return thread;
    }

    /** Starts a command, unless that was done before; gives its number. */
    public int start(Shell shell, String command) {
        Integer known = numbers.get(command);
        if (known != null) {
            return known;
        }
        int number = started.size();
        started.add(new Started(command, executor.submit(() -> shell.run(command))));
        numbers.put(command, number);
        return number;
    }

    /** What a command prints, or the mark that stands for it. */
    public String text(int number) {
        return ahead ? OPEN + Integer.toString(number) + CLOSE : ShellText.of(output(number));
    }

    /** Waits for what a command prints. */
    public Shell.Output output(int number) {
        return get(started.get(number).output());
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a command ran", e);
        }
    }

    /** Waits for what a command prints that was started. */
    public Shell.Output output(String command) {
        return output(numbers.getOrDefault(command, -1));
    }

    /** What all printed, by command; empty if one printed something on standard error output; waits for all. */
    public Optional<Map<String, String>> printedQuietly() {
        for (int number = 0; number < started.size(); number++) {
            if (output(number).stderr().length > 0) {
                return Optional.empty();
            }
        }
        return Optional.of(printed());
    }

    private Map<String, String> printed() {
        Map<String, String> printed = new LinkedHashMap<>();
        for (int number = 0; number < started.size(); number++) {
            printed.put(started.get(number).command(), ShellText.of(output(number)));
        }
        return printed;
    }

    /** Has something done that is no command, by a thread for them; what it gives is waited for when it is asked for. */
    public BooleanSupplier meanwhile(Callable<Boolean> work) {
        Future<Boolean> result = executor.submit(work);
        return () -> get(result);
    }

    public static boolean hasMark(String text) {
        return text.indexOf(OPEN) >= 0;
    }

    /** The text with outputs for marks; waits for them. */
    public String resolve(String text) {
        return resolve(text, number -> ShellText.of(output(number)));
    }

    /** The text with outputs for marks; of commands that still run, what is expected, if there is something. */
    public String resolveAsExpected(String text) {
        return resolve(text, this::expectedText);
    }

    private String expectedText(int number) {
        String guess = guesses.get(number);
        if (guess != null) {
            // What uses the same output twice must see the same, also if the command ended meanwhile.
            return guess;
        }
        if (started.get(number).output().isDone()) {
            return ShellText.of(output(number));
        }
        Optional<String> known = memory.printed(started.get(number).command());
        known.ifPresent(text -> guesses.put(number, text));
        return known.orElseGet(() -> ShellText.of(output(number)));
    }

    /** Whether all commands print what was expected of them; waits for those. */
    public boolean areAsExpected() {
        for (Map.Entry<Integer, String> entry : guesses.entrySet()) {
            if (!ShellText.of(output(entry.getKey())).equals(entry.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Lets the memory keep what they print; waits for all. */
    public void keep() {
        if (!started.isEmpty()) {
            memory.keep(printed());
        }
    }

    private static String resolve(String text, IntFunction<String> outputs) {
        int open = text.indexOf(OPEN);
        if (open < 0) {
            return text;
        }
        StringBuilder resolved = new StringBuilder();
        int end = 0;
        while (open >= 0) {
            int close = text.indexOf(CLOSE, open);
            resolved.append(text, end, open);
            resolved.append(outputs.apply(Integer.parseInt(text, open + 1, close, 10)));
            end = close + 1;
            open = text.indexOf(OPEN, end);
        }
        return resolved.append(text, end, text.length()).toString();
    }

    /** Starts nothing more. */
    @Override
    public void close() {
        executor.shutdown();
    }
}
