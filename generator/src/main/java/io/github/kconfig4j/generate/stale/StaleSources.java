package io.github.kconfig4j.generate.stale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the sources that must be compiled again although their text is the same. javac copies constants into every class
 * that names them, and the Maven compiler plugin may leave dependents of a changed class alone.
 *
 * <p>A source is stale if it names a type whose declaration has changed, or a member that only those depend on that name it
 * and a type that it can be had from: a constant, a field, a constructor, a method of a type without subtypes. It hands this
 * on: with its constants that are computed from such names, and with its types whose declarations name such a type, since
 * their users can use that type without naming it. A source that is not stale hands on nothing.
 */
public final class StaleSources {
    private final Names names;
    private final List<Candidate> candidates;
    private final List<Handover> handovers;
    private final SortedSet<Path> stale = new TreeSet<>();
    private Set<String> known = Set.of();

    private StaleSources(Changes changes, List<Candidate> candidates) {
        this.names = new Names(changes);
        this.candidates = candidates;
        this.handovers = new ArrayList<>(changes.sources());
    }

    /** Gives the text of a source. */
    @FunctionalInterface
    public interface TextReader {
        /**
         * The text of a source, whatever its bytes.
         *
         * @throws IOException if it cannot be read
         */
        String read(Path source) throws IOException;
    }

    /**
     * Which of these sources are stale.
     *
     * @param sources all whose text has not changed and that may depend on what has: generated ones, the user's, tests
     * @param reader is called once for each of them, or not at all if there is nothing to depend on
     */
    public static SortedSet<Path> among(Changes changes, Collection<Path> sources, TextReader reader)
            throws IOException {
        if (!changes.isVisible()) {
            return new TreeSet<>();
        }
        if (changes.isEverything()) {
            return new TreeSet<>(sources);
        }
        List<Candidate> candidates = new ArrayList<>(sources.size());
        for (Path source : sources) {
            candidates.add(new Candidate(source, reader.read(source)));
        }
        StaleSources search = new StaleSources(changes, candidates);
        search.search();
        search.addOfPackages(changes.packages());
        search.addUsersOfLostPackages(changes.left());
        return search.stale;
    }

    private void search() {
        boolean more = true;
        while (more) {
            more = handOn();
            look();
            for (Candidate candidate : candidates) {
                if (!stale.contains(candidate.path()) && candidate.isStale(names)) {
                    stale.add(candidate.path());
                    handovers.add(candidate.handover());
                    more = true;
                }
            }
            more |= !more && loosen();
        }
    }

    private boolean handOn() {
        boolean added = false;
        boolean more = true;
        while (more) {
            more = false;
            for (Handover source : handovers) {
                more |= source.addTo(names);
            }
            added |= more;
        }
        return added;
    }

    /** Looks for the names that are new, in all sources: a stale one can be of use for the loose types. */
    private void look() {
        Set<String> all = names.all();
        Set<String> fresh = new HashSet<>(all);
        fresh.removeAll(known);
        if (!fresh.isEmpty()) {
            NameSet set = new NameSet(fresh);
            for (Candidate candidate : candidates) {
                candidate.look(set);
            }
        }
        known = all;
    }

    /** Adds types of which a member can be had, if it matters for a source. */
    private boolean loosen() {
        if (!isAnyOpen()) {
            return false;
        }
        boolean added = names.loose.addAll(names.types);
        for (Handover source : handovers) {
            added |= source.addLooseTo(names);
        }
        for (Candidate candidate : candidates) {
            added |= candidate.namesLoose(names) && candidate.handover().addLooseTo(names);
        }
        return added;
    }

    private boolean isAnyOpen() {
        for (Candidate candidate : candidates) {
            if (candidate.isOpen(names)) {
                return true;
            }
        }
        return false;
    }

    private void addOfPackages(Set<String> packages) {
        if (!packages.isEmpty()) {
            for (Candidate candidate : candidates) {
                if (packages.contains(Packages.of(candidate.text()))) {
                    stale.add(candidate.path());
                }
            }
        }
    }

    /** Adds those that name a package that no source is in any more: an import of all its types is a mistake now. */
    private void addUsersOfLostPackages(Set<String> left) {
        Set<String> lost = new HashSet<>(left);
        for (Candidate candidate : lost.isEmpty() ? List.<Candidate>of() : candidates) {
            lost.remove(Packages.of(candidate.text()));
        }
        Set<String> last = new HashSet<>();
        for (String name : lost) {
            last.add(name.substring(name.lastIndexOf('.') + 1));
        }
        NameSet set = new NameSet(last);
        for (Candidate candidate : last.isEmpty() ? List.<Candidate>of() : candidates) {
            Set<String> found = new HashSet<>();
            set.find(candidate.text(), found, new WordFilter());
            if (!found.isEmpty()) {
                stale.add(candidate.path());
            }
        }
    }
}
