package io.github.kconfig4j.generate.template;

import freemarker.core.Environment;
import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.condition.UnsetValues;
import io.github.kconfig4j.generate.source.DeclaredTypes;
import io.github.kconfig4j.generate.source.Fingerprint;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A template that was parsed and analysed. Immutable; any number of threads may render it at once. */
public final class SourceTemplate {
    private final Template template;
    private final TemplateAnalysis analysis;

    SourceTemplate(Template template, TemplateAnalysis analysis) {
        this.template = template;
        this.analysis = analysis;
    }

    /** Its path in the set. */
    public String file() {
        return analysis.source().file();
    }

    /**
     * Whether there may be configurations in which the text declares no Java type; not if what comes before the first
     * condition declares one.
     */
    public boolean mayBeWithoutType() {
        return DeclaredTypes.isNoneIn(analysis.beginning());
    }

    /** The symbols on which the text or the existence of the file depends, in the order of first use. */
    public Set<Symbol> reads() {
        return analysis.reads();
    }

    /**
     * The presence condition of each line of the template: it evaluates to y if and only if the line gives text that is
     * not blank; n for a comment or a tag.
     */
    public List<Expr> lineConditions() {
        return analysis.lineConditions();
    }

    /** The parts of lines that exist under another condition than their line. */
    public List<LineOrigin> parts() {
        return analysis.parts();
    }

    /** Where the value of a symbol is written, and when. */
    public List<LineOrigin> valueUses(Symbol symbol) {
        return analysis.values().stream()
                .filter(use -> use.symbol().equals(symbol))
                .map(use -> new LineOrigin(use.name().position(), use.condition()))
                .toList();
    }

    /** Stands for the template and for the values in this configuration that the result depends on. */
    public String key(Configuration configuration) {
        Fingerprint key = new Fingerprint().add("template", analysis.source().text());
        for (Symbol symbol : reads()) {
            key.add(symbol.name(), configuration.isWritten(symbol) + " " + configuration.value(symbol));
        }
        return key.hex();
    }

    /**
     * Renders it, whether or not its own condition holds.
     *
     * @param path the path of the result
     * @param diagnostics takes an error for each value that is needed and not set; the result is then of no use
     */
    public GeneratedSource render(String path, Configuration configuration, List<Diagnostic> diagnostics) {
        if (reportUnset(configuration, diagnostics)) {
            return new GeneratedSource(path, "", List.of(), reads());
        }
        OutputTrace trace = new OutputTrace(analysis.source(), analysis.pieces());
        try {
            Environment environment = template.createProcessingEnvironment(model(configuration), trace.output());
            environment.setTemplateProcessingTracer(trace);
            environment.process();
        } catch (TemplateException | IOException e) {
            throw new IllegalStateException(
                    "An analysed template must render: " + analysis.source().file(), e);
        }
        return new GeneratedSource(path, trace.text(), trace.lines(), reads());
    }

    private boolean reportUnset(Configuration configuration, List<Diagnostic> diagnostics) {
        boolean found = false;
        for (ValueUse use : analysis.values()) {
            if (configuration.evaluate(use.condition()) == Tristate.YES
                    && UnsetValues.isUnset(use.symbol(), configuration)) {
                found = true;
                diagnostics.add(UnsetValues.error(use.symbol(), use.name()));
            }
        }
        return found;
    }

    private TemplateHashModel model(Configuration configuration) {
        TemplateMethodModelEx config = arguments -> {
            Expr condition = Objects.requireNonNull(
                    analysis.conditions().get(arguments.get(0).toString()));
            return configuration.evaluate(condition) == Tristate.YES
                    ? TemplateBooleanModel.TRUE
                    : TemplateBooleanModel.FALSE;
        };
        return new Names(Map.of("config", config, "CONFIG", new Names(values(configuration))));
    }

    private Map<String, TemplateModel> values(Configuration configuration) {
        return analysis.values().stream()
                .map(ValueUse::symbol)
                .distinct()
                .collect(Collectors.toMap(Symbol::name, symbol -> new SimpleScalar(configuration.value(symbol))));
    }

    /** A hash that has these names and nothing else. */
    private record Names(Map<String, ? extends TemplateModel> models) implements TemplateHashModel {
        @Override
        public @Nullable TemplateModel get(String key) {
            return models.get(key);
        }

        @Override
        public boolean isEmpty() {
            return models.isEmpty();
        }
    }
}
