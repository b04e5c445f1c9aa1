package io.github.kconfig4j.kernel;

import java.util.ArrayList;
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

    /** {@code posix_timer_cleanup_ignored}, {@code sigqueue_free}: a timer is deleted. Takes the caller's siglock. */
    public void free(Sigqueue signal) {
        timerOf(signal);
        TaskStruct current = kernel.current();
        boolean locked = kernel.lockTaskSighand(current);
        forget(signal);
        signal.free();
        preallocated--;
        if (locked) {
            kernel.unlockTaskSighand(current);
        }
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
     * {@code posixtimer_send_sigqueue}: queues a timer's own signal, takes the target's siglock. A target that is gone gets
     * nothing. If the signal is ignored, that of an interval timer is kept until it no longer is.
     */
    public void sendSigqueue(Sigqueue signal) {
        if (signal.isFreed()) {
            throw new IllegalStateException(
                    "The signal of timer " + signal.info().timerId() + " is sent after the timer was freed");
        }
        TimerSignal timer = timerOf(signal);
        TaskStruct target = target(timer);
        if (target == null || !kernel.lockTaskSighand(target)) {
            return;
        }
        signal.setPeriodic(timer.requeuePending());
        if (!signal.isQueued()) {
            sendOrKeep(signal, target, timer.pidType());
        }
        kernel.unlockTaskSighand(target);
    }

    /** It may be kept from an earlier expiry: then the timer was set again, or the signal was blocked, since. */
    private void sendOrKeep(Sigqueue signal, TaskStruct target, PidType type) {
        boolean ignored = isIgnored(target, signal.info().signo());
        if (ignored && signal.isPeriodic()) {
            if (signal.ignoredIn() == null) {
                target.signal().ignoredTimers().add(signal);
            }
            return;
        }
        forget(signal);
        if (!ignored) {
            queue(signal, target, type);
        }
    }

    /** {@code posixtimer_get_target}: the running thread, if the signal is for its process and it lives. */
    private @Nullable TaskStruct target(TimerSignal timer) {
        TaskStruct target = timer.pid().task(timer.pidType());
        TaskStruct current = kernel.current();
        boolean own = target != null && target.signal() == current.signal() && current.exitState() == 0;
        return own && timer.pidType() == PidType.PIDTYPE_TGID ? current : target;
    }

    private static TimerSignal timerOf(Sigqueue signal) {
        TimerSignal timer = signal.timer();
        if (timer == null) {
            throw new IllegalArgumentException(signal.info() + " is no timer's signal");
        }
        return timer;
    }

    private static void forget(Sigqueue signal) {
        IgnoredTimers kept = signal.ignoredIn();
        if (kept != null) {
            kept.remove(signal);
        }
    }

    /** {@code do_sigaction}: from now on a process does this about a signal. */
    void setAction(TaskStruct task, int signo, SignalAction action) {
        SighandStruct sighand = task.sighand();
        if (sighand == null) {
            throw new IllegalStateException(task + " was reaped");
        }
        sighand.siglock().lock();
        boolean wasIgnored = sighand.action(signo) instanceof SignalAction.Ignore;
        sighand.setAction(signo, action);
        if (sighand.ignores(signo)) {
            discard(task.signal(), signo);
        } else if (wasIgnored) {
            unignore(task.signal(), signo);
        }
        sighand.siglock().unlock();
    }

    /** What is pending is gone, blocked or not; only the signal of an interval timer is kept. */
    private static void discard(SignalStruct process, int signo) {
        List<Sigqueue> discarded = new ArrayList<>(process.sharedPending().discard(signo));
        process.threads().forEach(thread -> discarded.addAll(thread.pending().discard(signo)));
        discarded.stream().filter(each -> each.isPeriodic() && !each.isFreed()).forEach(process.ignoredTimers()::add);
    }

    /** {@code posixtimer_sig_unignore}: what was kept of this signal is sent now; if it is stale it is not delivered. */
    private void unignore(SignalStruct process, int signo) {
        IgnoredTimers kept = process.ignoredTimers();
        for (Sigqueue signal = kept.take(signo); signal != null; signal = kept.take(signo)) {
            TimerSignal timer = timerOf(signal);
            TaskStruct target = target(timer);
            if (target != null) {
                queue(signal, target, timer.pidType());
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
        return dequeue(task, task.blocked());
    }

    /** {@code do_sigtimedwait}, without waiting. */
    Siginfo take(TaskStruct task, int signo) {
        Siginfo info = dequeue(task, ~Signo.mask(signo));
        if (info == null) {
            throw new ErrnoException(Errno.EAGAIN, "signal " + signo + " is not pending");
        }
        return info;
    }

    private @Nullable Siginfo dequeue(TaskStruct task, long blocked) {
        while (kernel.lockTaskSighand(task)) {
            Sigqueue signal = task.pending().dequeue(blocked);
            if (signal == null) {
                signal = task.signal().sharedPending().dequeue(blocked);
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

    /**
     * {@code set_current_blocked}: from now on a thread blocks these signals. One that it was woken for, and blocks now, is
     * for another thread.
     */
    void setBlocked(TaskStruct task, long blocked) {
        handOver(task, blocked & ~task.blocked());
        task.setBlocked(blocked);
        recalcSigpending(task);
    }

    /** {@code exit_signals}: what an exiting thread was woken for is for another thread. */
    void exitSignals(TaskStruct task) {
        task.setFlag(TaskStruct.PF_EXITING, true);
        handOver(task, ~task.blocked());
    }

    /** Without other threads, or anything pending, there is nothing to do and no lock to take. */
    private void handOver(TaskStruct task, long which) {
        SignalStruct process = task.signal();
        boolean pending = (process.sharedPending().mask() & which) != 0;
        if (pending && process.threads().size() > 1 && kernel.lockTaskSighand(task)) {
            retargetSharedPending(task, which);
            kernel.unlockTaskSighand(task);
        }
    }

    /** {@code retarget_shared_pending}: wakes threads for signals of the process that this one does not take any more. */
    private void retargetSharedPending(TaskStruct task, long which) {
        long retarget = task.signal().sharedPending().mask() & which;
        for (TaskStruct thread : task.signal().threads()) {
            boolean takesSome = (retarget & ~thread.blocked()) != 0;
            if (thread != task && takesSome && !thread.hasFlag(TaskStruct.PF_EXITING)) {
                retarget &= thread.blocked();
                if (!signalPending(thread)) {
                    thread.setThreadFlag(ThreadFlag.TIF_SIGPENDING);
                    kernel.wakeUpProcess(thread);
                }
            }
        }
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
        return type == PidType.PIDTYPE_TGID ? target.signal().nextTarget(each -> wants(each, signo)) : null;
    }

    /** {@code wants_signal}: one that does not run and has something pending will look at all signals anyway. */
    private boolean wants(TaskStruct task, int signo) {
        if ((task.blocked() & Signo.mask(signo)) != 0 || task.hasFlag(TaskStruct.PF_EXITING)) {
            return false;
        }
        return signo == Signo.SIGKILL || task.cpu() != null || !signalPending(task);
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
        return sighand.ignores(signo);
    }
}
