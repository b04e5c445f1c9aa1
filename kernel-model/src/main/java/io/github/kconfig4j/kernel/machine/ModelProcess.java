package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.Rlimit;
import io.github.kconfig4j.kernel.SignalStruct;
import io.github.kconfig4j.kernel.SignalTimerState;
import io.github.kconfig4j.kernel.TaskCputime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the threads of a process share, {@code struct signal_struct}. */
public final class ModelProcess implements SignalStruct {
    private final ModelPid tgid;
    private final Sigpending sharedPending = new Sigpending();
    private final List<ModelTask> threads = new ArrayList<>();
    private final ModelThreadGroupCputimer cputimer = new ModelThreadGroupCputimer();
    private final IgnoredTimers ignoredTimers = new IgnoredTimers();
    private @Nullable SignalTimerState timers;
    private int currTarget;
    private TaskCputime deadThreads = TaskCputime.ZERO;
    private TaskCputime children = TaskCputime.ZERO;
    private int groupExitSignal;
    private boolean tickDependency;
    private Rlimit rlimitCpu = Rlimit.UNLIMITED;
    private Rlimit rlimitRttime = Rlimit.UNLIMITED;

    ModelProcess(ModelPid tgid) {
        this.tgid = tgid;
    }

    public int tgid() {
        return tgid.nr();
    }

    /** The number of the process, which its leader has as well. */
    @Override
    public ModelPid tgidPid() {
        return tgid;
    }

    /** The threads that were not reaped, the leader first. */
    @Override
    public List<ModelTask> threads() {
        return List.copyOf(threads);
    }

    /** The group's CPU time, kept while {@link SignalTimerState#timersActive()}. */
    @Override
    public ModelThreadGroupCputimer cputimer() {
        return cputimer;
    }

    /** Set at fork by the timers, before a thread runs. */
    @Override
    public SignalTimerState timers() {
        return Objects.requireNonNull(timers, "The process has no timer state yet");
    }

    @Override
    public void setTimers(SignalTimerState value) {
        timers = value;
    }

    /** {@code thread_group_cputime}: the sum over all threads, the reaped ones included. */
    @Override
    public TaskCputime threadGroupCputime() {
        TaskCputime sum = deadThreads;
        for (ModelTask thread : threads) {
            sum = sum.plus(thread.cputime());
        }
        return sum;
    }

    /** {@code cutime}, {@code cstime}: the time of children that were waited for, and of theirs. */
    TaskCputime childrenCputime() {
        return children;
    }

    void addChild(TaskCputime time) {
        children = children.plus(time);
    }

    /** The signal that kills the whole group, or 0. */
    public int groupExitSignal() {
        return groupExitSignal;
    }

    /** {@code RLIMIT_CPU}, in seconds of CPU time. */
    @Override
    public Rlimit rlimitCpu() {
        return rlimitCpu;
    }

    @Override
    public void setRlimitCpu(Rlimit value) {
        rlimitCpu = value;
    }

    /** {@code RLIMIT_RTTIME}, in microseconds that a real-time thread may run without sleeping. */
    @Override
    public Rlimit rlimitRttime() {
        return rlimitRttime;
    }

    @Override
    public void setRlimitRttime(Rlimit value) {
        rlimitRttime = value;
    }

    boolean hasTickDependency() {
        return tickDependency;
    }

    void setTickDependency(boolean value) {
        tickDependency = value;
    }

    boolean timersActive() {
        return timers != null && timers.timersActive();
    }

    Sigpending sharedPending() {
        return sharedPending;
    }

    IgnoredTimers ignoredTimers() {
        return ignoredTimers;
    }

    /**
     * {@code curr_target}: the next thread that takes a signal of the process, beginning with the one that took the last;
     * null if none does.
     */
    @Nullable
    ModelTask nextTarget(Predicate<ModelTask> wants) {
        for (int i = 0; i < threads.size(); i++) {
            int index = (currTarget + i) % threads.size();
            if (wants.test(threads.get(index))) {
                currTarget = index;
                return threads.get(index);
            }
        }
        return null;
    }

    void setGroupExitSignal(int signo) {
        groupExitSignal = signo;
    }

    void addThread(ModelTask thread) {
        threads.add(thread);
    }

    /** The time of a reaped thread stays with the process. */
    void removeThread(ModelTask thread) {
        int index = threads.indexOf(thread);
        threads.remove(index);
        if (index < currTarget || currTarget == threads.size()) {
            currTarget = index < currTarget ? currTarget - 1 : 0;
        }
        deadThreads = deadThreads.plus(thread.cputime());
    }

    /** {@code signal->live}: whether a thread other than this one has not begun to exit. */
    boolean hasOtherLiveThread(ModelTask thread) {
        return threads.stream().anyMatch(each -> each != thread && !each.hasFlag(ModelTask.PF_EXITING));
    }

    @Override
    public String toString() {
        return "process " + tgid();
    }
}
