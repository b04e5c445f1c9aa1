package io.github.kconfig4j.prove;

import io.github.kconfig4j.artifact.Entry;
import io.github.kconfig4j.generate.source.Fingerprint;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an earlier search by the same rules has shown, and what this one shows for the next. Used for one search. Not safe for
 * use by several threads.
 */
final class PastSearch {
    private static final String VERSIONED = "versions/";
    private static final String SERVICES = "services/";

    private final SearchMemory memory;
    private final SearchMemory.Section before;
    private final SearchMemory.Section now;
    private final SortedMap<String, byte[]> expected;

    private PastSearch(SearchMemory memory, SearchMemory.Section before, SortedMap<String, byte[]> expected) {
        this.memory = memory;
        this.before = before;
        this.now = new SearchMemory.Section(before.rules(), "", new TreeMap<>(), new TreeSet<>());
        this.expected = expected;
    }

    /**
     * What is known of an artifact.
     *
     * @param rules stands for the rules of the search
     * @param expected the class files that the variant's sources give, by binary name
     */
    static PastSearch of(SearchMemory memory, String subject, String rules, SortedMap<String, byte[]> expected) {
        return new PastSearch(memory, memory.of(subject, rules), expected);
    }

    /** As if nothing had been known. */
    PastSearch forgotten() {
        return new PastSearch(memory, SearchMemory.Section.nothing(before.rules()), expected);
    }

    /** Whether what is known holds for classes that inherit and declare this. */
    boolean isOf(Map<String, GivenClass> given) {
        return before.classes().isEmpty() && before.texts().isEmpty()
                || before.hierarchy().equals(SearchRules.of(given));
    }

    /** What is known of a class file, if nothing was found in it and it is of the variant's sources as it was then. */
    Optional<SearchedClass> find(Entry entry) {
        if (before.classes().isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(before.classes().get(key(entry)))
                .filter(known -> role(known.name(), entry).equals(Optional.of(known.own())));
    }

    /** Whether nothing was found in the content of a file that is no class file. */
    boolean isKnown(Entry entry) {
        return !before.texts().isEmpty() && before.texts().contains(textKey(entry));
    }

    /**
     * Whether it is what the variant's sources give, or they give no class of its name; empty if they give another one, which
     * it is to be compared with.
     */
    private Optional<Boolean> role(String name, Entry entry) {
        byte[] given = expected.get(name);
        if (given == null) {
            return Optional.of(false);
        }
        return Arrays.equals(given, entry.bytes()) ? Optional.of(true) : Optional.empty();
    }

    void keep(Entry entry, SearchedClass known) {
        if (memory.isKept()) {
            now.classes().put(key(entry), known);
        }
    }

    /** Notes that nothing was found in a class file. */
    void keep(FoundClass found, GivenClass given) {
        if (memory.isKept()) {
            role(found.facts().name(), found.entry())
                    .ifPresent(own -> keep(
                            found.entry(),
                            new SearchedClass(
                                    found.facts().name(),
                                    own,
                                    found.facts().uses().size(),
                                    given)));
        }
    }

    /** Notes that nothing was found in the content of another file. */
    void keep(Entry entry) {
        if (memory.isKept()) {
            now.texts().add(textKey(entry));
        }
    }

    /** Keeps what this search has shown. */
    void end(String subject, Map<String, GivenClass> given) {
        if (memory.isKept()) {
            memory.keep(
                    subject, new SearchMemory.Section(now.rules(), SearchRules.of(given), now.classes(), now.texts()));
        }
    }

    private static String key(Entry entry) {
        return (FoundClass.isVersioned(entry) ? VERSIONED : "") + Fingerprint.of(entry.bytes());
    }

    private static String textKey(Entry entry) {
        return (TextSearch.isServices(entry) ? SERVICES : "") + Fingerprint.of(entry.bytes());
    }
}
