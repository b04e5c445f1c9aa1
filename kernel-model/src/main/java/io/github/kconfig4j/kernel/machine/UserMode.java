package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.Siginfo;
import io.github.kconfig4j.kernel.ThreadFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The ways back to user mode, and what has reached it. */
final class UserMode {
    private static final int EXIT_TO_USER_MODE_WORK = ThreadFlag.TIF_NEED_RESCHED.mask()
            | ThreadFlag.TIF_NEED_RESCHED_LAZY.mask()
            | ThreadFlag.TIF_SIGPENDING.mask()
            | ThreadFlag.TIF_NOTIFY_SIGNAL.mask()
            | ThreadFlag.TIF_NOTIFY_RESUME.mask();

    private final ModelKernel kernel;
    private final List<DeliveredSignal> delivered = new ArrayList<>();

    UserMode(ModelKernel kernel) {
        this.kernel = kernel;
    }

    /** Whether a task in user mode has to enter the kernel, because another CPU gave it something to do. */
    static boolean hasWork(ModelTask task) {
        return (task.threadFlags() & EXIT_TO_USER_MODE_WORK) != 0;
    }

    List<DeliveredSignal> delivered() {
        return List.copyOf(delivered);
    }

    /** The current task goes back to user mode and handles what was delivered on the way. */
    void exitToUserMode() {
        ExitToUserMode exit = new ExitToUserMode(kernel, this, kernel.current());
        exit.run();
        exit.runHandlers();
    }

    /** Tasks of several CPUs go back to user mode at the same time: each does a round before any does the next. */
    void exitToUserModeTogether(List<ModelTask> tasks) {
        List<ExitToUserMode> exits = tasks.stream()
                .map(task -> new ExitToUserMode(kernel, this, task))
                .toList();
        exits.forEach(exit -> runOnItsCpu(exit, exit::begin));
        List<ExitToUserMode> withWork = withWork(exits);
        while (!withWork.isEmpty()) {
            withWork.forEach(exit -> runOnItsCpu(exit, exit::round));
            withWork = withWork(exits);
        }
        exits.stream().filter(exit -> exit.task().exitState() == 0).forEach(exit -> runOnItsCpu(exit, exit::end));
        exits.stream()
                .filter(exit -> exit.task().exitState() == 0)
                .forEach(exit -> runOnItsCpu(exit, exit::runHandlers));
    }

    private static List<ExitToUserMode> withWork(List<ExitToUserMode> exits) {
        return exits.stream().filter(ExitToUserMode::hasWork).toList();
    }

    private void runOnItsCpu(ExitToUserMode exit, Runnable code) {
        kernel.runOn(Objects.requireNonNull(exit.task().cpu(), () -> exit.task() + " does not run"), code);
    }

    DeliveredSignal delivered(long time, ModelTask task, Siginfo info) {
        DeliveredSignal signal = new DeliveredSignal(time, task, info);
        delivered.add(signal);
        kernel.step(Op.DELIVER_SIGNAL, info);
        return signal;
    }
}
