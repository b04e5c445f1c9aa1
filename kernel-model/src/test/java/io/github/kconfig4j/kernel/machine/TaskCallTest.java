package io.github.kconfig4j.kernel.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kconfig4j.kernel.LockClass;
import io.github.kconfig4j.kernel.LockKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Code that stops in the middle: who waits for a lock, what its CPU does meanwhile, and who goes on in its place. */
class TaskCallTest {
    private static final LockClass OUTER = new LockClass("outer", LockKind.SPINLOCK_T);
    private static final LockClass INNER = new LockClass("inner", LockKind.SPINLOCK_T);

    private final List<String> done = new ArrayList<>();
    private Machine machine;
    private ModelKernel kernel;
    private ModelTask first;
    private ModelTask second;

    private void start(boolean preemptRt) {
        KernelConfig config = KernelConfig.of(250).withPreemptRt(preemptRt).withCpus(2);
        machine = new Machine(config, TickHook.none());
        kernel = machine.kernel();
        first = machine.startProcess();
        second = machine.newThread(first);
    }

    /** Stops at the step before a lock is released. */
    private TaskCall holding(ModelTask task, ModelSpinLock lock) {
        TaskCall[] call = new TaskCall[1];
        call[0] = machine.call(task, () -> {
            lock.lock();
            done.add(task + " holds " + lock);
            call[0].stop();
            lock.unlock();
            done.add(task + " has released " + lock);
        });
        return call[0];
    }

    private TaskCall taking(ModelTask task, KernelLock lock) {
        return machine.call(task, () -> {
            take(lock);
            done.add(task + " has had " + lock);
        });
    }

    private static void take(KernelLock lock) {
        if (lock instanceof ModelSpinLock spinLock) {
            spinLock.lock();
            spinLock.unlock();
        } else if (lock instanceof ModelMutex mutex) {
            mutex.lock();
            mutex.unlock();
        }
    }

    @Test
    void onPreemptRtWhoPreemptsAHolderSleepsUntilTheLockIsFree() {
        start(true);
        ModelSpinLock lock = kernel.newSpinLock(OUTER);
        TaskCall holder = holding(first, lock);
        TaskCall contender = taking(second, lock);
        List<String> boosted = new ArrayList<>();
        machine.listen((cpu, op, subject) -> {
            if (op == Op.RT_MUTEX_SETPRIO) {
                boosted.add(subject.toString());
            }
        });

        holder.goOn();
        machine.switchTo(machine.cpu(0), second);
        contender.goOn();

        assertThat(contender.awaited()).isSameAs(lock);
        assertThat(second.state()).isEqualTo(TaskState.TASK_RTLOCK_WAIT);
        assertThat(machine.cpu(0).isIdle()).isTrue();
        assertThat(boosted).containsExactly("task 1");
        assertThatThrownBy(() -> machine.switchTo(machine.cpu(0), second)).isInstanceOf(IllegalStateException.class);
        machine.wakeUp(second);
        assertThat(second.state()).as("what no signal ends").isEqualTo(TaskState.TASK_RTLOCK_WAIT);

        machine.switchTo(machine.cpu(0), first);
        holder.goOn();
        machine.switchTo(machine.cpu(0), second);
        contender.goOn();

        assertThat(done).containsExactly("task 1 holds outer", "task 1 has released outer", "task 2 has had outer");
        assertThat(contender.isOver()).isTrue();
        assertThat(kernel.lockdep().reports()).isEmpty();
    }

    @Test
    void elsewhereItSpinsOnAnotherCpuWithInterruptsOff() {
        start(false);
        ModelSpinLock lock = kernel.newSpinLock(OUTER);
        TaskCall holder = holding(first, lock);
        TaskCall contender = taking(second, lock);
        machine.switchTo(machine.cpu(1), second);

        holder.goOn();
        contender.goOn();

        assertThat(contender.awaited()).isSameAs(lock);
        assertThat(second.state()).isEqualTo(TaskState.TASK_RUNNING);
        assertThat(second.cpu()).isSameAs(machine.cpu(1));
        assertThat(machine.cpu(1).irqsDisabled()).isTrue();
        assertThatThrownBy(contender::goOn).isInstanceOf(IllegalStateException.class);

        holder.goOn();
        contender.goOn();

        assertThat(done).containsExactly("task 1 holds outer", "task 1 has released outer", "task 2 has had outer");
        assertThat(machine.cpu(1).irqsDisabled()).isFalse();
    }

    @Test
    void aMutexPutsItsContenderToSleepInEveryConfiguration() {
        start(false);
        ModelMutex mutex = kernel.newMutex(new LockClass("mutex", LockKind.MUTEX));
        TaskCall[] holder = new TaskCall[1];
        holder[0] = machine.call(first, () -> {
            mutex.lock();
            holder[0].stop();
            mutex.unlock();
        });
        TaskCall contender = taking(second, mutex);
        holder[0].goOn();
        machine.switchTo(machine.cpu(1), second);
        contender.goOn();

        assertThat(second.state()).isEqualTo(TaskState.TASK_UNINTERRUPTIBLE);
        holder[0].goOn();
        assertThat(second.state()).isEqualTo(TaskState.TASK_RUNNING);
        machine.switchTo(machine.cpu(0), second);
        contender.goOn();
        assertThat(contender.isOver()).isTrue();
    }

    /** The chain of priority inheritance: the holder of the lock that the holder waits for. */
    @Test
    void whoCannotStopLetsTheHolderGoOnInItsPlace() {
        start(true);
        ModelTask third = machine.newThread(first);
        ModelSpinLock outer = kernel.newSpinLock(OUTER);
        ModelSpinLock inner = kernel.newSpinLock(INNER);
        TaskCall innermost = holding(third, inner);
        TaskCall holder = machine.call(second, () -> {
            outer.lock();
            take(inner);
            outer.unlock();
        });
        machine.switchTo(machine.cpu(0), third);
        innermost.goOn();
        machine.switchTo(machine.cpu(0), second);
        holder.goOn();
        assertThat(holder.awaited()).isSameAs(inner);
        machine.switchTo(machine.cpu(0), first);

        machine.inKernel(first, () -> {
            take(outer);
            return 0;
        });

        assertThat(innermost.isOver()).isTrue();
        assertThat(holder.isOver()).isTrue();
        assertThat(machine.cpu(0).current()).isSameAs(first);
        assertThat(kernel.thisCpu()).isSameAs(machine.cpu(0));
    }

    @Test
    void whoSpinsOnTheCpuThatTheHolderNeedsWaitsForEver() {
        start(false);
        ModelSpinLock lock = kernel.newSpinLock(OUTER);
        try (TaskCall holder = holding(second, lock)) {
            machine.switchTo(machine.cpu(0), second);
            holder.goOn();
            // No scheduler does this: the holder cannot be preempted.
            machine.switchTo(machine.cpu(0), first);

            assertThatThrownBy(() -> machine.inKernel(first, () -> {
                        lock.lock();
                        return 0;
                    }))
                    .isInstanceOf(MustWaitException.class)
                    .hasMessageContaining("spins for ever");
            assertThat(machine.heldLocks(first)).isEmpty();
        }
    }

    @Test
    void twoThatWaitForEachOtherAreADeadlock() {
        start(true);
        ModelSpinLock outer = kernel.newSpinLock(OUTER);
        ModelSpinLock inner = kernel.newSpinLock(INNER);
        try (TaskCall other = machine.call(second, () -> {
            inner.lock();
            outer.lock();
        })) {
            assertThatThrownBy(() -> machine.inKernel(first, () -> {
                        outer.lock();
                        machine.switchTo(machine.cpu(1), second);
                        other.goOn();
                        inner.lock();
                        return 0;
                    }))
                    .isInstanceOf(MustWaitException.class)
                    .hasMessage("task 1 waits for ever for inner, held by task 1");
        }
        assertThat(kernel.lockdep().reports())
                .extracting(LockdepReport::rule)
                .containsExactly(LockdepReport.Rule.LOCK_ORDER);
    }

    @Test
    void theHolderOfASpinlockIsNotMoved() {
        for (boolean preemptRt : List.of(true, false)) {
            start(preemptRt);
            ModelSpinLock lock = kernel.newSpinLock(OUTER);
            machine.inKernel(first, () -> {
                lock.lock();
                assertThatThrownBy(() -> machine.migrate(machine.cpu(0), machine.cpu(1)))
                        .isInstanceOf(IllegalStateException.class);
                lock.unlock();
                machine.migrate(machine.cpu(0), machine.cpu(1));
                return 0;
            });
            assertThat(first.cpu()).isSameAs(machine.cpu(1));
        }
    }

    @Test
    void whatACallThrowsIsThrownWhereItWasResumedAndItDoesNotGoOn() {
        start(false);
        TaskCall call = machine.call(first, () -> {
            throw new IllegalArgumentException("wrong");
        });

        assertThatThrownBy(call::goOn).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(call::goOn).isInstanceOf(IllegalStateException.class);
    }
}
