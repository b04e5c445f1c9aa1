package io.github.kconfig4j.timers;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.SpinLock;
import io.github.kconfig4j.kernel.TaskStruct;

/** A POSIX timer, {@code struct k_itimer}. Its lock guards all but the queueing of the CPU timer. */
final class KItimer {
    /** {@code it_status}. */
    enum Status {
        DISARMED,
        ARMED,
        /** It expired and is armed again when its signal is delivered. */
        REQUEUE_PENDING
    }

    private final int id;
    private final int clockId;
    private final Sigevent event;
    private final TaskStruct receiver;
    private final SpinLock itLock;
    private final CpuTimer cpu;
    private final PosixTimerSignal signal;
    private final TaskStruct sleeper;
    private Status status = Status.DISARMED;
    private long interval;
    private final Overrun overrun = new Overrun();

    /** {@code timer_create}: a timer that signals. The target is the thread or the leader of the process to look at. */
    KItimer(
            int id,
            int clockId,
            Sigevent event,
            TaskStruct receiver,
            TaskStruct target,
            SpinLock itLock,
            PosixTimers timers) {
        this(id, clockId, event, receiver, target, itLock, timers, null);
    }

    private KItimer(
            int id,
            int clockId,
            Sigevent event,
            TaskStruct receiver,
            TaskStruct target,
            SpinLock itLock,
            PosixTimers timers,
            TaskStruct sleeper) {
        this.id = id;
        this.clockId = clockId;
        this.event = event;
        this.receiver = receiver;
        this.itLock = itLock;
        this.sleeper = sleeper;
        cpu = new CpuTimer(this, target);
        signal = new PosixTimerSignal(this, timers);
    }

    /** The timer of a {@code clock_nanosleep}: it has no id and wakes the sleeper. */
    static KItimer nanosleep(int clockId, TaskStruct sleeper, TaskStruct target, SpinLock itLock, PosixTimers timers) {
        return new KItimer(-1, clockId, Sigevent.signal(Signo.SIGALRM), sleeper, target, itLock, timers, sleeper);
    }

    /** The task that a nanosleep timer wakes; null for one that signals. */
    TaskStruct sleeper() {
        return sleeper;
    }

    int id() {
        return id;
    }

    /** {@code CPUCLOCK_WHICH}. */
    int clock() {
        return ClockId.which(clockId);
    }

    boolean perThread() {
        return ClockId.perThread(clockId);
    }

    Sigevent event() {
        return event;
    }

    /** Whether expiry is not signalled; such a timer is never queued. */
    boolean isSigevNone() {
        return event.kind() == Sigevent.Notify.SIGEV_NONE;
    }

    /** The thread to signal for {@code SIGEV_THREAD_ID}, else the leader of the creating process. */
    TaskStruct receiver() {
        return receiver;
    }

    SpinLock itLock() {
        return itLock;
    }

    CpuTimer cpu() {
        return cpu;
    }

    PosixTimerSignal signal() {
        return signal;
    }

    Status status() {
        return status;
    }

    void setStatus(Status value) {
        status = value;
    }

    /** Nanoseconds, 0 for one-shot. */
    long interval() {
        return interval;
    }

    void setInterval(long ns) {
        interval = ns;
    }

    Overrun overrun() {
        return overrun;
    }

    @Override
    public String toString() {
        return "timer " + id;
    }
}
