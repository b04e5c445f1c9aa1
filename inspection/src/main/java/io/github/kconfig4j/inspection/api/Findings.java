package io.github.kconfig4j.inspection.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Finds what differs between variants in what all of them have. Used once. */
final class Findings {
    private final int variants;
    private final SortedMap<ElementKey, ApiElement> elements;
    private final List<Inheritance> inheritance;
    private final List<Finding> found = new ArrayList<>();

    /** @param inheritance what the types of each variant inherit */
    Findings(int variants, SortedMap<ElementKey, ApiElement> elements, List<Inheritance> inheritance) {
        this.variants = variants;
        this.elements = elements;
        this.inheritance = inheritance;
    }

    /** In the order of the elements; each change of an element once, with the first two variants that it is found with. */
    List<Finding> all() {
        for (ApiElement element : elements.values()) {
            if (element.count() == variants) {
                compareForms(element);
            } else {
                findNewDuties(element);
            }
        }
        return found;
    }

    private void compareForms(ApiElement element) {
        Set<Change> said = new LinkedHashSet<>();
        List<Integer> heads = new ArrayList<>();
        element.forms().forEach(form -> heads.add(form.presence().variants().first()));
        element.inherited().stream().limit(1).forEach(heads::add);
        for (int from : heads) {
            for (int to : heads) {
                for (Change change : changes(element, from, to)) {
                    // That a value is another one is so in both directions.
                    boolean again = change.level() == Change.Level.VALUE && from > to;
                    if (!again && said.add(change)) {
                        found.add(new Finding(element.key(), change, from, to));
                    }
                }
            }
        }
    }

    private List<Change> changes(ApiElement element, int from, int to) {
        Optional<String> was = declaration(element, from);
        Optional<String> is = declaration(element, to);
        if (was.isEmpty() || is.isEmpty() || was.equals(is)) {
            return List.of();
        }
        Compared compared = new Compared(
                type -> declared(type, from),
                type -> declared(type, to),
                type -> inheritance.get(to).above(type));
        return compared.changes(element.key(), was.get(), is.get());
    }

    private Optional<String> declaration(ApiElement element, int variant) {
        return element.forms().stream()
                .filter(form -> form.presence().variants().contains(variant))
                .map(ApiElement.Form::declaration)
                .findFirst()
                .or(() -> inheritance.get(variant).inherited(element.key()));
    }

    private Optional<String> declared(ElementKey type, int variant) {
        return Optional.ofNullable(elements.get(type)).flatMap(element -> declaration(element, variant));
    }

    /** An abstract method that only some variants have is missing in what implements a type of the others. */
    private void findNewDuties(ApiElement method) {
        Optional<ApiElement> type =
                Optional.ofNullable(elements.get(method.key().container()));
        boolean isAbstract = method.forms().stream()
                .map(form -> Declaration.of(form.declaration()))
                .anyMatch(declared -> declared.filter(of -> of.is("abstract")).isPresent());
        if (method.key().isTop() || !isAbstract || type.isEmpty() || type.get().count() != variants) {
            return;
        }
        int to = method.presence().variants().first();
        int from = 0;
        while (method.presence().variants().contains(from) || method.inherited().contains(from)) {
            from++;
        }
        found.add(new Finding(
                method.key(),
                new Change(Change.Level.SOURCE, "is abstract: what is written for the one does not implement it"),
                from,
                to));
    }
}
