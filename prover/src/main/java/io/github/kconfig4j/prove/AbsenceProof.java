package io.github.kconfig4j.prove;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Searches class files for what one variant must not have. */
final class AbsenceProof {
    private final Forbidden forbidden;
    private final ForbiddenStrings strings;
    private final SortedMap<String, byte[]> expected;
    private final SourceLocator sources;

    /**
     * @param expected the class files that the variant's sources give, by binary name
     * @param sources where the lines of those classes come from
     */
    AbsenceProof(Forbidden forbidden, SortedMap<String, byte[]> expected, SourceLocator sources) {
        this.forbidden = forbidden;
        this.strings = new ForbiddenStrings(forbidden);
        this.expected = expected;
        this.sources = sources;
    }

    /**
     * Searches all files of a set.
     *
     * @param unseen sentences on what no search sees, for the result; what this search cannot see by its rules is added
     */
    Proof prove(ClassFileSet set, List<String> unseen) {
        List<Diagnostic> unreadable = new ArrayList<>();
        Map<ClassFile, ClassFacts> classes = read(set, unreadable);
        Map<String, List<String>> superTypes = new HashMap<>();
        classes.values().forEach(facts -> superTypes.put(facts.name(), facts.superTypes()));
        ClassSearch search = new ClassSearch(forbidden, strings, superTypes, sources);
        List<Finding> findings = new ArrayList<>();
        for (ClassFile file : set.files()) {
            ClassFacts facts = classes.get(file);
            if (facts != null) {
                findings.addAll(search.search(set.name() + "/" + file.path(), facts, isExpected(file, facts)));
            } else if (ClassFileSet.isService(file.path())) {
                service(set, file).ifPresent(findings::add);
            }
        }
        return new Proof(
                set.name(),
                searched(classes),
                absent(findings),
                findings,
                outdated(set, classes, findings),
                unreadable,
                withAmbiguousNames(unseen));
    }

    /** Only where most classes are as expected: else the whole was compiled in another way, and this says nothing. */
    private List<String> outdated(ClassFileSet set, Map<ClassFile, ClassFacts> classes, List<Finding> findings) {
        Set<String> found = new HashSet<>();
        findings.forEach(finding -> found.add(finding.file()));
        List<String> outdated = new ArrayList<>();
        int identical = 0;
        for (Map.Entry<ClassFile, ClassFacts> entry : classes.entrySet()) {
            String file = set.name() + "/" + entry.getKey().path();
            if (isExpected(entry.getKey(), entry.getValue())) {
                identical++;
            } else if (expected.containsKey(entry.getValue().name()) && !found.contains(file)) {
                outdated.add(file);
            }
        }
        return identical > outdated.size() ? outdated : List.of();
    }

    private static Map<ClassFile, ClassFacts> read(ClassFileSet set, List<Diagnostic> unreadable) {
        Map<ClassFile, ClassFacts> classes = new LinkedHashMap<>();
        for (ClassFile file : set.files()) {
            if (file.path().endsWith(".class")) {
                try {
                    classes.put(file, ClassFacts.read(file.bytes()));
                } catch (MalformedClassException e) {
                    unreadable.add(unreadable(set.name() + "/" + file.path(), e));
                }
            }
        }
        return classes;
    }

    private static Diagnostic unreadable(String file, MalformedClassException e) {
        return Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.UNREADABLE_CLASS,
                        file + " cannot be read, so nothing is proved of it: " + e.getMessage() + ".")
                .withHint(
                        "Delete it and build again; a class file of a later Java needs a later version of this plugin.");
    }

    /** A service file that is named after a forbidden type or lists one. */
    private Optional<Finding> service(ClassFileSet set, ClassFile file) {
        String content = file.path() + "\n" + new String(file.bytes(), StandardCharsets.UTF_8);
        return content.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .flatMap(line -> strings.typeName(line).stream())
                .map(ForbiddenStrings.Match::element)
                .findFirst()
                .map(type -> new Finding(
                        Finding.Kind.SERVICE,
                        set.name() + "/" + file.path(),
                        "",
                        Optional.empty(),
                        Place.CLASS,
                        type,
                        Optional.empty(),
                        forbidden.owners(type),
                        Optional.empty()));
    }

    private Proof.Searched searched(Map<ClassFile, ClassFacts> classes) {
        int identical = 0;
        int mentions = 0;
        for (Map.Entry<ClassFile, ClassFacts> entry : classes.entrySet()) {
            mentions += entry.getValue().uses().size();
            identical += isExpected(entry.getKey(), entry.getValue()) ? 1 : 0;
        }
        return new Proof.Searched(classes.size(), identical, mentions);
    }

    /** Whether a class file is byte for byte what the variant's sources give. */
    private boolean isExpected(ClassFile file, ClassFacts facts) {
        byte[] same = expected.get(facts.name());
        return same != null && Arrays.equals(same, file.bytes());
    }

    private SortedSet<Element> absent(List<Finding> findings) {
        SortedSet<Element> absent = new TreeSet<>(forbidden.named());
        findings.forEach(finding -> absent.remove(finding.element()));
        return absent;
    }

    private List<String> withAmbiguousNames(List<String> unseen) {
        List<String> all = new ArrayList<>(unseen);
        if (!strings.ambiguousNames().isEmpty()) {
            all.add("In strings these names are no evidence, because they are short, one word, or in use here as well: "
                    + String.join(", ", strings.ambiguousNames()) + ".");
        }
        return all;
    }
}
