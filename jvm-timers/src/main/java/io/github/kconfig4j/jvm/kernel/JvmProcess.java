package io.github.kconfig4j.jvm.kernel;

import io.github.kconfig4j.kernel.Pid;
import io.github.kconfig4j.kernel.Rlimit;
import io.github.kconfig4j.kernel.SignalStruct;
import io.github.kconfig4j.kernel.SignalTimerState;
import io.github.kconfig4j.kernel.TaskCputime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The one process: all threads that the timers know. Its leader is no thread, so that it never ends. Thread-safe. */
public final class JvmProcess implements SignalStruct {
    private final JvmPid tgid;
    private final JvmSpinLock siglock;
    private final ProcessTime time = new ProcessTime();
    private final List<JvmTask> threads = new CopyOnWriteArrayList<>();
    private volatile @Nullable SignalTimerState timers;
    private volatile Rlimit rlimitCpu = Rlimit.UNLIMITED;
    private volatile boolean killed;

    JvmProcess(JvmPid tgid, JvmSpinLock siglock) {
        this.tgid = tgid;
        this.siglock = siglock;
    }

    @Override
    public Pid tgidPid() {
        return tgid;
    }

    @Override
    public List<JvmTask> threads() {
        return threads;
    }

    @Override
    public ProcessTime cputimer() {
        return time;
    }

    @Override
    public SignalTimerState timers() {
        return Objects.requireNonNull(timers, "The process has no timer state yet");
    }

    @Override
    public void setTimers(SignalTimerState value) {
        timers = value;
    }

    @Override
    public TaskCputime threadGroupCputime() {
        return new TaskCputime(time.utime(), time.stime(), time.sumExecRuntime());
    }

    @Override
    public Rlimit rlimitCpu() {
        return rlimitCpu;
    }

    @Override
    public void setRlimitCpu(Rlimit value) {
        rlimitCpu = value;
    }

    /** No thread of a JVM is in the real-time class, so there is nothing to limit. */
    @Override
    public Rlimit rlimitRttime() {
        return Rlimit.UNLIMITED;
    }

    @Override
    public void setRlimitRttime(Rlimit value) {
        throw new UnsupportedOperationException("No thread of a JVM is in the real-time class");
    }

    JvmSpinLock siglock() {
        return siglock;
    }

    boolean isKilled() {
        return killed;
    }

    void kill() {
        killed = true;
    }

    void add(JvmTask thread) {
        threads.add(thread);
    }

    void remove(JvmTask thread) {
        threads.remove(thread);
    }

    @Override
    public String toString() {
        return "process " + tgid.nr();
    }
}
