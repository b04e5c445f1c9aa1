package io.github.kconfig4j.jvm.kernel;

import io.github.kconfig4j.kernel.PidType;
import io.github.kconfig4j.kernel.Siginfo;
import io.github.kconfig4j.kernel.Signals;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.Sigqueue;
import io.github.kconfig4j.kernel.TaskStruct;
import io.github.kconfig4j.kernel.ThreadFlag;
import io.github.kconfig4j.kernel.TimerSignal;
import org.jspecify.annotations.Nullable;

/**
 * Sending signals. No thread of a JVM can be made to run something, so a signal is delivered where it was sent from: one
 * that a tick has sent by who took the tick, one that a thread has sent by its receiver at the next safe point. Thread-safe.
 */
final class JvmSignals implements Signals {
    private final Current current;
    private final JvmProcess process;
    private final SignalHandlers handlers;
    private final Inbox ofTicks;

    JvmSignals(Current current, JvmProcess process, SignalHandlers handlers, Inbox ofTicks) {
        this.current = current;
        this.process = process;
        this.handlers = handlers;
        this.ofTicks = ofTicks;
    }

    @Override
    public Sigqueue preallocate(Siginfo info, TimerSignal timer) {
        return new JvmSigqueue(info, timer);
    }

    /** If it is pending it is out of date by now, and dropped when its turn comes. */
    @Override
    public void free(Sigqueue signal) {}

    /** {@code SIGKILL} cannot end a thread: the process is killed, and each thread learns that at its next safe point. */
    @Override
    public void sendSignalLocked(int signo, TaskStruct target, PidType type) {
        if (signo == Signo.SIGKILL) {
            process.kill();
            process.threads().forEach(thread -> thread.setThreadFlag(ThreadFlag.TIF_NOTIFY_SIGNAL));
        } else {
            send(() -> handlers.deliver(Siginfo.kernel(signo)), JvmTask.of(target));
        }
    }

    @Override
    public void sendSigqueue(Sigqueue sent) {
        JvmSigqueue signal = (JvmSigqueue) sent;
        JvmTask target = target(signal.timer());
        if (target != null && target.exitState() == 0 && signal.queue()) {
            send(() -> deliver(signal), target);
        }
    }

    @Override
    public boolean signalPending(TaskStruct task) {
        return task.testThreadFlag(ThreadFlag.TIF_SIGPENDING) || task.testThreadFlag(ThreadFlag.TIF_NOTIFY_SIGNAL);
    }

    /** {@code posixtimer_get_target}: the running thread, if the signal is for the process. */
    private @Nullable JvmTask target(TimerSignal timer) {
        if (timer.pidType() == PidType.PIDTYPE_TGID) {
            return current.task();
        }
        TaskStruct target = timer.pid().task(timer.pidType());
        return target == null ? null : JvmTask.of(target);
    }

    private void send(Runnable delivery, JvmTask target) {
        if (current.inInterrupt()) {
            ofTicks.add(delivery);
        } else {
            post(target, delivery);
        }
    }

    /** Something for a task to do at its next safe point. */
    void post(JvmTask target, Runnable delivery) {
        target.inbox().add(delivery);
        target.setThreadFlag(ThreadFlag.TIF_SIGPENDING);
    }

    /** {@code dequeue_signal}: before it is asked whether it is out of date it may be queued again. */
    private void deliver(JvmSigqueue signal) {
        signal.dequeue();
        Siginfo info = signal.timer().deliver(signal.info());
        if (info != null) {
            handlers.deliver(info);
        }
    }
}
