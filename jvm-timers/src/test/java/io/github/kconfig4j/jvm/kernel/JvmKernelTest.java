package io.github.kconfig4j.jvm.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.jvm.Variant;
import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Rlimit;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.Signo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real threads on clocks that are set, and ticks that come when the test says so. */
@Timeout(60)
class JvmKernelTest {
    private static final long TICK = 4_000_000;
    private static final long SECOND = 1_000_000_000;

    private final Actor target = new Actor();
    private final Actor other = new Actor();
    private final Map<Thread, Actor> actors =
            new ConcurrentHashMap<>(Map.of(target.thread(), target, other.thread(), other));
    private final List<String> expired = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void end() {
        target.close();
        other.close();
    }

    private JvmKernel kernel(Variant variant) {
        return new JvmKernel(
                TICK, variant.provider(), thread -> actors.containsKey(thread) ? actors.get(thread)::clock : () -> 0L);
    }

    /** A timer on the clock of the target, set by the target. */
    private int arm(JvmKernel kernel, String name, Itimerspec value) {
        return target.call(() -> {
            JvmTask task = kernel.current();
            int clock = ClockId.thread(0, ClockId.CPUCLOCK_SCHED);
            int timer = kernel.syscalls().timerCreate(clock, Sigevent.threadId(Signo.SIGRTMIN, task.pid()));
            kernel.handlers()
                    .handleTimer(
                            timer,
                            info -> expired.add(name + " overrun " + info.overrun() + " in "
                                    + (Thread.currentThread() == target.thread() ? "the target" : "the tick")));
            kernel.syscalls().timerSettime(timer, false, value);
            return timer;
        });
    }

    private void safePoint(JvmKernel kernel, Actor actor) {
        actor.act(() -> new SafePoint(kernel, kernel.current()).run());
    }

    @ParameterizedTest
    @EnumSource
    void aTimerExpiresAtTheFirstTickThatIsNotEarly(Variant variant) {
        JvmKernel kernel = kernel(variant);
        arm(kernel, "timer", Itimerspec.oneShot(10));

        target.run(9);
        kernel.tick(1);
        safePoint(kernel, target);
        assertThat(expired).isEmpty();
        target.run(1);
        kernel.tick(1);
        safePoint(kernel, target);

        assertThat(expired)
                .containsExactly("timer overrun 0 in " + (variant == Variant.INLINE ? "the tick" : "the target"));
        assertThat(kernel.jiffies()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void anIntervalTimerHasAnOverrun(Variant variant) {
        JvmKernel kernel = kernel(variant);
        arm(kernel, "timer", Itimerspec.periodic(10, 10));

        target.run(35);
        kernel.tick(1);
        safePoint(kernel, target);
        target.run(5);
        kernel.tick(1);
        safePoint(kernel, target);

        assertThat(expired)
                .extracting(each -> each.replaceAll(" in .*", ""))
                .containsExactly("timer overrun 2", "timer overrun 0");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSetAgainBeforeItIsDeliveredIsNotDelivered(Variant variant) {
        JvmKernel kernel = kernel(variant);
        int timer = arm(kernel, "timer", Itimerspec.oneShot(10));
        target.run(10);
        kernel.tick(1);

        target.act(() -> kernel.syscalls().timerSettime(timer, false, Itimerspec.oneShot(10)));
        safePoint(kernel, target);

        assertThat(expired).hasSize(variant == Variant.INLINE ? 1 : 0);
        target.run(10);
        kernel.tick(1);
        safePoint(kernel, target);
        assertThat(expired).hasSize(variant == Variant.INLINE ? 2 : 1);
    }

    /** Two expiries of two settings, and one signal: the first setting is over when its signal would be delivered. */
    @Test
    void aSignalThatIsPendingIsNotQueuedAgain() {
        JvmKernel kernel = kernel(Variant.TASK_WORK);
        int timer = arm(kernel, "timer", Itimerspec.oneShot(10));
        for (int i = 0; i < 2; i++) {
            target.run(10);
            kernel.tick(1);
            target.act(kernel::resumeUserModeWork);
            if (i == 0) {
                target.act(() -> kernel.syscalls().timerSettime(timer, false, Itimerspec.oneShot(10)));
            }
        }

        safePoint(kernel, target);

        assertThat(expired).hasSize(1);
    }

    /** As on the kernel no tick handles more than 19 of a clock, and the next goes on if the thread has run. */
    @ParameterizedTest
    @EnumSource
    void manyTimersTakeManyTicksAndKeepTheirOrder(Variant variant) {
        JvmKernel kernel = kernel(variant);
        List<String> all = IntStream.range(0, 50).mapToObj(i -> "timer " + i).toList();
        all.forEach(name -> arm(kernel, name, Itimerspec.oneShot(10)));
        target.run(10);

        List<Integer> after = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            target.run(1);
            kernel.tick(1);
            safePoint(kernel, target);
            after.add(expired.size());
        }

        assertThat(after).containsExactly(19, 38, 50, 50);
        assertThat(expired)
                .extracting(each -> each.replaceAll(" overrun.*", ""))
                .containsExactlyElementsOf(all);
    }

    @ParameterizedTest
    @EnumSource
    void aThreadThatDoesNotRunIsNotInterrupted(Variant variant) {
        JvmKernel kernel = kernel(variant);
        arm(kernel, "timer", Itimerspec.oneShot(10));
        target.run(10);
        // It has been brought up to date, but no tick has looked at it yet.
        other.act(() -> kernel.taskSchedRuntime(kernel.task(target.thread())));
        kernel.tick(1);
        safePoint(kernel, target);
        assertThat(expired).hasSize(1);

        arm(kernel, "another", Itimerspec.oneShot(1));
        kernel.tick(1);
        safePoint(kernel, target);
        assertThat(expired).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aThreadWithInterruptsOffIsLeftToALaterTick(Variant variant) {
        JvmKernel kernel = kernel(variant);
        arm(kernel, "timer", Itimerspec.oneShot(10));
        target.run(10);

        target.act(kernel::localIrqDisable);
        kernel.tick(1);
        target.act(kernel::localIrqEnable);
        safePoint(kernel, target);
        assertThat(expired).isEmpty();
        kernel.tick(1);
        safePoint(kernel, target);

        assertThat(expired).hasSize(1);
    }

    /** A lock that is held has interrupts off: else a tick that expires timers would wait for it. */
    @ParameterizedTest
    @EnumSource
    void aThreadThatHoldsALockIsLeftToALaterTick(Variant variant) {
        JvmKernel kernel = kernel(variant);
        arm(kernel, "timer", Itimerspec.oneShot(10));
        target.run(10);

        target.act(() -> kernel.lockTaskSighand(kernel.current()));
        kernel.tick(1);
        target.act(() -> kernel.unlockTaskSighand(kernel.current()));
        safePoint(kernel, target);
        assertThat(expired).isEmpty();
        kernel.tick(1);
        safePoint(kernel, target);

        assertThat(expired).hasSize(1);
    }

    /** The first reason of the patch: with task work no lock is taken in the tick. */
    @ParameterizedTest
    @EnumSource
    void aLockThatAnotherThreadHoldsStopsTheTickOnlyWhenItExpiresTimers(Variant variant) throws InterruptedException {
        JvmKernel kernel = kernel(variant);
        arm(kernel, "timer", Itimerspec.oneShot(10));
        target.run(10);
        other.act(() -> kernel.lockTaskSighand(kernel.current()));

        Thread tick = new Thread(() -> kernel.tick(1), "tick");
        tick.start();
        if (variant == Variant.INLINE) {
            while (tick.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            assertThat(expired).isEmpty();
            other.act(() -> kernel.unlockTaskSighand(kernel.current()));
            tick.join();
        } else {
            tick.join();
            other.act(() -> kernel.unlockTaskSighand(kernel.current()));
        }
        safePoint(kernel, target);

        assertThat(expired).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void theSoftLimitTellsEachSecondAndTheHardLimitKills(Variant variant) {
        JvmKernel kernel = kernel(variant);
        kernel.handlers().handle(Signo.SIGXCPU, info -> expired.add("SIGXCPU"));
        kernel.task(target.thread());
        kernel.task(other.thread());
        kernel.prlimitCpu(new Rlimit(2, 4));

        List<String> seen = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            target.run(SECOND / 2);
            other.run(SECOND / 2);
            kernel.tick(1);
            boolean alive = target.call(() -> new SafePoint(kernel, kernel.current()).run());
            alive &= other.call(() -> new SafePoint(kernel, kernel.current()).run());
            seen.add(expired.size() + (alive ? "" : " and killed"));
        }

        assertThat(seen).containsExactly("0", "1", "2", "2 and killed");
        assertThat(new SafePoint(kernel, kernel.current()).run()).isFalse();
    }
}
