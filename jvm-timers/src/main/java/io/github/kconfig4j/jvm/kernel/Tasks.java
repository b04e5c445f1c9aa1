package io.github.kconfig4j.jvm.kernel;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which threads are tasks. A thread becomes one when it is first asked for. Thread-safe. */
final class Tasks {
    private final Function<Thread, JvmTask> fork;
    private final Map<Thread, JvmTask> byThread = new ConcurrentHashMap<>();
    private final Map<Integer, JvmTask> byPid = new ConcurrentHashMap<>();

    /** @param fork makes the task of a thread; fails if that has no CPU clock */
    Tasks(Function<Thread, JvmTask> fork) {
        this.fork = fork;
    }

    JvmTask of(Thread thread) {
        JvmTask known = byThread.get(thread);
        return known != null ? known : byThread.computeIfAbsent(thread, this::add);
    }

    private JvmTask add(Thread thread) {
        JvmTask task = fork.apply(thread);
        byPid.put(task.pid(), task);
        return task;
    }

    @Nullable
    JvmTask find(int pid) {
        return byPid.get(pid);
    }

    /** Those that have not ended; another thread may add one meanwhile. */
    Collection<JvmTask> all() {
        return byThread.values();
    }

    void remove(JvmTask task) {
        byThread.remove(task.thread());
        byPid.remove(task.pid());
    }
}
