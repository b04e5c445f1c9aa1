package io.github.kconfig4j.kernel.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TickTest {
    private static final long TICK = 4_000_000;

    @Test
    void ticksComeInHardInterruptAtWholeTicks() {
        List<String> seen = new ArrayList<>();
        Machine machine = new Machine(
                KernelConfig.of(250),
                TickHook.of(kernel -> seen.add(kernel.thisCpu().now() + " "
                        + kernel.thisCpu().context() + " " + kernel.thisCpu().irqsDisabled() + " " + kernel.current()
                        + " jiffies " + kernel.jiffies())));
        ModelTask task = machine.startProcess();

        machine.run(task, 2 * TICK + 1);

        assertThat(seen)
                .containsExactly("4000000 HARDIRQ true task 1 jiffies 1", "8000000 HARDIRQ true task 1 jiffies 2");
        assertThat(task.context()).isEqualTo(Context.USER);
    }

    @Test
    void aTickThatComesWithInterruptsOffIsTakenWhenTheyAreOnAgain() {
        List<Long> ticks = new ArrayList<>();
        Machine machine = new Machine(
                KernelConfig.of(250),
                TickHook.of(kernel -> ticks.add(kernel.thisCpu().now())));
        ModelTask task = machine.startProcess();

        machine.syscall(task, () -> {
            machine.kernel().localIrqDisable();
            machine.run(task, TICK + 1000);
            assertThat(ticks).isEmpty();
            machine.kernel().localIrqEnable();
            return 0;
        });

        assertThat(ticks).containsExactly(TICK + 1000);
        assertThat(machine.cpu(0).times().irqsOff().longest()).isEqualTo(TICK + 1000);
        assertThat(machine.cpu(0).times().hardirq().total()).isZero();
    }

    @Test
    void everyCpuTicks() {
        List<String> ticks = new ArrayList<>();
        Machine machine = new Machine(
                KernelConfig.of(250).withCpus(2),
                TickHook.of(kernel -> ticks.add(kernel.thisCpu() + " " + kernel.current())));
        ModelTask task = machine.startProcess();
        machine.switchTo(machine.cpu(1), machine.newThread(task));

        machine.pass(TICK);

        assertThat(ticks).containsExactly("cpu0 task 1", "cpu1 task 2");
    }

    @Test
    void ticksThatOverlapAreAllTakenBeforeAnybodyIsBackInUserMode() {
        assertThat(stepsOfOneTick(false))
                .containsExactly(
                        "timer_interrupt on cpu0",
                        "return_to_user on cpu0",
                        "timer_interrupt on cpu1",
                        "return_to_user on cpu1");
        assertThat(stepsOfOneTick(true))
                .containsExactly(
                        "timer_interrupt on cpu0",
                        "timer_interrupt on cpu1",
                        "return_to_user on cpu0",
                        "return_to_user on cpu1");
    }

    private static List<String> stepsOfOneTick(boolean overlapping) {
        Machine machine =
                new Machine(KernelConfig.of(250).withCpus(2).withOverlappingTicks(overlapping), TickHook.none());
        machine.switchTo(machine.cpu(1), machine.newThread(machine.startProcess()));
        List<String> steps = new ArrayList<>();
        machine.listen((cpu, op, subject) -> steps.add(op + " on " + cpu));
        machine.pass(TICK);
        return steps;
    }

    @Test
    void whereTheTickIsStoppedTheRunTimeIsKnownOnceASecond() {
        List<Long> ticks = new ArrayList<>();
        Machine machine = new Machine(
                KernelConfig.of(250).withNohzFull(true).withAccounting(CputimeAccounting.VIRT_GEN),
                TickHook.of(kernel -> ticks.add(kernel.thisCpu().now())));
        ModelTask task = machine.startProcess();

        machine.run(task, 999_000_000);
        assertThat(task.sumExecRuntime()).isZero();
        machine.run(task, 501_000_000);

        assertThat(task.sumExecRuntime()).isEqualTo(1_000_000_000);
        assertThat(ticks).isEmpty();
    }
}
