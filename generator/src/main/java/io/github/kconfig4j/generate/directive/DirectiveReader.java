package io.github.kconfig4j.generate.directive;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.condition.ConditionParser;
import io.github.kconfig4j.generate.pieces.AnalysedSource;
import io.github.kconfig4j.generate.pieces.Pieces;
import io.github.kconfig4j.generate.pieces.TextPiece;
import io.github.kconfig4j.generate.pieces.ValueUse;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads and analyses the ordinary files of one set. Safe for use by several threads. */
public final class DirectiveReader {
    private static final Comparator<SourcePosition> IN_FILE =
            Comparator.comparingInt(SourcePosition::line).thenComparingInt(SourcePosition::column);

    private static final String JAVA = ".java";

    private final ConditionParser conditions;
    private final ResourceValues values;

    /** A reader for files that ask for the options of this tree. */
    public DirectiveReader(KconfigTree tree) {
        this.conditions = new ConditionParser(tree);
        this.values = new ResourceValues(tree, conditions);
    }

    /**
     * Reads a file.
     *
     * @param path its path, whose end tells how it has comments
     * @param condition the presence condition of the whole file, as far as it does not say itself
     * @param diagnostics takes everything that is wrong with it
     * @return empty if an error was added to the diagnostics
     */
    public Optional<AnalysedSource> read(SourceText source, String path, Expr condition, List<Diagnostic> diagnostics) {
        List<Diagnostic> found = new ArrayList<>();
        Pieces pieces = withValues(pieces(source, path, condition, found), path, found);
        found.sort(Comparator.comparing(said -> said.position().orElseThrow(), IN_FILE));
        diagnostics.addAll(found);
        return Diagnostics.hasErrors(found) ? Optional.empty() : Optional.of(AnalysedSource.keepingLines(pieces));
    }

    /** In Java constants of a generated class do this. */
    private Pieces withValues(Pieces pieces, String path, List<Diagnostic> found) {
        if (path.endsWith(JAVA) || !ResourceValues.mayBeIn(pieces.source().text())) {
            return pieces;
        }
        List<ValueUse> uses = new ArrayList<>();
        List<TextPiece> split = values.split(pieces.source(), path, pieces.pieces(), uses, found);
        return pieces.with(split, uses);
    }

    private Pieces pieces(SourceText source, String path, Expr condition, List<Diagnostic> found) {
        if (source.text().indexOf('#') < 0) {
            return whole(source, condition);
        }
        Optional<JavaText> java = path.endsWith(JAVA) ? Optional.of(JavaText.of(source.text())) : Optional.empty();
        List<Comment> comments = java.map(JavaText::comments)
                .or(() -> CommentSyntax.of(path).map(known -> known.in(source.text())))
                .orElse(List.of());
        boolean inline = java.isPresent();
        List<Directive> directives = new DirectiveFinder(source, comments, inline, found).find();
        if (directives.isEmpty()) {
            return whole(source, condition);
        }
        List<Part> parts = parts(source, directives, found);
        Optional<Directive> file = WholeFile.in(source, comments, parts);
        Expr whole = file.map(directive -> WholeFile.condition(directive, condition, conditions, found))
                .orElse(condition);
        List<Part> rest = parts.stream()
                .filter(part -> file.isEmpty() || !part.equals(new Part.File(file.get())))
                .toList();
        DirectiveAnalyser analyser =
                new DirectiveAnalyser(source, conditions, new CommentedCode(source, comments, inline, found), found);
        analyser.visit(rest, whole);
        if (has(DiagnosticId.DIRECTIVE_UNBALANCED, found)) {
            found.removeIf(said -> said.id() == DiagnosticId.DIRECTIVE_MIXED);
        }
        List<TextPiece> pieces = java.map(
                        written -> java(source, written.code(), rest, whole, analyser.pieces(), found))
                .orElseGet(analyser::pieces);
        return new Pieces(source, whole, pieces, List.of(), analyser.refusals(), List.of());
    }

    private static Pieces whole(SourceText source, Expr condition) {
        TextPiece whole = new TextPiece(0, source.text().length(), false, condition);
        return new Pieces(source, condition, List.of(whole), List.of());
    }

    /** Of directives that are not where they should be it is not said as well that others have no counterpart. */
    private static List<Part> parts(SourceText source, List<Directive> directives, List<Diagnostic> found) {
        List<Diagnostic> unbalanced = new ArrayList<>();
        List<Part> parts = PartReader.read(source, directives, unbalanced);
        if (!has(DiagnosticId.DIRECTIVE_PLACE, found)) {
            found.addAll(unbalanced);
        }
        return parts;
    }

    private static boolean has(DiagnosticId id, List<Diagnostic> found) {
        return found.stream().anyMatch(said -> said.id() == id);
    }

    /** @param written the code of the source, without that which stands in comments */
    private static List<TextPiece> java(
            SourceText source,
            String written,
            List<Part> parts,
            Expr whole,
            List<TextPiece> pieces,
            List<Diagnostic> found) {
        JavaText java = JavaText.of(source, pieces);
        if (!has(DiagnosticId.DIRECTIVE_UNBALANCED, found) && !has(DiagnosticId.DIRECTIVE_PLACE, found)) {
            new Brackets(source, java.code(), found).check(parts);
        }
        Modifiers.check(source, written, pieces, found);
        ConditionalImports imports = new ConditionalImports(source, java, pieces);
        imports.warn(whole, written, found);
        return imports.split();
    }
}
