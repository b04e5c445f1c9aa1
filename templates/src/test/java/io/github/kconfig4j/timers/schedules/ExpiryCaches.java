package io.github.kconfig4j.timers.schedules;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.Timerqueue;
import io.github.kconfig4j.kernel.TimerqueueNode;
import io.github.kconfig4j.kernel.machine.ModelProcess;
import io.github.kconfig4j.kernel.machine.ModelTask;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The expiry caches of compiled timers: each may be earlier than the first timer of its queue, and never later. */
final class ExpiryCaches {
    private final Method ofTask;
    private final Method ofProcess;
    private final Method base;
    private final Method nextevt;
    private final Method tqhead;

    ExpiryCaches(ClassLoader loader) {
        try {
            ofTask = method(loader, "TaskCputimers", "posixCputimers");
            ofProcess = method(loader, "SignalCputimers", "posixCputimers");
            base = method(loader, "PosixCputimersState", "base", int.class);
            nextevt = method(loader, "PosixCputimerBase", "nextevt");
            tqhead = method(loader, "PosixCputimerBase", "tqhead");
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Method method(ClassLoader loader, String type, String name, Class<?>... parameters)
            throws ReflectiveOperationException {
        Method method = loader.loadClass("io.github.kconfig4j.timers." + type).getDeclaredMethod(name, parameters);
        method.setAccessible(true);
        return method;
    }

    /** A cache of these tasks or of their processes that is late, if there is one. While siglock is not held. */
    Optional<String> late(List<ModelTask> tasks) {
        try {
            Set<ModelProcess> processes = new HashSet<>();
            for (ModelTask task : tasks) {
                Optional<String> late = late(task, ofTask.invoke(task.timers()));
                if (late.isEmpty() && processes.add(task.signal())) {
                    late = late(task.signal(), ofProcess.invoke(task.signal().timers()));
                }
                if (late.isPresent()) {
                    return late;
                }
            }
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Optional<String> late(Object owner, Object state) throws ReflectiveOperationException {
        for (int clock = 0; clock < ClockId.CPUCLOCK_MAX; clock++) {
            Object of = base.invoke(state, clock);
            TimerqueueNode<?> first = ((Timerqueue<?>) tqhead.invoke(of)).getnext();
            if (first != null && (long) nextevt.invoke(of) > first.expires()) {
                return Optional.of("the expiry cache of " + owner + ", clock " + clock + ", is late");
            }
        }
        return Optional.empty();
    }
}
