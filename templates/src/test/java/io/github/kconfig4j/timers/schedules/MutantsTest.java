package io.github.kconfig4j.timers.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.timers.schedules.CompiledTimers.Edit;
import io.github.kconfig4j.timers.templates.ReadSet;
import java.util.List;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;
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
                true,
                "THEN_SLEEP with TICK at step 5: a tick saw the second timer due, but the thread sleeps without it",
                new Edit(
                        "PosixCpuTimers",
                        "boolean enable = start == kernel.jiffies() || !fastpathTimerCheck(task);",
                        "boolean enable = true;")),
        /** V1 of the patch: nothing says that the work is queued already. */
        NO_FLAG(
                Scenario.IN_SYSTEM_CALL,
                false,
                "IN_SYSTEM_CALL with nothing: Task work posix_cpu_timers_work is added while it is queued",
                new Edit("PosixCpuTimers", "if (posixCpuTimersWorkScheduled(task)) {", "if (false) {")),
        /** Linux 5.9 to 5.15: a child inherits that the work is queued, but not the work. */
        SCHEDULED_IS_INHERITED_AT_FORK(
                Scenario.FORK,
                false,
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
                false,
                "GUEST with nothing: the timer fired when the guest was left",
                new Edit("X86GuestEntry", "\n            | ThreadFlag.TIF_NOTIFY_RESUME.mask()", "")),
        /** As many as are due expire in one run. */
        NO_LIMIT_PER_RUN(
                Scenario.MANY,
                false,
                "MANY with nothing: 45 timers fired in one run",
                new Edit("TimerCollector", "++looks == MAX_COLLECTED || ", ""));

        private final Scenario scenario;
        private final boolean preemptRt;
        private final String found;
        private final Edit edit;

        Mutant(Scenario scenario, boolean preemptRt, String found, Edit edit) {
            this.scenario = scenario;
            this.preemptRt = preemptRt;
            this.found = found;
            this.edit = edit;
        }
    }

    @ParameterizedTest
    @EnumSource(Mutant.class)
    void isCaught(Mutant mutant, TestInfo info, TestReporter reporter) {
        List<String> config = List.of(
                "CONFIG_X86_64=y", "CONFIG_KVM=y", mutant.preemptRt ? "CONFIG_PREEMPT_RT=y" : "CONFIG_PREEMPT_RT=n");
        CompiledTimers timers = CompiledTimers.of(SET, config, List.of(mutant.edit));

        Explorer.Result result = new Explorer(timers, mutant.preemptRt).explore(mutant.scenario, false);

        assertThat(result.violations()).isNotEmpty();
        reporter.publishEntry(info.getDisplayName(), result.violations().get(0));
        assertThat(result.violations().get(0)).isEqualTo(mutant.found);
    }
}
