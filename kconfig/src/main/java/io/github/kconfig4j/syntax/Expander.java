package io.github.kconfig4j.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Expands {@code $(...)}. Keeps its own stack, so that no input can exhaust that of the thread.
 */
final class Expander {
    private static final int MAX_ARGUMENTS = 16;
    private static final int MAX_DEPTH = 100_000;
    private static final long MAX_LENGTH = 1L << 26;

    private final Macros macros;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private long produced;

    Expander(Macros macros) {
        this.macros = macros;
    }

    /** What an expansion gave: its text, and where in the input it ended. */
    record Expansion(String text, int end) {}

    /** Expands all of a text. */
    static String expand(Macros macros, String text) {
        return new Expander(macros)
                .run(new Text(text, 0, text.length(), List.of()))
                .text();
    }

    /**
     * Expands the word that begins at an offset, macro references and word characters in any mixture.
     *
     * @param paths whether a word may hold {@code /} and {@code .}
     */
    static Expansion expandWord(Macros macros, String line, int start, int end, boolean paths) {
        Text word = new Text(line, start, end, List.of());
        word.wordOnly = true;
        word.paths = paths;
        return new Expander(macros).run(word);
    }

    /** Expands the one reference whose {@code $} is at an offset; the text is {@code $} if it is none. */
    static Expansion expandReference(Macros macros, String line, int dollar, int end) {
        if (dollar + 1 >= end || line.charAt(dollar + 1) != '(') {
            return new Expansion("$", dollar + 1);
        }
        Text reference = new Text(line, dollar, end, List.of());
        reference.oneReference = true;
        return new Expander(macros).run(reference);
    }

    private Expansion run(Text first) {
        frames.push(first);
        while (true) {
            Frame top = frames.getFirst();
            if (top instanceof Text text) {
                if (text.isAtEnd()) {
                    frames.pop();
                    macros.leave(text.variable);
                    if (frames.isEmpty()) {
                        return new Expansion(text.out.toString(), text.position);
                    }
                    deliver(text.out.toString());
                } else {
                    step(text);
                }
            } else if (top instanceof Clause clause) {
                step(clause);
            }
            checkLimits();
        }
    }

    private void checkLimits() {
        if (frames.size() > MAX_DEPTH || produced > MAX_LENGTH) {
            throw macros.fatal("Too deep recursive expansion");
        }
    }

    private void deliver(String text) {
        produced += text.length();
        Frame top = frames.getFirst();
        if (top instanceof Text parent) {
            parent.out.append(text);
        } else if (top instanceof Clause clause) {
            clause.expanded.add(text);
        }
    }

    /** Takes the plain text up to the next reference, or that reference. */
    private void step(Text text) {
        int dollar = text.nextDollar();
        text.out.append(text.in, text.position, dollar);
        text.position = dollar;
        if (dollar == text.end || text.in.charAt(dollar) != '$') {
            text.finished = true;
            return;
        }
        if (dollar + 1 == text.end || text.in.charAt(dollar + 1) != '(') {
            text.out.append('$');
            text.position++;
            return;
        }
        int open = dollar + 2;
        int close = closing(text.in, open, text.end);
        if (close < 0) {
            String rest = text.in.substring(open, text.end);
            throw macros.fatal("unterminated reference to '" + rest + "': missing ')'");
        }
        text.position = close + 1;
        text.finished = text.oneReference;
        clause(text.in.substring(open, close), text.arguments);
    }

    private static int closing(String in, int from, int end) {
        int nesting = 0;
        for (int i = from; i < end; i++) {
            char c = in.charAt(i);
            if (c == '(') {
                nesting++;
            } else if (c == ')' && nesting-- == 0) {
                return i;
            }
        }
        return -1;
    }

    private void clause(String content, List<String> arguments) {
        int parameter = leadingNumber(content);
        if (parameter > 0 && parameter <= arguments.size()) {
            deliver(arguments.get(parameter - 1));
            return;
        }
        frames.push(new Clause(split(content), arguments));
    }

    /** The number that a text starts with, as C's {@code atoi} reads it; 0 without one. */
    private static int leadingNumber(String text) {
        int i = 0;
        while (i < text.length() && (text.charAt(i) == ' ' || (text.charAt(i) >= '\t' && text.charAt(i) <= '\r'))) {
            i++;
        }
        if (i < text.length() && text.charAt(i) == '+') {
            i++;
        }
        int number = 0;
        for (; i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9'; i++) {
            number = Math.min(number * 10 + text.charAt(i) - '0', MAX_ARGUMENTS + 1);
        }
        return number;
    }

    private List<String> split(String content) {
        List<String> parts = new ArrayList<>();
        int nesting = 0;
        int start = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (nesting == 0 && c == ',') {
                parts.add(content.substring(start, i));
                start = i + 1;
            } else if (c == '(') {
                nesting++;
            } else if (c == ')') {
                nesting--;
            }
            if (parts.size() >= MAX_ARGUMENTS) {
                throw macros.fatal("too many function arguments");
            }
        }
        parts.add(content.substring(start));
        return parts;
    }

    /** Expands the next of name and arguments, or, when they are all there, calls. */
    private void step(Clause clause) {
        int done = clause.expanded.size();
        if (done < clause.parts.size()) {
            String part = clause.parts.get(done);
            frames.push(new Text(part, 0, part.length(), clause.callerArguments));
            return;
        }
        frames.pop();
        String name = macros.resolve(clause.expanded.get(0));
        List<String> arguments = clause.expanded.subList(1, done);
        Macros.Variable variable = macros.variable(name);
        if (variable == null) {
            deliver(macros.call(name, arguments));
            return;
        }
        macros.enter(variable, arguments);
        String value = variable.value();
        if (variable.isRecursive()) {
            Text body = new Text(value, 0, value.length(), arguments);
            body.variable = variable;
            frames.push(body);
        } else {
            macros.leave(variable);
            deliver(value);
        }
    }

    private abstract static class Frame {}

    /** A text in expansion. */
    private static final class Text extends Frame {
        private final String in;
        private final int end;
        private final List<String> arguments;
        private final StringBuilder out = new StringBuilder();
        private int position;
        private boolean wordOnly;
        private boolean paths;
        private boolean oneReference;
        private boolean finished;
        private Macros.@Nullable Variable variable;

        Text(String in, int start, int end, List<String> arguments) {
            this.in = in;
            this.position = start;
            this.end = end;
            this.arguments = arguments;
        }

        boolean isAtEnd() {
            return finished || position >= end;
        }

        private boolean isInWord(char c) {
            return Lexer.isWord(c) || paths && (c == '/' || c == '.');
        }

        int nextDollar() {
            int i = position;
            while (i < end && in.charAt(i) != '$' && (!wordOnly || isInWord(in.charAt(i)))) {
                i++;
            }
            return i;
        }
    }

    /** The inside of {@code $(...)}: name and arguments, expanded one after the other. */
    private static final class Clause extends Frame {
        private final List<String> parts;
        private final List<String> expanded = new ArrayList<>();
        private final List<String> callerArguments;

        Clause(List<String> parts, List<String> callerArguments) {
            this.parts = parts;
            this.callerArguments = callerArguments;
        }
    }
}
