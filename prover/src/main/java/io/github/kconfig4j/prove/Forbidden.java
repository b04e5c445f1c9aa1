package io.github.kconfig4j.prove;

import io.github.kconfig4j.classfile.CompilerMade;
import io.github.kconfig4j.classfile.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What must not occur in the files of one variant: what the universe contributes and the variant does not. */
final class Forbidden {
    private final EnabledCode enabled;
    private final Libraries libraries;
    private final SortedMap<Element, SortedSet<Owner>> owners;
    private final Set<Element> compilerMade;
    private final Map<String, List<String>> superTypes;

    /**
     * @param libraries what the variant's code inherits from
     * @param owners what the universe contributes beyond the variant, and why that is not in it
     * @param compilerMade the members of the universe that no source gave their name
     * @param superTypes what the types of the universe and of the variant inherit, by binary name
     */
    Forbidden(
            EnabledCode enabled,
            Libraries libraries,
            SortedMap<Element, SortedSet<Owner>> owners,
            Set<Element> compilerMade,
            Map<String, List<String>> superTypes) {
        this.enabled = enabled;
        this.libraries = libraries;
        this.owners = owners;
        this.compilerMade = compilerMade;
        this.superTypes = superTypes;
    }

    /** The names with descriptors of all forbidden members. */
    Set<String> signatures() {
        Set<String> signatures = new HashSet<>();
        for (Element element : owners.keySet()) {
            if (element instanceof Element.Member member) {
                signatures.add(GivenClass.signature(member));
            }
        }
        return signatures;
    }

    /** Adds all that is asked of it in a search, but for why something is forbidden. */
    void addTo(SearchRules rules) {
        owners.keySet().forEach(element -> {
            boolean mentioned = !(element instanceof Element.Type type) || isForbiddenType(type);
            rules.add(mentioned ? "forbidden" : "used", element);
        });
        new TreeSet<Element>(compilerMade).forEach(element -> rules.add("made by the compiler", element));
        new TreeMap<>(superTypes).forEach((type, above) -> rules.add("type " + type, above));
        enabled.addTo(rules, signatures());
        libraries.addTo(rules);
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

    /** Whether a class file is that of a library: the strings that it holds are the library's. */
    boolean isOfLibrary(FoundClass found) {
        return !enabled.classes().containsKey(found.facts().name())
                && libraries.holds(found.facts().name(), found.entry().bytes());
    }

    /** Whether it is evidence that something names the type. */
    boolean isForbiddenType(Element.Type type) {
        return contains(type) && !enabled.uses(type) && !CompilerMade.isNumbered(type.name());
    }

    boolean isCompilerMade(Element.Member member) {
        return compilerMade.contains(member);
    }

    /**
     * What is searched for by its name in class files, sorted; names that the compiler made are not among it, nor packages
     * and lines.
     */
    SortedSet<Element> named() {
        SortedSet<Element> named = new TreeSet<>();
        owners.keySet().stream()
                .filter(element -> !(element instanceof Element.Package || element instanceof Element.Line))
                .filter(this::isNamed)
                .forEach(named::add);
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
     * @param given the searched classes by name; what they say of their super types comes first
     */
    Optional<Element.Member> resolve(Element.Member reference, Map<String, GivenClass> given) {
        if (enabled.uses(reference)) {
            return Optional.empty();
        }
        if (reference.name().startsWith("<")) {
            // Constructors are not inherited.
            return Optional.of(reference).filter(this::contains).filter(this::isNamed);
        }
        List<String> types = new ArrayList<>(List.of(reference.owner()));
        for (int i = 0; i < types.size(); i++) {
            Element.Member candidate = new Element.Member(types.get(i), reference.name(), reference.descriptor());
            if (enabled.has(candidate) || enabled.inherits(types.get(i), candidate, libraries)) {
                return Optional.empty();
            }
            if (contains(candidate) && isNamed(candidate)) {
                return Optional.of(candidate);
            }
            Optional<GivenClass> found = Optional.ofNullable(given.get(types.get(i)));
            if (found.filter(type -> type.declares(candidate)).isPresent()) {
                return Optional.empty();
            }
            List<String> above =
                    found.map(GivenClass::superTypes).orElse(superTypes.getOrDefault(types.get(i), List.of()));
            above.stream().filter(type -> !types.contains(type)).forEach(types::add);
        }
        return Optional.empty();
    }
}
