package io.github.kconfig4j.generate.template;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.condition.UnsetValues;
import io.github.kconfig4j.generate.files.FileHashes;
import io.github.kconfig4j.generate.files.Lines;
import io.github.kconfig4j.generate.source.DeclaredTypes;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A template that was parsed and analysed. Immutable; any number of threads may render it at once. */
public final class SourceTemplate {
    private final TemplateAnalysis analysis;
    private final Set<Symbol> reads;
    private final boolean mayBeWithoutType;
    private final String hash;

    SourceTemplate(TemplateAnalysis analysis) {
        this.analysis = analysis;
        this.reads = analysis.reads();
        this.mayBeWithoutType = DeclaredTypes.isNoneIn(analysis.beginning());
        this.hash = FileHashes.of(analysis.source().text());
    }

    /** Its path in the set. */
    public String file() {
        return analysis.source().file();
    }

    /**
     * Whether there may be configurations in which the text declares no Java type; not if what comes before the first
     * condition declares one.
     */
    public boolean mayBeWithoutType() {
        return mayBeWithoutType;
    }

    /** The symbols on which the text or the existence of the file depends, in the order of first use. */
    public Set<Symbol> reads() {
        return reads;
    }

    /**
     * The presence condition of each line of the template: it evaluates to y if and only if the line gives text that is
     * not blank; n for a comment or a tag.
     */
    public List<Expr> lineConditions() {
        return analysis.lineConditions();
    }

    /** The parts of lines that exist under another condition than their line. */
    public List<LineOrigin> parts() {
        return analysis.parts();
    }

    /** Where the value of a symbol is written, and when. */
    public List<LineOrigin> valueUses(Symbol symbol) {
        return analysis.values().stream()
                .filter(use -> use.symbol().equals(symbol))
                .map(use -> new LineOrigin(use.name().position(), use.condition()))
                .toList();
    }

    /** The hash of its text. */
    public String hash() {
        return hash;
    }

    /** Stands for the template and for the values in this configuration that the result depends on. */
    public String key(Configuration configuration) {
        return key(hash, reads, configuration);
    }

    /**
     * What {@link #key(Configuration)} is for a template that is not there.
     *
     * @param hash the hash of its text
     * @param reads the symbols that it reads
     */
    public static String key(String hash, Set<Symbol> reads, Configuration configuration) {
        StringBuilder key = new StringBuilder("template ").append(hash).append('\n');
        for (Symbol symbol : reads) {
            key.append(symbol.name()).append(configuration.isWritten(symbol) ? " = " : " : ");
            Lines.append(configuration.value(symbol), key);
            key.append('\n');
        }
        return FileHashes.of(key.toString());
    }

    /**
     * Renders it. What FreeMarker would write is what the analysis knows: the pieces whose conditions hold.
     *
     * @param path the path of the result
     * @param diagnostics takes an error for each value that is needed and not set; the result is then of no use
     */
    public GeneratedSource render(String path, Configuration configuration, List<Diagnostic> diagnostics) {
        if (reportUnset(configuration, diagnostics)) {
            return new GeneratedSource(path, "", List.of(), reads());
        }
        OutputTrace trace = new OutputTrace(analysis.source());
        Iterator<ValueUse> values = analysis.values().iterator();
        for (TextPiece piece : analysis.pieces()) {
            Optional<ValueUse> value = piece.value() ? Optional.of(values.next()) : Optional.empty();
            if (configuration.evaluate(piece.condition()) == Tristate.YES) {
                trace.write(
                        piece,
                        value.map(use -> use.text(configuration.value(use.symbol())))
                                .orElseGet(() -> analysis.source().text().substring(piece.start(), piece.end())));
            }
        }
        return new GeneratedSource(path, trace.text(), trace.lines(), reads());
    }

    private boolean reportUnset(Configuration configuration, List<Diagnostic> diagnostics) {
        boolean found = false;
        for (ValueUse use : analysis.values()) {
            if (configuration.evaluate(use.condition()) == Tristate.YES
                    && UnsetValues.isUnset(use.symbol(), configuration)) {
                found = true;
                diagnostics.add(UnsetValues.error(use.symbol(), use.name()));
            }
        }
        return found;
    }
}
