package io.github.kconfig4j.prove;

import io.github.kconfig4j.artifact.Artifact;
import io.github.kconfig4j.artifact.Entry;
import io.github.kconfig4j.classfile.ClassFacts;
import io.github.kconfig4j.classfile.Element;
import io.github.kconfig4j.classfile.MalformedClassException;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** Searches an artifact for what one variant must not have. */
final class AbsenceProof {
    private static final String CLASS = ".class";

    private final Forbidden forbidden;
    private final ForbiddenStrings strings;
    private final SortedMap<String, byte[]> expected;
    private final SourceLocator sources;
    private final Readings readings;
    private final OtherVariants others;

    /**
     * @param expected the class files that the variant's sources give, by binary name
     * @param sources where the lines of those classes come from
     * @param readings what was read before
     */
    AbsenceProof(
            Forbidden forbidden,
            SortedMap<String, byte[]> expected,
            SourceLocator sources,
            Readings readings,
            OtherVariants others) {
        this.forbidden = forbidden;
        this.strings = new ForbiddenStrings(forbidden);
        this.expected = expected;
        this.sources = sources;
        this.readings = readings;
        this.others = others;
    }

    /**
     * Searches all entries.
     *
     * @param unseen sentences on what no search sees, for the result; what this search cannot see by its rules is added
     */
    Proof prove(Artifact artifact, List<String> unseen) {
        List<Diagnostic> unreadable = new ArrayList<>();
        List<Diagnostic> remarks = new ArrayList<>();
        artifact.diagnostics().forEach(d -> (d.isError() ? unreadable : remarks).add(d));
        List<FoundClass> classes = read(artifact, unreadable);
        TextSearch texts = new TextSearch(forbidden, strings, readings);
        List<Finding> findings = new ArrayList<>();
        search(classes, findings);
        artifact.all().forEach(entry -> findings.addAll(texts.search(artifact.shown(entry), entry)));
        Map<String, Integer> order = new HashMap<>();
        artifact.all().forEach(entry -> order.putIfAbsent(artifact.shown(entry), order.size()));
        findings.sort(Comparator.comparing(finding -> order.getOrDefault(finding.file(), 0)));
        return new Proof(
                artifact.name(),
                searched(artifact, classes),
                absent(findings),
                findings,
                unreadable,
                remarks,
                withAmbiguousNames(unseen));
    }

    private List<FoundClass> read(Artifact artifact, List<Diagnostic> unreadable) {
        List<FoundClass> classes = new ArrayList<>();
        for (Entry entry : artifact.all().toList()) {
            String shown = artifact.shown(entry);
            if (entry.kind() == Entry.Kind.CLASS) {
                try {
                    ClassFacts facts = readings.classFile(entry.bytes());
                    classes.add(new FoundClass(entry, shown, facts, isExpected(entry, facts)));
                } catch (MalformedClassException e) {
                    unreadable.add(
                            unreadable(shown + " cannot be read, so nothing is proved of it: " + e.getMessage()));
                }
            } else if (entry.path().endsWith(CLASS)) {
                unreadable.add(unreadable(shown + " is no class file, though it is called so"));
            }
        }
        return classes;
    }

    private static Diagnostic unreadable(String message) {
        return Diagnostic.of(Severity.ERROR, DiagnosticId.UNREADABLE_CLASS, message + ".")
                .withHint(
                        "Delete it and build again; a class file of a later Java needs a later version of this plugin.");
    }

    private void search(List<FoundClass> classes, List<Finding> findings) {
        Map<String, ClassFacts> byName = new HashMap<>();
        classes.forEach(found -> byName.putIfAbsent(found.facts().name(), found.facts()));
        ClassSearch search = new ClassSearch(forbidden, strings, byName, sources);
        for (FoundClass found : classes) {
            List<Finding> inClass = search.search(found);
            findings.addAll(inClass);
            if (inClass.isEmpty() && !found.expected() && !found.isVersioned()) {
                compare(found).ifPresent(findings::add);
            }
        }
    }

    /** Compares a class in which no name is forbidden, and which is not what the sources give, with other variants'. */
    private Optional<Finding> compare(FoundClass found) {
        return expected.containsKey(found.facts().name())
                ? others.describe(found.facts(), found.entry().bytes())
                        .flatMap(what -> Finding.ofOther(found.shown(), found.facts(), what))
                : Optional.empty();
    }

    private Proof.Searched searched(Artifact artifact, List<FoundClass> classes) {
        int identical = 0;
        int mentions = 0;
        for (FoundClass found : classes) {
            mentions += found.facts().uses().size();
            identical += found.expected() ? 1 : 0;
        }
        int texts = (int) artifact.all().filter(TextSearch::isSearched).count();
        return new Proof.Searched(classes.size(), identical, mentions, texts);
    }

    private boolean isExpected(Entry entry, ClassFacts facts) {
        byte[] same = expected.get(facts.name());
        return same != null && Arrays.equals(same, entry.bytes());
    }

    private SortedMap<Element, SortedSet<Owner>> absent(List<Finding> findings) {
        SortedMap<Element, SortedSet<Owner>> absent = new TreeMap<>();
        forbidden.named().forEach(element -> absent.put(element, forbidden.owners(element)));
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
