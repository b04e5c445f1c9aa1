package io.github.kconfig4j.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TimerqueueTest {
    private static final int SAMPLES = 1000;

    private final Timerqueue<String> queue = new Timerqueue<>();

    private static TimerqueueNode<String> node(String name, long expires) {
        TimerqueueNode<String> node = new TimerqueueNode<>(name);
        node.setExpires(expires);
        return node;
    }

    @Test
    void equalExpiriesKeepTheOrderInWhichTheyWereAdded() {
        List<Boolean> becameFirst = new ArrayList<>();
        for (TimerqueueNode<String> node : List.of(node("b", 5), node("c", 5), node("a", 3), node("d", 7))) {
            becameFirst.add(queue.add(node));
        }
        List<String> order = new ArrayList<>();
        for (TimerqueueNode<String> next = queue.getnext(); next != null; next = queue.getnext()) {
            order.add(next.owner());
            queue.del(next);
        }

        assertThat(becameFirst).containsExactly(true, false, true, false);
        assertThat(order).containsExactly("a", "b", "c", "d");
    }

    @Test
    void oneMoreAmongTenTimesAsManyNodesTakesAFewMoreComparisons() {
        List<Double> comparisons = new ArrayList<>();
        for (int size = 10; size <= 1_000_000; size *= 10) {
            comparisons.add(comparisonsPerNode(size));
        }

        // A queue that is searched one by one would take ten times as many; log2(10) is 3.3, in two operations.
        for (int i = 1; i < comparisons.size(); i++) {
            assertThat(comparisons.get(i) - comparisons.get(i - 1))
                    .as("more comparisons for 10^%s nodes than for 10^%s: %s", i + 1, i, comparisons)
                    .isBetween(4.0, 9.0);
        }
    }

    /** How many comparisons it takes, on average, to add one node to so many and to delete it again. */
    private static double comparisonsPerNode(int size) {
        AtomicLong comparisons = new AtomicLong();
        Timerqueue<String> counted = new Timerqueue<>((a, b) -> {
            comparisons.incrementAndGet();
            return Timerqueue.BY_EXPIRY.compare(a, b);
        });
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < size; i++) {
            counted.add(node("other", random.nextLong(Long.MAX_VALUE)));
        }
        comparisons.set(0);
        for (int i = 0; i < SAMPLES; i++) {
            TimerqueueNode<String> node = node("one more", random.nextLong(Long.MAX_VALUE));
            counted.add(node);
            counted.del(node);
        }
        return (double) comparisons.get() / SAMPLES;
    }
}
