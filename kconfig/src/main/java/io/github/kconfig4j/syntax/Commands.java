package io.github.kconfig4j.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs the commands of one reading ahead, some at a time, each text once. Where nothing depends on the output yet, a mark
 * stands for it in texts; the marks are two characters that no text can hold, since decoding makes none of them, with a
 * number between.
 */
final class Commands implements AutoCloseable {
    private static final char OPEN = '\uDC00';
    private static final char CLOSE = '\uDC01';

    private final boolean ahead;
    private final ExecutorService executor;
    private final Map<String, Integer> numbers;
    private final List<Future<Shell.Output>> outputs;

    private Commands(
            boolean ahead, ExecutorService executor, Map<String, Integer> numbers, List<Future<Shell.Output>> outputs) {
        this.ahead = ahead;
        this.executor = executor;
        this.numbers = numbers;
        this.outputs = outputs;
    }

    /** None so far; what they print is waited for where it is needed. */
    static Commands ahead() {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService executor = Executors.newFixedThreadPool(threads, Commands::daemon);
        return new Commands(true, executor, new HashMap<>(), new ArrayList<>());
    }

    /** The same, not run again; what further ones print is waited for at once. */
    Commands inTurn() {
        return new Commands(false, executor, numbers, outputs);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "shell");
        thread.setDaemon(true);
        return thread;
    }

    /** Starts a command, unless that was done before; gives its number. */
    int start(Shell shell, String command) {
        Integer known = numbers.get(command);
        if (known != null) {
            return known;
        }
        int number = outputs.size();
        outputs.add(executor.submit(() -> shell.run(command)));
        numbers.put(command, number);
        return number;
    }

    /** What a command prints, or the mark that stands for it. */
    String text(int number) {
        return ahead ? OPEN + Integer.toString(number) + CLOSE : ShellText.of(output(number));
    }

    /** Waits for what a command prints. */
    Shell.Output output(int number) {
        try {
            return outputs.get(number).get();
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

    static boolean hasMark(String text) {
        return text.indexOf(OPEN) >= 0;
    }

    /** The text with outputs for marks; waits for them. */
    String resolve(String text) {
        int open = text.indexOf(OPEN);
        if (open < 0) {
            return text;
        }
        StringBuilder resolved = new StringBuilder();
        int end = 0;
        while (open >= 0) {
            int close = text.indexOf(CLOSE, open);
            resolved.append(text, end, open);
            resolved.append(ShellText.of(output(Integer.parseInt(text, open + 1, close, 10))));
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
