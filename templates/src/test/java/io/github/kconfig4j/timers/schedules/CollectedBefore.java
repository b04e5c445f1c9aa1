package io.github.kconfig4j.timers.schedules;

import io.github.kconfig4j.kernel.Siginfo;
import io.github.kconfig4j.kernel.machine.Cpu;
import io.github.kconfig4j.kernel.machine.Op;
import io.github.kconfig4j.kernel.machine.StepListener;

/** How many timers had been taken out of their queues when a signal was sent for the first time. */
final class CollectedBefore implements StepListener {
    private final int signo;
    private int dequeued;
    private int collected = -1;

    CollectedBefore(int signo) {
        this.signo = signo;
    }

    @Override
    public void step(Cpu cpu, Op op, Object what) {
        if (op == Op.TIMERQUEUE_DEL) {
            dequeued++;
        }
        if (op == Op.SEND_SIGNAL && collected < 0 && ((Siginfo) what).signo() == signo) {
            collected = dequeued;
        }
    }

    /** -1 if the signal was not sent. */
    int collected() {
        return collected;
    }
}
