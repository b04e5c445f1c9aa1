package io.github.kconfig4j.config;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.options.Feature;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code .config} files, defconfigs and fragments. The messages are those of {@code conf}; columns, hints and the
 * diagnostics {@link DiagnosticId#UNDECLARED_SYMBOL}, {@link DiagnosticId#STRING_WITHOUT_QUOTES} and {@link
 * DiagnosticId#NO_VALUE} are ours.
 */
public final class ConfigReader {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final KconfigTree tree;
    private final ConfigLineSyntax syntax;
    private final Names names;
    private final UserValuesBuilder values;
    private final ChoiceReading choices;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final boolean plainTexts;
    private String file = "";
    private boolean whole;

    private ConfigReader(KconfigTree tree, String prefix) {
        this.tree = tree;
        this.syntax = new ConfigLineSyntax(tree.dialect(), prefix);
        this.names = Names.of(tree);
        this.values = UserValues.none(tree).toBuilder();
        this.choices = new ChoiceReading(tree, values);
        this.plainTexts = tree.dialect().has(Feature.PLAIN_TEXTS);
    }

    /**
     * Reads inputs one after another; a later one wins without a warning.
     *
     * @param prefix what stands before each name, {@code CONFIG_} unless the environment says otherwise
     */
    public static ConfigReadResult read(KconfigTree tree, List<ConfigInput> inputs, String prefix) {
        if (tree.dialect().has(Feature.TOLERANT_CONFIG_LINES)) {
            return TolerantConfigReader.read(UserValues.none(tree), inputs, prefix);
        }
        ConfigReader reader = new ConfigReader(tree, prefix);
        inputs.forEach(reader::read);
        return new ConfigReadResult(reader.values.build(), reader.diagnostics);
    }

    private void read(ConfigInput input) {
        file = input.name();
        whole = input.isWhole();
        choices.startFile(file);
        BitSet assignedHere = choices.assignedAtStart();
        int number = 0;
        int start = 0;
        while (start < input.text().length()) {
            int end = input.text().indexOf('\n', start);
            boolean complete = end >= 0;
            String line =
                    input.text().substring(start, complete ? end : input.text().length());
            number++;
            read(syntax.parse(line, complete), number, assignedHere);
            start = complete ? end + 1 : input.text().length();
        }
    }

    private void read(ConfigLine line, int number, BitSet assignedHere) {
        switch (line.kind()) {
            case ASSIGNMENT -> assign(line, number, assignedHere);
            case UNEXPECTED ->
                warn(line, number, 1, DiagnosticId.UNEXPECTED_DATA, "unexpected data: " + line.text())
                        .map(d -> d.withHint(
                                line.text().startsWith(BYTE_ORDER_MARK)
                                        ? "save the file in UTF-8 without a byte order mark"
                                        : "write " + syntax.prefix() + "NAME=value, or a comment that starts with #"))
                        .ifPresent(diagnostics::add);
            case NO_VALUE ->
                warn(line, number, 1, DiagnosticId.NO_VALUE, "no value: " + line.text())
                        .map(d -> d.withHint("write " + line.text() + "=value"))
                        .ifPresent(diagnostics::add);
            case NOTHING -> {}
        }
    }

    private void assign(ConfigLine line, int number, BitSet assignedHere) {
        Optional<Symbol> found = names.find(line.name());
        if (found.isEmpty()) {
            warn(line, number, line.nameColumn(), DiagnosticId.UNKNOWN_SYMBOL, "unknown symbol: " + line.name())
                    .map(this::withSuggestion)
                    .ifPresent(diagnostics::add);
            return;
        }
        Symbol symbol = found.get();
        if (!symbol.isDeclared() && !symbol.isConstant()) {
            String message = "symbol " + symbol + " is referred to, but no Kconfig file declares it";
            warn(line, number, line.nameColumn(), DiagnosticId.UNDECLARED_SYMBOL, message)
                    .map(this::withSuggestion)
                    .ifPresent(diagnostics::add);
            return;
        }
        if (assignedHere.get(symbol.index())) {
            warn(
                            line,
                            number,
                            line.nameColumn(),
                            DiagnosticId.REASSIGNED,
                            "override: reassigning to symbol " + line.name())
                    .map(d -> d.withHint("keep one of the lines about " + line.name()))
                    .ifPresent(diagnostics::add);
        }
        boolean saysNothing = line.isNotSet()
                && !symbol.type().isBoolOrTristate()
                && tree.dialect().has(Feature.UNSET_SWITCHES_ONLY);
        if (!saysNothing) {
            set(symbol, line, number, assignedHere);
        }
    }

    private void set(Symbol symbol, ConfigLine line, int number, BitSet assignedHere) {
        ConfigValue value = ConfigValue.parse(symbol.type(), line.value(), plainTexts);
        switch (value.problem()) {
            case NONE -> {
                if (symbol.isConstant() || symbol.type() == SymbolType.UNKNOWN) {
                    return;
                }
                SourcePosition origin = new SourcePosition(file, number, line.nameColumn());
                if (whole && !tree.hasPrompt(symbol) && !tree.isTransitional(symbol)) {
                    values.record(symbol, value.text(), origin);
                } else {
                    values.set(symbol, value.text(), origin);
                }
                assignedHere.set(symbol.index());
                choices.set(symbol, value.text())
                        .flatMap(m -> warn(line, number, line.nameColumn(), DiagnosticId.CHOICE_STATE, m))
                        .ifPresent(diagnostics::add);
            }
            case INVALID -> {
                String message = "symbol value '" + value.text() + "' invalid for " + symbol.name();
                warn(line, number, line.valueColumn(), DiagnosticId.INVALID_VALUE, message)
                        .map(d -> d.withHint(ConfigValue.expected(symbol)))
                        .ifPresent(diagnostics::add);
            }
            case UNTERMINATED ->
                warn(line, number, line.valueColumn(), DiagnosticId.INVALID_STRING, "invalid string found")
                        .map(d -> d.withHint(ConfigValue.expected(symbol)))
                        .ifPresent(diagnostics::add);
            case UNQUOTED -> {
                String message = "the value of the string symbol " + symbol + " has no quotes and is ignored";
                warn(line, number, line.valueColumn(), DiagnosticId.STRING_WITHOUT_QUOTES, message)
                        .map(d -> d.withHint(ConfigValue.expected(symbol)))
                        .ifPresent(diagnostics::add);
            }
        }
    }

    private Optional<Diagnostic> warn(ConfigLine line, int number, int column, DiagnosticId id, String message) {
        return Optional.of(Diagnostic.of(Severity.WARNING, id, new SourcePosition(file, number, column), message)
                .withSourceLine(line.text()));
    }

    private Diagnostic withSuggestion(Diagnostic diagnostic) {
        String line = diagnostic.sourceLine().orElse("");
        int start = diagnostic.position().map(SourcePosition::column).orElse(1) - 1;
        String name = line.substring(start).split("[ =]", 2)[0];
        return names.similar(name)
                .map(s -> diagnostic.withHint("did you mean " + syntax.prefix() + s + "?"))
                .orElse(diagnostic);
    }
}
