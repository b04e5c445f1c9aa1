package io.github.kconfig4j.timers.schedules;

import io.github.kconfig4j.kernel.machine.Cpu;
import io.github.kconfig4j.kernel.machine.ModelTask;
import io.github.kconfig4j.kernel.machine.Op;
import io.github.kconfig4j.kernel.machine.StepListener;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is noted at every step of a run, and what must hold there. */
final class Notes implements StepListener {
    private static final int STEP_LIMIT = 20_000;

    private final World world;
    private final ExpiryCaches expiryCaches;
    private final Map<ModelTask, Integer> worksQueued = new HashMap<>();
    private int steps;
    private boolean countsWorks = true;
    private boolean ticked;
    private long ranAtLastTick;

    Notes(World world, ExpiryCaches expiryCaches) {
        this.world = world;
        this.expiryCaches = expiryCaches;
    }

    @Override
    public void step(Cpu cpu, Op op, Object what) {
        if (++steps > STEP_LIMIT) {
            throw new AssertionError("the kernel does not come to an end");
        }
        if (op == Op.TASK_WORK_ADD && countsWorks) {
            worksQueued.merge(cpu.current(), 1, Integer::sum);
        }
        noteTick(cpu, op);
        if (op == Op.SPIN_UNLOCK) {
            checkCaches(what);
        }
    }

    /** The clock is up to date at the step that follows a tick. */
    private void noteTick(Cpu cpu, Op op) {
        ModelTask subject = world.subject();
        if (cpu.current() == subject) {
            ranAtLastTick = ticked ? subject.sumExecRuntime() : ranAtLastTick;
            ticked = op == Op.TIMER_INTERRUPT;
        }
    }

    /** What siglock guards is in order when it is about to be released. */
    private void checkCaches(Object lock) {
        List<ModelTask> guarded = new ArrayList<>();
        for (ModelTask task : world.tasks()) {
            if (task.sighand() != null && task.sighand().siglock() == lock) {
                guarded.add(task);
            }
        }
        expiryCaches.late(guarded).ifPresent(late -> {
            throw new AssertionError(late);
        });
    }

    /** From now on it is not noted any more who queues work. */
    void stopCountingWorks() {
        countsWorks = false;
    }

    /** How often the thread queued its work whose ticks did so most often; several may find a timer of the process due. */
    int mostWorksOfATask() {
        return worksQueued.values().stream().mapToInt(each -> each).max().orElse(0);
    }

    /** How long the thread had run, in nanoseconds, when it took its last tick. */
    long ranAtLastTick() {
        return ranAtLastTick;
    }
}
