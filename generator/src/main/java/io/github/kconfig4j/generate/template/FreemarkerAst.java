package io.github.kconfig4j.generate.template;

import freemarker.core.TemplateElement;
import freemarker.template.Template;
import io.github.kconfig4j.generate.template.TemplateNode.Kind;
import io.github.kconfig4j.generate.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * FreeMarker's own tree of a template as nodes of ours. The tree is deprecated there, without a successor: this class
 * alone uses it, and a test fails if it changes.
 */
@SuppressWarnings("deprecation") // There is no other way to see the elements of a template.
final class FreemarkerAst {
    private static final Map<String, Kind> KINDS = Map.of(
            "TextBlock", Kind.TEXT,
            "DollarVariable", Kind.VALUE,
            "IfBlock", Kind.BRANCHES,
            "ConditionalBlock", Kind.BRANCH,
            "Comment", Kind.COMMENT,
            "MixedContent", Kind.SEQUENCE);

    private final SourceText source;

    private FreemarkerAst(SourceText source) {
        this.source = source;
    }

    /** The top-level elements of a template that was parsed with a tab size of 1. */
    static List<TemplateNode> elements(Template template, SourceText source) {
        if (source.text().isEmpty()) {
            return List.of();
        }
        TemplateNode root = new FreemarkerAst(source).node(template.getRootTreeNode());
        List<TemplateNode> elements = root.kind() == Kind.SEQUENCE ? root.children() : List.of(root);
        return elements.stream().map(FreemarkerAst::withBranches).toList();
    }

    private TemplateNode node(TemplateElement element) {
        String name = element.getClass().getSimpleName();
        List<TemplateNode> children = new ArrayList<>();
        for (int i = 0; i < element.getChildCount(); i++) {
            TemplateNode child = node((TemplateElement) element.getChildAt(i));
            children.add(name.equals("IfBlock") ? child : withBranches(child));
        }
        Kind kind = KINDS.getOrDefault(name, Kind.OTHER);
        int start = source.offset(element.getBeginLine(), element.getBeginColumn());
        int end = source.offset(element.getEndLine(), element.getEndColumn()) + 1;
        return new TemplateNode(kind, name, start, Math.max(start, end), children);
    }

    /** A lone {@code #if} has no container in FreeMarker's tree; here it gets one. */
    private static TemplateNode withBranches(TemplateNode node) {
        return node.kind() == Kind.BRANCH
                ? new TemplateNode(Kind.BRANCHES, node.name(), node.start(), node.end(), List.of(node))
                : node;
    }
}
