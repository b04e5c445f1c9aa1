package io.github.kconfig4j.timers;

import io.github.kconfig4j.kernel.Pid;
import io.github.kconfig4j.kernel.PidType;
import io.github.kconfig4j.kernel.TaskStruct;
import io.github.kconfig4j.kernel.Timerqueue;
import io.github.kconfig4j.kernel.TimerqueueNode;

/** The part of a timer that only CPU timers have, {@code struct cpu_timer}. */
final class CpuTimer {
    private final TimerqueueNode<KItimer> node;
    private final Pid pid;
    private final PidType pidType;
    private Timerqueue<KItimer> head;
    private boolean firing;
    private TaskStruct handling;

    /**
     * @param pid the number of the thread or of the process whose clock it is
     * @param pidType which of the two
     */
    CpuTimer(KItimer timer, Pid pid, PidType pidType) {
        node = new TimerqueueNode<>(timer);
        this.pid = pid;
        this.pidType = pidType;
    }

    /** {@code cpu_timer_task_rcu}: the thread, or the leader of the process; null once it was reaped. */
    TaskStruct task() {
        return pid.task(pidType);
    }

    /** Absolute expiry in nanoseconds of the clock; 0 is disarmed. */
    long expires() {
        return node.expires();
    }

    /** {@code cpu_timer_setexpires}: only while the timer is not queued. */
    void setExpires(long value) {
        node.setExpires(value);
    }

    /** {@code cpu_timer_enqueue}. Returns whether the timer became the first of the queue. */
    boolean enqueue(Timerqueue<KItimer> queue) {
        head = queue;
        return queue.add(node);
    }

    /** {@code cpu_timer_dequeue}. Returns false if the timer was not queued. */
    boolean dequeue() {
        if (head == null) {
            return false;
        }
        head.del(node);
        head = null;
        return true;
    }

    /** It was collected and will fire, unless somebody cancels that. Guarded by the target's siglock. */
    boolean isFiring() {
        return firing;
    }

    void setFiring(boolean value) {
        firing = value;
    }

    /** The task that collected the timer and did not fire it yet, or null. */
    TaskStruct handling() {
        return handling;
    }

    void setHandling(TaskStruct value) {
        handling = value;
    }
}
