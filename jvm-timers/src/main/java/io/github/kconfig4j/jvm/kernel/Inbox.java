package io.github.kconfig4j.jvm.kernel;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What is to be done about signals, in the order in which they were sent. Thread-safe. */
final class Inbox {
    private final Queue<Runnable> deliveries = new ConcurrentLinkedQueue<>();

    void add(Runnable delivery) {
        deliveries.add(delivery);
    }

    boolean isEmpty() {
        return deliveries.isEmpty();
    }

    /** Does all of it, also what comes meanwhile. What is left when one throws is done by the next call. */
    void deliver() {
        for (Runnable next = deliveries.poll(); next != null; next = deliveries.poll()) {
            next.run();
        }
    }
}
