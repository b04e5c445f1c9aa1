package io.github.kconfig4j.generate.pieces;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.model.SymbolType;
import java.util.Map;
import java.util.Optional;

/**
 * The escape that a text needs in the format of a file.
 *
 * @param function what escapes
 */
public record FormatEscape(TextFunction function) {
    /** The escape that fits a file, by the end of its name. */
    private static final Map<String, TextFunction> BY_ENDING = Map.ofEntries(
            Map.entry("properties", TextFunction.PROPERTIES),
            Map.entry("json", TextFunction.JSON),
            Map.entry("js", TextFunction.JSON),
            Map.entry("ts", TextFunction.JSON),
            Map.entry("yml", TextFunction.JSON),
            Map.entry("yaml", TextFunction.JSON),
            Map.entry("xml", TextFunction.XML),
            Map.entry("html", TextFunction.XML),
            Map.entry("htm", TextFunction.XML),
            Map.entry("xhtml", TextFunction.XML),
            Map.entry("svg", TextFunction.XML),
            Map.entry("fxml", TextFunction.XML));

    /** The escape that fits a file, by the end of its name; empty where every character stands for itself, or nobody knows. */
    public static Optional<FormatEscape> of(String path) {
        return Optional.ofNullable(BY_ENDING.get(path.substring(path.lastIndexOf('.') + 1)))
                .map(FormatEscape::new);
    }

    /** As it is written in a file. */
    public String nameInFiles() {
        return function.nameInFiles();
    }

    /** A warning if a string is written without any escape. */
    public Optional<Diagnostic> missing(ValueUse use) {
        boolean escaped = use.tag().functions().stream().anyMatch(TextFunction::isEscape);
        return escaped || use.symbol().type() != SymbolType.STRING
                ? Optional.empty()
                : Optional.of(use.name()
                        .source()
                        .diagnostic(
                                Severity.WARNING,
                                DiagnosticId.VALUE_NOT_ESCAPED,
                                use.name().offset(0),
                                "The text of " + use.symbol().name() + " goes in as it is, whatever is in it."));
    }
}
