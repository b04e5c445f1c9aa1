package io.github.kconfig4j.evidence;

import io.github.kconfig4j.artifact.Artifact;
import io.github.kconfig4j.artifact.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How each entry of an artifact is explained. Immutable.
 *
 * @param entries all entries, those of archives after the archive
 */
public record Evidence(List<Examined> entries) {

    /** Copies the list. */
    public Evidence {
        entries = List.copyOf(entries);
    }

    /**
     * Examines every entry.
     *
     * @param explainers the ways of explaining, tried in this order
     */
    public static Evidence of(Artifact artifact, List<Explainer> explainers) {
        Examination examination = new Examination(explainers);
        artifact.entries().forEach(examination::examine);
        return new Evidence(examination.examined);
    }

    /** The entries that nothing explains. */
    public List<Examined> unexplained() {
        return entries.stream().filter(entry -> entry.origin().isEmpty()).toList();
    }

    /** The entries that are explained in one way. */
    public List<Examined> explained(Origin.Kind kind) {
        return entries.stream()
                .filter(entry -> entry.origin().map(Origin::kind).equals(Optional.of(kind)))
                .toList();
    }

    private static final class Examination {
        private final List<Explainer> explainers;
        private final List<Examined> examined = new ArrayList<>();

        Examination(List<Explainer> explainers) {
            this.explainers = explainers;
        }

        void examine(Entry entry) {
            Optional<Origin> origin = explainers.stream()
                    .flatMap(explainer -> explainer.explain(entry).stream())
                    .findFirst();
            if (origin.isPresent()) {
                // Whatever is in it is as it is there.
                entry.withNested().forEach(nested -> add(nested, origin));
                return;
            }
            int at = examined.size();
            entry.entries().forEach(this::examine);
            boolean explained = entry.kind() == Entry.Kind.ARCHIVE
                    && !entry.entries().isEmpty()
                    && examined.subList(at, examined.size()).stream()
                            .allMatch(nested -> nested.origin().isPresent());
            examined.add(
                    at, examined(entry, explained ? Optional.of(Origin.of(Origin.Kind.ARCHIVE)) : Optional.empty()));
        }

        private void add(Entry entry, Optional<Origin> origin) {
            examined.add(examined(entry, origin));
        }

        private static Examined examined(Entry entry, Optional<Origin> origin) {
            return new Examined(entry.place(), entry.bytes().length, Hashes.sha256(entry.bytes()), origin);
        }
    }
}
