package io.github.kconfig4j.kernel.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kconfig4j.kernel.LockClass;
import io.github.kconfig4j.kernel.LockKind;
import org.junit.jupiter.api.Test;

class LockdepTest {
    private static final long TICK = 4_000_000;
    private static final LockClass OUTER = new LockClass("outer_lock", LockKind.RAW);
    private static final LockClass INNER = new LockClass("it_lock", LockKind.SPINLOCK_T);
    private static final LockClass MUTEX = new LockClass("work->mutex", LockKind.MUTEX);

    /** Takes a spinlock_t under a raw lock in each tick. */
    private static Machine machine(boolean preemptRt, boolean exempt) {
        Machine machine = new Machine(KernelConfig.of(250).withPreemptRt(preemptRt), TickHook.of(kernel -> {
            if (exempt) {
                kernel.lockdepPosixtimerEnter();
            }
            ModelSpinLock outer = kernel.newSpinLock(OUTER);
            ModelSpinLock inner = kernel.newSpinLock(INNER);
            outer.lock();
            inner.lock();
            inner.unlock();
            outer.unlock();
            kernel.lockdepPosixtimerExit();
        }));
        machine.run(machine.startProcess(), TICK);
        return machine;
    }

    @Test
    void aSleepingLockInHardInterruptIsReportedWithTheAcquisitions() {
        assertThat(machine(true, true).kernel().lockdep().reports())
                .extracting(LockdepReport::toString)
                .containsExactly("""
                        sleeping lock in hard interrupt: task 1
                            outer_lock (RAW) in HARDIRQ, interrupts off
                            it_lock (SPINLOCK_T) in HARDIRQ, interrupts off""");
    }

    @Test
    void withoutPreemptRtItIsToleratedOnlyWithTheExemption() {
        assertThat(machine(false, true).kernel().lockdep().reports()).isEmpty();
        assertThat(machine(false, false).kernel().lockdep().reports())
                .extracting(LockdepReport::rule)
                .containsExactly(LockdepReport.Rule.INVALID_WAIT_CONTEXT);
    }

    @Test
    void aMutexUnderASpinningLockAndBothOrdersOfTwoLocksAreReported() {
        Machine machine = new Machine(KernelConfig.of(250), TickHook.none());
        ModelKernel kernel = machine.kernel();
        ModelSpinLock spin = kernel.newSpinLock(INNER);
        ModelMutex mutex = kernel.newMutex(MUTEX);
        machine.syscall(machine.startProcess(), () -> {
            mutex.lock();
            spin.lock();
            spin.unlock();
            mutex.unlock();
            assertThat(kernel.lockdep().reports()).isEmpty();
            spin.lock();
            mutex.lock();
            mutex.unlock();
            spin.unlock();
            return 0;
        });

        assertThat(kernel.lockdep().reports())
                .extracting(LockdepReport::rule)
                .containsExactly(LockdepReport.Rule.SLEEPING_LOCK_IN_ATOMIC, LockdepReport.Rule.LOCK_ORDER);
    }

    @Test
    void aLockThatIsHeldCannotBeWaitedFor() {
        Machine machine = new Machine(KernelConfig.of(250), TickHook.none());
        ModelSpinLock lock = machine.kernel().newSpinLock(INNER);
        machine.startProcess();
        lock.lock();

        assertThatThrownBy(lock::lock).hasMessage("task 1 waits for ever for it_lock, held by task 1");
    }
}
