package io.github.kconfig4j.prove;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What must not occur in the class files of one variant: what the universe contributes and the variant does not. */
final class Forbidden {
    private final EnabledCode enabled;
    private final SortedMap<Element, SortedSet<Owner>> owners = new TreeMap<>();
    private final Set<Element> compilerMade = new HashSet<>();
    private final Map<String, List<String>> superTypes = new HashMap<>();

    Forbidden(EnabledCode enabled) {
        this.enabled = enabled;
        enabled.classes().forEach((name, facts) -> superTypes.put(name, facts.superTypes()));
    }

    /**
     * Adds what one member of the universe contributes beyond the variant.
     *
     * @param owner why something that member brings is not in the variant
     */
    void add(Contributions contributions, Function<Brought, Owner> owner) {
        contributions.classes().forEach((name, facts) -> {
            superTypes.putIfAbsent(name, facts.superTypes());
            facts.declarations().stream()
                    .filter(CompilerMade::isCompilerMade)
                    .forEach(declaration -> compilerMade.add(declaration.member()));
        });
        contributions.elements().forEach((element, origin) -> {
            if (isSearchable(element) && !enabled.has(element)) {
                owners.computeIfAbsent(element, e -> new TreeSet<>()).add(owner.apply(origin));
            }
        });
    }

    private static boolean isSearchable(Element element) {
        return !(element instanceof Element.Text text) || StringRules.isEvidence(text.value());
    }

    EnabledCode enabled() {
        return enabled;
    }

    /** Whether the element must not be declared or held. */
    boolean contains(Element element) {
        return owners.containsKey(element);
    }

    SortedSet<Owner> owners(Element element) {
        return owners.getOrDefault(element, new TreeSet<>());
    }

    boolean isCompilerMade(Element.Member member) {
        return compilerMade.contains(member);
    }

    /** What is searched for by its name, with its owners; names that the compiler made are not among it. */
    SortedSet<Element> named() {
        SortedSet<Element> named = new TreeSet<>();
        owners.keySet().stream().filter(this::isNamed).forEach(named::add);
        return named;
    }

    private boolean isNamed(Element element) {
        if (element instanceof Element.Type type) {
            return !CompilerMade.isNumbered(type.name());
        }
        return !(element instanceof Element.Member member)
                || !compilerMade.contains(member) && !CompilerMade.isNumbered(member.owner());
    }

    /**
     * The forbidden member that a reference means: the one with that owner, or one that the owner inherits, as the
     * virtual machine would resolve it.
     *
     * @param given super types as the searched classes have them, by class name; they come first
     */
    Optional<Element.Member> resolve(Element.Member reference, Map<String, List<String>> given) {
        if (enabled.uses(reference)) {
            return Optional.empty();
        }
        List<String> types = new ArrayList<>(List.of(reference.owner()));
        for (int i = 0; i < types.size(); i++) {
            Element.Member candidate = new Element.Member(types.get(i), reference.name(), reference.descriptor());
            if (enabled.has(candidate) || enabled.inherits(types.get(i), reference.name(), reference.descriptor())) {
                return Optional.empty();
            }
            if (contains(candidate) && isNamed(candidate)) {
                return Optional.of(candidate);
            }
            List<String> above = given.getOrDefault(types.get(i), superTypes.getOrDefault(types.get(i), List.of()));
            above.stream().filter(type -> !types.contains(type)).forEach(types::add);
        }
        return Optional.empty();
    }
}
