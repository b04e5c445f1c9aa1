package io.github.kconfig4j.generate.pieces;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.condition.Conditions;
import io.github.kconfig4j.generate.condition.UnsetValues;
import io.github.kconfig4j.generate.files.FileHashes;
import io.github.kconfig4j.generate.files.Lines;
import io.github.kconfig4j.generate.source.DeclaredTypes;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A file that was read and analysed in all branches. Immutable; any number of threads may render it at once. */
public final class AnalysedSource {
    private final Pieces pieces;
    private final Layout layout;
    private final Set<Symbol> reads;
    private final boolean mayBeWithoutType;
    private final String hash;

    private AnalysedSource(Pieces pieces, Layout layout, boolean mayBeWithoutType) {
        this.pieces = pieces;
        this.layout = layout;
        this.reads = pieces.reads();
        this.mayBeWithoutType = mayBeWithoutType;
        this.hash = FileHashes.of(pieces.source().text());
    }

    /** A file whose text closes up where something is left out. A comment may begin in one piece and end in another. */
    public static AnalysedSource closingUp(Pieces pieces) {
        return new AnalysedSource(pieces, new ClosedUp(), DeclaredTypes.isNoneIn(pieces.beginning()));
    }

    /** A file whose lines and columns stay where they are. No piece begins or ends in a comment or a literal. */
    public static AnalysedSource keepingLines(Pieces pieces) {
        return new AnalysedSource(pieces, new KeptLines(pieces), DeclaredTypes.isNoneIn(pieces.always()));
    }

    /** The same file, in which parts that have no condition of their own have one: each with what is said if it is left out. */
    public AnalysedSource with(List<Note> notes) {
        List<TextPiece> split = new ArrayList<>();
        for (TextPiece piece : pieces.pieces()) {
            int from = piece.start();
            for (Note note : notes) {
                int start = note.place().offset(0);
                int end = note.place().offset(note.place().text().length());
                if (!piece.value() && start >= from && end <= piece.end()) {
                    split.add(new TextPiece(from, start, false, piece.condition()));
                    split.add(new TextPiece(start, end, false, Conditions.within(piece.condition(), note.condition())));
                    from = end;
                }
            }
            split.add(new TextPiece(from, piece.end(), piece.value(), piece.condition()));
        }
        return keepingLines(
                new Pieces(pieces.source(), pieces.condition(), split, pieces.values(), pieces.refusals(), notes));
    }

    /** Its text. */
    public SourceText source() {
        return pieces.source();
    }

    /** What it can give, in order. */
    public List<TextPiece> pieces() {
        return pieces.pieces();
    }

    /** Its name. */
    public String file() {
        return pieces.source().file();
    }

    /** The file as it is written, if what is rendered keeps its lines. */
    public Optional<GeneratedSource> asWritten(String path) {
        if (!(layout instanceof KeptLines)) {
            return Optional.empty();
        }
        List<LineOrigin> lines = new ArrayList<>();
        List<Expr> conditions = pieces.lineConditions();
        for (int line = 1; line <= conditions.size(); line++) {
            lines.add(new LineOrigin(SourcePosition.ofLine(file(), line), conditions.get(line - 1)));
        }
        return Optional.of(new GeneratedSource(path, pieces.source().text(), lines, reads));
    }

    /** Whether it is one text, the same in each configuration that has the file. */
    public boolean isPlain() {
        return pieces.refusals().isEmpty()
                && pieces.pieces().size() == 1
                && pieces.pieces().get(0).isWhole(pieces.source())
                && pieces.pieces().get(0).condition().equals(pieces.condition());
    }

    /** The condition of the whole file. */
    public Expr condition() {
        return pieces.condition();
    }

    /**
     * Whether there may be configurations in which the text declares no Java type; not if what is there in each declares
     * one.
     */
    public boolean mayBeWithoutType() {
        return mayBeWithoutType;
    }

    /** The symbols on which the text or the existence of the file depends, in the order of first use. */
    public Set<Symbol> reads() {
        return reads;
    }

    /**
     * The presence condition of each line of the file: it evaluates to y if and only if the line gives text that is not
     * blank; n for one that never does, such as a tag.
     */
    public List<Expr> lineConditions() {
        return pieces.lineConditions();
    }

    /** The parts of lines that exist under another condition than their line. */
    public List<LineOrigin> parts() {
        return pieces.parts();
    }

    /** Where the value of a symbol is written, and when. */
    public List<LineOrigin> valueUses(Symbol symbol) {
        return pieces.values().stream()
                .filter(use -> use.symbol().equals(symbol))
                .map(use -> new LineOrigin(use.name().position(), use.condition()))
                .toList();
    }

    /** The hash of its text. */
    public String hash() {
        return hash;
    }

    /** Stands for the file and for the values in this configuration that the result depends on. */
    public String key(Configuration configuration) {
        return key(hash, reads, configuration);
    }

    /**
     * What {@link #key(Configuration)} is for a file that is not there.
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
     * Renders it: the pieces whose conditions hold.
     *
     * @param path the path of the result
     * @param diagnostics takes an error for each value that is needed and not set, and for a configuration that the file
     *     refuses; the result is then of no use
     */
    public GeneratedSource render(String path, Configuration configuration, List<Diagnostic> diagnostics) {
        List<Diagnostic> found = new ArrayList<>();
        reportUnset(configuration, found);
        reportRefusals(configuration, found);
        diagnostics.addAll(found);
        reportNotes(configuration, diagnostics);
        if (!found.isEmpty()) {
            return new GeneratedSource(path, "", List.of(), reads());
        }
        Laid laid = layout.lay(pieces, configuration);
        return new GeneratedSource(path, laid.text(), laid.lines(), reads());
    }

    private void reportUnset(Configuration configuration, List<Diagnostic> found) {
        for (ValueUse use : pieces.values()) {
            if (configuration.evaluate(use.condition()) == Tristate.YES
                    && UnsetValues.isUnset(use.symbol(), configuration)) {
                found.add(UnsetValues.error(use.symbol(), use.name()));
            }
        }
    }

    private void reportNotes(Configuration configuration, List<Diagnostic> diagnostics) {
        for (Note note : pieces.notes()) {
            if (configuration.evaluate(note.condition()) != Tristate.YES) {
                diagnostics.add(pieces.source()
                        .diagnostic(
                                Severity.NOTE,
                                DiagnosticId.LEFT_OUT,
                                note.place().offset(0),
                                note.message()));
            }
        }
    }

    private void reportRefusals(Configuration configuration, List<Diagnostic> found) {
        for (Refusal refusal : pieces.refusals()) {
            if (configuration.evaluate(refusal.condition()) == Tristate.YES) {
                found.add(pieces.source()
                        .error(
                                DiagnosticId.REFUSED,
                                refusal.message().offset(0),
                                refusal.message().text())
                        .withHint("The file says so of each configuration in which " + refusal.condition() + " is y."));
            }
        }
    }
}
