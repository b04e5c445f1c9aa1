package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.Timerqueue;
import io.github.kconfig4j.kernel.TimerqueueNode;

/**
 * A queue of the model: adding and removing are steps.
 *
 * @param <T> what owns a node
 */
final class ModelTimerqueue<T> extends Timerqueue<T> {
    private final ModelKernel kernel;

    ModelTimerqueue(ModelKernel kernel) {
        this.kernel = kernel;
    }

    @Override
    public boolean add(TimerqueueNode<T> node) {
        kernel.step(Op.TIMERQUEUE_ADD, node);
        return super.add(node);
    }

    @Override
    public void del(TimerqueueNode<T> node) {
        kernel.step(Op.TIMERQUEUE_DEL, node);
        super.del(node);
    }
}
