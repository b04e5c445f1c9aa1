package io.github.kconfig4j.importer.tool;

import io.github.kconfig4j.diagnostic.DiagnosticId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The directives of Antenna. */
final class AntennaDirectives implements LineDirectives {
    private static final Pattern DIRECTIVE = Pattern.compile("(?<name>[a-z]+)(?<argument>.*)");

    @Override
    public Tool tool() {
        return Tool.ANTENNA;
    }

    /** What is off stands after {@code //@}, or after the mark of a directive and a blank. */
    @Override
    public int hiddenMark(String line) {
        boolean isOff = line.startsWith("//@") || line.startsWith("//# ") || line.startsWith("//#\t");
        return isOff ? 3 : 0;
    }

    @Override
    public void checkLine(String line, boolean hidden) {}

    @Override
    public void read(String text, int offset, LineState state) {
        Matcher directive = DIRECTIVE.matcher(text);
        String name = directive.matches() ? directive.group("name") : "";
        String argument = name.isEmpty() ? "" : directive.group("argument");
        int argumentOffset = offset + name.length();
        switch (name) {
            case "if" -> state.open(() -> condition(argument, argumentOffset));
            case "ifdef" -> state.open(() -> symbol(argument, argumentOffset));
            case "ifndef" -> state.open(() -> Condition.not(symbol(argument, argumentOffset)));
            case "elif" -> state.elif(() -> condition(argument, argumentOffset));
            case "elifdef" -> state.elif(() -> symbol(argument, argumentOffset));
            case "elifndef" -> state.elif(() -> Condition.not(symbol(argument, argumentOffset)));
            case "else" -> state.other();
            case "endif" -> state.close();
            case "condition" -> state.wholeFile(condition(argument, argumentOffset));
            default ->
                throw new Untranslatable(
                        DiagnosticId.IMPORT_DIRECTIVE,
                        offset - 1,
                        "No directive does what #" + text.strip() + " does.",
                        "Write what it gives by hand, or with #if.");
        }
    }

    private static Condition condition(String text, int offset) {
        return new ConditionReader(ConditionGrammar.ANTENNA, text, offset).read();
    }

    private static Condition symbol(String argument, int offset) {
        String name = argument.strip();
        if (!name.matches("[\\w.]+")) {
            throw new Untranslatable(
                    DiagnosticId.IMPORT_CONDITION,
                    offset + argument.length() - argument.stripLeading().length(),
                    "One symbol is expected here.",
                    "Write #if and a condition.");
        }
        return new Condition.Flag(new Name(name, offset + argument.indexOf(name)));
    }
}
