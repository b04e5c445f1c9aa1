package io.github.kconfig4j.kernel.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kconfig4j.kernel.CallbackHead;
import io.github.kconfig4j.kernel.PidType;
import io.github.kconfig4j.kernel.Siginfo;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.ThreadFlag;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskWorkTest {
    private static final long TICK = 4_000_000;

    private final List<String> ran = new ArrayList<>();
    private final Machine machine = new Machine(KernelConfig.of(250), TickHook.none());
    private final ModelKernel kernel = machine.kernel();
    private final ModelTask task = machine.startProcess();

    private CallbackHead work(String name) {
        return new CallbackHead(name, () -> ran.add(name + " in " + task.context()));
    }

    @Test
    void runsInTaskContextOnTheWayToUserModeLastInFirstOut() {
        machine.syscallEnter(task);
        kernel.taskWorkAdd(task, work("first"));
        kernel.taskWorkAdd(task, work("second"));
        machine.run(task, 10 * TICK);
        assertThat(ran).isEmpty();

        machine.syscallExit(task);

        assertThat(ran).containsExactly("second in SYSCALL", "first in SYSCALL");
        assertThat(task.testThreadFlag(ThreadFlag.TIF_NOTIFY_RESUME)).isFalse();
    }

    @Test
    void aSleepingTaskIsNotWoken() {
        machine.syscallEnter(task);
        machine.sleep(task);
        kernel.taskWorkAdd(task, work("work"));

        assertThat(task.state()).isEqualTo(TaskState.TASK_INTERRUPTIBLE);
        assertThat(kernel.signals().signalPending(task)).isFalse();
    }

    @Test
    void pendingWorkRunsAtExitAndNoneIsTakenAfterwards() {
        machine.syscallEnter(task);
        kernel.taskWorkAdd(task, work("work"));
        machine.syscallExit(task);
        kernel.taskWorkAdd(task, work("last"));
        machine.exit(task);

        assertThat(ran).containsExactly("work in SYSCALL", "last in SYSCALL");
        assertThat(kernel.taskWorkAdd(task, work("late"))).isFalse();
    }

    @Test
    void addingQueuedWorkIsRefused() {
        CallbackHead work = work("work");
        kernel.taskWorkAdd(task, work);

        assertThatThrownBy(() -> kernel.taskWorkAdd(task, work))
                .hasMessage("Task work work is added while it is queued");
    }

    @Test
    void aSignalThatWorkSendsIsDeliveredOnTheSameWayOut() {
        machine.sigaction(task, Signo.SIGUSR1, SignalAction.handled());
        machine.syscallEnter(task);
        kernel.taskWorkAdd(
                task,
                new CallbackHead(
                        "signaller", () -> kernel.signals().sendSignal(Signo.SIGUSR1, task, PidType.PIDTYPE_TGID)));
        machine.syscallExit(task);

        assertThat(machine.delivered()).containsExactly(new DeliveredSignal(0, task, Siginfo.kernel(Signo.SIGUSR1)));
    }
}
