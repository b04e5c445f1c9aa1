package io.github.kconfig4j.importer;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.directive.DirectiveReader;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.importer.write.Written;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import java.util.ArrayList;
import java.util.List;

/** Whether the goals can read what was written. */
final class WrittenCheck {
    private final DirectiveReader reader;

    WrittenCheck(KconfigTree tree) {
        this.reader = new DirectiveReader(tree);
    }

    /** Says what is wrong, at the place in the old source. */
    void check(SourceText old, Written written, List<Diagnostic> diagnostics) {
        SourceText text = SourceText.of(old.file(), written.text());
        List<Diagnostic> found = new ArrayList<>();
        reader.read(text, old.file(), Expr.YES, found);
        for (Diagnostic said : found) {
            if (said.isError()) {
                SourcePosition at = said.position().orElse(SourcePosition.ofLine(old.file(), 1));
                int origin = written.origin(text.offset(at.line(), Math.max(1, at.column())));
                Diagnostic own = old.error(
                        DiagnosticId.IMPORT_BRANCH, origin, said.message().toString());
                diagnostics.add(said.hint().map(own::withHint).orElse(own));
            }
        }
    }
}
