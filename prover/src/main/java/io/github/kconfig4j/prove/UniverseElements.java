package io.github.kconfig4j.prove;

import io.github.kconfig4j.classfile.CompilerMade;
import io.github.kconfig4j.classfile.Element;
import io.github.kconfig4j.classfile.Names;
import io.github.kconfig4j.generate.source.GeneratedSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What the members of a universe contribute, each element once with all that brings it: many variants are compared with the same
 * members, which have most of their elements in common. Immutable, thread-safe.
 *
 * @param <M> a member
 */
final class UniverseElements<M> {
    private final SortedMap<Element, List<Source<M>>> elements = new TreeMap<>();
    private final Set<Element> compilerMade = new HashSet<>();
    private final Map<String, List<String>> superTypes = new HashMap<>();

    /** What brings an element in a member. */
    private record Source<M>(Brought brought, M member) {}

    private UniverseElements() {}

    /** Those of members, in the order in which they were built. */
    static UniverseElements<CompiledVariant> of(List<CompiledVariant> members) {
        return of(members, CompiledVariant::contributions);
    }

    static <M> UniverseElements<M> of(List<M> members, Function<M, Contributions> contributions) {
        UniverseElements<M> universe = new UniverseElements<>();
        members.forEach(member -> universe.add(contributions.apply(member), member));
        return universe;
    }

    private void add(Contributions contributions, M member) {
        contributions.classes().forEach((name, facts) -> {
            superTypes.putIfAbsent(name, facts.superTypes());
            facts.declarations().stream()
                    .filter(CompilerMade::isCompilerMade)
                    .forEach(declaration -> compilerMade.add(declaration.member()));
        });
        contributions.elements().forEach((element, origin) -> {
            if (isSearchable(element)) {
                add(element, origin, member);
            }
            if (element instanceof Element.Type type) {
                add(new Element.Package(Names.packageOf(type.name())), origin, member);
            }
        });
        contributions.resources().values().forEach(resource -> addLines(resource, member));
    }

    private void addLines(GeneratedSource resource, M member) {
        List<String> lines = resource.text().lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (StringRules.isEvidenceAsLine(lines.get(i))) {
                add(new Element.Line(lines.get(i)), new Brought(resource.lines().get(i), resource.reads()), member);
            }
        }
    }

    private void add(Element element, Brought brought, M member) {
        elements.computeIfAbsent(element, e -> new ArrayList<>()).add(new Source<>(brought, member));
    }

    private static boolean isSearchable(Element element) {
        return !(element instanceof Element.Text text) || StringRules.isEvidence(text.value());
    }

    /**
     * What must not occur in the files of a variant.
     *
     * @param enabled what the variant has
     * @param libraries what its code inherits from
     * @param owner why something that a member brings is not in the variant
     */
    Forbidden forbidden(EnabledCode enabled, Libraries libraries, BiFunction<Brought, M, Owner> owner) {
        SortedMap<Element, SortedSet<Owner>> owners = new TreeMap<>();
        elements.forEach((element, sources) -> {
            if (!enabled.has(element)) {
                SortedSet<Owner> why = new TreeSet<>();
                sources.forEach(source -> why.add(owner.apply(source.brought(), source.member())));
                owners.put(element, why);
            }
        });
        Map<String, List<String>> above = new HashMap<>(superTypes);
        enabled.classes().forEach((name, facts) -> above.put(name, facts.superTypes()));
        return new Forbidden(enabled, libraries, owners, compilerMade, above);
    }
}
