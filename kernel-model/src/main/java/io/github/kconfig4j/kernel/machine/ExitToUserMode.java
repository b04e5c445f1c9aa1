package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.Siginfo;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.ThreadFlag;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A task's way back to user mode, {@code exit_to_user_mode_loop}: rescheduling, signals and task work, round by round. Work
 * that comes up while work is done is done in a further round, so a signal that task work queues is delivered on the same
 * way out. The handlers run when the task is in user mode, that of the signal that was delivered last as the first.
 */
final class ExitToUserMode {
    private static final int SIGNALS = ThreadFlag.TIF_SIGPENDING.mask() | ThreadFlag.TIF_NOTIFY_SIGNAL.mask();
    private static final int RESCHED = ThreadFlag.TIF_NEED_RESCHED.mask() | ThreadFlag.TIF_NEED_RESCHED_LAZY.mask();

    private final ModelKernel kernel;
    private final UserMode userMode;
    private final ModelTask task;
    private final Deque<SignalFrame> frames = new ArrayDeque<>();
    private boolean alive = true;

    ExitToUserMode(ModelKernel kernel, UserMode userMode, ModelTask task) {
        this.kernel = kernel;
        this.userMode = userMode;
        this.task = task;
    }

    /** A handler that is to run in user mode, and what was blocked before. */
    private record SignalFrame(SignalAction.Handler handler, DeliveredSignal signal, long blockedBefore) {
        void handle() {
            handler.function().accept(signal);
        }
    }

    ModelTask task() {
        return task;
    }

    /** The whole way. */
    void run() {
        begin();
        while (hasWork()) {
            round();
        }
        end();
    }

    void begin() {
        task.setContext(Context.SYSCALL);
        kernel.localIrqDisable();
    }

    boolean hasWork() {
        return alive && UserMode.hasWork(task);
    }

    void round() {
        kernel.localIrqEnable();
        if ((task.threadFlags() & RESCHED) != 0) {
            kernel.schedule();
        }
        if ((task.threadFlags() & SIGNALS) != 0) {
            deliverSignal();
        }
        if (alive && task.testThreadFlag(ThreadFlag.TIF_NOTIFY_RESUME)) {
            kernel.resumeUserModeWork();
        }
        if (alive) {
            kernel.localIrqDisable();
        }
    }

    void end() {
        if (alive) {
            kernel.step(Op.RETURN_TO_USER, task);
            task.setContext(Context.USER);
            kernel.localIrqEnable();
        }
    }

    /** The task is in user mode: its handlers run, and those of the signals that were blocked meanwhile. */
    void runHandlers() {
        while (isAlive() && !frames.isEmpty()) {
            SignalFrame frame = frames.pop();
            frame.handle();
            if (isAlive()) {
                sigreturn(frame);
            }
        }
    }

    private boolean isAlive() {
        return alive && task.exitState() == 0;
    }

    /** {@code rt_sigreturn}: what the handler blocked is no longer blocked, so it may be delivered now. */
    private void sigreturn(SignalFrame frame) {
        Cpu cpu = task.cpu();
        if (cpu == null || task.context() != Context.USER) {
            throw new IllegalStateException(task + " does not run in user mode at the end of its signal handler");
        }
        task.setContext(Context.SYSCALL);
        kernel.runOn(cpu, () -> {
            kernel.signals().setBlocked(task, frame.blockedBefore());
            run();
        });
    }

    /** {@code get_signal} and the set-up of one handler frame; pending task work runs before signals are looked at. */
    private void deliverSignal() {
        task.clearThreadFlag(ThreadFlag.TIF_NOTIFY_SIGNAL);
        kernel.taskWorkRun();
        while (true) {
            if (task.isKilled()) {
                kernel.processes().exit(task);
                alive = false;
                return;
            }
            long now = kernel.timeline().now();
            Siginfo info = kernel.signals().dequeue(task);
            if (info == null) {
                return;
            }
            SignalAction action = action(info);
            if (action instanceof SignalAction.Handler handler) {
                setupFrame(handler, userMode.delivered(now, task, info));
                return;
            }
            if (action instanceof SignalAction.Default && !Signo.isIgnoredByDefault(info.signo())) {
                userMode.delivered(now, task, info);
                kernel.processes().killGroup(task.signal(), info.signo());
            }
        }
    }

    /** {@code signal_setup_done}: the handler's own signal, and what it asks for, is blocked until it returns. */
    private void setupFrame(SignalAction.Handler handler, DeliveredSignal signal) {
        frames.push(new SignalFrame(handler, signal, task.blocked()));
        kernel.signals()
                .setBlocked(
                        task, task.blocked() | handler.blockedMask(signal.info().signo()));
    }

    private SignalAction action(Siginfo info) {
        SighandStruct sighand = task.sighand();
        if (info.signo() == Signo.SIGKILL || sighand == null) {
            return SignalAction.DEFAULT;
        }
        return sighand.action(info.signo());
    }
}
