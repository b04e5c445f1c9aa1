package io.github.kconfig4j.generate.directive;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.generate.condition.ConditionParser;
import io.github.kconfig4j.generate.condition.Conditions;
import io.github.kconfig4j.generate.pieces.Refusal;
import io.github.kconfig4j.generate.pieces.TextPiece;
import io.github.kconfig4j.generate.text.Excerpt;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.model.Expr;
import java.util.ArrayList;
import java.util.List;

/** Goes through all branches of a file. */
final class DirectiveAnalyser {
    private final SourceText source;
    private final ConditionParser parser;
    private final CommentedCode commented;
    private final List<Diagnostic> diagnostics;
    private final List<TextPiece> pieces = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    DirectiveAnalyser(
            SourceText source, ConditionParser parser, CommentedCode commented, List<Diagnostic> diagnostics) {
        this.source = source;
        this.parser = parser;
        this.commented = commented;
        this.diagnostics = diagnostics;
    }

    /** The parts that give output, in order. */
    List<TextPiece> pieces() {
        return pieces;
    }

    /** What is said by {@code #error}. */
    List<Refusal> refusals() {
        return refusals;
    }

    /** Goes through parts that exist under this condition. */
    void visit(List<Part> parts, Expr condition) {
        for (Part part : parts) {
            if (part instanceof Part.Text text) {
                pieces.add(new TextPiece(text.start(), text.end(), false, condition));
            } else {
                visitOther(part, condition);
            }
        }
    }

    private void visitOther(Part part, Expr condition) {
        if (part instanceof Part.Branches branches) {
            visit(branches, condition);
        } else if (part instanceof Part.Message message) {
            refuse(message.directive(), condition);
        } else if (part instanceof Part.File file) {
            misplaced(file.directive());
        }
    }

    private void visit(Part.Branches branches, Expr outer) {
        Expr rest = outer;
        for (Part.Branch branch : branches.branches()) {
            Expr own = branch.directive().keyword() == Keyword.ELSE ? Expr.YES : condition(branch.directive());
            Expr inner = Conditions.within(rest, own);
            visit(branch, inner);
            rest = Conditions.within(rest, Conditions.not(own));
        }
    }

    private void visit(Part.Branch branch, Expr condition) {
        List<Part.Text> code = commented.codeOf(branch);
        int next = 0;
        for (Part part : branch.parts()) {
            if (part instanceof Part.Text text) {
                while (next < code.size() && code.get(next).end() <= text.end()) {
                    pieces.add(
                            new TextPiece(code.get(next).start(), code.get(next).end(), false, condition));
                    next++;
                }
            } else {
                visitOther(part, condition);
            }
        }
    }

    /** The condition of a branch. One that cannot be read is reported, and the branch is still looked at. */
    private Expr condition(Directive directive) {
        Excerpt text = directive.argument();
        if (text.text().isEmpty()) {
            diagnostics.add(source.error(
                            DiagnosticId.DIRECTIVE_SYNTAX,
                            Places.keyword(directive),
                            "This " + directive.keyword() + " has no condition.")
                    .withHint("Write a Kconfig expression, as in: " + directive.keyword() + " KVM && HZ > 100"));
            return Expr.YES;
        }
        return parser.parse(text, diagnostics).orElse(Expr.YES);
    }

    private void refuse(Directive directive, Expr condition) {
        if (directive.argument().text().isEmpty()) {
            diagnostics.add(
                    source.error(DiagnosticId.DIRECTIVE_SYNTAX, Places.keyword(directive), "This #error says nothing.")
                            .withHint("Write what is wrong with a configuration that has it."));
            return;
        }
        refusals.add(new Refusal(directive.argument(), condition));
    }

    private void misplaced(Directive directive) {
        diagnostics.add(source.error(
                        DiagnosticId.DIRECTIVE_PLACE,
                        Places.keyword(directive),
                        "#file stands once in a file, before all else but comments.")
                .withHint("For a part of a file write #if."));
    }
}
