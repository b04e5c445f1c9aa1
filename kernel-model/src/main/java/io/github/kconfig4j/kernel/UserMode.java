package io.github.kconfig4j.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The way back to user mode: rescheduling, signals and task work until nothing is left to do. */
final class UserMode {
    private static final int EXIT_TO_USER_MODE_WORK = ThreadFlag.TIF_NEED_RESCHED.mask()
            | ThreadFlag.TIF_NEED_RESCHED_LAZY.mask()
            | ThreadFlag.TIF_SIGPENDING.mask()
            | ThreadFlag.TIF_NOTIFY_SIGNAL.mask()
            | ThreadFlag.TIF_NOTIFY_RESUME.mask();
    private static final int SIGNALS = ThreadFlag.TIF_SIGPENDING.mask() | ThreadFlag.TIF_NOTIFY_SIGNAL.mask();
    private static final int RESCHED = ThreadFlag.TIF_NEED_RESCHED.mask() | ThreadFlag.TIF_NEED_RESCHED_LAZY.mask();

    private final Kernel kernel;
    private final List<DeliveredSignal> delivered = new ArrayList<>();

    UserMode(Kernel kernel) {
        this.kernel = kernel;
    }

    /** Whether a task in user mode has to enter the kernel, because another CPU gave it something to do. */
    static boolean hasWork(TaskStruct task) {
        return (task.threadFlags() & EXIT_TO_USER_MODE_WORK) != 0;
    }

    List<DeliveredSignal> delivered() {
        return List.copyOf(delivered);
    }

    /**
     * {@code exit_to_user_mode_loop}: work that comes up while work is done is done in a further round, so a signal
     * that task work queues is delivered on the same way out. Signal handlers run when the task is in user mode.
     */
    void exitToUserMode() {
        TaskStruct task = kernel.current();
        Deque<Runnable> handlers = new ArrayDeque<>();
        task.setContext(Context.SYSCALL);
        kernel.localIrqDisable();
        while ((task.threadFlags() & EXIT_TO_USER_MODE_WORK) != 0) {
            kernel.localIrqEnable();
            if ((task.threadFlags() & RESCHED) != 0) {
                kernel.schedule();
            }
            if ((task.threadFlags() & SIGNALS) != 0 && !deliverSignal(task, handlers)) {
                return;
            }
            if (task.testThreadFlag(ThreadFlag.TIF_NOTIFY_RESUME)) {
                kernel.resumeUserModeWork();
            }
            kernel.localIrqDisable();
        }
        kernel.step(Op.RETURN_TO_USER, task);
        task.setContext(Context.USER);
        kernel.localIrqEnable();
        handlers.forEach(Runnable::run);
    }

    /**
     * {@code get_signal} and the set-up of one handler frame; pending task work runs before signals are looked at.
     *
     * @return false if the task died
     */
    private boolean deliverSignal(TaskStruct task, Deque<Runnable> handlers) {
        task.clearThreadFlag(ThreadFlag.TIF_NOTIFY_SIGNAL);
        kernel.taskWorkRun();
        while (true) {
            if (task.isKilled()) {
                kernel.processes().exit(task);
                return false;
            }
            long now = kernel.timeline().now();
            Siginfo info = kernel.signals().dequeue(task);
            if (info == null) {
                return true;
            }
            SignalAction action = action(task, info);
            if (action instanceof SignalAction.Handler handler) {
                record(now, task, info);
                handlers.push(() -> handler.function().accept(info));
                return true;
            }
            if (action instanceof SignalAction.Default) {
                record(now, task, info);
                kernel.processes().killGroup(task.signal(), info.signo());
            }
        }
    }

    private void record(long time, TaskStruct task, Siginfo info) {
        delivered.add(new DeliveredSignal(time, task, info));
        kernel.step(Op.DELIVER_SIGNAL, info);
    }

    private static SignalAction action(TaskStruct task, Siginfo info) {
        SighandStruct sighand = task.sighand();
        if (info.signo() == Signo.SIGKILL || sighand == null) {
            return SignalAction.DEFAULT;
        }
        return sighand.action(info.signo());
    }
}
