package io.github.kconfig4j.inspection;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.model.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The lines that two renderings of one file do not share. Lines are the same if their text, the template line that
 * they come from and its condition are; so the branches of an {@code #if} stay whole. Used once.
 */
final class LineDiff {
    private final Text a;
    private final Text b;
    private final Predicate<Expr> holdsInBoth;
    private final List<Hunk> hunks = new ArrayList<>();
    private final List<String> open = new ArrayList<>();

    /** A line with what makes it itself. */
    private record Line(String text, SourcePosition place, Expr condition) {}

    private record Text(List<Line> lines, List<LineOrigin> origins) {
        static Text of(GeneratedSource source) {
            List<String> texts = source.text().lines().toList();
            List<Line> lines = IntStream.range(0, texts.size())
                    .mapToObj(i -> new Line(
                            texts.get(i),
                            source.lines().get(i).template(),
                            source.lines().get(i).condition()))
                    .toList();
            return new Text(lines, source.lines());
        }
    }

    /** @param holdsInBoth whether what exists under a condition exists in both variants */
    LineDiff(GeneratedSource a, GeneratedSource b, Predicate<Expr> holdsInBoth) {
        this.a = Text.of(a);
        this.b = Text.of(b);
        this.holdsInBoth = holdsInBoth;
    }

    /** In the order of the file; where both have lines of their own, those of the first come first. */
    List<Hunk> hunks() {
        int start = 0;
        int endOfA = a.lines().size();
        int endOfB = b.lines().size();
        while (start < Math.min(endOfA, endOfB)
                && a.lines().get(start).equals(b.lines().get(start))) {
            start++;
        }
        while (Math.min(endOfA, endOfB) > start
                && a.lines().get(endOfA - 1).equals(b.lines().get(endOfB - 1))) {
            endOfA--;
            endOfB--;
        }
        walk(a.lines().subList(start, endOfA), b.lines().subList(start, endOfB), start);
        return hunks;
    }

    private void walk(List<Line> inA, List<Line> inB, int start) {
        int[] partners = CommonLines.pair(inA, inB);
        int nextOfA = start;
        int nextOfB = start;
        for (int i = 0; i <= inA.size(); i++) {
            int partner = i < inA.size() ? partners[i] : inB.size();
            if (partner != CommonLines.NONE) {
                addOwn(nextOfA, start + i, nextOfB, start + partner);
                open.clear();
                nextOfA = start + i + 1;
                nextOfB = start + partner + 1;
            }
        }
    }

    /** The lines between two that both have, in the order in which they are written. */
    private void addOwn(int fromA, int toA, int fromB, int toB) {
        int i = fromA;
        int j = fromB;
        while (i < toA || j < toB) {
            if (j == toB || i < toA && isFirst(a.lines().get(i), b.lines().get(j))) {
                add(Side.A, a, i++);
            } else {
                add(Side.B, b, j++);
            }
        }
    }

    private static boolean isFirst(Line inA, Line inB) {
        return !inA.place().file().equals(inB.place().file())
                || inA.place().line() <= inB.place().line();
    }

    /** A line goes to the hunk before it if it has the same condition; a blank line has none of its own. */
    private void add(Side side, Text text, int index) {
        String line = text.lines().get(index).text();
        LineOrigin origin = text.origins().get(index);
        Hunk last = open.isEmpty() ? null : hunks.get(hunks.size() - 1);
        boolean goesOn = last != null
                && last.side() == side
                && (line.isBlank() || last.condition().equals(origin.condition().toString()));
        if (last != null && goesOn) {
            open.add(line);
            hunks.set(hunks.size() - 1, last.with(open));
            return;
        }
        open.clear();
        open.add(line);
        hunks.add(new Hunk(
                side,
                index + 1,
                origin.condition().toString(),
                holdsInBoth.test(origin.condition()),
                origin.template(),
                open));
    }
}
