package io.github.kconfig4j.kernel;

/**
 * {@code struct timerqueue_node}.
 *
 * @param <T> what owns the node
 */
public final class TimerqueueNode<T> {
    private final T owner;
    private long expires;
    private long order;

    public TimerqueueNode(T owner) {
        this.owner = owner;
    }

    public T owner() {
        return owner;
    }

    /** Absolute expiry in nanoseconds of the timer's clock. */
    public long expires() {
        return expires;
    }

    /** Only while the node is not queued. */
    public void setExpires(long value) {
        expires = value;
    }

    long order() {
        return order;
    }

    void setOrder(long value) {
        order = value;
    }

    @Override
    public String toString() {
        return owner + " at " + expires;
    }
}
