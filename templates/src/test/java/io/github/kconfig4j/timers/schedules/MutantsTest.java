package io.github.kconfig4j.timers.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.timers.schedules.CompiledTimers.Edit;
import io.github.kconfig4j.timers.templates.ReadSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The exploration of schedules finds mistakes, most of which the kernel once had. */
class MutantsTest {
    private static final ReadSet SET = ReadSet.of(ReadSet.delivered());

    /** A mistake, the scenario that shows it, and the schedule that is found first. */
    enum Mutant {
        /** V2 of the patch: a tick that comes during the checks is forgotten. */
        RT_FLAG_CLEARED_WITHOUT_LOOKING_AGAIN(
                Scenario.THEN_SLEEP,
                Variant.PREEMPT_RT,
                "THEN_SLEEP with TICK at step 7: a tick saw the second timer due, but the thread sleeps without it",
                new Edit(
                        "PosixCpuTimers",
                        "boolean enable = start == kernel.jiffies() || !fastpathTimerCheck(task);",
                        "boolean enable = true;")),
        /** V1 of the patch: nothing says that the work is queued already. */
        NO_FLAG(
                Scenario.IN_SYSTEM_CALL,
                Variant.TASK_WORK,
                "IN_SYSTEM_CALL with nothing: Task work posix_cpu_timers_work is added while it is queued",
                new Edit("KernelHooks", "if (PosixCpuTimers.posixCpuTimersWorkScheduled(task)) {", "if (false) {")),
        /** Linux 5.9 to 5.15: a child inherits that the work is queued, but not the work. */
        SCHEDULED_IS_INHERITED_AT_FORK(
                Scenario.FORK,
                Variant.TASK_WORK,
                "FORK with nothing: the child's timer fired 0 times",
                new Edit("KernelHooks", "        child.setTimers(newTaskCputimers());\n", """
                                TaskCputimers timers = newTaskCputimers();
                                int flag = PosixCputimersState.CPUTIMERS_WORK_SCHEDULED;
                                if (TaskCputimers.of(parent).posixCputimers().testFlag(flag)) {
                                    timers.posixCputimers().setFlag(flag);
                                }
                                child.setTimers(timers);
                        """)),
        /** An architecture that enables the option although its guest entry does not run task work. */
        GUEST_ENTRY_IGNORES_TASK_WORK(
                Scenario.GUEST,
                Variant.TASK_WORK,
                "GUEST with nothing: the timer fired when the guest was left",
                new Edit("GenericGuestEntry", "\n            | ThreadFlag.TIF_NOTIFY_RESUME.mask()", "")),
        /** As many as are due expire in one run. */
        NO_LIMIT_PER_RUN(
                Scenario.MANY,
                Variant.TASK_WORK,
                "MANY with nothing: 45 timers fired in one run",
                new Edit("TimerCollector", "++looks == MAX_COLLECTED || ", "")),
        /** Linux 5.9 to 6.3: who has to wait for an expiry spins, perhaps on the CPU that the expiry needs. */
        NO_MUTEX(
                Scenario.ONE_SHOT,
                Variant.TASK_WORK,
                "ONE_SHOT with PREEMPTING_DELETE at step 4: the deleter spins for ever on cpu0: task 1, which fires the timer,"
                        + " cannot run there",
                new Edit(
                        "PosixCpuTimers",
                        "        work.mutex().lock();\n        handlePosixCpuTimers(task);\n        work.mutex().unlock();\n",
                        "        handlePosixCpuTimers(task);\n"),
                new Edit(
                        "PosixCpuClock",
                        "            work.mutex().lock();\n            work.mutex().unlock();\n",
                        "            kernel.cpuRelax();\n")),
        /** Linux before 6.16, CVE-2025-38352: a task that can be reaped at any moment expires timers in the tick. */
        NO_EXIT_STATE_CHECK(
                Scenario.EXIT_OF_A_PROCESS,
                Variant.INLINE,
                "EXIT_OF_A_PROCESS with TICK at step 3, REAP at step 8, DELETE at step 8: The signal of timer 0 is sent after"
                        + " the timer was freed",
                new Edit("KernelHooks", "if (task.exitState() != 0) {", "if (false) {")),
        /** Linux 5.7 to 5.19, CVE-2022-2585: what is queued is not taken out of the queue before it is freed. */
        NO_CLEANUP_AT_EXEC(
                Scenario.EXEC_OF_A_THREAD,
                Variant.TASK_WORK,
                "EXEC_OF_A_THREAD with nothing: The signal of timer 0 is sent after the timer was freed",
                new Edit("PosixCputimersState", "            base(clock).cleanup();\n", "")),
        /** Linux before the fix of 2026: siglock of who was the leader until now is tried once, and then given up. */
        NO_RETRY_WHEN_THE_LEADER_IS_ANOTHER_ONE(
                Scenario.EXEC_UNDER_A_TIMER_FROM_OUTSIDE,
                Variant.TASK_WORK,
                "EXEC_UNDER_A_TIMER_FROM_OUTSIDE with DELETE at step 0, RESUMPTION at step 3: The signal of timer 0 is sent"
                        + " after the timer was freed",
                new Edit("PosixCpuClock", """
                                while (task != null && !kernel.lockTaskSighand(task)) {
                                    task = timer.cpu().task();
                                }
                                return task;
                        """, """
                                return task != null && kernel.lockTaskSighand(task) ? task : null;
                        """)),
        /** The interval timers look at the clocks again, which have gone on since the timers were collected. */
        INTERVAL_TIMERS_READ_THE_CLOCKS_AGAIN(
                Scenario.WITH_AN_INTERVAL_TIMER,
                Variant.PREEMPT_RT,
                "WITH_AN_INTERVAL_TIMER with TICK at step 7: SIGPROF was sent when 1 of 2 timers were collected",
                new Edit(
                        "ProcessTimers",
                        "itimers.check(task, samples);",
                        "itimers.check(task, CpuClock.procSampleCputimeAtomic(signal));")),
        /** A timer that becomes the first of its queue leaves the cache where it was. */
        CACHE_IS_LATE(
                Scenario.ONE_SHOT,
                Variant.TASK_WORK,
                "ONE_SHOT with nothing: the expiry cache of task 1, clock 2, is late",
                new Edit("PosixCpuClock", "            base.expiresBy(timer.cpu().expires());\n", "")),
        /** The work may be queued again before the caches are renewed, so a tick takes what is being collected for due. */
        ENABLE_WORK_BEFORE_THE_CHECKS(
                Scenario.ONE_SHOT,
                Variant.PREEMPT_RT,
                "ONE_SHOT with TICK at step 7: the work was queued 2 times for 1 expiries: a tick found due what was being"
                        + " collected",
                new Edit("PosixCpuTimers", """
                                    threadTimers.check(task, firing);
                                    processTimers.check(task, firing);
                                } while (!posixCpuTimersEnableWork(task, start));
                        """, """
                                } while (!posixCpuTimersEnableWork(task, start));
                                threadTimers.check(task, firing);
                                processTimers.check(task, firing);
                        """)),
        /** Whether a timer is firing is looked at before siglock is held, which its expiry may have to give back first. */
        FIRING_IS_READ_WITHOUT_SIGLOCK(
                Scenario.ONE_SHOT,
                Variant.PREEMPT_RT,
                "ONE_SHOT with DELETE at step 6: The signal of timer 0 is sent after the timer was freed",
                new Edit("PosixCpuClock", """
                                TaskStruct task = timerLockSighand(timer);
                                if (task == null) {
                                    return true;
                                }
                                boolean firing = timer.cpu().isFiring();
                        """, """
                                boolean firing = timer.cpu().isFiring();
                                TaskStruct task = timerLockSighand(timer);
                                if (task == null) {
                                    return true;
                                }
                        """));

        private final Scenario scenario;
        private final Variant variant;
        private final String found;
        private final List<Edit> edits;

        Mutant(Scenario scenario, Variant variant, String found, Edit... edits) {
            this.scenario = scenario;
            this.variant = variant;
            this.found = found;
            this.edits = List.of(edits);
        }
    }

    @ParameterizedTest
    @EnumSource(Mutant.class)
    void isCaught(Mutant mutant) {
        CompiledTimers timers = mutant.variant.compiled(SET, mutant.edits);

        Explorer.Result result = new Explorer(timers, mutant.variant.kernelConfig()).explore(mutant.scenario, 3);

        assertThat(result.violations()).isNotEmpty();
        System.out.println(mutant + ": " + result.violations().get(0));
        assertThat(result.violations().get(0)).isEqualTo(mutant.found);
    }

    /**
     * On {@code PREEMPT_RT} who holds siglock can be preempted, and who preempts has to wait in the middle of its call.
     * Where a spinlock keeps the CPU the same mistake does no harm to such a caller.
     */
    @Test
    void onlyWhereALockHolderIsPreemptedOneOfThemIsFound() {
        Mutant mutant = Mutant.FIRING_IS_READ_WITHOUT_SIGLOCK;
        Set<Event> preempting = EnumSet.of(Event.TICK, Event.PREEMPTING_DELETE, Event.PREEMPTING_SETTIME);

        assertThat(explore(mutant, Variant.TASK_WORK, preempting).violations()).isEmpty();
        assertThat(explore(mutant, Variant.PREEMPT_RT, preempting).violations())
                .containsExactly(
                        "ONE_SHOT with PREEMPTING_DELETE at step 6: The signal of timer 0 is sent after the timer"
                                + " was freed");
    }

    private static Explorer.Result explore(Mutant mutant, Variant variant, Set<Event> events) {
        return new Explorer(variant.compiled(SET, mutant.edits), variant.kernelConfig())
                .explore(mutant.scenario, events, 2);
    }
}
