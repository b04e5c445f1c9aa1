package io.github.kconfig4j.menuconfig.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The editions of a session. Immutable.
 *
 * @param loaded what was loaded last
 * @param saved what was loaded or saved last
 * @param past what there was before, the latest last
 * @param now the one that is shown
 * @param future what was taken back, the next one last
 * @param isModified whether what is shown was not saved
 */
record History(
        Edition loaded, Edition saved, List<Edition> past, Edition now, List<Edition> future, boolean isModified) {
    /** How many changes can be taken back: an edition of a large tree takes about a megabyte. */
    private static final int LONGEST = 100;

    History {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    private History(Edition loaded, Edition saved, List<Edition> past, Edition now, List<Edition> future) {
        this(loaded, saved, past, now, future, !now.asksFor(saved));
    }

    static History of(Edition loaded) {
        return new History(loaded, loaded, List.of(), loaded, List.of());
    }

    /** With a change. */
    History with(Edition next) {
        return new History(loaded, saved, with(past, now), next, List.of());
    }

    private static List<Edition> with(List<Edition> editions, Edition last) {
        List<Edition> all = new ArrayList<>(editions);
        all.add(last);
        return all.subList(Math.max(0, all.size() - LONGEST), all.size());
    }

    /** With another file loaded; that can be taken back as well. */
    History loaded(Edition other) {
        return new History(other, saved, with(past, now), other, List.of());
    }

    /** What is shown was saved. */
    History written() {
        return new History(loaded, now, past, now, future);
    }

    /** Without the last change, if there is one. */
    Optional<History> undone() {
        return past.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new History(loaded, saved, allButLast(past), past.get(past.size() - 1), with(future, now)));
    }

    /** With the change that was taken back last, if there is one. */
    Optional<History> redone() {
        return future.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new History(loaded, saved, with(past, now), future.get(future.size() - 1), allButLast(future)));
    }

    private static List<Edition> allButLast(List<Edition> editions) {
        return editions.subList(0, editions.size() - 1);
    }
}
