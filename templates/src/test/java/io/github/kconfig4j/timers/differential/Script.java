package io.github.kconfig4j.timers.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** What a program does, one line after the other. */
record Script(List<Line> lines) {
    /**
     * One line.
     *
     * @param thread which of the two threads does it
     * @param what a choice among timers, clocks or kinds of signal; taken modulo how many there are
     * @param ns a time
     * @param interval another time, often 0
     */
    record Line(Action action, int thread, int what, long ns, long interval) {
        @Override
        public String toString() {
            return action + " thread=" + thread + " what=" + what + " ns=" + ns + " interval=" + interval;
        }
    }

    static Script random(long seed, int length, List<Action> actions, long tick) {
        Random random = new Random(seed);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            Action drawn = actions.get(random.nextInt(actions.size()));
            Action action = drawn.isRare() && random.nextInt(10) != 0 ? Action.BURN : drawn;
            long ns = random.nextInt((int) (3 * tick));
            long interval = random.nextBoolean() ? 0 : 1 + random.nextInt((int) (2 * tick));
            lines.add(new Line(action, random.nextInt(2), random.nextInt(1000), ns, interval));
        }
        return new Script(List.copyOf(lines));
    }

    /** A shorter script that still fails: no line can be left out of it. */
    Script shortest(Predicate<Script> fails) {
        Script best = this;
        int chunk = lines.size() / 2;
        while (chunk >= 1) {
            Script shorter = best.withoutChunks(chunk, fails);
            chunk = shorter == best || chunk > 1 ? chunk / 2 : 1;
            best = shorter;
        }
        return best;
    }

    /** Leaves out what can be left out, so many lines at a time. */
    private Script withoutChunks(int chunk, Predicate<Script> fails) {
        Script best = this;
        int from = 0;
        while (from < best.lines.size()) {
            Script shorter = best.without(from, Math.min(from + chunk, best.lines.size()));
            if (fails.test(shorter)) {
                best = shorter;
            } else {
                from += chunk;
            }
        }
        return best;
    }

    private Script without(int from, int to) {
        List<Line> left = new ArrayList<>(lines);
        left.subList(from, to).clear();
        return new Script(List.copyOf(left));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append("    ").append(line).append('\n'));
        return text.toString();
    }
}
