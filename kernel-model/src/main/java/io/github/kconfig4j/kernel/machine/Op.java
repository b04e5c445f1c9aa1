package io.github.kconfig4j.kernel.machine;

import java.util.Locale;

/** The steps of kernel code that are traced, can cost time, and at which a script can place something else. */
public enum Op {
    TIMER_INTERRUPT,
    SPIN_LOCK,
    SPIN_UNLOCK,
    MUTEX_LOCK,
    MUTEX_UNLOCK,
    /** A lock is held now whose holder can be preempted: from here on others may have to wait for it. */
    LOCK_ACQUIRED,
    /** The holder of a lock gets the priority of a task that goes to sleep for it. */
    RT_MUTEX_SETPRIO,
    TASK_WORK_ADD,
    TASK_WORK_RUN,
    SAMPLE_CPUTIME,
    TIMERQUEUE_ADD,
    TIMERQUEUE_DEL,
    SEND_SIGNAL,
    DELIVER_SIGNAL,
    WAKE_UP_PROCESS,
    SCHEDULE,
    CPU_RELAX,
    SYSCALL_ENTER,
    RETURN_TO_USER,
    TICK_NOHZ_USER_ENTER_PREPARE,
    GUEST_ENTER,
    GUEST_EXIT,
    FORK,
    EXEC,
    EXIT,
    EXIT_NOTIFY,
    RELEASE_TASK,
    MIGRATE;

    /** The name as the kernel writes it, for example {@code task_work_add}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
