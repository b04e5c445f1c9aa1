package io.github.kconfig4j.inspection.report;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.inspection.Answer;
import io.github.kconfig4j.inspection.ConfigValues;
import io.github.kconfig4j.inspection.Json;
import io.github.kconfig4j.inspection.Why;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.set.Places;
import io.github.kconfig4j.product.variant.RenderedVariant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a report says of the symbols of a set. */
final class OptionParts {
    /** Up to so many answers a report tries what would give a symbol another value. */
    private static final int MOST_TRIED = 10_000;

    private final LoadedSet set;
    private final KconfigTree tree;
    private final List<RenderedVariant> variants;
    private final Places places;
    private final Map<Symbol, Neighbours> neighbours;
    private final Optional<TestUses> tests;

    /** @param tests the tests of the module, if there are any */
    OptionParts(LoadedSet set, List<RenderedVariant> variants, Optional<TestUses> tests) {
        this.tests = tests;
        this.set = set;
        this.tree = set.tree();
        this.variants = variants;
        this.places = new Places(tree, set.prefix());
        this.neighbours = Neighbours.all(tree);
    }

    List<OptionPart> all() {
        return tree.symbols().parallelStream().map(this::option).toList();
    }

    private OptionPart option(Symbol symbol) {
        List<SourcePosition> declared = symbol.positions().stream().map(places).toList();
        return new OptionPart(
                symbol.name(),
                symbol.type().name().toLowerCase(Locale.ROOT),
                tree.prompts(symbol).stream().findFirst().map(Property.Prompt::text),
                tree.nodes(symbol).stream()
                        .map(MenuNode::help)
                        .flatMap(Optional::stream)
                        .findFirst(),
                declared,
                variants.stream()
                        .map(variant -> variant.configuration()
                                .flatMap(configuration -> ConfigValues.written(configuration, symbol)))
                        .toList(),
                tree.directDependency(symbol).toString(),
                neighbours.getOrDefault(symbol, Neighbours.NONE),
                !set.templates().uses(symbol).isEmpty(),
                IntStream.range(0, variants.size())
                        .mapToObj(variant -> why(symbol, variant))
                        .toList());
    }

    private Json why(Symbol symbol, int number) {
        RenderedVariant variant = variants.get(number);
        if (variant.configuration().isEmpty()) {
            return Json.object();
        }
        boolean few = (long) tree.symbols().size() * variants.size() <= MOST_TRIED;
        Answer answer = few ? Why.of(symbol, variant, set) : Why.brief(symbol, variant, set);
        Json.Members json = ((Json.Members) answer.json())
                .without("question")
                .without("variant")
                .without("symbol")
                .without("type");
        if (tests.isPresent()) {
            json = json.with("tests", tests.get().of(symbol.name(), number), use -> use);
        }
        return few ? json : json.without("remedies");
    }
}
