package io.github.kconfig4j.timers.templates;

import java.util.List;

/** What KVM looks at between two stays of a vCPU in its guest. */
sealed interface GuestLoop {
    /**
     * The generic guest entry: looks, does what there is to do, and looks again until there is nothing; once more with
     * interrupts off.
     *
     * @param work what is looked at, in this order
     */
    record Generic(List<GuestWork> work) implements GuestLoop {
        /** What {@code XFER_TO_GUEST_MODE_WORK} stands for where the architecture adds nothing. */
        static final Generic XFER_TO_GUEST_MODE =
                new Generic(List.of(GuestWork.SIGNAL, GuestWork.RESCHEDULING, GuestWork.NOTIFY_RESUME));

        public Generic {
            work = List.copyOf(work);
        }
    }

    /**
     * Code of the architecture's own: looks once, with no eye for task work.
     *
     * @param work what is looked at with interrupts on, in this order
     * @param lastLook what is looked at with interrupts off
     */
    record Own(List<GuestWork> work, List<GuestWork> lastLook) implements GuestLoop {
        public Own {
            work = List.copyOf(work);
            lastLook = List.copyOf(lastLook);
        }
    }
}
