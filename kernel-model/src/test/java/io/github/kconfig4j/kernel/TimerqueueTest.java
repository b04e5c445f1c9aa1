package io.github.kconfig4j.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimerqueueTest {
    private final Timerqueue<String> queue =
            new Machine(KernelConfig.of(250), TickHook.none()).kernel().newTimerqueue();

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
}
