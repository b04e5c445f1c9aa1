package io.github.kconfig4j.inspection;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.explain.Reason;
import io.github.kconfig4j.explain.Reasons;
import io.github.kconfig4j.generate.TemplateSet;
import io.github.kconfig4j.generate.source.SymbolUse;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.ExprResult;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.set.Places;
import io.github.kconfig4j.product.variant.RenderedVariant;
import io.github.kconfig4j.product.variant.Rendering;
import io.github.kconfig4j.product.variant.RenderingResult;
import io.github.kconfig4j.space.Explanation;
import io.github.kconfig4j.space.ExprExplanation;
import io.github.kconfig4j.space.Remedies;
import io.github.kconfig4j.text.Similar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says why a symbol or an expression has its value, what would give it another one, and what of the set depends on it. */
public final class Why {
    private static final int BRIEF = 2;
    /** What places in an expression that was asked about are said to be in. */
    private static final String EXPRESSION = "expression";

    private final Optional<TemplateSet> templates;
    private final KconfigTree tree;
    private final Places places;

    private Why(KconfigTree tree, Optional<TemplateSet> templates, Places places) {
        this.tree = tree;
        this.templates = templates;
        this.places = places;
    }

    /**
     * Answers the question. A value that is not granted is no error here: it may be just what is asked about.
     *
     * @throws java.io.UncheckedIOException if a file of the set cannot be read
     */
    public static InspectionResult ask(WhyRequest request) {
        RenderingResult rendering = Rendering.render(request.set(), List.of(request.variant()), false);
        List<Diagnostic> diagnostics = new ArrayList<>(rendering.diagnostics());
        if (rendering.tree().isEmpty()) {
            return new InspectionResult(Optional.empty(), diagnostics);
        }
        RenderedVariant variant = rendering.variants().get(0);
        diagnostics.addAll(variant.diagnostics());
        KconfigTree tree = rendering.tree().get();
        Why why = new Why(
                tree, rendering.templates(), new Places(tree, request.set().prefix()));
        if (ExprExplanation.isAsked(tree, request.question())) {
            ExprResult asked = tree.parseExpr(request.question(), SourcePosition.ofLine(EXPRESSION, 1));
            diagnostics.addAll(asked.diagnostics());
            Optional<Answer> answer = asked.expr()
                    .flatMap(expr ->
                            variant.configuration().map(configuration -> why.answer(expr, configuration, variant)));
            return new InspectionResult(answer, diagnostics);
        }
        WhyQuestion question = WhyQuestion.of(request.question(), tree);
        Optional<Symbol> symbol = tree.symbol(question.name());
        if (symbol.isEmpty()) {
            diagnostics.add(why.unknown(question.name()));
        }
        Optional<Answer> answer = symbol.flatMap(s -> variant.configuration()
                .map(configuration ->
                        why.answer(explanation(s, configuration, question.value()), configuration, variant)));
        return new InspectionResult(answer, diagnostics);
    }

    private static Explanation explanation(Symbol symbol, Configuration configuration, Optional<String> wanted) {
        return wanted.map(value -> Explanation.of(configuration, symbol, value))
                .orElseGet(() -> Explanation.of(configuration, symbol));
    }

    /**
     * Answers of a variant that was resolved already.
     *
     * @throws java.util.NoSuchElementException if it has no configuration
     */
    public static Answer of(Symbol symbol, RenderedVariant variant, LoadedSet set) {
        Configuration configuration = variant.configuration().orElseThrow();
        return new Why(set.tree(), Optional.of(set.templates()), new Places(set.tree(), set.prefix()))
                .answer(Explanation.of(configuration, symbol), configuration, variant);
    }

    /**
     * The same without what would give other values, which takes long in a large tree, and with the first reasons of the chain only.
     *
     * @throws java.util.NoSuchElementException if it has no configuration
     */
    public static Answer brief(Symbol symbol, RenderedVariant variant, LoadedSet set) {
        Configuration configuration = variant.configuration().orElseThrow();
        Reason reason = cut(new Reasons(configuration).of(symbol), BRIEF);
        Explanation explanation =
                new Explanation(symbol, configuration.value(symbol), Optional.empty(), reason, Remedies.NONE);
        Why why = new Why(set.tree(), Optional.of(set.templates()), new Places(set.tree(), set.prefix()));
        return why.answer(explanation, List.of(), configuration, variant);
    }

    /**
     * What of a set depends on a symbol, as the answer tells it for a program.
     *
     * @throws java.util.NoSuchElementException if the variant has no configuration
     */
    public static List<Json> uses(Symbol symbol, RenderedVariant variant, LoadedSet set) {
        Configuration configuration = variant.configuration().orElseThrow();
        return set.templates().uses(symbol).stream()
                .map(use -> WhyJson.use(use(use, configuration, variant)))
                .toList();
    }

    private static Reason cut(Reason reason, int depth) {
        List<Reason> because = depth == 0
                ? List.of()
                : reason.because().stream().map(each -> cut(each, depth - 1)).toList();
        return new Reason(reason.statement(), reason.positions(), because);
    }

    private Diagnostic unknown(String name) {
        Diagnostic unknown = Diagnostic.of(
                Severity.ERROR, DiagnosticId.NO_SUCH_SYMBOL, "No Kconfig file declares the symbol " + name + ".");
        List<String> names = tree.symbols().stream().map(Symbol::name).toList();
        return Similar.to(name, names)
                .map(similar -> unknown.withHint("Did you mean " + similar + "?"))
                .orElse(unknown);
    }

    private Answer answer(Explanation explanation, Configuration configuration, RenderedVariant variant) {
        List<Explanation> others =
                explanation.wanted().isPresent() ? List.of() : others(explanation.symbol(), configuration);
        return answer(explanation, others, configuration, variant);
    }

    private Answer answer(
            Explanation explanation, List<Explanation> others, Configuration configuration, RenderedVariant variant) {
        Symbol symbol = explanation.symbol();
        List<SymbolUse> uses = templates.map(set -> set.uses(symbol)).orElse(List.of());
        return new WhyAnswer(new WhySymbol(
                variant.spec().name(),
                explanation.withPlaces(places),
                others,
                settable(symbol, configuration),
                uses.stream().map(use -> use(use, configuration, variant)).toList()));
    }

    private Answer answer(Expr expr, Configuration configuration, RenderedVariant variant) {
        List<Use> uses = expr.symbols().stream()
                .flatMap(symbol -> templates.map(set -> set.uses(symbol)).orElse(List.of()).stream())
                .filter(use -> use.condition().conjuncts().containsAll(expr.conjuncts()))
                .distinct()
                .map(use -> use(use, configuration, variant))
                .toList();
        return new ExpressionAnswer(new WhyExpression(
                variant.spec().name(), ExprExplanation.of(configuration, expr).withPlaces(places), uses));
    }

    private static Use use(SymbolUse use, Configuration configuration, RenderedVariant variant) {
        return new Use(
                use.kind(),
                use.path(),
                use.first(),
                use.lastLine(),
                use.condition().toString(),
                presence(use, configuration, variant));
    }

    private static Use.Presence presence(SymbolUse use, Configuration configuration, RenderedVariant variant) {
        if (configuration.evaluate(use.condition()) != Tristate.YES) {
            return Use.Presence.ABSENT;
        }
        if (use.kind() == SymbolUse.Kind.DEPENDENCY) {
            return Use.Presence.THERE;
        }
        boolean generated = variant.sources()
                .map(sources -> sources.sources().containsKey(use.path())
                        || sources.resources().containsKey(use.path()))
                .orElse(true);
        return generated ? Use.Presence.THERE : Use.Presence.WITHOUT_TYPE;
    }

    /** The other values of a bool or tristate, each with what would give it. */
    private static List<Explanation> others(Symbol symbol, Configuration configuration) {
        List<Explanation> others = new ArrayList<>();
        if (symbol.type() == SymbolType.BOOL || symbol.type() == SymbolType.TRISTATE) {
            for (Tristate value : Tristate.values()) {
                boolean possible = value != Tristate.MOD || symbol.type() == SymbolType.TRISTATE;
                if (possible && configuration.tristate(symbol) != value) {
                    others.add(Explanation.of(configuration, symbol, value.toString()));
                }
            }
        }
        return others;
    }

    private Optional<String> settable(Symbol symbol, Configuration configuration) {
        boolean visible = configuration.visibility(symbol) != Tristate.NO;
        return switch (symbol.type()) {
            case STRING -> visible ? Optional.of("any text") : Optional.empty();
            case INT, HEX -> visible ? Optional.of(numbers(symbol, configuration)) : Optional.empty();
            case BOOL, TRISTATE, UNKNOWN -> Optional.empty();
        };
    }

    private String numbers(Symbol symbol, Configuration configuration) {
        return configuration
                .range(symbol)
                .map(range -> {
                    SourcePosition place = places.apply(range.position());
                    return "a number from " + configuration.value(range.low()) + " to "
                            + configuration.value(range.high()) + " [" + place.file() + ":" + place.line() + "]";
                })
                .orElse("any number");
    }
}
