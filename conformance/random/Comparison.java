import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs both tools on an input, and makes an input smaller in which they differ. One thread at a time. */
final class Comparison {
    private static final int TRIES_TO_SHRINK = 400;

    private final Reference theirs;
    private final OurTool ours;
    private final AtomicInteger runs;
    private final AtomicInteger ended;

    /**
     * Counts what it compares.
     *
     * @param runs how many runs were compared
     * @param ended how many inputs the reference did not get to the end of
     */
    Comparison(Reference theirs, OurTool ours, AtomicInteger runs, AtomicInteger ended) {
        this.theirs = theirs;
        this.ours = ours;
        this.runs = runs;
        this.ended = ended;
    }

    /** Whether a run of the reference, before one that it does not end by itself, has another outcome than ours. */
    boolean differs(Input input) throws IOException {
        List<Outcome> expected = theirs.run(input);
        runs.addAndGet(expected.size());
        if (expected.size() < input.runs().size()) {
            ended.incrementAndGet();
        }
        return isDifference(input, expected);
    }

    private boolean isDifference(Input input, List<Outcome> expected) throws IOException {
        return !expected.equals(ours.run(input, expected.size()));
    }

    private boolean stillDiffers(Input input) throws IOException {
        return isDifference(input, theirs.run(input));
    }

    /** First fewer runs, then fewer lines, as long as something differs. */
    Input smallest(Input input) throws IOException {
        Input smallest = input;
        for (String run : input.runs()) {
            if (stillDiffers(input.only(run))) {
                smallest = input.only(run);
                break;
            }
        }
        int tries = 0;
        boolean smaller = true;
        while (smaller && tries < TRIES_TO_SHRINK) {
            smaller = false;
            for (String file : List.copyOf(smallest.files().keySet())) {
                List<String> lines = smallest.files().get(file).lines().toList();
                for (int size = Math.max(1, lines.size() / 2); size >= 1; size /= 2) {
                    for (int at = 0; at + size <= lines.size() && tries < TRIES_TO_SHRINK; tries++) {
                        Input next = smallest.with(file, without(lines, at, size));
                        if (stillDiffers(next)) {
                            smallest = next;
                            lines = without(lines, at, size);
                            smaller = true;
                        } else {
                            at += size;
                        }
                    }
                }
            }
        }
        return smallest;
    }

    private static List<String> without(List<String> lines, int at, int count) {
        List<String> fewer = new ArrayList<>(lines.subList(0, at));
        fewer.addAll(lines.subList(at + count, lines.size()));
        return fewer;
    }

    /** The files, and what both tools make of them in the first run that differs. */
    String report(Input input) throws IOException {
        StringBuilder text = new StringBuilder();
        input.files().forEach((name, content) -> text.append("=== ").append(name).append('\n').append(content));
        List<Outcome> expected = theirs.run(input);
        List<Outcome> got = ours.run(input, expected.size());
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equals(got.get(i))) {
                text.append("=== ").append(input.runs().get(i)).append('\n');
                text.append(expected.get(i).against(got.get(i), "the reference"));
                text.append(got.get(i).against(expected.get(i), "kconfig"));
                break;
            }
        }
        return text.toString();
    }
}
