package io.github.kconfig4j.prove;

import io.github.kconfig4j.classfile.ClassFacts;
import io.github.kconfig4j.classfile.Declaration;
import io.github.kconfig4j.classfile.Element;
import io.github.kconfig4j.classfile.Names;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;

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
    private final Set<String> packages = new HashSet<>();
    private final Set<String> lines = new HashSet<>();
    private final Set<Element> inheritable = new HashSet<>();

    /**
     * @param classes every class that the variant's sources give
     * @param generated what comes from generated sources and resources
     */
    EnabledCode(Map<String, ClassFacts> classes, Contributions generated) {
        this.classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        classes.values().forEach(facts -> {
            facts.contributions().forEach(this::add);
            facts.uses().forEach(use -> {
                used.add(use.element());
                addName(use.element());
            });
        });
        classes.forEach((name, facts) -> {
            packages.add(Names.packageOf(name));
            facts.declarations().stream()
                    .filter(EnabledCode::isInheritable)
                    .forEach(declaration -> inheritable.add(declaration.member()));
        });
        generated
                .resources()
                .values()
                .forEach(resource -> resource.text().lines().forEach(line -> lines.add(line.strip())));
        generated.classes().values().stream()
                .flatMap(ClassFacts::contributions)
                .filter(Element.Text.class::isInstance)
                .forEach(text -> addGeneratedText(((Element.Text) text).value()));
    }

    /**
     * Adds all that is asked of it in a search.
     *
     * @param signatures the names with descriptors of forbidden members; of members of other names nobody asks
     */
    void addTo(SearchRules rules, Set<String> signatures) {
        classes.forEach((name, facts) -> rules.add("class " + name, facts.superTypes()));
        add("has", elements, signatures, rules);
        add("uses", used, signatures, rules);
        add("inheritable", inheritable, signatures, rules);
        rules.add("generated texts", new TreeSet<>(generatedTexts));
    }

    private static void add(String what, Set<Element> elements, Set<String> signatures, SearchRules rules) {
        Set<Element> asked = new TreeSet<>();
        for (Element element : elements) {
            if (element instanceof Element.Member member && signatures.contains(GivenClass.signature(member))) {
                asked.add(member);
            }
        }
        asked.forEach(element -> rules.add(what, element));
    }

    private static boolean isInheritable(Declaration declaration) {
        return (declaration.access() & Opcodes.ACC_PRIVATE) == 0
                && !declaration.member().name().startsWith("<");
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

    /** Whether the variant has this type, member, package or line, or holds this string as a whole or as a part. */
    boolean has(Element element) {
        return elements.contains(element)
                || element instanceof Element.Text text && holds(text.value())
                || element instanceof Element.Package of && packages.contains(of.name())
                || element instanceof Element.Line line && lines.contains(line.value());
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

    /** Whether a type of this variant inherits such a member from another one, or from a library. */
    boolean inherits(String type, Element.Member member, Libraries libraries) {
        ClassFacts facts = classes.get(type);
        return facts != null
                && !member.name().startsWith("<")
                && facts.superTypes().stream().anyMatch(above -> gives(above, member, libraries));
    }

    private boolean gives(String type, Element.Member member, Libraries libraries) {
        return classes.containsKey(type)
                ? inheritable.contains(new Element.Member(type, member.name(), member.descriptor()))
                        || inherits(type, member, libraries)
                : libraries.gives(type, member);
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
