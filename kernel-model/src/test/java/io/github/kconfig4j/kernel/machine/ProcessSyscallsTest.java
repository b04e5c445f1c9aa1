package io.github.kconfig4j.kernel.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kconfig4j.kernel.PidType;
import io.github.kconfig4j.kernel.Rlimit;
import io.github.kconfig4j.kernel.Siginfo;
import io.github.kconfig4j.kernel.Signo;
import org.junit.jupiter.api.Test;

class ProcessSyscallsTest {
    private static final long TICK = 4_000_000;

    private final Machine machine = new Machine(KernelConfig.of(250).withCpus(2), TickHook.none());
    private final ModelTask task = machine.startProcess();
    private final ProcessSyscalls calls = machine.processSyscalls(task);

    private ModelTask child() {
        ModelTask child = machine.fork(task);
        machine.switchTo(machine.cpu(1), child);
        return child;
    }

    @Test
    void aParentLearnsHowItsChildExitedAndGetsItsTime() {
        ModelTask child = child();
        machine.run(child, 3 * TICK);
        machine.processSyscalls(child).exit(7);
        assertThat(calls.getrusage(Rusage.Who.RUSAGE_CHILDREN)).isEqualTo(new Rusage(0, 0));

        assertThat(calls.wait4(child)).isEqualTo(new WaitStatus(7, 0)).hasToString("exit 7");

        assertThat(calls.getrusage(Rusage.Who.RUSAGE_CHILDREN)).isEqualTo(new Rusage(3 * TICK, 0));
        assertThat(calls.getrusage(Rusage.Who.RUSAGE_SELF)).isEqualTo(new Rusage(3 * TICK, 0));
        assertThat(calls.getrusage(Rusage.Who.RUSAGE_THREAD)).isEqualTo(new Rusage(3 * TICK, 0));
    }

    @Test
    void orThatASignalHasKilledIt() {
        ModelTask child = child();
        machine.kernel().signals().sendSignal(Signo.SIGKILL, child, PidType.PIDTYPE_TGID);
        machine.pass(TICK);

        assertThat(calls.wait4(child))
                .isEqualTo(new WaitStatus(0, Signo.SIGKILL))
                .hasToString("signal 9");
    }

    @Test
    void nobodyWaitsForWhoLives() {
        ModelTask child = child();

        assertThatThrownBy(() -> calls.wait4(child)).hasMessage("task 2 is no zombie");
    }

    @Test
    void aPendingSignalIsTakenWithoutAHandler() {
        machine.block(task, Signo.SIGUSR1);
        assertThatThrownBy(() -> calls.sigtimedwait(Signo.SIGUSR1)).hasMessage("EAGAIN: signal 10 is not pending");

        machine.kernel().signals().sendSignal(Signo.SIGUSR1, task, PidType.PIDTYPE_TGID);

        assertThat(calls.sigtimedwait(Signo.SIGUSR1)).isEqualTo(Siginfo.kernel(Signo.SIGUSR1));
        assertThat(machine.pending(task, Signo.SIGUSR1)).isZero();
        assertThat(machine.delivered()).isEmpty();
    }

    @Test
    void aSoftLimitAboveTheHardOneIsRefused() {
        assertThatThrownBy(() -> machine.prlimitRttime(task, new Rlimit(2, 1)))
                .hasMessage("EINVAL: soft limit 2 is above hard limit 1");
        assertThat(calls.getrlimitRttime()).isEqualTo(Rlimit.UNLIMITED);
        assertThat(task.context()).isEqualTo(Context.USER);
    }
}
