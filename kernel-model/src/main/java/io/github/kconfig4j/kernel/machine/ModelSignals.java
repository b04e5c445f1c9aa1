package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.Errno;
import io.github.kconfig4j.kernel.ErrnoException;
import io.github.kconfig4j.kernel.PidType;
import io.github.kconfig4j.kernel.Siginfo;
import io.github.kconfig4j.kernel.Signals;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.Sigqueue;
import io.github.kconfig4j.kernel.TaskStruct;
import io.github.kconfig4j.kernel.ThreadFlag;
import io.github.kconfig4j.kernel.TimerSignal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sending and dequeuing signals, the part of {@code kernel/signal.c} that timers need. */
public final class ModelSignals implements Signals {
    private final ModelKernel kernel;
    private int sigpendingLimit = Integer.MAX_VALUE;
    private int preallocated;

    ModelSignals(ModelKernel kernel) {
        this.kernel = kernel;
    }

    /**
     * {@code sigqueue_alloc}: the signal that a POSIX timer keeps until it is deleted.
     *
     * @throws ErrnoException {@code EAGAIN} if {@code RLIMIT_SIGPENDING} is reached
     */
    @Override
    public ModelSigqueue preallocate(Siginfo info, TimerSignal timer) {
        if (preallocated >= sigpendingLimit) {
            throw new ErrnoException(Errno.EAGAIN, "RLIMIT_SIGPENDING is " + sigpendingLimit);
        }
        preallocated++;
        return ModelSigqueue.of(info, timer);
    }

    /** {@code posix_timer_cleanup_ignored}, {@code sigqueue_free}: a timer is deleted. Takes the caller's siglock. */
    @Override
    public void free(Sigqueue freed) {
        ModelSigqueue signal = (ModelSigqueue) freed;
        timerOf(signal);
        ModelTask current = kernel.current();
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
    @Override
    public void sendSignalLocked(int signo, TaskStruct receiver, PidType type) {
        ModelTask target = ModelTask.of(receiver);
        Sigpending pending = pending(target, type);
        if (isIgnored(target, signo) || (signo < Signo.FIRST_QUEUED && pending.has(signo))) {
            return;
        }
        queue(ModelSigqueue.of(Siginfo.kernel(signo)), target, type);
    }

    /** {@code do_send_sig_info}: takes the target's siglock; a reaped target gets nothing. */
    public void sendSignal(int signo, ModelTask target, PidType type) {
        if (kernel.lockTaskSighand(target)) {
            sendSignalLocked(signo, target, type);
            kernel.unlockTaskSighand(target);
        }
    }

    /**
     * {@code posixtimer_send_sigqueue}: queues a timer's own signal, takes the target's siglock. A target that is gone gets
     * nothing. If the signal is ignored, that of an interval timer is kept until it no longer is.
     */
    @Override
    public void sendSigqueue(Sigqueue sent) {
        ModelSigqueue signal = (ModelSigqueue) sent;
        if (signal.isFreed()) {
            throw new IllegalStateException(
                    "The signal of timer " + signal.info().timerId() + " is sent after the timer was freed");
        }
        TimerSignal timer = timerOf(signal);
        ModelTask target = target(timer);
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
    private void sendOrKeep(ModelSigqueue signal, ModelTask target, PidType type) {
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
    private @Nullable ModelTask target(TimerSignal timer) {
        ModelTask target = (ModelTask) timer.pid().task(timer.pidType());
        ModelTask current = kernel.current();
        boolean own = target != null && target.signal() == current.signal() && current.exitState() == 0;
        return own && timer.pidType() == PidType.PIDTYPE_TGID ? current : target;
    }

    private static TimerSignal timerOf(ModelSigqueue signal) {
        TimerSignal timer = signal.timer();
        if (timer == null) {
            throw new IllegalArgumentException(signal.info() + " is no timer's signal");
        }
        return timer;
    }

    private static void forget(ModelSigqueue signal) {
        IgnoredTimers kept = signal.ignoredIn();
        if (kept != null) {
            kept.remove(signal);
        }
    }

    /** {@code do_sigaction}: from now on a process does this about a signal. */
    void setAction(ModelTask task, int signo, SignalAction action) {
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
    private static void discard(ModelProcess process, int signo) {
        List<ModelSigqueue> discarded = new ArrayList<>(process.sharedPending().discard(signo));
        process.threads().forEach(thread -> discarded.addAll(thread.pending().discard(signo)));
        discarded.stream().filter(each -> each.isPeriodic() && !each.isFreed()).forEach(process.ignoredTimers()::add);
    }

    /** {@code posixtimer_sig_unignore}: what was kept of this signal is sent now; if it is stale it is not delivered. */
    private void unignore(ModelProcess process, int signo) {
        IgnoredTimers kept = process.ignoredTimers();
        for (ModelSigqueue signal = kept.take(signo); signal != null; signal = kept.take(signo)) {
            TimerSignal timer = timerOf(signal);
            ModelTask target = target(timer);
            if (target != null) {
                queue(signal, target, timer.pidType());
            }
        }
    }

    /** {@code signal_pending}. */
    @Override
    public boolean signalPending(TaskStruct task) {
        return task.testThreadFlag(ThreadFlag.TIF_SIGPENDING) || task.testThreadFlag(ThreadFlag.TIF_NOTIFY_SIGNAL);
    }

    /** {@code dequeue_signal}: the next signal to deliver to a task, private ones first; null if there is none. */
    @Nullable
    Siginfo dequeue(ModelTask task) {
        return dequeue(task, task.blocked());
    }

    /** {@code do_sigtimedwait}, without waiting. */
    Siginfo take(ModelTask task, int signo) {
        Siginfo info = dequeue(task, ~Signo.mask(signo));
        if (info == null) {
            throw new ErrnoException(Errno.EAGAIN, "signal " + signo + " is not pending");
        }
        return info;
    }

    private @Nullable Siginfo dequeue(ModelTask task, long blocked) {
        while (kernel.lockTaskSighand(task)) {
            ModelSigqueue signal = task.pending().dequeue(blocked);
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
    void setBlocked(ModelTask task, long blocked) {
        handOver(task, blocked & ~task.blocked());
        task.setBlocked(blocked);
        recalcSigpending(task);
    }

    /** {@code exit_signals}: what an exiting thread was woken for is for another thread. */
    void exitSignals(ModelTask task) {
        task.setFlag(ModelTask.PF_EXITING, true);
        handOver(task, ~task.blocked());
    }

    /** Without other threads, or anything pending, there is nothing to do and no lock to take. */
    private void handOver(ModelTask task, long which) {
        ModelProcess process = task.signal();
        boolean pending = (process.sharedPending().mask() & which) != 0;
        if (pending && process.threads().size() > 1 && kernel.lockTaskSighand(task)) {
            retargetSharedPending(task, which);
            kernel.unlockTaskSighand(task);
        }
    }

    /** {@code retarget_shared_pending}: wakes threads for signals of the process that this one does not take any more. */
    private void retargetSharedPending(ModelTask task, long which) {
        long retarget = task.signal().sharedPending().mask() & which;
        for (ModelTask thread : task.signal().threads()) {
            boolean takesSome = (retarget & ~thread.blocked()) != 0;
            if (thread != task && takesSome && !thread.hasFlag(ModelTask.PF_EXITING)) {
                retarget &= thread.blocked();
                if (!signalPending(thread)) {
                    thread.setThreadFlag(ThreadFlag.TIF_SIGPENDING);
                    kernel.wakeUpProcess(thread);
                }
            }
        }
    }

    /** {@code recalc_sigpending}: the caller holds siglock. */
    void recalcSigpending(ModelTask task) {
        long deliverable =
                (task.pending().mask() | task.signal().sharedPending().mask()) & ~task.blocked();
        if (deliverable != 0 || task.isKilled()) {
            task.setThreadFlag(ThreadFlag.TIF_SIGPENDING);
        } else {
            task.clearThreadFlag(ThreadFlag.TIF_SIGPENDING);
        }
    }

    private void queue(ModelSigqueue signal, ModelTask target, PidType type) {
        kernel.step(Op.SEND_SIGNAL, signal.info());
        pending(target, type).add(signal);
        ModelTask receiver = receiver(signal.info().signo(), target, type);
        if (receiver != null) {
            receiver.setThreadFlag(ThreadFlag.TIF_SIGPENDING);
            kernel.wakeUpProcess(receiver);
        }
    }

    /** {@code complete_signal}: the target itself if it wants the signal, else another thread of the process. */
    private @Nullable ModelTask receiver(int signo, ModelTask target, PidType type) {
        if (wants(target, signo)) {
            return target;
        }
        return type == PidType.PIDTYPE_TGID ? target.signal().nextTarget(each -> wants(each, signo)) : null;
    }

    /** {@code wants_signal}: one that does not run and has something pending will look at all signals anyway. */
    private boolean wants(ModelTask task, int signo) {
        if ((task.blocked() & Signo.mask(signo)) != 0 || task.hasFlag(ModelTask.PF_EXITING)) {
            return false;
        }
        return signo == Signo.SIGKILL || task.cpu() != null || !signalPending(task);
    }

    private static Sigpending pending(ModelTask target, PidType type) {
        return type == PidType.PIDTYPE_TGID ? target.signal().sharedPending() : target.pending();
    }

    /** A blocked signal is not ignored: the action may be another one when it is unblocked. */
    private static boolean isIgnored(ModelTask target, int signo) {
        SighandStruct sighand = target.sighand();
        if (sighand == null || (target.blocked() & Signo.mask(signo)) != 0) {
            return false;
        }
        return sighand.ignores(signo);
    }
}
