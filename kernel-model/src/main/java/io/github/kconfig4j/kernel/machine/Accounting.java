package io.github.kconfig4j.kernel.machine;

/** Charges the time that passes, to a task and to a bucket, as the accounting scheme says. */
final class Accounting {
    private final CputimeAccounting scheme;
    private final long tickNsec;
    /** Measured interrupt time of each CPU that no tick has charged yet. */
    private final long[] irqTime;

    Accounting(KernelConfig config) {
        scheme = config.accounting();
        tickNsec = config.tickNsec();
        irqTime = new long[config.cpus()];
    }

    /** Time passes on a CPU in the context in which it is. */
    void pass(Cpu cpu, long ns) {
        Context context = cpu.context();
        boolean hardirq = context == Context.HARDIRQ;
        cpu.times().hardirq().pass(hardirq, ns);
        cpu.times().irqsOff().pass(cpu.irqsDisabled() && context != Context.GUEST, ns);
        if (hardirq && scheme == CputimeAccounting.IRQ_TIME) {
            irqTime[cpu.id()] += ns;
        } else {
            cpu.addExecDelta(ns);
        }
        if (scheme.isMeasured()) {
            charge(cpu, context, ns);
        }
    }

    /** {@code account_process_tick}: charges the tick that just ended to what it interrupted, interrupt time first. */
    void tick(Cpu cpu, Context interrupted) {
        cpu.times().tick();
        if (scheme.isMeasured()) {
            return;
        }
        long irq = Math.min(irqTime[cpu.id()], tickNsec);
        irqTime[cpu.id()] -= irq;
        cpu.times().charge(CpuBucket.CPUTIME_IRQ, irq);
        charge(cpu, interrupted, tickNsec - irq);
    }

    private static void charge(Cpu cpu, Context context, long ns) {
        ModelTask task = cpu.current();
        if (context == Context.HARDIRQ) {
            cpu.times().charge(CpuBucket.CPUTIME_IRQ, ns);
        } else if (cpu.isIdle()) {
            cpu.times().charge(CpuBucket.CPUTIME_IDLE, ns);
        } else if (context == Context.USER) {
            cpu.times().charge(CpuBucket.CPUTIME_USER, ns);
            chargeUser(task, ns);
        } else if (task.hasFlag(ModelTask.PF_VCPU)) {
            cpu.times().charge(CpuBucket.CPUTIME_GUEST, ns);
            task.addGtime(ns);
            chargeUser(task, ns);
        } else {
            cpu.times().charge(CpuBucket.CPUTIME_SYSTEM, ns);
            chargeSystem(task, ns);
        }
    }

    private static void chargeUser(ModelTask task, long ns) {
        task.addUtime(ns);
        if (task.signal().timersActive()) {
            task.signal().cputimer().addUtime(ns);
        }
    }

    private static void chargeSystem(ModelTask task, long ns) {
        task.addStime(ns);
        if (task.signal().timersActive()) {
            task.signal().cputimer().addStime(ns);
        }
    }
}
