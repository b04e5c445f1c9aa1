package io.github.kconfig4j.product.javadoc;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.generate.RenderResult;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.product.conditions.Logic;
import io.github.kconfig4j.product.declared.Declared;
import io.github.kconfig4j.product.declared.SourceParser;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.space.universe.Region;
import io.github.kconfig4j.space.universe.UniversePlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The condition under which a set declares an element, in whichever of its branches and files: for each condition of the set the
 * sources of a configuration in which it holds are looked at. Immutable.
 */
final class DocumentedConditions {
    private final Map<Declared.Key, Expr> conditions = new LinkedHashMap<>();
    private final Set<Declared.Key> visible = new LinkedHashSet<>();

    private DocumentedConditions(List<SourceTree> trees) {
        Map<Declared.Key, List<Expr>> found = new LinkedHashMap<>();
        for (SourceTree tree : trees) {
            Map<String, String> texts = new TreeMap<>();
            tree.sources().forEach((path, source) -> texts.put(path, source.text()));
            for (Declared declared : SourceParser.declared(texts)) {
                GeneratedSource source = tree.sources().get(declared.path());
                if (source != null && declared.name().line() <= source.lines().size()) {
                    found.computeIfAbsent(declared.key(), key -> new ArrayList<>())
                            .add(source.lines().get(declared.name().line() - 1).condition());
                    if (declared.visible()) {
                        visible.add(declared.key());
                    }
                }
            }
        }
        found.forEach((key, all) -> conditions.put(key, Logic.any(all)));
    }

    /**
     * Those of a set.
     *
     * @param configuration what the documentation is made for
     * @param documented the sources that it is made of
     */
    static DocumentedConditions of(LoadedSet set, Configuration configuration, SourceTree documented) {
        List<Region> regions = set.templates().regions().stream()
                .map(line -> new Region(line.condition(), line.template()))
                .toList();
        UniversePlan plan =
                UniversePlan.of(regions, set.templates().symbolsRead(), Map.of("documentation", configuration));
        List<SourceTree> trees = new ArrayList<>(List.of(documented));
        List<Configuration> all = new ArrayList<>(List.of(configuration));
        plan.members().forEach(member -> all.add(member.configuration()));
        for (Configuration one : all) {
            RenderResult rendered = set.render(one);
            rendered.tree().ifPresent(trees::add);
        }
        return new DocumentedConditions(trees);
    }

    /** The condition of an element; empty if the set does not declare it. */
    Optional<Expr> of(Declared.Key key) {
        return Optional.ofNullable(conditions.get(key));
    }

    /** The public and protected elements that the set declares somewhere. */
    Set<Declared.Key> visible() {
        return visible;
    }
}
