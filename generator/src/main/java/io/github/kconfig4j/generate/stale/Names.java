package io.github.kconfig4j.generate.stale;

import java.util.HashSet;
import java.util.Set;

/** What makes a source stale that names it. */
final class Names {
    /** Types: one is enough. */
    final Set<String> types;
    /** Members: with one of the loose types. */
    final Set<String> members;
    /** Types of which these members can be had; the types that are enough are among them when it matters. */
    final Set<String> loose;

    Names(Changes changes) {
        types = new HashSet<>(changes.types());
        members = new HashSet<>(changes.members());
        loose = new HashSet<>(changes.holders());
    }

    Set<String> all() {
        Set<String> all = new HashSet<>(types);
        all.addAll(members);
        all.addAll(loose);
        return all;
    }
}
