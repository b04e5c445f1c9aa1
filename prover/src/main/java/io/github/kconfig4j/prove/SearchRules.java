package io.github.kconfig4j.prove;

import io.github.kconfig4j.classfile.Element;
import io.github.kconfig4j.generate.source.Fingerprint;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Stands for all that decides whether something is found in a file, besides the file itself: if it is the same, so is what is
 * found. The order of the calls counts. Not safe for use by several threads.
 */
final class SearchRules {
    private final Fingerprint fingerprint = new Fingerprint();

    /** The rules of a search. */
    static String of(Forbidden forbidden, ForbiddenStrings strings, TextIndex index) {
        SearchRules rules = new SearchRules();
        forbidden.addTo(rules);
        strings.addTo(rules);
        index.addTo(rules);
        return rules.hex();
    }

    /** What the classes of an artifact say of the members that references in it mean, by their names. */
    static String of(Map<String, GivenClass> classes) {
        SearchRules rules = new SearchRules();
        new TreeMap<>(classes).forEach((name, given) -> {
            rules.add(name, given.superTypes());
            rules.add("declares", given.declared());
        });
        return rules.hex();
    }

    /** What was added, as a hash. */
    String hex() {
        return fingerprint.hex();
    }

    void add(String what, Element element) {
        fingerprint.add(what, text(element));
    }

    void add(String what, Collection<String> names) {
        fingerprint.add(what, String.valueOf(names.size()));
        names.forEach(name -> fingerprint.add("", name));
    }

    /** Not what messages show, which leaves out what a person does not need. */
    private static String text(Element element) {
        if (element instanceof Element.Type type) {
            return "type " + type.name();
        }
        if (element instanceof Element.Member member) {
            return "member " + member.owner() + " " + member.name() + " " + member.descriptor();
        }
        if (element instanceof Element.Text text) {
            return "text " + text.value();
        }
        return element instanceof Element.Package of
                ? "package " + of.name()
                : "line " + ((Element.Line) element).value();
    }
}
