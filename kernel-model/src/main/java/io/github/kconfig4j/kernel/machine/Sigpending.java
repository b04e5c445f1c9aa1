package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.Signo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pending signals of a thread or of a process, {@code struct sigpending}. */
final class Sigpending {
    private final List<ModelSigqueue> list = new ArrayList<>();
    private long mask;

    /** Bit {@code signo - 1} for each pending signal. */
    long mask() {
        return mask;
    }

    /** How many signals of this number are pending. */
    int count(int signo) {
        return (int) list.stream().filter(each -> each.info().signo() == signo).count();
    }

    boolean has(int signo) {
        return (mask & Signo.mask(signo)) != 0;
    }

    void add(ModelSigqueue signal) {
        signal.setQueued(true);
        list.add(signal);
        mask |= Signo.mask(signal.info().signo());
    }

    /** The pending signal with the lowest number that is not blocked, the oldest of that number; null if there is none. */
    @Nullable
    ModelSigqueue dequeue(long blocked) {
        long deliverable = mask & ~blocked;
        if (deliverable == 0) {
            return null;
        }
        int signo = Long.numberOfTrailingZeros(deliverable) + 1;
        ModelSigqueue first = null;
        boolean more = false;
        for (ModelSigqueue each : list) {
            if (each.info().signo() == signo) {
                more = first != null;
                if (more) {
                    break;
                }
                first = each;
            }
        }
        if (first == null) {
            throw new IllegalStateException("Signal " + signo + " is marked as pending but not queued");
        }
        remove(first, more);
        return first;
    }

    /** {@code flush_sigqueue_mask}: drops the signals of this number. @return what was dropped, the oldest first */
    List<ModelSigqueue> discard(int signo) {
        List<ModelSigqueue> dropped =
                list.stream().filter(each -> each.info().signo() == signo).toList();
        dropped.forEach(each -> remove(each, false));
        return dropped;
    }

    /** {@code flush_itimer_signals}: drops what timers have sent. */
    void dropTimerSignals() {
        for (ModelSigqueue signal : List.copyOf(list)) {
            if (signal.timer() != null) {
                int signo = signal.info().signo();
                list.remove(signal);
                remove(signal, list.stream().anyMatch(each -> each.info().signo() == signo));
            }
        }
    }

    private void remove(ModelSigqueue signal, boolean moreOfIt) {
        signal.setQueued(false);
        list.remove(signal);
        if (!moreOfIt) {
            mask &= ~Signo.mask(signal.info().signo());
        }
    }
}
