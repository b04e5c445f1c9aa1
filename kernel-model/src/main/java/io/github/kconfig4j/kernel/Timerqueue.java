package io.github.kconfig4j.kernel;

import java.util.Comparator;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * {@code struct timerqueue_head}: nodes by expiry, equal ones in the order they were added. Adding and removing are
 * O(log n), the first node O(1). Not thread-safe: siglock of the task or process guards it.
 *
 * @param <T> what owns a node
 */
public class Timerqueue<T> {
    /** By expiry, then in the order of adding. One for all queues: there are three in every task. */
    static final Comparator<TimerqueueNode<?>> BY_EXPIRY = Timerqueue::compare;

    private final TreeSet<TimerqueueNode<T>> nodes;
    private @Nullable TimerqueueNode<T> next;
    private long added;

    public Timerqueue() {
        this(BY_EXPIRY);
    }

    /** @param order {@link #BY_EXPIRY}, or something that watches it */
    Timerqueue(Comparator<TimerqueueNode<?>> order) {
        nodes = new TreeSet<>(order);
    }

    private static int compare(TimerqueueNode<?> a, TimerqueueNode<?> b) {
        int byExpiry = Long.compare(a.expires(), b.expires());
        return byExpiry != 0 ? byExpiry : Long.compare(a.order(), b.order());
    }

    /** {@code timerqueue_add}. @return whether the node became the first */
    public boolean add(TimerqueueNode<T> node) {
        node.setOrder(added++);
        nodes.add(node);
        if (next == null || node.expires() < next.expires()) {
            next = node;
            return true;
        }
        return false;
    }

    /** {@code timerqueue_del}. The node must be queued here, with the expiry it was added with. */
    public void del(TimerqueueNode<T> node) {
        if (!nodes.remove(node)) {
            throw new IllegalStateException(node + " is not in this queue");
        }
        if (node == next) {
            next = nodes.isEmpty() ? null : nodes.first();
        }
    }

    /** {@code timerqueue_getnext}: the node that expires first, or null. */
    public @Nullable TimerqueueNode<T> getnext() {
        return next;
    }
}
