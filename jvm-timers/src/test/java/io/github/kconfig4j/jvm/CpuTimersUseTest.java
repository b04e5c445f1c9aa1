package io.github.kconfig4j.jvm;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a user is told. */
class CpuTimersUseTest {
    @Test
    void saysThatThereAreNoTimersAndWhereToGetThem() {
        assertThatThrownBy(() -> CpuTimers.start(250, CpuTimers.class.getClassLoader()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "There have to be the timers of one configuration on the class path, not of 0: generate them"
                                + " from the set posix-cpu-timers with CONFIG_POSIX_TIMERS=y, and put the classes of one"
                                + " variant there");
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatThrownBy(() -> CpuTimers.start(0, Variant.TASK_WORK.loader()))
                .hasMessage("There can be 1 to 1000 ticks a second, not 0");
        try (CpuTimers timers = Variant.TASK_WORK.start()) {
            CpuClock clock = timers.of(Thread.currentThread());
            assertThatThrownBy(() -> clock.after(Duration.ZERO, () -> {}))
                    .hasMessage("A timer needs some CPU time to wait for, not PT0S");
            assertThatThrownBy(() -> timers.limit(2, 1, () -> {}))
                    .hasMessage("A soft limit is at least 1 second and at most the hard one, not 2 of 1");
            assertThatThrownBy(() -> timers.budget(Duration.ofMillis(1)).warnAt(Duration.ofMillis(2), () -> {}))
                    .hasMessage("The soft limit PT0.002S is above the hard one, PT0.001S");
            assertThatThrownBy(() -> timers.of(new Thread(() -> {}, "new")))
                    .hasMessage("There are no CPU timers for thread new: it was not started yet");
        }
    }

    @Test
    void aCheckpointIsForOneThread() throws InterruptedException {
        try (CpuTimers timers = Variant.TASK_WORK.start()) {
            Checkpoint checkpoint = timers.checkpoint();
            Thread other = new Thread(
                    () -> assertThatThrownBy(checkpoint::poll)
                            .isInstanceOf(IllegalStateException.class)
                            .hasMessageContaining("not of other"),
                    "other");
            Throwable[] failure = new Throwable[1];
            other.setUncaughtExceptionHandler((thread, e) -> failure[0] = e);
            other.start();
            other.join();
            if (failure[0] != null) {
                throw new AssertionError(failure[0]);
            }
        }
    }
}
