package io.github.kconfig4j.generate.directive;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.generate.pieces.TextPiece;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.model.Expr;
import java.util.List;

/** What holds for the pieces of a Java source, but not for those of other files. */
final class JavaPieces {
    private final SourceText source;
    private final JavaText written;
    private final boolean codeInComments;
    private final List<Diagnostic> diagnostics;

    /**
     * @param written the source as it is, taken apart
     * @param codeInComments whether some of its comments may be code
     * @param diagnostics takes what is wrong
     */
    JavaPieces(SourceText source, JavaText written, boolean codeInComments, List<Diagnostic> diagnostics) {
        this.source = source;
        this.written = written;
        this.codeInComments = codeInComments;
        this.diagnostics = diagnostics;
    }

    /**
     * Reports what is wrong with them, and gives them with a condition for each import.
     *
     * @param whole the condition of the file
     */
    List<TextPiece> checked(List<Part> parts, Expr whole, List<TextPiece> pieces) {
        JavaText java = codeInComments ? JavaText.of(source, pieces) : written;
        if (!DirectiveReader.has(DiagnosticId.DIRECTIVE_UNBALANCED, diagnostics)
                && !DirectiveReader.has(DiagnosticId.DIRECTIVE_PLACE, diagnostics)) {
            new Brackets(source, java.code(), diagnostics).check(parts);
        }
        Modifiers.check(source, written.code(), pieces, diagnostics);
        ConditionalImports imports = new ConditionalImports(source, java, pieces);
        imports.warn(whole, written.code(), diagnostics);
        return imports.split();
    }
}
