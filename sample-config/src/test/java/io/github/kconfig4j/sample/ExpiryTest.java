package io.github.kconfig4j.sample;

import static io.github.kconfig4j.kernel.ClockId.CPUCLOCK_MAX;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.ThreadFlag;
import io.github.kconfig4j.kernel.TimerSyscalls;
import io.github.kconfig4j.kernel.machine.Context;
import io.github.kconfig4j.kernel.machine.DeliveredSignal;
import io.github.kconfig4j.kernel.machine.Machine;
import io.github.kconfig4j.kernel.machine.ModelTask;
import io.github.kconfig4j.kernel.machine.Op;
import io.github.kconfig4j.kernel.machine.SignalAction;
import io.github.kconfig4j.kernel.machine.TaskState;
import java.util.ArrayList;
import java.util.List;

/** When and where timers expire. */
class ExpiryTest {
    private static final int SIGNAL = Signo.SIGRTMIN;

    private final Variant variant;
    private final Machine machine;
    private final ModelTask task;
    private final TimerSyscalls syscalls;
    private final long tick;

    ExpiryTest(Variant variant) {
        this.variant = variant;
        machine = new Machine(variant.kernelConfig(), variant.timers());
        task = machine.startProcess();
        syscalls = machine.syscalls(task);
        tick = variant.kernelConfig().tickNsec();
        machine.sigaction(task, SIGNAL, SignalAction.handled());
    }

    private int arm(int clockId, Itimerspec value) {
        int timer = syscalls.timerCreate(clockId, Sigevent.signal(SIGNAL));
        syscalls.timerSettime(timer, false, value);
        return timer;
    }

    @EachVariant
    void firesOnceAtTheFirstTickThatIsNotEarly() {
        long expiry = 2 * tick + tick / 2;
        arm(ClockId.CLOCK_THREAD_CPUTIME_ID, Itimerspec.oneShot(expiry));
        arm(ClockId.CLOCK_PROCESS_CPUTIME_ID, Itimerspec.oneShot(expiry));

        machine.run(task, 10 * tick);

        assertThat(machine.delivered()).extracting(DeliveredSignal::time).containsExactly(3 * tick, 3 * tick);
    }

    @EachVariant
    void firesOnEveryClockOfThreadAndProcess() {
        for (int which = 0; which < CPUCLOCK_MAX; which++) {
            arm(ClockId.thread(0, which), Itimerspec.oneShot(tick));
            arm(ClockId.process(0, which), Itimerspec.oneShot(tick));
        }

        machine.run(task, 10 * tick);

        // Thread clocks come before process clocks, PROF before VIRT before SCHED.
        assertThat(machine.delivered())
                .extracting(each -> each.info().timerId())
                .containsExactly(0, 2, 4, 1, 3, 5);
        assertThat(machine.delivered()).extracting(DeliveredSignal::time).containsOnly(tick);
    }

    @EachVariant
    void userTimeDoesNotAdvanceInTheKernel() {
        arm(ClockId.process(0, ClockId.CPUCLOCK_VIRT), Itimerspec.oneShot(2 * tick));
        machine.syscallEnter(task);
        machine.run(task, 5 * tick);
        machine.syscallExit(task);
        assertThat(machine.delivered()).isEmpty();

        machine.run(task, 2 * tick);

        assertThat(machine.delivered()).extracting(DeliveredSignal::time).containsExactly(7 * tick);
    }

    @EachVariant
    void firesInTheTickOrAsWorkOfTheTask() {
        List<Context> contexts = new ArrayList<>();
        machine.listen((cpu, op, subject) -> {
            if (op == Op.SEND_SIGNAL) {
                contexts.add(cpu.context());
            }
        });
        arm(ClockId.CLOCK_THREAD_CPUTIME_ID, Itimerspec.oneShot(tick));

        machine.run(task, 2 * tick);

        assertThat(contexts).containsExactly(variant.taskWork() ? Context.SYSCALL : Context.HARDIRQ);
    }

    @EachVariant
    void inALongSystemCallExpiryIsInTheTickOrWaitsForTheReturnToUserMode() {
        arm(ClockId.CLOCK_THREAD_CPUTIME_ID, Itimerspec.oneShot(tick / 2));
        machine.syscallEnter(task);
        machine.run(task, 5 * tick);

        assertThat(task.testThreadFlag(ThreadFlag.TIF_NOTIFY_RESUME)).isEqualTo(variant.taskWork());
        assertThat(task.testThreadFlag(ThreadFlag.TIF_SIGPENDING)).isEqualTo(!variant.taskWork());

        machine.syscallExit(task);

        assertThat(machine.delivered()).extracting(DeliveredSignal::time).containsExactly(5 * tick);
    }

    @EachVariant
    void anExpiryEndsASleepOnlyIfItIsInTheTick() {
        arm(ClockId.CLOCK_THREAD_CPUTIME_ID, Itimerspec.oneShot(tick / 2));
        machine.syscallEnter(task);
        machine.run(task, 2 * tick);
        machine.sleep(task);

        assertThat(task.state() == TaskState.TASK_INTERRUPTIBLE).isEqualTo(variant.taskWork());
        assertThat(machine.delivered()).isEmpty();
    }

    @EachVariant
    void nothingExpiresWhileTheTargetSleeps() {
        arm(ClockId.CLOCK_PROCESS_CPUTIME_ID, Itimerspec.oneShot(tick));
        machine.syscallEnter(task);
        machine.sleep(task);
        machine.pass(50 * tick);
        machine.wakeUp(task);
        machine.switchTo(machine.cpu(0), task);
        machine.syscallExit(task);
        assertThat(machine.delivered()).isEmpty();

        machine.run(task, 2 * tick);

        assertThat(machine.delivered()).extracting(DeliveredSignal::time).containsExactly(51 * tick);
    }

    @EachVariant
    void atMost19TimersOfAClockExpireInOneRunInTheOrderInWhichTheyWereArmed() {
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            int timer = syscalls.timerCreate(ClockId.CLOCK_PROCESS_CPUTIME_ID, Sigevent.signal(SIGNAL));
            syscalls.timerSettime(timer, true, Itimerspec.oneShot(tick));
            ids.add(timer);
        }

        List<Integer> perTick = new ArrayList<>();
        int before = 0;
        while (machine.delivered().size() < 100) {
            machine.run(task, tick);
            perTick.add(machine.delivered().size() - before);
            before = machine.delivered().size();
        }

        assertThat(perTick).containsExactly(19, 19, 19, 19, 19, 5);
        assertThat(machine.delivered())
                .extracting(each -> each.info().timerId())
                .containsExactlyElementsOf(ids);
    }

    @EachVariant
    void aPeriodicTimerFiresOnceForEachIntervalAndCountsWhatItMissed() {
        arm(ClockId.CLOCK_THREAD_CPUTIME_ID, Itimerspec.periodic(tick, tick / 4));

        machine.run(task, 3 * tick);

        assertThat(machine.delivered())
                .extracting(each -> each.info().overrun())
                .containsExactly(0, 3, 3);
    }

    @EachVariant
    void aThreadThatExitsTakesItsPendingExpiryWithIt() {
        ModelTask thread = machine.newThread(task);
        arm(ClockId.thread(thread.pid(), ClockId.CPUCLOCK_SCHED), Itimerspec.oneShot(tick / 2));
        machine.switchTo(machine.cpu(0), thread);
        machine.syscallEnter(thread);
        machine.run(thread, tick);
        machine.syscallExit(thread);
        machine.exit(thread);
        machine.switchTo(machine.cpu(0), task);
        machine.run(task, 2 * tick);

        assertThat(machine.delivered()).hasSize(1);
        assertThat(thread.exitState()).isEqualTo(ModelTask.EXIT_DEAD);
    }

    @EachVariant
    void aChildStartsWithoutTimersAndWithoutScheduledWork() {
        arm(ClockId.CLOCK_THREAD_CPUTIME_ID, Itimerspec.oneShot(tick / 2));
        machine.syscallEnter(task);
        machine.run(task, tick);
        machine.syscallExit(task);
        ModelTask child = machine.fork(task);
        machine.switchTo(machine.cpu(0), child);
        TimerSyscalls childSyscalls = machine.syscalls(child);
        int timer = childSyscalls.timerCreate(ClockId.CLOCK_THREAD_CPUTIME_ID, Sigevent.signal(SIGNAL));
        childSyscalls.timerSettime(timer, false, Itimerspec.oneShot(tick / 2));

        machine.run(child, tick);

        assertThat(machine.delivered()).extracting(DeliveredSignal::task).containsExactly(task, child);
        assertThat(childSyscalls.clockGettime(ClockId.CLOCK_PROCESS_CPUTIME_ID)).isEqualTo(tick);
    }

    @EachVariant
    void breaksNoLockingRule() {
        for (int which = 0; which < CPUCLOCK_MAX; which++) {
            arm(ClockId.thread(0, which), Itimerspec.periodic(tick, tick));
            arm(ClockId.process(0, which), Itimerspec.periodic(tick, tick));
        }
        machine.run(task, 10 * tick);

        assertThat(machine.delivered()).hasSizeGreaterThan(50);
        assertThat(machine.kernel().lockdep().reports()).isEmpty();
    }
}
