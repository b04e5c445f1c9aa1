package io.github.kconfig4j.generate.template;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.generate.condition.ConditionParser;
import io.github.kconfig4j.generate.condition.Conditions;
import io.github.kconfig4j.generate.pieces.Pieces;
import io.github.kconfig4j.generate.pieces.TextPiece;
import io.github.kconfig4j.generate.pieces.ValueTag;
import io.github.kconfig4j.generate.pieces.ValueUse;
import io.github.kconfig4j.generate.pieces.ValueUses;
import io.github.kconfig4j.generate.template.TemplateNode.Kind;
import io.github.kconfig4j.generate.text.Excerpt;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.model.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Goes through all branches of one template. Only shapes that it knows pass; whatever else FreeMarker could do is
 * refused, because it could decide on the configuration without being seen.
 */
final class TemplateAnalyser {
    private final SourceText source;
    private final ConditionParser parser;
    private final ValueUses valueUses;
    private final List<Diagnostic> diagnostics;
    private final List<TextPiece> pieces = new ArrayList<>();
    private final List<ValueUse> values = new ArrayList<>();

    private TemplateAnalyser(
            SourceText source, ConditionParser parser, ValueUses valueUses, List<Diagnostic> diagnostics) {
        this.source = source;
        this.parser = parser;
        this.valueUses = valueUses;
        this.diagnostics = diagnostics;
    }

    /** The analysis; it is complete only if no error was added to the diagnostics. */
    static Pieces analyse(
            SourceText source,
            List<TemplateNode> elements,
            Expr condition,
            ConditionParser parser,
            ValueUses valueUses,
            List<Diagnostic> diagnostics) {
        TemplateAnalyser analyser = new TemplateAnalyser(source, parser, valueUses, diagnostics);
        elements.forEach(element -> analyser.visit(element, condition));
        analyser.checkFirstElement(elements);
        return new Pieces(source, condition, analyser.pieces, analyser.values);
    }

    private void visit(TemplateNode node, Expr condition) {
        switch (node.kind()) {
            case TEXT -> pieces.add(new TextPiece(node.start(), node.end(), false, condition));
            case VALUE -> value(node, condition);
            case BRANCHES -> branches(node, condition);
            case SEQUENCE -> node.children().forEach(child -> visit(child, condition));
            case COMMENT -> {}
            case BRANCH, OTHER -> Constructs.refuse(source, node, diagnostics);
        }
    }

    private void branches(TemplateNode node, Expr outer) {
        Expr rest = outer;
        Expr before = Expr.NO;
        for (TemplateNode branch : node.children()) {
            rest = Conditions.within(rest, Conditions.not(before));
            Expr own = TagSyntax.isElse(source, branch.start()) ? Expr.YES : condition(branch);
            Expr inner = Conditions.within(rest, own);
            branch.children().forEach(child -> visit(child, inner));
            before = own;
        }
    }

    /** The condition in a branch's tag. One that cannot be read is reported, and the branch is still looked at. */
    private Expr condition(TemplateNode branch) {
        Optional<Excerpt> text = TagSyntax.condition(source, branch.start());
        if (text.isEmpty()) {
            diagnostics.add(source.error(
                            DiagnosticId.TEMPLATE_CONDITION,
                            branch.start(),
                            "The condition of this tag cannot be read without running the template.")
                    .withHint("Write one call with one constant text, as in: <#if config(\"HZ > 250 && !KVM\")>"));
            return Expr.YES;
        }
        return parser.parse(text.get(), diagnostics).orElse(Expr.YES);
    }

    private void value(TemplateNode node, Expr condition) {
        pieces.add(new TextPiece(node.start(), node.end(), true, condition));
        Optional<ValueTag> tag = TagSyntax.value(source, node.start(), node.end());
        if (tag.isEmpty()) {
            diagnostics.add(
                    source.error(DiagnosticId.TEMPLATE_VALUE, node.start(), "A value has the form ${CONFIG[\"X\"]}.")
                            .withHint("After the bracket it may have ?j_string, ?lower_case, ?upper_case, ?cap_first,"
                                    + " ?uncap_first and ?trim."));
            return;
        }
        valueUses.of(tag.get(), condition, diagnostics).ifPresent(values::add);
    }

    /**
     * FreeMarker leaves the first text of a template as it is, so that the indent of a tag right after it would stay and
     * shift the next line.
     */
    private void checkFirstElement(List<TemplateNode> elements) {
        if (elements.size() < 2
                || elements.get(0).kind() != Kind.TEXT
                || elements.get(1).kind() == Kind.VALUE) {
            return;
        }
        int end = elements.get(1).start();
        int lineStart = source.text().lastIndexOf('\n', end - 1) + 1;
        if (end > lineStart && source.text().substring(lineStart, end).isBlank()) {
            diagnostics.add(source.diagnostic(
                            Severity.WARNING,
                            DiagnosticId.TEMPLATE_FIRST_COMMENT,
                            end,
                            "The indent before this tag stays in the output, because the text before it is the first"
                                    + " element of the template.")
                    .withHint("Begin the template with a comment: <#-- … -->"));
        }
    }
}
