package io.github.kconfig4j.prove;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the sources of one variant give, generated and hand-written ones together. It is what a search must not report.
 */
final class EnabledCode {
    private final SortedMap<String, ClassFacts> classes;
    private final Set<Element> elements = new HashSet<>();
    private final Set<Element> used = new HashSet<>();
    private final Set<String> texts = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> generatedTexts = new HashSet<>();

    /**
     * @param classes every class that the variant's sources give
     * @param generated those of them that come from generated sources
     */
    EnabledCode(Map<String, ClassFacts> classes, Map<String, ClassFacts> generated) {
        this.classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        classes.values().forEach(facts -> {
            facts.contributions().forEach(this::add);
            facts.uses().forEach(use -> {
                used.add(use.element());
                addName(use.element());
            });
        });
        generated.values().stream()
                .flatMap(ClassFacts::contributions)
                .filter(Element.Text.class::isInstance)
                .forEach(text -> addGeneratedText(((Element.Text) text).value()));
    }

    private void add(Element element) {
        elements.add(element);
        addName(element);
        if (element instanceof Element.Text text) {
            texts.add(text.value());
        }
    }

    private void addName(Element element) {
        if (element instanceof Element.Type type) {
            names.add(type.simpleName());
        } else if (element instanceof Element.Member member) {
            names.add(member.name());
        }
    }

    private void addGeneratedText(String text) {
        generatedTexts.add(text);
        names.addAll(StringRules.identifiers(text));
    }

    Optional<ClassFacts> find(String className) {
        return Optional.ofNullable(classes.get(className));
    }

    SortedMap<String, ClassFacts> classes() {
        return classes;
    }

    /** Whether the variant has this type or member, or holds this string as a whole or as a part. */
    boolean has(Element element) {
        return elements.contains(element) || element instanceof Element.Text text && holds(text.value());
    }

    private boolean holds(String part) {
        return texts.stream().anyMatch(text -> StringRules.holdsPart(text, part));
    }

    /**
     * Whether the variant's own code names the type or member. Then it compiles against something else of that name: an
     * inherited method that a disabled option overrides, or a class of a library.
     */
    boolean uses(Element element) {
        return used.contains(element);
    }

    /** Whether a type of this variant inherits such a member from another one. */
    boolean inherits(String type, String member, String descriptor) {
        ClassFacts facts = classes.get(type);
        return facts != null
                && facts.superTypes().stream()
                        .anyMatch(above -> elements.contains(new Element.Member(above, member, descriptor))
                                || inherits(above, member, descriptor));
    }

    /** Whether something in this variant is called so, or generated code of it holds the name in a string. */
    boolean hasName(String name) {
        return names.contains(name);
    }

    /** Whether generated code of this variant holds the string: its templates say so under conditions that hold. */
    boolean isGeneratedText(String text) {
        return generatedTexts.contains(text);
    }
}
