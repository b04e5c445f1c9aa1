package io.github.kconfig4j.kernel.machine;

/** A CPU: its current task, its interrupt state and where its time went. */
public final class Cpu {
    private final int id;
    private final Timeline timeline;
    private final ModelTask idle;
    private final CpuTimes times = new CpuTimes();
    private ModelTask current;
    private int hardirqCount;
    private boolean irqsDisabled;
    private boolean tickPending;
    private boolean posixtimerExemption;
    private long execDelta;

    Cpu(int id, Timeline timeline, ModelTask idle) {
        this.id = id;
        this.timeline = timeline;
        this.idle = idle;
        this.current = idle;
    }

    public int id() {
        return id;
    }

    /** Nanoseconds since the machine started. */
    public long now() {
        return timeline.now();
    }

    /** The task that runs here; the idle task if none does. */
    public ModelTask current() {
        return current;
    }

    public boolean isIdle() {
        return current == idle;
    }

    public Context context() {
        return hardirqCount > 0 ? Context.HARDIRQ : current.context();
    }

    public boolean irqsDisabled() {
        return irqsDisabled;
    }

    /** Where the time of this CPU went. */
    public CpuTimes times() {
        return times;
    }

    /** Nanoseconds in which no task ran here, as of the last tick or switch. */
    public long idleTime() {
        return idle.sumExecRuntime();
    }

    ModelTask idle() {
        return idle;
    }

    void switchTo(ModelTask next) {
        updateCurr();
        current.setCpu(null);
        current = next;
        next.setCpu(this);
    }

    void enterHardirq() {
        hardirqCount++;
        irqsDisabled = true;
    }

    void exitHardirq() {
        hardirqCount--;
        irqsDisabled = false;
    }

    void disableIrqs() {
        irqsDisabled = true;
    }

    void enableIrqs() {
        irqsDisabled = false;
    }

    boolean tickPending() {
        return tickPending;
    }

    void setTickPending(boolean value) {
        tickPending = value;
    }

    boolean posixtimerExemption() {
        return posixtimerExemption;
    }

    void setPosixtimerExemption(boolean value) {
        posixtimerExemption = value;
    }

    /** Time that {@link #updateCurr} will charge to the current task. */
    void addExecDelta(long ns) {
        execDelta += ns;
    }

    /** {@code update_curr}: brings {@code sum_exec_runtime} of the current task and its group up to now. */
    void updateCurr() {
        if (execDelta != 0) {
            current.addSumExecRuntime(execDelta);
            if (current.signal().timersActive()) {
                current.signal().cputimer().addSumExecRuntime(execDelta);
            }
        }
        execDelta = 0;
    }

    @Override
    public String toString() {
        return "cpu" + id;
    }
}
