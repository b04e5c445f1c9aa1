package io.github.kconfig4j.artifact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which bytes of an archive belong to something. */
final class Ranges {

    /** From the first byte to that behind the last. */
    record Range(int from, int to) {}

    private final List<Range> used = new ArrayList<>();

    void use(int from, int to) {
        used.add(new Range(from, to));
    }

    /** What belongs to nothing and is not only zeros. */
    List<Range> gaps(byte[] bytes) {
        List<Range> gaps = new ArrayList<>();
        int end = 0;
        used.add(new Range(bytes.length, bytes.length));
        used.sort(Comparator.comparingInt(Range::from));
        for (Range range : used) {
            if (!isZero(bytes, end, range.from())) {
                gaps.add(new Range(end, range.from()));
            }
            end = Math.max(end, range.to());
        }
        return gaps;
    }

    private static boolean isZero(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
