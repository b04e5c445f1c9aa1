package io.github.kconfig4j.maven.noclean;

import io.github.kconfig4j.maven.noclean.Reactor.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Leaves edits out of a failing sequence as long as it still fails. */
final class Shrinker {
    /** A bound on the time that a failure costs. */
    private static final int MOST_TRIES = 12;

    private final Path folder;

    Shrinker(Path folder) {
        this.folder = folder;
    }

    /** A sequence that fails as well, as short as it was found in so many tries. */
    Failure shrink(Failure failure) throws IOException, InterruptedException {
        Failure smallest = failure;
        List<Edit> edits = upTo(failure);
        int size = Math.max(1, edits.size() / 2);
        for (int tries = 0; tries < MOST_TRIES && size > 0; tries++) {
            List<Failure> found = withoutOnePart(failure.sequence(), edits, size);
            if (found.isEmpty()) {
                size /= 2;
            } else {
                smallest = found.get(0);
                edits = upTo(smallest);
                size = Math.min(size, Math.max(1, edits.size() / 2));
            }
        }
        return smallest;
    }

    private static List<Edit> upTo(Failure failure) {
        return failure.sequence().edits().subList(0, failure.steps());
    }

    /** All ways to leave out a run of edits of this size, tried at once. */
    private List<Failure> withoutOnePart(Sequence sequence, List<Edit> edits, int size)
            throws IOException, InterruptedException {
        List<List<Edit>> shorter = new ArrayList<>();
        for (int from = 0; from < edits.size(); from += size) {
            List<Edit> rest = new ArrayList<>(edits.subList(0, from));
            rest.addAll(edits.subList(Math.min(edits.size(), from + size), edits.size()));
            shorter.add(rest);
        }
        return new Reactor(folder, root -> {
                    List<Sequence> all = new ArrayList<>();
                    shorter.forEach(rest -> all.add(sequence.with(rest, "try" + all.size(), root)));
                    return all;
                })
                .run()
                .failures();
    }
}
