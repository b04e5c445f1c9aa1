package io.github.kconfig4j.config;

import io.github.kconfig4j.diagnostic.ConfText;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.ExprText;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.number.PythonInt;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code .config} files as Kconfiglib does, on top of what was asked for before. All that it says is in the words of
 * Kconfiglib; {@link DiagnosticId#UNKNOWN_SYMBOL} is what that says only if it is asked to.
 */
public final class TolerantConfigReader {
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\\\\\"]|\\\\.)*)\".*", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
    /** What stands in a file that holds a whole configuration, and in no other. */
    private static final Pattern WHOLE = Pattern.compile("(?m)\\A\\n?#\\n# |^# end of ");

    private static final int HEX = 16;
    private static final int DECIMAL = 10;

    private final KconfigTree tree;
    private final UserValuesBuilder values;
    private final Names names;
    private final String prefix;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final BitSet assigned = new BitSet();
    private String file = "";
    private boolean whole;

    private TolerantConfigReader(UserValues before, String prefix) {
        this.tree = before.tree();
        this.values = before.toBuilder();
        this.names = Names.of(tree);
        this.prefix = prefix;
    }

    /** What was asked for before and in the inputs, one after another. */
    public static ConfigReadResult read(UserValues before, List<ConfigInput> inputs, String prefix) {
        TolerantConfigReader reader = new TolerantConfigReader(before, prefix);
        inputs.forEach(reader::read);
        return new ConfigReadResult(reader.values.build(), reader.diagnostics);
    }

    private void read(ConfigInput input) {
        file = input.name();
        assigned.clear();
        whole = input.isWhole() || WHOLE.matcher(input.text()).find();
        int number = 0;
        for (String line : input.text().split("\r\n|\r|\n", -1)) {
            read(line.stripTrailing(), ++number);
        }
    }

    private void read(String line, int number) {
        String unset = "# " + prefix;
        int equals = line.startsWith(prefix) ? line.indexOf('=', prefix.length()) : -1;
        if (equals > prefix.length()) {
            assign(line.substring(prefix.length(), equals), line.substring(equals + 1), number, line);
            return;
        }
        int end = line.startsWith(unset) ? line.indexOf(' ', unset.length()) : -1;
        if (end > unset.length() && line.startsWith(" is not set", end)) {
            unset(line.substring(unset.length(), end), number, line);
        } else if (!line.isEmpty() && !line.stripLeading().startsWith("#")) {
            warn(DiagnosticId.UNEXPECTED_DATA, number, line, "ignoring malformed line '" + line + "'", true);
        }
    }

    private Optional<Symbol> declared(String name, String value, int number, String line) {
        Optional<Symbol> symbol = tree.symbol(name);
        if (symbol.isEmpty()) {
            String text = "attempt to assign the value '" + value + "' to the undefined symbol " + name;
            diagnostics.add(names.similar(name)
                    .map(s -> diagnostic(DiagnosticId.UNKNOWN_SYMBOL, number, line, text, true)
                            .withHint("did you mean " + prefix + s + "?"))
                    .orElseGet(() -> diagnostic(DiagnosticId.UNKNOWN_SYMBOL, number, line, text, true)));
        }
        return symbol;
    }

    private void unset(String name, int number, String line) {
        declared(name, "n", number, line)
                .filter(s -> s.type().isBoolOrTristate())
                .ifPresent(s -> set(s, "n", number, line));
    }

    private void assign(String name, String value, int number, String line) {
        Symbol symbol = declared(name, value, number, line).orElse(null);
        if (symbol == null) {
            return;
        }
        SymbolType type = symbol.type();
        if (type.isBoolOrTristate()) {
            String allowed = type == SymbolType.BOOL ? "yn" : "ymn";
            if (value.isEmpty() || allowed.indexOf(value.charAt(0)) < 0) {
                String text = "'" + value + "' is not a valid value for the " + word(type) + " symbol "
                        + ExprText.place(symbol) + ". Assignment ignored.";
                warn(DiagnosticId.INVALID_VALUE, number, line, text, true);
                return;
            }
            String letter = value.substring(0, 1);
            Optional<Choice> choice = tree.choiceOf(symbol);
            if (choice.isPresent() && !letter.equals("n")) {
                setMode(choice.get().symbol(), letter, number, line);
            }
            set(symbol, letter, number, line);
        } else if (type == SymbolType.STRING) {
            Matcher text = TEXT.matcher(value);
            if (text.matches()) {
                set(symbol, ESCAPED.matcher(text.group(1)).replaceAll("$1"), number, line);
            } else {
                String complaint =
                        "malformed string literal in assignment to " + ExprText.place(symbol) + ". Assignment ignored.";
                warn(DiagnosticId.INVALID_STRING, number, line, complaint, true);
            }
        } else {
            set(symbol, value, number, line);
        }
    }

    /** What is assigned to its members decides how much a choice is set. */
    private void setMode(Symbol choice, String letter, int number, String line) {
        Assignment before = values.get(choice);
        if (before != null && !before.value().equals(letter)) {
            String text = "both m and y assigned to symbols within the same choice";
            warn(DiagnosticId.CHOICE_STATE, number, line, text, true);
        }
        if (isValid(choice, letter)) {
            values.set(choice, letter, SourcePosition.ofLine(file, number));
        } else if (before == null || !before.value().equals(letter)) {
            invalid(choice, letter, number, line);
        }
    }

    private void set(Symbol symbol, String value, int number, String line) {
        Assignment before = values.get(symbol);
        if (assigned.get(symbol.index()) && before != null) {
            String text = ExprText.place(symbol) + " set more than once. Old value \"" + before.value()
                    + "\", new value \"" + value + "\".";
            warn(DiagnosticId.REASSIGNED, number, line, text, true);
        }
        if (!isValid(symbol, value)) {
            invalid(symbol, symbol.type().isBoolOrTristate() ? value : "'" + value + "'", number, line);
            return;
        }
        assigned.set(symbol.index());
        SourcePosition origin = SourcePosition.ofLine(file, number);
        if (whole && !tree.hasPrompt(symbol)) {
            values.record(symbol, value, origin);
        } else {
            values.set(symbol, value, origin);
        }
        if (value.equals("y") && symbol.type().isBoolOrTristate()) {
            tree.choiceOf(symbol).ifPresent(c -> values.choose(c.symbol(), symbol));
        }
    }

    private void invalid(Symbol symbol, String shown, int number, String line) {
        String text = "the value " + shown + " is invalid for " + ExprText.place(symbol) + ", which has type "
                + word(symbol.type()) + " -- assignment ignored";
        warn(DiagnosticId.INVALID_VALUE, number, line, text, false);
    }

    private static String word(SymbolType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /** Whether a value has a form that the type of its symbol can have. */
    public static boolean isValid(Symbol symbol, String value) {
        return switch (symbol.type()) {
            case BOOL -> value.equals("y") || value.equals("n");
            case TRISTATE -> value.equals("y") || value.equals("m") || value.equals("n");
            case STRING -> true;
            case INT -> PythonInt.parse(value, DECIMAL).isPresent();
            case HEX -> PythonInt.parse(value, HEX).filter(n -> n.signum() >= 0).isPresent();
            case UNKNOWN -> false;
        };
    }

    private void warn(DiagnosticId id, int number, String line, String text, boolean placed) {
        diagnostics.add(diagnostic(id, number, line, text, placed));
    }

    private Diagnostic diagnostic(DiagnosticId id, int number, String line, String text, boolean placed) {
        String place = placed ? file + ":" + number + ": " : "";
        return Diagnostic.of(Severity.WARNING, id, SourcePosition.ofLine(file, number), text)
                .withSourceLine(line)
                .withConf(ConfText.stderr(place + "warning: " + text));
    }
}
