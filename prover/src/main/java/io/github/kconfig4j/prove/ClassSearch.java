package io.github.kconfig4j.prove;

import io.github.kconfig4j.classfile.ClassFacts;
import io.github.kconfig4j.classfile.CompilerMade;
import io.github.kconfig4j.classfile.Declaration;
import io.github.kconfig4j.classfile.Element;
import io.github.kconfig4j.classfile.Place;
import io.github.kconfig4j.classfile.Use;
import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Searches one class file. */
final class ClassSearch {
    private final Forbidden forbidden;
    private final ForbiddenStrings strings;
    private final Map<String, GivenClass> searched;
    private final SourceLocator sources;

    /** @param searched all searched classes by name */
    ClassSearch(
            Forbidden forbidden, ForbiddenStrings strings, Map<String, GivenClass> searched, SourceLocator sources) {
        this.forbidden = forbidden;
        this.strings = strings;
        this.searched = searched;
        this.sources = sources;
    }

    /** What the class must not have. */
    List<Finding> search(FoundClass of) {
        Found found = new Found(of);
        ClassFacts facts = of.facts();
        Optional<ClassFacts> expected = forbidden.enabled().find(facts.name());
        if (expected.isEmpty() && forbidden.contains(facts.type())) {
            // What it holds is explained by what it is.
            return List.of(found.finding(Finding.Kind.STALE_CLASS, Place.CLASS, facts.type(), Optional.empty()));
        }
        List<Finding> findings = declarations(found, expected);
        Set<Optional<String>> declared = new HashSet<>();
        findings.forEach(finding -> declared.add(finding.place().member()));
        for (Finding use : uses(found)) {
            // What a forbidden member holds is explained by the member.
            if (!declared.contains(use.place().member())) {
                findings.add(use);
            }
        }
        return findings;
    }

    /** Makes the findings of one class file. */
    private final class Found {
        private final FoundClass of;
        private final ClassFacts facts;

        Found(FoundClass of) {
            this.of = of;
            this.facts = of.facts();
        }

        Finding finding(Finding.Kind kind, Place place, Element element, Optional<String> text) {
            // Only then its lines are those of the sources.
            Optional<SourcePosition> source = of.expected() ? sources.locate(facts, place.line()) : Optional.empty();
            return new Finding(
                    kind,
                    of.shown(),
                    facts.name(),
                    facts.enclosing(),
                    place,
                    element,
                    text,
                    forbidden.owners(element),
                    source);
        }
    }

    private List<Finding> declarations(Found found, Optional<ClassFacts> expected) {
        // A class for a later Java is made of other sources than the one that is expected.
        boolean moreThanExpected = !found.of.isVersioned()
                && compilerMade(found.facts)
                        > expected.map(ClassSearch::compilerMade).orElse(0L);
        List<Finding> findings = new ArrayList<>();
        for (Declaration declaration : found.facts.declarations()) {
            Element.Member member = declaration.member();
            // Another compiler may number otherwise; a class with too many such members is of other sources.
            boolean counts = !forbidden.isCompilerMade(member) || moreThanExpected;
            if (counts && forbidden.contains(member)) {
                findings.add(found.finding(
                        Finding.Kind.DECLARATION,
                        Place.member(member.name(), member.descriptor()),
                        member,
                        Optional.empty()));
            }
        }
        return findings;
    }

    private static long compilerMade(ClassFacts facts) {
        return facts.declarations().stream()
                .filter(CompilerMade::isCompilerMade)
                .count();
    }

    private List<Finding> uses(Found in) {
        // One finding for each element and member, at the first line: more would say the same.
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Use use : in.facts.uses()) {
            use(in, use)
                    .ifPresent(finding -> found.merge(
                            finding.element() + " in " + use.place().member(), finding, ClassSearch::better));
        }
        return found.values().stream()
                .filter(finding ->
                        !isSaidByAnother(finding, found.values().stream().toList()))
                .toList();
    }

    private static Finding better(Finding first, Finding second) {
        return first.place().line().isEmpty() && second.place().line().isPresent() ? second : first;
    }

    /** Whether a type is mentioned only because a member of it is, or once more in the head of the class. */
    private static boolean isSaidByAnother(Finding finding, List<Finding> all) {
        if (!(finding.element() instanceof Element.Type type)) {
            return false;
        }
        return all.stream()
                .filter(other -> other != finding)
                .anyMatch(other -> isAbout(other, type)
                        && (finding.place().equals(Place.CLASS)
                                || finding.place().member().equals(other.place().member())));
    }

    private static boolean isAbout(Finding finding, Element.Type type) {
        return finding.element().equals(type)
                || finding.element() instanceof Element.Member member
                        && member.owner().equals(type.name());
    }

    private Optional<Finding> use(Found in, Use use) {
        if (use.element() instanceof Element.Text text) {
            return strings.search(text.value())
                    .filter(match -> match.kind() == Finding.Kind.NAME || !forbidden.isOfLibrary(in.of))
                    .map(match -> in.finding(match.kind(), use.place(), match.element(), Optional.of(text.value())));
        }
        Optional<? extends Element> element = use.element() instanceof Element.Member member
                ? forbidden.resolve(member, searched)
                : Optional.of(use.element()).filter(this::isForbidden);
        Finding.Kind kind = in.facts.isModule() ? Finding.Kind.DIRECTIVE : Finding.Kind.REFERENCE;
        return element.filter(e -> !isOwn(in.facts, e)).map(e -> in.finding(kind, use.place(), e, Optional.empty()));
    }

    private boolean isForbidden(Element element) {
        return element instanceof Element.Type type ? forbidden.isForbiddenType(type) : forbidden.contains(element);
    }

    /** A class that declares what it must not is told so once, not at each use of its own. */
    private static boolean isOwn(ClassFacts facts, Element element) {
        return element instanceof Element.Member member && member.owner().equals(facts.name());
    }
}
