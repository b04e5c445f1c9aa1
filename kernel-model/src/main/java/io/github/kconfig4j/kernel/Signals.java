package io.github.kconfig4j.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sending and dequeuing signals, the part of {@code kernel/signal.c} that timers need. */
public final class Signals {
    private final Kernel kernel;
    private int sigpendingLimit = Integer.MAX_VALUE;
    private int preallocated;

    Signals(Kernel kernel) {
        this.kernel = kernel;
    }

    /**
     * {@code sigqueue_alloc}: the signal that a POSIX timer keeps until it is deleted.
     *
     * @throws ErrnoException {@code EAGAIN} if {@code RLIMIT_SIGPENDING} is reached
     */
    public Sigqueue preallocate(Siginfo info, TimerSignal timer) {
        if (preallocated >= sigpendingLimit) {
            throw new ErrnoException(Errno.EAGAIN, "RLIMIT_SIGPENDING is " + sigpendingLimit);
        }
        preallocated++;
        return Sigqueue.of(info, timer);
    }

    /** {@code sigqueue_free}: a timer is deleted. */
    public void free(Sigqueue signal) {
        if (signal.timer() == null) {
            throw new IllegalArgumentException(signal.info() + " is no timer's signal");
        }
        signal.free();
        preallocated--;
    }

    void limitSigpending(int limit) {
        sigpendingLimit = limit;
    }

    /** {@code send_signal_locked}: the caller holds the target's siglock. */
    public void sendSignalLocked(int signo, TaskStruct target, PidType type) {
        Sigpending pending = pending(target, type);
        if (isIgnored(target, signo) || (signo < Signo.FIRST_QUEUED && pending.has(signo))) {
            return;
        }
        queue(Sigqueue.of(Siginfo.kernel(signo)), target, type);
    }

    /** {@code do_send_sig_info}: takes the target's siglock; a reaped target gets nothing. */
    public void sendSignal(int signo, TaskStruct target, PidType type) {
        if (kernel.lockTaskSighand(target)) {
            sendSignalLocked(signo, target, type);
            kernel.unlockTaskSighand(target);
        }
    }

    /**
     * {@code posixtimer_send_sigqueue}: queues a timer's own signal, takes the target's siglock. A reaped target gets
     * nothing. If the signal is ignored, that of an interval timer is kept until it no longer is.
     */
    public void sendSigqueue(Sigqueue signal, TaskStruct target, PidType type) {
        if (signal.isFreed()) {
            throw new IllegalStateException(
                    "The signal of timer " + signal.info().timerId() + " is sent after the timer was freed");
        }
        if (!kernel.lockTaskSighand(target)) {
            return;
        }
        TimerSignal timer = signal.timer();
        List<SignalStruct.IgnoredTimer> kept = target.signal().ignoredTimers();
        if (!isIgnored(target, signal.info().signo())) {
            if (!signal.isQueued()) {
                queue(signal, target, type);
            }
        } else if (timer != null
                && timer.requeuePending()
                && kept.stream().noneMatch(each -> each.signal() == signal)) {
            kept.add(new SignalStruct.IgnoredTimer(signal, target, type));
        }
        kernel.unlockTaskSighand(target);
    }

    /** {@code posixtimer_sig_unignore}: what was kept of this signal is sent now. The caller holds siglock. */
    void unignore(TaskStruct task, int signo) {
        for (SignalStruct.IgnoredTimer kept : List.copyOf(task.signal().ignoredTimers())) {
            if (kept.signal().info().signo() == signo) {
                task.signal().ignoredTimers().remove(kept);
                queue(kept.signal(), kept.target(), kept.type());
            }
        }
    }

    /** {@code signal_pending}. */
    public boolean signalPending(TaskStruct task) {
        return task.testThreadFlag(ThreadFlag.TIF_SIGPENDING) || task.testThreadFlag(ThreadFlag.TIF_NOTIFY_SIGNAL);
    }

    /** {@code dequeue_signal}: the next signal to deliver to a task, private ones first; null if there is none. */
    @Nullable
    Siginfo dequeue(TaskStruct task) {
        while (kernel.lockTaskSighand(task)) {
            Sigqueue signal = task.pending().dequeue(task.blocked());
            if (signal == null) {
                signal = task.signal().sharedPending().dequeue(task.blocked());
            }
            recalcSigpending(task);
            kernel.unlockTaskSighand(task);
            if (signal == null) {
                return null;
            }
            TimerSignal timer = signal.timer();
            Siginfo info = timer == null ? signal.info() : timer.deliver(signal.info());
            if (info != null) {
                return info;
            }
        }
        return null;
    }

    /** {@code recalc_sigpending}: the caller holds siglock. */
    void recalcSigpending(TaskStruct task) {
        long deliverable =
                (task.pending().mask() | task.signal().sharedPending().mask()) & ~task.blocked();
        if (deliverable != 0 || task.isKilled()) {
            task.setThreadFlag(ThreadFlag.TIF_SIGPENDING);
        } else {
            task.clearThreadFlag(ThreadFlag.TIF_SIGPENDING);
        }
    }

    private void queue(Sigqueue signal, TaskStruct target, PidType type) {
        kernel.step(Op.SEND_SIGNAL, signal.info());
        pending(target, type).add(signal);
        TaskStruct receiver = receiver(signal.info().signo(), target, type);
        if (receiver != null) {
            receiver.setThreadFlag(ThreadFlag.TIF_SIGPENDING);
            kernel.wakeUpProcess(receiver);
        }
    }

    /** {@code complete_signal}: the target itself if it wants the signal, else another thread of the process. */
    private @Nullable TaskStruct receiver(int signo, TaskStruct target, PidType type) {
        if (wants(target, signo)) {
            return target;
        }
        if (type == PidType.PIDTYPE_TGID) {
            for (TaskStruct thread : target.signal().threads()) {
                if (wants(thread, signo)) {
                    return thread;
                }
            }
        }
        return null;
    }

    private static boolean wants(TaskStruct task, int signo) {
        return (task.blocked() & Signo.mask(signo)) == 0 && !task.hasFlag(TaskStruct.PF_EXITING);
    }

    private static Sigpending pending(TaskStruct target, PidType type) {
        return type == PidType.PIDTYPE_TGID ? target.signal().sharedPending() : target.pending();
    }

    /** A blocked signal is not ignored: the action may be another one when it is unblocked. */
    private static boolean isIgnored(TaskStruct target, int signo) {
        SighandStruct sighand = target.sighand();
        if (sighand == null || (target.blocked() & Signo.mask(signo)) != 0) {
            return false;
        }
        SignalAction action = sighand.action(signo);
        return action instanceof SignalAction.Ignore
                || (action instanceof SignalAction.Default && signo == Signo.SIGCHLD);
    }
}
