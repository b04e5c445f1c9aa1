package io.github.kconfig4j.timers;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.Pid;
import io.github.kconfig4j.kernel.PidType;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.SpinLock;

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
    private final Pid itPid;
    private final PidType itPidType;
    private final SpinLock itLock;
    private final boolean nanosleep;
    private final CpuTimer cpu;
    private final Overrun overrun = new Overrun();
    private PosixTimerSignal signal;
    private Status status = Status.DISARMED;
    private long interval;

    private KItimer(
            int id,
            int clockId,
            Sigevent event,
            Pid itPid,
            PidType itPidType,
            Pid target,
            SpinLock itLock,
            boolean nanosleep) {
        this.id = id;
        this.clockId = clockId;
        this.event = event;
        this.itPid = itPid;
        this.itPidType = itPidType;
        this.itLock = itLock;
        this.nanosleep = nanosleep;
        cpu = new CpuTimer(this, target, perThread() ? PidType.PIDTYPE_PID : PidType.PIDTYPE_TGID);
    }

    /** The timer of a {@code timer_create}; it still needs its signal. The target is whose clock it is. */
    static KItimer posix(int id, int clockId, Sigevent event, Pid receiver, Pid target, SpinLock itLock) {
        boolean toThread = event.kind() == Sigevent.Notify.SIGEV_THREAD_ID;
        PidType type = toThread ? PidType.PIDTYPE_PID : PidType.PIDTYPE_TGID;
        return new KItimer(id, clockId, event, receiver, type, target, itLock, false);
    }

    /** The timer of a {@code clock_nanosleep}: it has no id, and wakes its receiver. */
    static KItimer nanosleep(int clockId, Pid sleeper, Pid target, SpinLock itLock) {
        Sigevent event = Sigevent.signal(Signo.SIGALRM);
        return new KItimer(-1, clockId, event, sleeper, PidType.PIDTYPE_PID, target, itLock, true);
    }

    boolean isNanosleep() {
        return nanosleep;
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

    /** {@code it_pid}: who sleeps, or the thread to signal for {@code SIGEV_THREAD_ID}, else the creating process. */
    Pid itPid() {
        return itPid;
    }

    /** {@code it_pid_type}: whether the signal is for one thread or for the process. */
    PidType itPidType() {
        return itPidType;
    }

    SpinLock itLock() {
        return itLock;
    }

    CpuTimer cpu() {
        return cpu;
    }

    /** Null for a nanosleep timer. */
    PosixTimerSignal signal() {
        return signal;
    }

    void setSignal(PosixTimerSignal value) {
        signal = value;
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
