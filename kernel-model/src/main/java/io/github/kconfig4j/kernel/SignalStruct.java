package io.github.kconfig4j.kernel;

import java.util.List;

/** What the threads of a process share, {@code struct signal_struct}: the part of it that timers touch. */
public interface SignalStruct {
    /** The number of the process, which its leader has as well. */
    Pid tgidPid();

    /** The threads that were not reaped, the leader first. */
    List<? extends TaskStruct> threads();

    /** The group's CPU time, kept while {@link SignalTimerState#timersActive()}. */
    ThreadGroupCputimer cputimer();

    /** Set at fork by the timers, before a thread runs. */
    SignalTimerState timers();

    void setTimers(SignalTimerState value);

    /** {@code thread_group_cputime}: the sum over all threads, the reaped ones included. */
    TaskCputime threadGroupCputime();

    /** {@code RLIMIT_CPU}, in seconds of CPU time. */
    Rlimit rlimitCpu();

    void setRlimitCpu(Rlimit value);

    /** {@code RLIMIT_RTTIME}, in microseconds that a real-time thread may run without sleeping. */
    Rlimit rlimitRttime();

    void setRlimitRttime(Rlimit value);
}
