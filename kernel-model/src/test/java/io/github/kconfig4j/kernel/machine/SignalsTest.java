package io.github.kconfig4j.kernel.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.kernel.PidType;
import io.github.kconfig4j.kernel.Signo;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignalsTest {
    private static final long TICK = 4_000_000;

    private final Machine machine = new Machine(KernelConfig.of(250).withCpus(2), TickHook.none());
    private final ModelSignals signals = machine.kernel().signals();
    private final ModelTask task = machine.startProcess();

    private void sendWhileInKernel(int... signos) {
        machine.syscall(task, () -> {
            for (int signo : signos) {
                signals.sendSignal(signo, task, PidType.PIDTYPE_TGID);
            }
            return 0;
        });
    }

    @Test
    void theLowestNumberIsDeliveredFirstAndItsHandlerRunsLast() {
        List<Integer> handled = new ArrayList<>();
        for (int signo : new int[] {Signo.SIGPROF, Signo.SIGVTALRM}) {
            machine.sigaction(
                    task,
                    signo,
                    SignalAction.handler(signal -> handled.add(signal.info().signo())));
        }
        sendWhileInKernel(Signo.SIGPROF, Signo.SIGVTALRM, Signo.SIGPROF);

        assertThat(machine.delivered())
                .extracting(each -> each.info().signo())
                .containsExactly(Signo.SIGVTALRM, Signo.SIGPROF);
        assertThat(handled).containsExactly(Signo.SIGPROF, Signo.SIGVTALRM);
    }

    @Test
    void realTimeSignalsQueue() {
        machine.sigaction(task, Signo.SIGRTMIN, SignalAction.handled());
        sendWhileInKernel(Signo.SIGRTMIN, Signo.SIGRTMIN);

        assertThat(machine.delivered()).hasSize(2);
    }

    @Test
    void anIgnoredSignalIsDroppedUnlessItIsBlocked() {
        machine.sigaction(task, Signo.SIGUSR1, SignalAction.IGNORE);
        sendWhileInKernel(Signo.SIGUSR1);
        machine.block(task, Signo.SIGUSR1);
        sendWhileInKernel(Signo.SIGUSR1);
        machine.sigaction(task, Signo.SIGUSR1, SignalAction.handled());
        assertThat(machine.delivered()).isEmpty();

        machine.unblock(task, Signo.SIGUSR1);

        assertThat(machine.delivered()).hasSize(1);
    }

    @Test
    void aSignalThatOneThreadBlocksGoesToAnotherOneAtOnce() {
        ModelTask other = machine.newThread(task);
        machine.switchTo(machine.cpu(1), other);
        machine.sigaction(task, Signo.SIGUSR1, SignalAction.handled());
        machine.block(task, Signo.SIGUSR1);
        sendWhileInKernel(Signo.SIGUSR1);
        machine.pass(1);

        assertThat(machine.delivered()).extracting(DeliveredSignal::task).containsExactly(other);
    }

    @Test
    void aFatalSignalEndsAllThreadsOnTheirWayToUserMode() {
        ModelTask other = machine.newThread(task);
        machine.switchTo(machine.cpu(1), other);
        sendWhileInKernel(Signo.SIGXCPU);
        machine.pass(TICK);

        assertThat(task.exitState()).isEqualTo(ModelTask.EXIT_ZOMBIE);
        assertThat(other.exitState()).isEqualTo(ModelTask.EXIT_DEAD);
        assertThat(task.signal().groupExitSignal()).isEqualTo(Signo.SIGXCPU);
        assertThat(machine.cpu(0).isIdle()).isTrue();
    }

    @Test
    void aSignalWakesASleeper() {
        machine.sigaction(task, Signo.SIGUSR1, SignalAction.handled());
        machine.syscallEnter(task);
        machine.sleep(task);
        signals.sendSignal(Signo.SIGUSR1, task, PidType.PIDTYPE_PID);
        machine.switchTo(machine.cpu(0), task);
        machine.syscallExit(task);

        assertThat(machine.delivered()).hasSize(1);
    }
}
