package io.github.kconfig4j.inspection.api;

import io.github.kconfig4j.generate.TemplateSet;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.prove.CompiledVariant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds out what the API of variants is, when each element of it exists, and where they differ. Used once. */
public final class ApiAnalysis {
    private final List<String> names;
    private final List<Member> variants;
    private final Conditions conditions;
    private final List<Inheritance> inheritance;

    private ApiAnalysis(
            KconfigTree tree,
            TemplateSet set,
            SortedMap<Integer, CompiledVariant> named,
            List<String> names,
            List<CompiledVariant> universe,
            OtherClasses others) {
        this.names = List.copyOf(names);
        ParsedSources sources = new ParsedSources();
        this.variants = named.values().stream()
                .map(variant -> new Member(variant, sources))
                .toList();
        List<Member> all = new ArrayList<>(variants);
        universe.stream()
                .filter(member -> !named.containsValue(member))
                .map(member -> new Member(member, sources))
                .forEach(all::add);
        this.conditions = new Conditions(variants, all, new Parts(tree, set));
        this.inheritance = variants.stream()
                .map(member -> new Inheritance(member.api(), others))
                .toList();
    }

    /**
     * Analyses variants.
     *
     * @param tree the options of the set
     * @param set the set that they are variants of
     * @param variants the variants by name, in the order in which they are shown
     * @param universe what else was compiled of the set, so that it is known what each condition brings; the variants may be
     *     among it
     * @param others what they are compiled with
     * @param baseline what the API was; empty if that is not asked
     */
    public static ApiTable analyse(
            KconfigTree tree,
            TemplateSet set,
            Map<String, CompiledVariant> variants,
            List<CompiledVariant> universe,
            OtherClasses others,
            Optional<Baseline> baseline) {
        SortedMap<Integer, CompiledVariant> numbered = new TreeMap<>();
        variants.values().forEach(variant -> numbered.put(numbered.size(), variant));
        ApiAnalysis analysis = new ApiAnalysis(tree, set, numbered, List.copyOf(variants.keySet()), universe, others);
        ApiTable table = analysis.table();
        return baseline.map(before -> table.withLosses(new Losses(before, table, analysis.inheritance).all()))
                .orElse(table);
    }

    private ApiTable table() {
        SortedSet<ElementKey> keys = new TreeSet<>();
        variants.forEach(member -> keys.addAll(member.api().elements().keySet()));
        SortedMap<ElementKey, ApiElement> elements = new TreeMap<>();
        keys.forEach(key -> elements.put(key, element(key)));
        SortedSet<String> notExported = new TreeSet<>();
        variants.forEach(member -> notExported.addAll(member.api().notExported()));
        variants.forEach(member -> notExported.removeAll(member.api().exported()));
        List<Finding> findings = new Findings(names.size(), elements, inheritance).all();
        return new ApiTable(names, elements, notExported, findings, List.of());
    }

    private ApiElement element(ElementKey key) {
        Presence presence = presence(key, conditions.ofElement(key), member -> member.has(key));
        Set<String> declarations = new LinkedHashSet<>();
        variants.forEach(member -> member.declaration(key).ifPresent(declarations::add));
        List<ApiElement.Form> forms = new ArrayList<>();
        for (String text : declarations) {
            Predicate<Member> has = member -> member.declaration(key).equals(Optional.of(text));
            forms.add(new ApiElement.Form(
                    text, declarations.size() == 1 ? presence : presence(key, conditions.ofForm(key, text), has)));
        }
        SortedSet<Integer> inherited = numbers(i -> !variants.get(i).has(key)
                && variants.get(i).has(key.container())
                && inheritance.get(i).inherited(key).isPresent());
        return new ApiElement(key, presence, inherited, forms);
    }

    private Presence presence(ElementKey key, Optional<Expr> condition, Predicate<Member> has) {
        return new Presence(
                condition, numbers(i -> has.test(variants.get(i))), new TreeSet<>(conditions.places(key, has)));
    }

    private SortedSet<Integer> numbers(Predicate<Integer> which) {
        SortedSet<Integer> numbers = new TreeSet<>();
        IntStream.range(0, variants.size()).filter(which::test).forEach(numbers::add);
        return numbers;
    }
}
