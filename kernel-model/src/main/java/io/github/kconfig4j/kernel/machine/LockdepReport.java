package io.github.kconfig4j.kernel.machine;

import java.util.List;

/**
 * A use of locks that can go wrong, whether it did this time or not.
 *
 * @param rule what was broken
 * @param task who did it
 * @param acquisitions the locks held, outermost first; the last one is the offending acquisition
 */
public record LockdepReport(Rule rule, ModelTask task, List<Acquisition> acquisitions) {
    /** The rules that are checked. */
    public enum Rule {
        /** A lock that sleeps was taken in hard interrupt context. */
        SLEEPING_LOCK_IN_HARDIRQ("sleeping lock in hard interrupt"),
        /** A lock that sleeps was taken with interrupts off or under a spinning lock. */
        SLEEPING_LOCK_IN_ATOMIC("sleeping lock in atomic context"),
        /** {@code spinlock_t} in hard interrupt without the exemption: it would sleep on {@code PREEMPT_RT}. */
        INVALID_WAIT_CONTEXT("invalid wait context"),
        /** Two classes are taken in both orders. */
        LOCK_ORDER("possible circular locking dependency");

        private final String words;

        Rule(String words) {
            this.words = words;
        }
    }

    public LockdepReport {
        acquisitions = List.copyOf(acquisitions);
    }

    /** The acquisition that broke the rule. */
    public Acquisition offender() {
        return acquisitions.get(acquisitions.size() - 1);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(rule.words).append(": ").append(task);
        for (Acquisition acquisition : acquisitions) {
            text.append("\n    ").append(acquisition);
        }
        return text.toString();
    }
}
