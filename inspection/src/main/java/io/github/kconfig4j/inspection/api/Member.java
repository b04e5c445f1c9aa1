package io.github.kconfig4j.inspection.api;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.product.declared.Declared;
import io.github.kconfig4j.prove.CompiledVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A compiled configuration with its API and the lines that declare it. Immutable. */
final class Member {
    private final CompiledVariant variant;
    private final VariantApi api;
    private final Sites sites;

    Member(CompiledVariant variant, ParsedSources sources) {
        this.variant = variant;
        this.api = VariantApi.of(variant.classes());
        this.sites = new Sites(sources.declared(variant.sources()));
    }

    VariantApi api() {
        return api;
    }

    boolean has(ElementKey key) {
        return api.elements().containsKey(key);
    }

    Optional<String> declaration(ElementKey key) {
        return Optional.ofNullable(api.elements().get(key));
    }

    boolean holds(Expr condition) {
        return variant.configuration().evaluate(condition) == Tristate.YES;
    }

    String value(Symbol symbol) {
        return variant.configuration().value(symbol);
    }

    /** The line that declares an element; empty if no generated source does. */
    Optional<LineOrigin> origin(ElementKey key) {
        return sites.find(api.declaredAs(key))
                .flatMap(site -> line(site, site.name().line()));
    }

    /** When the package of an element is exported, as far as a generated descriptor of the module says. */
    Expr exported(ElementKey key) {
        boolean isOfType = !key.container().kind().equals(ElementKey.Kind.MODULE);
        return api.module()
                .filter(module -> isOfType)
                .map(module -> ElementKey.directive(module, "exports " + key.packageName()))
                .flatMap(this::origin)
                .map(LineOrigin::condition)
                .orElse(Expr.YES);
    }

    /** The lines of its head. */
    List<LineOrigin> head(ElementKey key) {
        List<LineOrigin> lines = new ArrayList<>();
        sites.find(api.declaredAs(key)).ifPresent(site -> {
            for (int line = site.start().line(); line <= site.headEnd().line(); line++) {
                line(site, line).ifPresent(lines::add);
            }
        });
        return lines;
    }

    private Optional<LineOrigin> line(Declared site, int line) {
        GeneratedSource source = variant.sources().sources().get(site.path());
        return source == null || line > source.lines().size()
                ? Optional.empty()
                : Optional.of(source.lines().get(line - 1));
    }

    static SourcePosition place(LineOrigin origin) {
        return SourcePosition.ofLine(origin.template().file(), origin.template().line());
    }
}
