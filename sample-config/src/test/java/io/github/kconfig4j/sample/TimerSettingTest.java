package io.github.kconfig4j.sample;

import static io.github.kconfig4j.kernel.ClockId.CLOCK_PROCESS_CPUTIME_ID;
import static io.github.kconfig4j.kernel.ClockId.CLOCK_THREAD_CPUTIME_ID;
import static io.github.kconfig4j.sample.Program.MSEC;
import static io.github.kconfig4j.sample.Program.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.Errno;
import io.github.kconfig4j.kernel.ErrnoException;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.machine.ModelTask;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the system calls say and do; the same in every variant. */
class TimerSettingTest {
    private final Program program;

    TimerSettingTest(Variant variant) {
        program = Program.on(variant);
        program.handle(Program.SIGNAL);
    }

    private static void fails(Errno errno, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ErrnoException.class, e -> assertThat(e.errno()).isEqualTo(errno));
    }

    @EachVariant
    void aFreshTimerIsDisarmed() {
        int timer = program.create(CLOCK_PROCESS_CPUTIME_ID);

        assertThat(program.syscalls().timerGettime(timer)).isEqualTo(Itimerspec.DISARMED);
        assertThat(program.syscalls().timerGetoverrun(timer)).isZero();
        assertThat(program.syscalls().timerSettime(timer, false, Itimerspec.periodic(0, MSEC)))
                .isEqualTo(Itimerspec.DISARMED);
        assertThat(program.syscalls().timerGettime(timer)).isEqualTo(Itimerspec.DISARMED);
    }

    @EachVariant
    void timeThatIsLeftCountsDownAndIsNeverZeroBeforeTheSignal() {
        long expiry = program.tick() + program.tick() / 2;
        int timer = program.arm(CLOCK_THREAD_CPUTIME_ID, Itimerspec.oneShot(expiry));
        program.burn(program.tick());
        assertThat(program.syscalls().timerGettime(timer)).isEqualTo(Itimerspec.oneShot(program.tick() / 2));

        program.burn(program.tick() / 2 + 1);
        assertThat(program.syscalls().timerGettime(timer)).isEqualTo(Itimerspec.oneShot(1));

        program.burn(program.tick());
        assertThat(program.syscalls().timerGettime(timer)).isEqualTo(Itimerspec.DISARMED);
        assertThat(program.delivered()).hasSize(1);
    }

    @EachVariant
    void settingToThePastFiresInTheSystemCall() {
        program.burn(MSEC);
        for (int clock : new int[] {CLOCK_THREAD_CPUTIME_ID, CLOCK_PROCESS_CPUTIME_ID}) {
            program.syscalls().timerSettime(program.create(clock), true, Itimerspec.oneShot(1));
        }

        assertThat(program.delivered()).extracting(each -> each.time()).containsExactly(MSEC, MSEC);
    }

    @EachVariant
    void aPastIntervalTimerCountsWhatItMissed() {
        program.burn(10 * MSEC);
        int timer = program.create(CLOCK_PROCESS_CPUTIME_ID);
        program.syscalls().timerSettime(timer, true, Itimerspec.periodic(MSEC, 2 * MSEC));

        assertThat(program.delivered())
                .extracting(each -> each.info().overrun())
                .containsExactly(4);
        assertThat(program.syscalls().timerGetoverrun(timer)).isEqualTo(4);
        assertThat(program.syscalls().timerGettime(timer)).isEqualTo(Itimerspec.periodic(MSEC, 2 * MSEC));
    }

    @EachVariant
    void disarmingReturnsWhatWasLeft() {
        int timer = program.arm(CLOCK_THREAD_CPUTIME_ID, Itimerspec.periodic(20 * MSEC, 7 * MSEC));
        program.burn(5 * MSEC);

        assertThat(program.syscalls().timerSettime(timer, false, Itimerspec.DISARMED))
                .isEqualTo(Itimerspec.periodic(15 * MSEC, 7 * MSEC));
        program.burn(50 * MSEC);
        assertThat(program.delivered()).isEmpty();
        assertThat(program.syscalls().timerSettime(timer, false, Itimerspec.DISARMED))
                .isEqualTo(Itimerspec.DISARMED);
    }

    @EachVariant
    void settingAgainReplacesTheExpiry() {
        int timer = program.arm(CLOCK_THREAD_CPUTIME_ID, Itimerspec.oneShot(10 * MSEC));
        program.burn(3 * MSEC);
        assertThat(program.syscalls().timerSettime(timer, false, Itimerspec.oneShot(40 * MSEC)))
                .isEqualTo(Itimerspec.oneShot(7 * MSEC));
        program.burn(39 * MSEC);
        assertThat(program.delivered()).isEmpty();

        program.burn(MSEC + program.tick());

        assertThat(program.delivered()).hasSize(1);
    }

    @EachVariant
    void settingWhileTheSignalIsPendingDropsIt() {
        program.block(SIGNAL);
        int timer = program.arm(CLOCK_THREAD_CPUTIME_ID, Itimerspec.periodic(5 * MSEC, 5 * MSEC));
        program.burn(20 * MSEC);
        program.syscalls().timerSettime(timer, false, Itimerspec.oneShot(10_000 * MSEC));

        program.unblock(SIGNAL);

        assertThat(program.delivered()).isEmpty();
    }

    @EachVariant
    void aBlockedPeriodicTimerSendsOneSignalWithItsOverrun() {
        program.block(SIGNAL);
        int timer = program.arm(CLOCK_PROCESS_CPUTIME_ID, Itimerspec.periodic(10 * MSEC, 10 * MSEC));
        program.burn(105 * MSEC);
        assertThat(program.syscalls().timerGettime(timer).value()).isEqualTo(5 * MSEC);

        program.unblock(SIGNAL);

        assertThat(program.delivered())
                .extracting(each -> each.info().overrun())
                .containsExactly(9);
    }

    @EachVariant
    void aTimerWithoutSignalCanBeReadOnly() {
        int periodic = program.syscalls().timerCreate(CLOCK_THREAD_CPUTIME_ID, Sigevent.none());
        int once = program.syscalls().timerCreate(CLOCK_PROCESS_CPUTIME_ID, Sigevent.none());
        program.syscalls().timerSettime(periodic, false, Itimerspec.periodic(10 * MSEC, 10 * MSEC));
        program.syscalls().timerSettime(once, false, Itimerspec.oneShot(10 * MSEC));
        program.burn(64 * MSEC);

        assertThat(program.syscalls().timerGettime(periodic)).isEqualTo(Itimerspec.periodic(6 * MSEC, 10 * MSEC));
        assertThat(program.syscalls().timerGettime(once)).isEqualTo(Itimerspec.DISARMED);
        assertThat(program.delivered()).isEmpty();
    }

    @EachVariant
    void anIgnoredPeriodicTimerGoesOnWhenItsSignalGetsAHandler() {
        program.ignore(SIGNAL);
        int timer = program.arm(CLOCK_THREAD_CPUTIME_ID, Itimerspec.periodic(5 * MSEC, 5 * MSEC));
        int once = program.arm(CLOCK_THREAD_CPUTIME_ID, Itimerspec.oneShot(5 * MSEC));
        program.burn(60 * MSEC);
        assertThat(program.syscalls().timerGettime(timer).value()).isPositive();
        assertThat(program.syscalls().timerGettime(once)).isEqualTo(Itimerspec.DISARMED);

        program.handle(SIGNAL);
        program.burn(2 * MSEC);

        assertThat(program.delivered())
                .extracting(each -> each.info().timerId(), each -> each.info().overrun())
                .containsExactly(tuple(timer, 11));
    }

    @EachVariant
    void aDeletedTimerIsGone() {
        int timer = program.arm(CLOCK_PROCESS_CPUTIME_ID, Itimerspec.periodic(10 * MSEC, 10 * MSEC));
        program.burn(3 * MSEC);
        program.syscalls().timerDelete(timer);
        program.burn(50 * MSEC);

        assertThat(program.delivered()).isEmpty();
        fails(Errno.EINVAL, () -> program.syscalls().timerGettime(timer));
        fails(Errno.EINVAL, () -> program.syscalls().timerDelete(timer));
        fails(Errno.EINVAL, () -> program.syscalls().timerSettime(timer, false, Itimerspec.DISARMED));
        fails(Errno.EINVAL, () -> program.syscalls().timerGetoverrun(timer));
    }

    @EachVariant
    void anUnlimitedTimeIsNoError() {
        int timer = program.create(CLOCK_PROCESS_CPUTIME_ID);
        program.syscalls().timerSettime(timer, true, Itimerspec.oneShot(Long.MAX_VALUE));
        program.burn(MSEC);
        assertThat(program.syscalls().timerGettime(timer).value() / 1_000_000_000L)
                .isEqualTo(9_223_372_036L);

        program.syscalls().timerSettime(timer, false, Itimerspec.oneShot(Long.MAX_VALUE));
        program.burn(10 * program.tick());

        assertThat(program.delivered()).isEmpty();
    }

    @EachVariant
    void clocksHaveTheResolutionOfWhatTheyCount() {
        for (int pid : new int[] {0, program.task().pid()}) {
            assertThat(program.syscalls().clockGetres(ClockId.thread(pid, ClockId.CPUCLOCK_SCHED)))
                    .isEqualTo(1);
            assertThat(program.syscalls().clockGetres(ClockId.process(pid, ClockId.CPUCLOCK_PROF)))
                    .isEqualTo(program.tick());
            assertThat(program.syscalls().clockGetres(ClockId.process(pid, ClockId.CPUCLOCK_VIRT)))
                    .isEqualTo(program.tick());
        }
        assertThat(ClockId.process(0, ClockId.CPUCLOCK_PROF)).isEqualTo(-8);
        assertThat(ClockId.thread(0, ClockId.CPUCLOCK_SCHED)).isEqualTo(-2);
    }

    @EachVariant
    void onlyOwnThreadsAndAnyProcessHaveAClock() {
        ModelTask child = program.machine().fork(program.task());

        assertThat(program.syscalls().clockGettime(ClockId.process(child.pid(), ClockId.CPUCLOCK_SCHED)))
                .isZero();
        fails(Errno.EINVAL, () -> program.create(ClockId.thread(child.pid(), ClockId.CPUCLOCK_SCHED)));
        fails(Errno.EINVAL, () -> program.create(ClockId.process(999, ClockId.CPUCLOCK_SCHED)));
        fails(Errno.EINVAL, () -> program.create(-1));
        fails(
                Errno.EINVAL,
                () -> program.syscalls().timerCreate(CLOCK_THREAD_CPUTIME_ID, Sigevent.threadId(SIGNAL, child.pid())));
    }

    @EachVariant
    void aTimerOfAThreadThatIsGoneCanOnlyBeDeleted() {
        ModelTask thread = program.machine().newThread(program.task());
        int timer = program.arm(ClockId.thread(thread.pid(), ClockId.CPUCLOCK_SCHED), Itimerspec.periodic(MSEC, MSEC));
        program.machine().switchTo(program.machine().cpu(0), thread);
        program.machine().exit(thread);
        program.machine().switchTo(program.machine().cpu(0), program.task());

        assertThat(program.syscalls().timerGettime(timer)).isEqualTo(Itimerspec.DISARMED);
        fails(Errno.ESRCH, () -> program.syscalls().timerSettime(timer, false, Itimerspec.DISARMED));
        program.syscalls().timerDelete(timer);
    }
}
