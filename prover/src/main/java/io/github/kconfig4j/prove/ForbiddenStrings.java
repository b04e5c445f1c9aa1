package io.github.kconfig4j.prove;

import io.github.kconfig4j.classfile.Element;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds what a string says of a disabled option, by the rules of {@link StringRules}. */
final class ForbiddenStrings {

    /** The element that a string holds or names. */
    record Match(Finding.Kind kind, Element element) {}

    private final Forbidden forbidden;
    private final Map<String, Element> typeNames = new TreeMap<>();
    private final Map<String, Element> simpleNames = new TreeMap<>();
    private final SortedSet<String> ambiguousNames = new TreeSet<>();
    private final SortedSet<String> texts = new TreeSet<>();

    ForbiddenStrings(Forbidden forbidden) {
        this.forbidden = forbidden;
        for (Element element : forbidden.named()) {
            if (element instanceof Element.Type type) {
                addType(type);
            } else if (element instanceof Element.Member member) {
                addSimpleName(member.name(), member);
            } else if (element instanceof Element.Text text) {
                texts.add(text.value());
            }
        }
    }

    /** Adds all that is asked of it in a search. */
    void addTo(SearchRules rules) {
        typeNames.forEach((name, element) -> rules.add("type name " + name, element));
        simpleNames.forEach((name, element) -> rules.add("simple name " + name, element));
        rules.add("texts", texts);
    }

    private void addType(Element.Type type) {
        if (type.name().contains(".")) {
            typeNames.put(type.name(), type);
            typeNames.putIfAbsent(type.name().replace('$', '.'), type);
        } else {
            addSimpleName(type.simpleName(), type);
        }
    }

    private void addSimpleName(String name, Element element) {
        if (name.startsWith("<")) {
            return;
        }
        if (StringRules.isEvidenceAsName(name) && !forbidden.enabled().hasName(name)) {
            simpleNames.putIfAbsent(name, element);
        } else {
            ambiguousNames.add(name);
        }
    }

    /** Names of forbidden members that are no evidence in a string, sorted. */
    SortedSet<String> ambiguousNames() {
        return ambiguousNames;
    }

    /** What the string is evidence of. */
    Optional<Match> search(String text) {
        if (forbidden.enabled().isGeneratedText(text)) {
            return Optional.empty();
        }
        return typeName(text)
                .or(() -> wholeText(text))
                .or(() -> simpleName(text))
                .or(() -> partOf(text));
    }

    /** The type that a word in the text names in full. */
    Optional<Match> typeName(String text) {
        return StringRules.dottedNames(text).stream()
                .flatMap(name -> Optional.ofNullable(typeNames.get(name)).stream())
                .reduce((shorter, longer) -> longer)
                .map(type -> new Match(Finding.Kind.NAME, type));
    }

    private Optional<Match> wholeText(String text) {
        return texts.contains(text)
                ? Optional.of(new Match(Finding.Kind.STRING, new Element.Text(text)))
                : Optional.empty();
    }

    private Optional<Match> simpleName(String text) {
        return StringRules.identifiers(text).stream()
                .flatMap(name -> Optional.ofNullable(simpleNames.get(name)).stream())
                // Qualified, the name of a type without a package is that of another type.
                .filter(element ->
                        !(element instanceof Element.Type type) || StringRules.holdsUnqualified(text, type.name()))
                .findFirst()
                .map(element -> new Match(Finding.Kind.NAME, element));
    }

    private Optional<Match> partOf(String text) {
        return texts.stream()
                .filter(part -> StringRules.holdsPart(text, part))
                .findFirst()
                .map(part -> new Match(Finding.Kind.STRING, new Element.Text(part)));
    }
}
