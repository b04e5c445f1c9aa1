package io.github.kconfig4j.generate.kbuild;

import io.github.kconfig4j.generate.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a line of a Kbuild file that is an assignment. They are found without patterns, which are slow as long as the
 * virtual machine has only started, and a Kbuild may have thousands of lines.
 *
 * @param variable what is assigned to, such as {@code java-$(CONFIG_X)}, whether it means something or not
 * @param operator {@code +=} or another one of make
 * @param words the words of the right side
 */
record KbuildLine(Excerpt variable, Excerpt operator, List<Excerpt> words) {
    private static final String JAVA = "java-";
    private static final List<String> RESOURCE = List.of("res-", "resource-");
    private static final String DEPENDENCY = "dep-";
    private static final String OPTION = "$(CONFIG_";

    /** The parts of a line, lines that continue it joined; empty if it is no assignment. */
    static Optional<KbuildLine> of(Excerpt line) {
        String text = line.text();
        int start = afterBlanks(text, 0);
        int end = start;
        while (end < text.length() && !isBlank(text.charAt(end)) && ":+?=".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int operator = afterBlanks(text, end);
        int equals = operator < text.length() && text.charAt(operator) != '=' ? operator + 1 : operator;
        if (end == start
                || equals >= text.length()
                || text.charAt(equals) != '='
                || !isOperator(text, operator, equals)) {
            return Optional.empty();
        }
        return Optional.of(
                new KbuildLine(line.part(start, end), line.part(operator, equals + 1), words(line, equals + 1)));
    }

    private static boolean isOperator(String text, int operator, int equals) {
        return operator == equals || ":+?".indexOf(text.charAt(operator)) >= 0;
    }

    private static List<Excerpt> words(Excerpt line, int from) {
        String text = line.text();
        List<Excerpt> words = new ArrayList<>();
        int start = afterBlanks(text, from);
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !isBlank(text.charAt(end))) {
                end++;
            }
            words.add(line.part(start, end));
            start = afterBlanks(text, end);
        }
        return words;
    }

    private static int afterBlanks(String text, int start) {
        int i = start;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Where the words go, by the part of the variable before the hyphen; empty for any other. */
    Optional<OutputKind> kind() {
        return variable.text().startsWith(JAVA)
                ? Optional.of(OutputKind.JAVA)
                : RESOURCE.stream().anyMatch(variable.text()::startsWith)
                        ? Optional.of(OutputKind.RESOURCE)
                        : Optional.empty();
    }

    /** Whether the words are dependencies of the module and no files. */
    boolean namesDependencies() {
        return variable.text().startsWith(DEPENDENCY);
    }

    private int afterKind() {
        return variable.text().indexOf('-') + 1;
    }

    /** Whether the variable ends in {@code -y}. */
    boolean isY() {
        return variable.text().substring(afterKind()).equals("y");
    }

    /** Whether the variable ends in {@code -m}. */
    boolean isM() {
        return variable.text().substring(afterKind()).equals("m");
    }

    /** The name of the option in {@code $(CONFIG_…)}; empty for another variable. */
    Optional<Excerpt> symbol() {
        String text = variable.text();
        int start = afterKind() + OPTION.length();
        int end = text.length() - 1;
        if (!text.startsWith(OPTION, afterKind()) || start >= end || text.charAt(end) != ')') {
            return Optional.empty();
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_')) {
                return Optional.empty();
            }
        }
        return Optional.of(variable.part(start, end));
    }
}
