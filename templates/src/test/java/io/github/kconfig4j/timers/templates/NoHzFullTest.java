package io.github.kconfig4j.timers.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.CputimeAccounting;
import io.github.kconfig4j.kernel.Itimer;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.KernelConfig;
import io.github.kconfig4j.kernel.Machine;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.SignalAction;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.TaskStruct;
import io.github.kconfig4j.kernel.TimerSyscalls;
import io.github.kconfig4j.timers.schedules.CompiledTimers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A CPU that takes no ticks takes them while a CPU timer needs them, if {@code NO_HZ_FULL} is set and only then. */
class NoHzFullTest {
    private static final ReadSet SET = ReadSet.of(ReadSet.delivered());
    private static final KernelConfig CONFIG =
            KernelConfig.of(250).withAccounting(CputimeAccounting.VIRT_GEN).withNohzFull(true);
    private static final long TICK = CONFIG.tickNsec();

    private Machine machine;
    private TaskStruct task;
    private TimerSyscalls syscalls;

    private void start(String... options) {
        List<String> config = List.of("CONFIG_X86_64=y", options[0], options[1]);
        machine = new Machine(CONFIG, CompiledTimers.of(SET, config, List.of()).provider());
        task = machine.startProcess();
        syscalls = machine.syscalls(task);
        for (int signo : List.of(Signo.SIGRTMIN, Signo.SIGPROF, Signo.SIGXCPU)) {
            machine.sigaction(task, signo, SignalAction.handled());
        }
    }

    private long ticksWhile(long ns) {
        long before = machine.cpu(0).times().ticks();
        machine.run(task, ns);
        return machine.cpu(0).times().ticks() - before;
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONFIG_POSIX_CPU_TIMERS_TASK_WORK=y", "CONFIG_POSIX_CPU_TIMERS_TASK_WORK=n"})
    void aTimerOfAThreadBringsTheTickBackUntilItHasFired(String expiry) {
        start("CONFIG_NO_HZ_FULL=y", expiry);

        assertThat(ticksWhile(10 * TICK)).isZero();
        arm(ClockId.CLOCK_THREAD_CPUTIME_ID, 3 * TICK);
        assertThat(ticksWhile(3 * TICK)).isEqualTo(3);
        assertThat(machine.delivered()).hasSize(1);
        assertThat(ticksWhile(10 * TICK)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONFIG_POSIX_CPU_TIMERS_TASK_WORK=y", "CONFIG_POSIX_CPU_TIMERS_TASK_WORK=n"})
    void soDoTimersOfTheProcess(String expiry) {
        start("CONFIG_NO_HZ_FULL=y", expiry);

        arm(ClockId.CLOCK_PROCESS_CPUTIME_ID, 3 * TICK);
        assertThat(ticksWhile(3 * TICK)).isEqualTo(3);
        assertThat(ticksWhile(10 * TICK)).isZero();
        syscalls.setitimer(Itimer.ITIMER_PROF, Itimerspec.oneShot(2 * TICK));
        assertThat(ticksWhile(3 * TICK)).isEqualTo(3);
        assertThat(ticksWhile(10 * TICK)).isZero();
        assertThat(machine.delivered()).hasSize(2);
    }

    @Test
    void withoutTheOptionNothingDependsOnTheTick() {
        start("CONFIG_NO_HZ_FULL=n", "CONFIG_POSIX_CPU_TIMERS_TASK_WORK=y");

        arm(ClockId.CLOCK_THREAD_CPUTIME_ID, 3 * TICK);

        assertThat(ticksWhile(100 * TICK)).isZero();
        assertThat(machine.delivered()).isEmpty();
    }

    @Test
    void withoutTheOptionTheCodeIsAbsent() {
        assertThat(mentionsTheTickDependency("CONFIG_NO_HZ_FULL=n")).isFalse();
        assertThat(mentionsTheTickDependency("CONFIG_NO_HZ_FULL=y")).isTrue();
    }

    private static boolean mentionsTheTickDependency(String option) {
        return SET.compile(SET.configuration("CONFIG_X86_64=y", option)).values().stream()
                .anyMatch(classFile -> new String(classFile, StandardCharsets.ISO_8859_1).contains("tickDep"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONFIG_POSIX_CPU_TIMERS_TASK_WORK=y", "CONFIG_POSIX_CPU_TIMERS_TASK_WORK=n"})
    void aDeadlineTaskThatOverrunsIsToldOnceByItsTick(String expiry) {
        start("CONFIG_NO_HZ_FULL=y", expiry);
        arm(ClockId.CLOCK_THREAD_CPUTIME_ID, 1000 * TICK);

        machine.deadlineOverrun(task);
        machine.run(task, 5 * TICK);

        assertThat(machine.delivered()).extracting(each -> each.info().signo()).containsExactly(Signo.SIGXCPU);
        assertThat(machine.delivered().get(0).time()).isEqualTo(TICK);
    }

    private void arm(int clock, long ns) {
        int timer = syscalls.timerCreate(clock, Sigevent.signal(Signo.SIGRTMIN));
        syscalls.timerSettime(timer, false, Itimerspec.oneShot(ns));
    }
}
