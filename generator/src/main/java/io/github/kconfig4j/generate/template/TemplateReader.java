package io.github.kconfig4j.generate.template;

import freemarker.core.ParseException;
import freemarker.template.Template;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.generate.condition.ConditionParser;
import io.github.kconfig4j.generate.pieces.AnalysedSource;
import io.github.kconfig4j.generate.pieces.FormatEscape;
import io.github.kconfig4j.generate.pieces.Pieces;
import io.github.kconfig4j.generate.pieces.ValueUses;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses and analyses the templates of one set. */
public final class TemplateReader {
    private static final String ENDING = ".ftl";
    private static final String NO_ESCAPE =
            "Write it into an ordinary resource, which has ?properties, ?xml and ?json; a"
                    + " template has ?j_string, for Java.";

    private Optional<TemplateEngine> engine = Optional.empty();
    private final ConditionParser conditions;
    private final ValueUses values;

    /** A reader for templates that ask for the options of this tree. */
    public TemplateReader(KconfigTree tree) {
        this.conditions = new ConditionParser(tree);
        this.values = new ValueUses(tree, conditions, "<#if config(\"%s\")>");
    }

    /**
     * Reads a template.
     *
     * @param condition the presence condition of the whole file
     * @param diagnostics takes everything that is wrong with it
     * @return empty if an error was added to the diagnostics
     */
    public Optional<AnalysedSource> read(SourceText source, Expr condition, List<Diagnostic> diagnostics) {
        List<Diagnostic> found = new ArrayList<>();
        Optional<AnalysedSource> template = elements(source, found).map(elements -> {
            Pieces analysis = TemplateAnalyser.analyse(source, elements, condition, conditions, values, found);
            analysis.values().forEach(use -> {
                values.unset(use).ifPresent(found::add);
                escape(source)
                        .flatMap(escape -> escape.missing(use))
                        .map(warning -> warning.withHint(NO_ESCAPE))
                        .ifPresent(found::add);
            });
            return AnalysedSource.closingUp(analysis);
        });
        diagnostics.addAll(found);
        return template.filter(t -> !Diagnostics.hasErrors(found));
    }

    /** Of what the template makes. */
    private static Optional<FormatEscape> escape(SourceText source) {
        String path = source.file();
        return FormatEscape.of(path.endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : path);
    }

    private Optional<List<TemplateNode>> elements(SourceText source, List<Diagnostic> found) {
        Optional<List<TemplateNode>> plain = PlainTemplate.elements(source.text());
        return plain.isPresent() ? plain : parse(source, found).map(parsed -> FreemarkerAst.elements(parsed, source));
    }

    private Optional<Template> parse(SourceText source, List<Diagnostic> found) {
        Constructs.refuseTags(source, found);
        if (!found.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(engine().parse(source));
        } catch (ParseException e) {
            found.add(syntaxError(source, e));
            return Optional.empty();
        }
    }

    /** Started when there is a template that is not in the plain form. */
    private synchronized TemplateEngine engine() {
        if (engine.isEmpty()) {
            engine = Optional.of(new TemplateEngine());
        }
        return engine.get();
    }

    private static Diagnostic syntaxError(SourceText source, ParseException e) {
        String message = e.getEditorMessage().strip();
        Optional<Integer> open = message.contains("unclosed #if") ? OpenTags.lastOpen(source) : Optional.empty();
        if (open.isPresent()) {
            return source.error(DiagnosticId.TEMPLATE_SYNTAX, open.get(), "This #if is not closed.")
                    .withHint("Write </#if> where what depends on it ends.");
        }
        int offset = source.offset(Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber()));
        return source.error(DiagnosticId.TEMPLATE_SYNTAX, offset, message);
    }
}
