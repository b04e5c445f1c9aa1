package io.github.kconfig4j.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommonLinesTest {
    private static final long MEGABYTE = 1 << 20;

    @Test
    void pairsAsManyLinesAsThereCanBe() {
        Random random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            List<String> a = text(random, random.nextInt(12), 1 + random.nextInt(5));
            List<String> b = text(random, random.nextInt(12), 1 + random.nextInt(5));

            int[] pairs = CommonLines.pair(a, b);

            int last = -1;
            int count = 0;
            for (int i = 0; i < pairs.length; i++) {
                if (pairs[i] != CommonLines.NONE) {
                    assertThat(pairs[i]).as("%s %s", a, b).isGreaterThan(last);
                    assertThat(b.get(pairs[i])).isEqualTo(a.get(i));
                    last = pairs[i];
                    count++;
                }
            }
            assertThat(count).as("%s %s", a, b).isEqualTo(longest(a, b));
        }
    }

    private static List<String> text(Random random, int length, int words) {
        return IntStream.range(0, length)
                .mapToObj(i -> "line " + random.nextInt(words))
                .toList();
    }

    /** By the definition. */
    private static int longest(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                common[i][j] = a.get(i - 1).equals(b.get(j - 1))
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return common[a.size()][b.size()];
    }

    /** A table of all pairs would take 1.6 GB. */
    @Test
    void ofTwoLongTextsTakesRoomForTheLinesOnly() {
        List<String> a = new ArrayList<>();
        List<String> b = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            a.add(i % 3 == 0 ? "" : "line " + i);
            b.add(i % 3 == 0 ? "" : i % 10 == 1 ? "other line " + i : "line " + i);
        }

        long before = allocated();
        int[] pairs = CommonLines.pair(a, b);
        long after = allocated();

        assertThat(after - before).isLessThan(20 * MEGABYTE);
        assertThat(IntStream.of(pairs).filter(pair -> pair != CommonLines.NONE).count())
                .isEqualTo(IntStream.range(0, 20_000)
                        .filter(i -> a.get(i).equals(b.get(i)))
                        .count());
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
