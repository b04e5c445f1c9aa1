package io.github.kconfig4j.importer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Sources with comments of a tool in any order that the tool allows. */
final class RandomSource {
    static final List<String> OPTIONS = List.of("A", "B", "C");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private int next;

    RandomSource(Random random) {
        this.random = random;
    }

    private String field() {
        return "int f" + next++ + (random.nextInt(5) == 0 ? " = \"/*x*/\".length();" : ";");
    }

    private boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    private String option() {
        return OPTIONS.get(random.nextInt(OPTIONS.size()));
    }

    /** A source for munge: blocks within lines, over lines, in comments and beside them, in each other. */
    String munge() {
        text.append("package a;\n\nclass X {\n/*if[A]*/ int first; /*end[A]*/\n");
        Deque<String> open = new ArrayDeque<>();
        Deque<Boolean> hasElse = new ArrayDeque<>();
        boolean inComment = false;
        for (int i = 0; i < 30; i++) {
            switch (random.nextInt(7)) {
                case 0 -> {
                    String option = option();
                    open.push(option);
                    hasElse.push(false);
                    inComment = tag((once(2) ? "if[" : "if_not[") + option + "]", inComment);
                }
                case 1 -> {
                    if (!open.isEmpty() && !hasElse.peek()) {
                        hasElse.pop();
                        hasElse.push(true);
                        inComment = tag("else[" + open.peek() + "]", inComment);
                    }
                }
                case 2 -> {
                    if (!open.isEmpty()) {
                        hasElse.pop();
                        inComment = tag("end[" + open.pop() + "]", inComment);
                    }
                }
                case 3 -> text.append(once(2) ? "\n" : "\n\n  ");
                case 4 -> text.append(inComment ? " " : "/* plain */ ");
                default ->
                    text.append(' ')
                            .append(inComment ? "int f" + next++ + ";" : field())
                            .append(once(2) ? "\n  " : " ");
            }
        }
        while (!open.isEmpty()) {
            String option = open.pop();
            text.append(inComment ? " end[" : "/*end[").append(option).append("]*/");
            inComment = false;
        }
        return text.append("\n}\n").toString();
    }

    /** @return whether a comment is open after it */
    private boolean tag(String tag, boolean inComment) {
        boolean staysOpen = !tag.startsWith("end") && once(3);
        text.append(inComment ? " " : "/*").append(tag).append(staysOpen ? " " : "*/");
        return staysOpen;
    }

    /** A source for JCP. */
    String jcp() {
        text.append(once(4) ? "//#excludeif a && B\n" : "")
                .append("package a;\n\nclass X {\n//#if a\nint first;\n//#endif\n");
        Deque<Boolean> open = new ArrayDeque<>();
        for (int i = 0; i < 30; i++) {
            text.append(once(2) ? "  " : "");
            switch (random.nextInt(8)) {
                case 0, 1 -> {
                    text.append("//#if ").append(condition(2));
                    open.push(false);
                }
                case 2 -> {
                    if (!open.isEmpty() && !open.peek()) {
                        text.append("//#else");
                        open.pop();
                        open.push(true);
                    }
                }
                case 3 -> {
                    if (!open.isEmpty()) {
                        text.append("//#endif");
                        open.pop();
                    }
                }
                case 4 -> text.append("//$").append(field());
                case 5 -> text.append("//$$ ").append(field());
                case 6 -> text.append(once(2) ? "// words" : "");
                default -> text.append(field());
            }
            text.append('\n');
        }
        open.forEach(one -> text.append("//#endif\n"));
        return text.append("}\n").toString();
    }

    /** A source for Antenna. */
    String antenna() {
        text.append("package a;\n\nclass X {\n//#ifdef A\nint first;\n//#endif\n");
        Deque<Boolean> open = new ArrayDeque<>();
        for (int i = 0; i < 40; i++) {
            text.append(once(2) ? "  " : "");
            switch (random.nextInt(8)) {
                case 0 -> {
                    text.append(once(2) ? "//#ifdef " : "//#ifndef ").append(option());
                    open.push(false);
                }
                case 1, 2 -> {
                    if (!open.isEmpty() && !open.peek()) {
                        text.append(once(2) ? "//#elifdef " : "//#elifndef ").append(option());
                    }
                }
                case 3 -> {
                    if (!open.isEmpty() && !open.peek()) {
                        text.append("//#else");
                        open.pop();
                        open.push(true);
                    }
                }
                case 4 -> {
                    if (!open.isEmpty()) {
                        text.append("//#endif");
                        open.pop();
                    }
                }
                case 5 -> text.append("//@").append(field());
                default -> text.append(field());
            }
            text.append('\n');
        }
        open.forEach(one -> text.append("//#endif\n"));
        return text.append("}\n").toString();
    }

    private String condition(int depth) {
        String name = once(2) ? option() : option().toLowerCase(Locale.ROOT);
        if (depth == 0 || once(3)) {
            return switch (random.nextInt(8)) {
                case 0 -> "!" + name;
                case 1 -> name + (once(2) ? " == " : " != ") + (once(2) ? "true" : "false");
                case 2 ->
                    "n" + List.of(" < ", " <= ", " > ", " >= ", " == ", " != ").get(random.nextInt(6)) + "0x2";
                case 3 -> "t == \"x\"";
                case 4 -> once(2) ? "true" : "false";
                default -> name;
            };
        }
        if (once(4)) {
            return "!(" + condition(depth - 1) + ")";
        }
        String operator = List.of("&&", "||", "^", "==", "!=").get(random.nextInt(5));
        boolean brackets = operator.length() > 1 && "=!".indexOf(operator.charAt(0)) >= 0;
        String left = condition(depth - 1);
        String right = condition(depth - 1);
        return brackets ? "(" + left + ") " + operator + " (" + right + ")" : left + " " + operator + " " + right;
    }
}
