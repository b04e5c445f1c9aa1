package io.github.kconfig4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the generated code does for one timer is the same however many there are; the rest is the queue's. */
class QueueStepsTest {
    private static List<String> amongTen;

    @BeforeAll
    static void countAmongTen() {
        amongTen = steps(10);
    }

    @Test
    void theStepsForOneTimerDoNotDependOnTheNumberOfTimers() {
        for (int size = 100; size <= 100_000; size *= 10) {
            assertThat(steps(size)).as("steps among %s timers", size).isEqualTo(amongTen);
        }
    }

    @Test
    void theStepsContainTheQueueOperations() {
        assertThat(amongTen)
                .containsSubsequence("timerqueue_add", "-", "timerqueue_del", "-", "timerqueue_del", "timerqueue_add");
    }

    /** Each step of the kernel while one more timer is armed, disarmed, and while those that are due expire. */
    private static List<String> steps(int size) {
        TimerCrowd crowd = new TimerCrowd(Expiry.TASK_WORK, size);
        crowd.expire();
        List<String> steps = new ArrayList<>();
        crowd.machine().listen((cpu, op, subject) -> steps.add(op.toString()));
        crowd.arm();
        steps.add("-");
        crowd.disarm();
        steps.add("-");
        crowd.expire();
        assertThat(crowd.expired()).isEqualTo(2 * TimerCrowd.DUE);
        return steps;
    }
}
