package io.github.kconfig4j.kernel.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountingTest {
    private static final long TICK = 4_000_000;
    private static final long IRQ = 50_000;

    /** Each tick's interrupt costs 50 us. */
    private static Machine machine(CputimeAccounting scheme) {
        OpCosts costs = OpCosts.of(Map.of(Op.TIMER_INTERRUPT, IRQ));
        return new Machine(KernelConfig.of(250).withAccounting(scheme).withCosts(costs), TickHook.none());
    }

    @ParameterizedTest
    @EnumSource(CputimeAccounting.class)
    void theBucketsAddUpToTheTimeThatPassed(CputimeAccounting scheme) {
        Machine machine = machine(scheme);
        ModelTask task = machine.startProcess();
        machine.run(task, 3 * TICK - 2 * IRQ);
        machine.syscallEnter(task);
        machine.run(task, TICK - IRQ);
        machine.sleep(task);
        machine.pass(2 * TICK - 2 * IRQ);
        long sum = 0;
        for (CpuBucket bucket : CpuBucket.values()) {
            sum += machine.cpu(0).times().of(bucket);
        }

        assertThat(machine.now()).isEqualTo(6 * TICK + IRQ);
        // What the sixth tick's interrupt took belongs to the seventh tick, unless it was measured.
        assertThat(sum).isEqualTo(scheme.isMeasured() ? machine.now() : 6 * TICK);
        assertThat(machine.cpu(0).times().of(CpuBucket.CPUTIME_IRQ))
                .isEqualTo(scheme == CputimeAccounting.TICK ? 0 : 6 * IRQ);
        assertThat(machine.cpu(0).times().hardirq().total()).isEqualTo(6 * IRQ);
        assertThat(machine.cpu(0).times().hardirq().longest()).isEqualTo(IRQ);
    }

    @Test
    void tickAccountingChargesWholeTicksToWhatTheyInterrupt() {
        Machine machine = machine(CputimeAccounting.TICK);
        ModelTask task = machine.startProcess();

        machine.run(task, TICK);
        machine.syscallEnter(task);
        machine.run(task, TICK);

        assertThat(task.utime()).isEqualTo(TICK);
        assertThat(task.stime()).isEqualTo(TICK);
    }

    @Test
    void measuredInterruptTimeIsNoTimeOfTheTask() {
        long[] runtime = new long[2];
        CputimeAccounting[] schemes = {CputimeAccounting.TICK, CputimeAccounting.IRQ_TIME};
        for (int i = 0; i < 2; i++) {
            Machine machine = machine(schemes[i]);
            ModelTask task = machine.startProcess();
            machine.run(task, 3 * TICK);
            runtime[i] = machine.kernel().taskSchedRuntime(task);
        }

        assertThat(runtime[0] - runtime[1]).isEqualTo(3 * IRQ);
        assertThat(runtime[1]).isEqualTo(3 * TICK);
    }
}
