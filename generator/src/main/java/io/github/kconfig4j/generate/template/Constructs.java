package io.github.kconfig4j.generate.template;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.generate.text.SourceText;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What FreeMarker knows and a template set must not use. */
final class Constructs {
    private static final Pattern TAG = Pattern.compile("<#--.*?-->|<[#@][\\w.]*", Pattern.DOTALL);
    private static final Set<String> ALLOWED = Set.of("<#if", "<#elseif", "<#elseIf", "<#else");

    private Constructs() {}

    /**
     * Refuses all tags that are not allowed, by the text of the template: some leave no trace in FreeMarker's tree, yet
     * change the output around them ({@code <#t>}, {@code <#ftl>}, {@code <#noparse>}).
     */
    static void refuseTags(SourceText source, List<Diagnostic> diagnostics) {
        Matcher tag = TAG.matcher(source.text());
        while (tag.find()) {
            String name = tag.group();
            if (!name.startsWith("<#--") && !ALLOWED.contains(name)) {
                diagnostics.add(refusal(source, tag.start(), name));
            }
        }
    }

    /** Refuses an element of the tree, unless it was refused by its tag. */
    static void refuse(SourceText source, TemplateNode node, List<Diagnostic> diagnostics) {
        Diagnostic refusal = refusal(source, node.start(), firstLine(source, node));
        if (diagnostics.stream().noneMatch(d -> d.position().equals(refusal.position()))) {
            diagnostics.add(refusal);
        }
    }

    private static String firstLine(SourceText source, TemplateNode node) {
        return source.text()
                .substring(node.start(), node.end())
                .lines()
                .findFirst()
                .orElse(node.name());
    }

    private static Diagnostic refusal(SourceText source, int offset, String what) {
        Diagnostic refusal =
                source.error(DiagnosticId.TEMPLATE_CONSTRUCT, offset, "A template may not use " + what + ".");
        return refusal.withHint(
                what.startsWith("<@")
                        ? "FreeMarker takes this for a macro. For an annotation of a type argument write a space: < @…>."
                        : "Allowed are text, <#if config(\"…\")> with <#elseif> and <#else>, ${CONFIG[\"X\"]} and"
                                + " <#-- comments -->.");
    }
}
