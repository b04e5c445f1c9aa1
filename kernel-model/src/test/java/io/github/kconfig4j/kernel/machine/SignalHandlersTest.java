package io.github.kconfig4j.kernel.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.kernel.PidType;
import io.github.kconfig4j.kernel.Signo;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is blocked while handlers run, and who takes a signal that a thread does not take. */
class SignalHandlersTest {
    private static final int SIGNAL = Signo.SIGRTMIN;

    private final Machine machine = new Machine(KernelConfig.of(250).withCpus(2), TickHook.none());
    private final ModelTask task = machine.startProcess();
    private final List<String> events = new ArrayList<>();

    private void send(int signo, ModelTask target, PidType type) {
        machine.kernel().signals().sendSignal(signo, target, type);
    }

    private void noteSignal(DeliveredSignal signal) {
        events.add("begin " + signal.info().signo());
        if (events.size() == 1) {
            machine.syscall(task, () -> {
                send(SIGNAL, task, PidType.PIDTYPE_PID);
                send(Signo.SIGUSR1, task, PidType.PIDTYPE_PID);
                return 0;
            });
        }
        events.add("end " + signal.info().signo());
    }

    private void sendToMyselfWith(SignalAction action) {
        machine.sigaction(task, SIGNAL, action);
        machine.sigaction(task, Signo.SIGUSR1, SignalAction.handler(this::noteSignal));
        machine.syscall(task, () -> {
            send(SIGNAL, task, PidType.PIDTYPE_PID);
            return 0;
        });
    }

    @Test
    void aHandlerIsNotInterruptedByItsOwnSignalButByOthers() {
        sendToMyselfWith(SignalAction.handler(this::noteSignal));

        assertThat(events).containsExactly("begin 34", "begin 10", "end 10", "end 34", "begin 34", "end 34");
        assertThat(task.blocked()).isZero();
    }

    @Test
    void withSaMaskNotByThoseEither() {
        sendToMyselfWith(SignalAction.handler(this::noteSignal).blocking(Signo.SIGUSR1));

        // Both are delivered when the handler returns, and the frame of the second one is on top.
        assertThat(events).startsWith("begin 34", "end 34").hasSize(6);
        assertThat(events.subList(2, 6)).containsExactly("begin 34", "end 34", "begin 10", "end 10");
    }

    @Test
    void withNodeferByItsOwnSignalToo() {
        sendToMyselfWith(SignalAction.handler(this::noteSignal).withNodefer());

        assertThat(events.subList(0, 3)).containsExactly("begin 34", "begin 34", "end 34");
    }

    @Test
    void aSignalOfTheProcessIsForAnotherThreadWhenTheOneItHasWokenExits() {
        ModelTask other = machine.newThread(task);
        machine.switchTo(machine.cpu(1), other);
        machine.sigaction(task, SIGNAL, SignalAction.handled());
        machine.syscallEnter(other);
        machine.kernel().runOn(machine.cpu(1), () -> send(SIGNAL, other, PidType.PIDTYPE_TGID));
        machine.kernel()
                .runOn(machine.cpu(1), () -> machine.kernel().processes().exit(other));
        machine.pass(1);

        assertThat(machine.delivered()).extracting(DeliveredSignal::task).containsExactly(task);
    }

    @Test
    void aProgramThatIsExecutedHasNoHandlersAndIgnoresWhatWasIgnored() {
        machine.sigaction(task, SIGNAL, SignalAction.handled());
        machine.sigaction(task, Signo.SIGUSR1, SignalAction.IGNORE);
        machine.exec(task);
        machine.syscall(task, () -> {
            send(Signo.SIGUSR1, task, PidType.PIDTYPE_PID);
            return 0;
        });
        assertThat(task.exitState()).isZero();

        machine.syscallEnter(task);
        send(SIGNAL, task, PidType.PIDTYPE_PID);
        machine.syscallExit(task);

        assertThat(task.exitState()).isEqualTo(ModelTask.EXIT_ZOMBIE);
    }
}
