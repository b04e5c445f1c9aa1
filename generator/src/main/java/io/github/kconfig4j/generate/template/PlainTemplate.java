package io.github.kconfig4j.generate.template;

import io.github.kconfig4j.generate.template.PlainTokens.Kind;
import io.github.kconfig4j.generate.template.PlainTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The elements of a template in the plain form that nearly all are written in: what FreeMarker's tree has, without FreeMarker,
 * whose start alone takes longer than all else that a build with one changed option does. A test compares the two.
 */
final class PlainTemplate {
    private final List<Token> tokens;
    private int next;
    private boolean balanced = true;

    private PlainTemplate(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The top-level elements; empty for a template that is not in the plain form, or has a mistake. */
    static Optional<List<TemplateNode>> elements(String text) {
        return PlainTokens.of(text)
                .flatMap(tokens -> PlainLines.strip(text, tokens))
                .flatMap(tokens -> new PlainTemplate(tokens).read());
    }

    private Optional<List<TemplateNode>> read() {
        List<TemplateNode> elements = sequence();
        return balanced && next == tokens.size() ? Optional.of(elements) : Optional.empty();
    }

    /** Elements up to the end of the branch that they are in. */
    private List<TemplateNode> sequence() {
        List<TemplateNode> elements = new ArrayList<>();
        while (next < tokens.size()) {
            Token token = tokens.get(next);
            switch (token.kind()) {
                case TEXT -> elements.add(leaf(TemplateNode.Kind.TEXT));
                case VALUE -> elements.add(leaf(TemplateNode.Kind.VALUE));
                case COMMENT -> elements.add(leaf(TemplateNode.Kind.COMMENT));
                case IF -> elements.add(branches());
                case ELSEIF, ELSE, END -> {
                    return elements;
                }
            }
        }
        return elements;
    }

    private TemplateNode leaf(TemplateNode.Kind kind) {
        Token token = tokens.get(next++);
        return new TemplateNode(kind, kind.name(), token.start(), token.end(), List.of());
    }

    private TemplateNode branches() {
        int start = tokens.get(next).start();
        List<TemplateNode> branches = new ArrayList<>();
        Kind last = Kind.IF;
        do {
            Token tag = tokens.get(next++);
            // Nothing comes after an #else.
            balanced &= last != Kind.ELSE;
            last = tag.kind();
            List<TemplateNode> children = sequence();
            int end = next < tokens.size() ? tokens.get(next).start() : tag.end();
            branches.add(new TemplateNode(TemplateNode.Kind.BRANCH, "BRANCH", tag.start(), end, children));
        } while (next < tokens.size() && tokens.get(next).kind() != Kind.END);
        if (next == tokens.size()) {
            balanced = false;
            return new TemplateNode(TemplateNode.Kind.BRANCHES, "BRANCHES", start, start, branches);
        }
        return new TemplateNode(
                TemplateNode.Kind.BRANCHES,
                "BRANCHES",
                start,
                tokens.get(next++).end(),
                branches);
    }
}
