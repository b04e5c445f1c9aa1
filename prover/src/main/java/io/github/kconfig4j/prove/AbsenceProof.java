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
import java.util.Set;
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
    private final SearchMemory memory;

    /**
     * @param expected the class files that the variant's sources give, by binary name
     * @param sources where the lines of those classes come from
     * @param readings what was read before
     * @param memory in which files earlier searches have found nothing
     */
    AbsenceProof(
            Forbidden forbidden,
            SortedMap<String, byte[]> expected,
            SourceLocator sources,
            Readings readings,
            OtherVariants others,
            SearchMemory memory) {
        this.forbidden = forbidden;
        this.strings = new ForbiddenStrings(forbidden);
        this.expected = expected;
        this.sources = sources;
        this.readings = readings;
        this.others = others;
        this.memory = memory;
    }

    /** The class files of an artifact: those that are to be searched, and those that need not. */
    private record Classes(
            List<FoundClass> found,
            List<SearchedClass> known,
            Map<String, GivenClass> given,
            List<Diagnostic> unreadable) {}

    /**
     * Searches all entries, but for those of which the memory knows that nothing is in them.
     *
     * @param unseen sentences on what no search sees, for the result; what this search cannot see by its rules is added
     */
    Proof prove(Artifact artifact, List<String> unseen) {
        List<Diagnostic> unreadable = new ArrayList<>();
        List<Diagnostic> remarks = new ArrayList<>();
        artifact.diagnostics().forEach(d -> (d.isError() ? unreadable : remarks).add(d));
        String rules = memory.isKept() ? SearchRules.of(forbidden, strings, readings.index()) : "";
        PastSearch past = PastSearch.of(memory, artifact.name(), rules, expected);
        Classes classes = read(artifact, past);
        if (!past.isOf(classes.given())) {
            past = past.forgotten();
            classes = read(artifact, past);
        }
        unreadable.addAll(classes.unreadable());
        List<Finding> findings = new ArrayList<>();
        search(classes, past, findings);
        searchTexts(artifact, past, findings);
        past.end(artifact.name(), classes.given());
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

    private Classes read(Artifact artifact, PastSearch past) {
        Classes classes = new Classes(new ArrayList<>(), new ArrayList<>(), new HashMap<>(), new ArrayList<>());
        Set<String> signatures = forbidden.signatures();
        for (Entry entry : artifact.all().toList()) {
            String shown = artifact.shown(entry);
            if (entry.kind() == Entry.Kind.CLASS) {
                Optional<SearchedClass> known = past.find(entry);
                if (known.isPresent()) {
                    past.keep(entry, known.get());
                    classes.known().add(known.get());
                    classes.given().putIfAbsent(known.get().name(), known.get().given());
                } else {
                    read(entry, shown, signatures, classes);
                }
            } else if (entry.path().endsWith(CLASS)) {
                classes.unreadable().add(unreadable(shown + " is no class file, though it is called so"));
            }
        }
        return classes;
    }

    private void read(Entry entry, String shown, Set<String> signatures, Classes classes) {
        try {
            ClassFacts facts = readings.classFile(entry.bytes());
            classes.found().add(new FoundClass(entry, shown, facts, isExpected(entry, facts)));
            classes.given().putIfAbsent(facts.name(), GivenClass.of(facts, signatures));
        } catch (MalformedClassException e) {
            classes.unreadable()
                    .add(unreadable(shown + " cannot be read, so nothing is proved of it: " + e.getMessage()));
        }
    }

    private static Diagnostic unreadable(String message) {
        return Diagnostic.of(Severity.ERROR, DiagnosticId.UNREADABLE_CLASS, message + ".")
                .withHint(
                        "Delete it and build again; a class file of a later Java needs a later version of this plugin.");
    }

    private void search(Classes classes, PastSearch past, List<Finding> findings) {
        ClassSearch search = new ClassSearch(forbidden, strings, classes.given(), sources);
        Set<String> signatures = forbidden.signatures();
        for (FoundClass found : classes.found()) {
            memory.countSearched();
            List<Finding> inClass = new ArrayList<>(search.search(found));
            if (inClass.isEmpty() && !found.expected() && !found.isVersioned()) {
                compare(found).ifPresent(inClass::add);
            }
            findings.addAll(inClass);
            if (inClass.isEmpty()) {
                past.keep(found, GivenClass.of(found.facts(), signatures));
            }
        }
    }

    private void searchTexts(Artifact artifact, PastSearch past, List<Finding> findings) {
        TextSearch texts = new TextSearch(forbidden, strings, readings);
        for (Entry entry : artifact.all().toList()) {
            if (TextSearch.isSearched(entry) && past.isKnown(entry) && !texts.isFoundByName(entry)) {
                past.keep(entry);
                continue;
            }
            List<Finding> inText = texts.search(artifact.shown(entry), entry);
            findings.addAll(inText);
            if (TextSearch.isSearched(entry)) {
                memory.countSearched();
                if (inText.isEmpty()) {
                    past.keep(entry);
                }
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

    private static Proof.Searched searched(Artifact artifact, Classes classes) {
        int identical = 0;
        int mentions = 0;
        for (FoundClass found : classes.found()) {
            mentions += found.facts().uses().size();
            identical += found.expected() ? 1 : 0;
        }
        for (SearchedClass known : classes.known()) {
            mentions += known.mentions();
            identical += known.own() ? 1 : 0;
        }
        int texts = (int) artifact.all().filter(TextSearch::isSearched).count();
        return new Proof.Searched(classes.found().size() + classes.known().size(), identical, mentions, texts);
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
