package io.github.kconfig4j.generate.stale;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A source whose text is the same, with what is known of it so far. */
final class Candidate {
    private final Path path;
    private final String text;
    private final Set<String> named = new HashSet<>();
    private final WordFilter words = new WordFilter();
    private boolean isRead;
    private Optional<Handover> handover = Optional.empty();

    Candidate(Path path, String text) {
        this.path = path;
        this.text = text;
    }

    Path path() {
        return path;
    }

    String text() {
        return text;
    }

    /** Takes note of which of these names it has. */
    void look(NameSet names) {
        if (!isRead || names.mayBeIn(words)) {
            names.find(text, named, words);
            isRead = true;
        }
    }

    boolean isStale(Names names) {
        return !Collections.disjoint(named, names.types)
                || !Collections.disjoint(named, names.members) && !Collections.disjoint(named, names.loose);
    }

    /** Whether it names a member, and nobody knows yet whether it means one of those that changed. */
    boolean isOpen(Names names) {
        return !Collections.disjoint(named, names.members) && !isStale(names);
    }

    boolean namesLoose(Names names) {
        return !Collections.disjoint(named, names.loose);
    }

    Handover handover() {
        if (handover.isEmpty()) {
            String file = String.valueOf(path.getFileName());
            String name = file.endsWith(".java") ? file.substring(0, file.length() - ".java".length()) : file;
            handover = Optional.of(new Handover(OutlineReader.read(text), name, Set.of()));
        }
        return handover.get();
    }
}
