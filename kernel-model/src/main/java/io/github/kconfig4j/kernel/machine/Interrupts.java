package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.Rlimit;
import java.util.ArrayList;
import java.util.List;

/** Lets time pass and takes the timer interrupts that become due. */
final class Interrupts {
    private static final long NSEC_PER_USEC = 1000;

    private final ModelKernel kernel;
    private final Timeline timeline;
    private final List<Cpu> cpus;
    private final Accounting accounting;
    private final HrTimers hrTimers = new HrTimers();

    Interrupts(ModelKernel kernel, Timeline timeline, List<Cpu> cpus, Accounting accounting) {
        this.kernel = kernel;
        this.timeline = timeline;
        this.cpus = cpus;
        this.accounting = accounting;
    }

    HrTimers hrTimers() {
        return hrTimers;
    }

    /**
     * Time passes on all CPUs, up to the next tick at most; then the ticks are taken where interrupts are on. While
     * a spinlock is held the other CPUs' interrupts wait: they may need it, and cannot stop in the middle.
     *
     * @return what passed before the ticks were handled, in nanoseconds
     */
    long pass(long ns) {
        long slice = hrTimers.untilNext(timeline.now(), Math.min(ns, timeline.untilNextTick()));
        for (Cpu cpu : cpus) {
            accounting.pass(cpu, slice);
        }
        timeline.move(slice);
        if (timeline.atTick()) {
            cpus.forEach(this::tickIsDue);
        }
        hrTimers.expire(timeline.now(), kernel.signals());
        if (kernel.config().overlappingTicks() && !kernel.keepsOthersWaiting()) {
            takeTogether();
        }
        for (Cpu cpu : cpus) {
            if (cpu == kernel.thisCpu() || !kernel.keepsOthersWaiting()) {
                takePending(cpu);
            }
        }
        return slice;
    }

    /** Where the tick is stopped another CPU brings the run time up to date once a second, {@code sched_tick_remote}. */
    private void tickIsDue(Cpu cpu) {
        if (!isTickStopped(cpu)) {
            cpu.setTickPending(true);
        } else if (timeline.jiffies() % kernel.config().hz() == 0) {
            cpu.updateCurr();
        }
    }

    /** All CPUs that can take their tick do it at the same time. */
    private void takeTogether() {
        List<ModelTask> interrupted = new ArrayList<>();
        for (Cpu cpu : cpus) {
            if (cpu.tickPending() && !cpu.irqsDisabled()) {
                cpu.setTickPending(false);
                ModelTask task = cpu.current();
                if (cpu.context() == Context.USER && !cpu.isIdle()) {
                    interrupted.add(task);
                }
                kernel.runOn(cpu, () -> timerInterrupt(cpu));
            }
        }
        kernel.userMode().exitToUserModeTogether(interrupted);
    }

    /** {@code can_stop_full_tick}: a CPU of its own for a task on whose ticks nothing depends. */
    private boolean isTickStopped(Cpu cpu) {
        ModelTask task = cpu.current();
        return kernel.config().nohzFull()
                && !cpu.isIdle()
                && !task.hasTickDependency()
                && !task.signal().hasTickDependency();
    }

    /**
     * Takes the tick that a CPU could not take so far; ticks that came in a row count as one. A task in user mode that
     * another CPU has kicked ({@code kick_process}) enters the kernel.
     */
    void takePending(Cpu cpu) {
        if (cpu.irqsDisabled()) {
            return;
        }
        if (cpu.tickPending()) {
            cpu.setTickPending(false);
            kernel.runOn(cpu, () -> takeTick(cpu));
        } else if (cpu.context() == Context.USER && !cpu.isIdle() && UserMode.hasWork(cpu.current())) {
            kernel.runOn(cpu, () -> kernel.userMode().exitToUserMode());
        }
    }

    private void takeTick(Cpu cpu) {
        Context interrupted = cpu.context();
        timerInterrupt(cpu);
        if (interrupted == Context.USER && !cpu.isIdle()) {
            kernel.userMode().exitToUserMode();
        } else {
            takePending(cpu);
        }
    }

    private void timerInterrupt(Cpu cpu) {
        Context interrupted = cpu.context();
        cpu.enterHardirq();
        kernel.step(Op.TIMER_INTERRUPT, cpu);
        updateProcessTimes(cpu, interrupted);
        cpu.times().hardirq().end();
        cpu.times().irqsOff().end();
        cpu.exitHardirq();
    }

    /** {@code update_process_times}: the CPU timers come last, when everything is accounted. */
    private void updateProcessTimes(Cpu cpu, Context interrupted) {
        accounting.tick(cpu, interrupted);
        cpu.updateCurr();
        if (cpu.current().isRealtime()) {
            watchdog(cpu.current());
        }
        kernel.timers().runPosixCpuTimers();
    }

    /** {@code watchdog} of the real-time scheduling class: counts towards {@code RLIMIT_RTTIME}. */
    private void watchdog(ModelTask task) {
        Rlimit limit = task.signal().rlimitRttime();
        if (limit.soft() == Rlimit.INFINITY) {
            return;
        }
        task.setRtTimeout(task.rtTimeout() + 1);
        long tickUsec = kernel.tickNsec() / NSEC_PER_USEC;
        long allowedTicks = (Math.min(limit.soft(), limit.hard()) + tickUsec - 1) / tickUsec;
        if (task.rtTimeout() > allowedTicks) {
            kernel.timers().rtWatchdog(task);
        }
    }
}
