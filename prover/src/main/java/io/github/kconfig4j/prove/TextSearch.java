package io.github.kconfig4j.prove;

import io.github.kconfig4j.artifact.Entry;
import io.github.kconfig4j.classfile.Element;
import io.github.kconfig4j.classfile.Names;
import io.github.kconfig4j.classfile.Place;
import io.github.kconfig4j.classfile.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Searches what is no class file, and the names of all files but class files. */
final class TextSearch {
    private static final String SERVICES = "META-INF/services/";

    private final Forbidden forbidden;
    private final ForbiddenStrings strings;
    private final Readings readings;

    TextSearch(Forbidden forbidden, ForbiddenStrings strings, Readings readings) {
        this.forbidden = forbidden;
        this.strings = strings;
        this.readings = readings;
    }

    /** Whether the content of an entry is searched as a text; what an archive holds is in entries of its own. */
    static boolean isSearched(Entry entry) {
        return entry.kind() == Entry.Kind.TEXT || entry.kind() == Entry.Kind.OTHER;
    }

    /** Whether the name of an entry alone is a finding. */
    boolean isFoundByName(Entry entry) {
        return strings.typeName(entry.path()).isPresent();
    }

    /** Whether an entry is a list of services, which is read in another way than other texts. */
    static boolean isServices(Entry entry) {
        return entry.path().contains(SERVICES);
    }

    /** What an entry that is no class file must not have or be called. */
    List<Finding> search(String file, Entry entry) {
        if (entry.kind() == Entry.Kind.CLASS) {
            return List.of();
        }
        boolean service = isServices(entry);
        Finding.Kind kind = service ? Finding.Kind.SERVICE : Finding.Kind.RESOURCE;
        Map<Element, Finding> findings = new LinkedHashMap<>();
        strings.typeName(entry.path())
                .ifPresent(match -> findings.put(
                        match.element(), finding(kind, file, Place.CLASS, match.element(), Optional.of(entry.path()))));
        if (isSearched(entry)) {
            List<Use> uses = service ? service(entry) : readings.text(entry.bytes());
            for (Use use : uses) {
                use(kind, file, use).ifPresent(finding -> findings.putIfAbsent(finding.element(), finding));
            }
        }
        return grouped(new ArrayList<>(findings.values()));
    }

    private Optional<Finding> use(Finding.Kind kind, String file, Use use) {
        if (use.element() instanceof Element.Type type && !forbidden.isForbiddenType(type)
                || !forbidden.contains(use.element())) {
            return Optional.empty();
        }
        return Optional.of(finding(
                use.element() instanceof Element.Line ? Finding.Kind.LINE : kind,
                file,
                use.place(),
                use.element(),
                Optional.empty()));
    }

    /** In a file of services, what follows a number sign is a remark. */
    private List<Use> service(Entry entry) {
        List<Use> uses = new ArrayList<>();
        int number = 0;
        for (String line : Texts.of(entry.bytes()).text().lines().toList()) {
            number++;
            Place place = Place.textLine(number);
            strings.typeName(line.replaceFirst("#.*", "").strip())
                    .ifPresent(match -> uses.add(new Use(match.element(), place)));
        }
        return uses;
    }

    private Finding finding(Finding.Kind kind, String file, Place place, Element element, Optional<String> path) {
        return new Finding(
                kind, file, "", Optional.empty(), place, element, path, forbidden.owners(element), Optional.empty());
    }

    /** Without what would say the same as another finding. */
    private List<Finding> grouped(List<Finding> findings) {
        List<Finding> grouped = new ArrayList<>();
        for (Finding finding : findings) {
            boolean said = finding.element() instanceof Element.Package of && isNamedWithType(of, findings)
                    || finding.kind() == Finding.Kind.LINE && isSaid(finding, findings, grouped);
            if (!said) {
                grouped.add(finding);
            }
        }
        return grouped;
    }

    private static boolean isNamedWithType(Element.Package of, List<Finding> findings) {
        return findings.stream()
                .anyMatch(finding -> finding.element() instanceof Element.Type type
                        && Names.packageOf(type.name()).equals(of.name()));
    }

    /** A line is said if what it names is, or if it is there for the same reasons as one before it. */
    private boolean isSaid(Finding line, List<Finding> findings, List<Finding> before) {
        Optional<Element> named =
                strings.typeName(((Element.Line) line.element()).value()).map(ForbiddenStrings.Match::element);
        return findings.stream().anyMatch(other -> named.equals(Optional.of(other.element())))
                || before.stream()
                        .anyMatch(other -> other.kind() == Finding.Kind.LINE
                                && conditions(other).equals(conditions(line)));
    }

    private static List<String> conditions(Finding finding) {
        return finding.owners().stream().map(Owner::condition).distinct().toList();
    }
}
