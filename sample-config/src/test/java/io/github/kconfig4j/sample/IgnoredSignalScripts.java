package io.github.kconfig4j.sample;

import static io.github.kconfig4j.kernel.ClockId.CLOCK_THREAD_CPUTIME_ID;
import static io.github.kconfig4j.sample.Program.MSEC;
import static io.github.kconfig4j.sample.Program.SIGNAL;
import static io.github.kconfig4j.sample.Program.errno;

import io.github.kconfig4j.kernel.Itimer;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.machine.SignalAction;
import java.util.Map;
import java.util.stream.Collectors;

/** ModelSignals of timers that are ignored when they come, or while they are pending. */
final class IgnoredSignalScripts {
    private static final Itimerspec EVERY_5_MS = Itimerspec.periodic(5 * MSEC, 5 * MSEC);

    private IgnoredSignalScripts() {}

    static void addTo(Map<String, Script> scripts) {
        scripts.put("ignore_discards_pending_oneshot", IgnoredSignalScripts::pendingOneshot);
        scripts.put("ignore_discards_pending_sigprof", IgnoredSignalScripts::pendingSigprof);
        scripts.put("ignore_keeps_pending_interval", IgnoredSignalScripts::pendingInterval);
        scripts.put("interval_unblocked_while_ignored", IgnoredSignalScripts::unblockedWhileIgnored);
        scripts.put("default_discards_pending_only_if_ignored", IgnoredSignalScripts::ignoredByDefault);
        scripts.put("ignored_signals_return_last_in_first_out", IgnoredSignalScripts::lastInFirstOut);
        scripts.put("ignored_interval_set_again_as_oneshot", IgnoredSignalScripts::setAgainAsOneshot);
        scripts.put("ignored_interval_disarmed", IgnoredSignalScripts::disarmed);
        scripts.put("ignored_interval_blocked_and_set_again", IgnoredSignalScripts::blockedAndSetAgain);
        scripts.put("ignored_interval_deleted", IgnoredSignalScripts::deleted);
    }

    private static void pendingOneshot(Program p, Map<String, Object> o) {
        int timer = p.create(CLOCK_THREAD_CPUTIME_ID);
        p.block(SIGNAL);
        p.settime(timer, Itimerspec.oneShot(5 * MSEC));
        p.burnToTick(20 * MSEC);
        o.put("pending_before", p.pending(SIGNAL));
        p.ignore(SIGNAL);
        o.put("pending_when_ignored", p.pending(SIGNAL));
        p.handle(SIGNAL);
        p.unblock(SIGNAL);
        o.put("delivered", p.count());
    }

    private static void pendingSigprof(Program p, Map<String, Object> o) {
        p.block(Signo.SIGPROF);
        p.syscalls().setitimer(Itimer.ITIMER_PROF, Itimerspec.oneShot(5 * MSEC));
        p.burnToTick(40 * MSEC);
        o.put("pending_before", p.pending(Signo.SIGPROF));
        p.ignore(Signo.SIGPROF);
        o.put("pending_when_ignored", p.pending(Signo.SIGPROF));
        p.handle(Signo.SIGPROF);
        p.unblock(Signo.SIGPROF);
        o.put("delivered", p.count());
    }

    private static void pendingInterval(Program p, Map<String, Object> o) {
        int timer = p.create(CLOCK_THREAD_CPUTIME_ID);
        long start = p.threadClock();
        p.block(SIGNAL);
        p.settimeAt(timer, Itimerspec.periodic(start + 10 * MSEC, 10 * MSEC));
        p.burnToTick(25 * MSEC);
        o.put("pending_before", p.pending(SIGNAL));
        p.ignore(SIGNAL);
        o.put("pending_when_ignored", p.pending(SIGNAL));
        p.unblock(SIGNAL);
        p.burnToTick(50 * MSEC);
        o.put("delivered_while_ignored", p.count());
        p.handle(SIGNAL);
        long elapsed = (p.threadClock() - start - 10 * MSEC) / (10 * MSEC);
        o.put("delivered_when_handled", p.count());
        o.put("overrun_minus_elapsed_intervals", firstOverrun(p) - elapsed);
    }

    private static void unblockedWhileIgnored(Program p, Map<String, Object> o) {
        int timer = p.create(CLOCK_THREAD_CPUTIME_ID);
        long start = p.threadClock();
        p.ignore(SIGNAL);
        p.block(SIGNAL);
        p.settimeAt(timer, Itimerspec.periodic(start + 10 * MSEC, 10 * MSEC));
        p.burnToTick(45 * MSEC);
        o.put("pending_while_blocked_and_ignored", p.pending(SIGNAL));
        p.unblock(SIGNAL);
        o.put("pending_after_unblock", p.pending(SIGNAL));
        p.burnToTick(40 * MSEC);
        p.handle(SIGNAL);
        long now = p.threadClock();
        o.put("delivered_when_handled", p.count());
        o.put("overrun_counts_from_the_first_expiry", firstOverrun(p) == (now - start - 10 * MSEC) / (10 * MSEC));
        o.put("overrun_counts_from_the_unblocking", firstOverrun(p) == (now - start - 50 * MSEC) / (10 * MSEC));
    }

    private static long firstOverrun(Program p) {
        return p.handled().get(0).info().overrun();
    }

    private static void ignoredByDefault(Program p, Map<String, Object> o) {
        int timer = p.create(CLOCK_THREAD_CPUTIME_ID, Signo.SIGURG);
        p.block(Signo.SIGURG);
        p.handle(Signo.SIGURG);
        p.settime(timer, Itimerspec.oneShot(5 * MSEC));
        p.burnToTick(20 * MSEC);
        o.put("pending_before", p.pending(Signo.SIGURG));
        p.sigaction(Signo.SIGURG, SignalAction.DEFAULT);
        o.put("pending_with_default_action", p.pending(Signo.SIGURG));
    }

    private static void lastInFirstOut(Program p, Map<String, Object> o) {
        long at = p.threadClock() + 5 * MSEC;
        p.ignore(SIGNAL);
        for (int i = 0; i < 3; i++) {
            p.settimeAt(p.create(CLOCK_THREAD_CPUTIME_ID), Itimerspec.periodic(at, 100 * MSEC));
        }
        p.burnToTick(20 * MSEC);
        p.handle(SIGNAL);
        o.put(
                "timers_in_the_order_of_their_handlers",
                p.handled().stream()
                        .map(each -> Integer.toString(each.info().timerId()))
                        .collect(Collectors.joining(" ")));
    }

    private static void setAgainAsOneshot(Program p, Map<String, Object> o) {
        int timer = ignoredInterval(p);
        p.settime(timer, Itimerspec.oneShot(5 * MSEC));
        p.burnToTick(20 * MSEC);
        o.put("remaining_ns", p.remaining(timer));
        p.handle(SIGNAL);
        p.burnToTick(20 * MSEC);
        o.put("delivered_when_handled", p.count());
    }

    private static void disarmed(Program p, Map<String, Object> o) {
        int timer = p.create(CLOCK_THREAD_CPUTIME_ID);
        p.ignore(SIGNAL);
        p.settime(timer, Itimerspec.periodic(5 * MSEC, 5 * MSEC));
        p.burnToTick(20 * MSEC);
        p.settime(timer, Itimerspec.DISARMED);
        p.handle(SIGNAL);
        p.burnToTick(20 * MSEC);
        o.put("delivered_when_handled", p.count());
    }

    private static void blockedAndSetAgain(Program p, Map<String, Object> o) {
        int timer = ignoredInterval(p);
        p.block(SIGNAL);
        p.settime(timer, Itimerspec.oneShot(5 * MSEC));
        p.burnToTick(20 * MSEC);
        o.put("pending_while_blocked", p.pending(SIGNAL));
        p.handle(SIGNAL);
        p.unblock(SIGNAL);
        p.burnToTick(20 * MSEC);
        o.put("delivered", p.count());
    }

    private static void deleted(Program p, Map<String, Object> o) {
        int timer = ignoredInterval(p);
        o.put("delete", errno(() -> p.syscalls().timerDelete(timer)));
        p.handle(SIGNAL);
        p.burnToTick(20 * MSEC);
        o.put("delivered_when_handled", p.count());
    }

    /** An interval timer that has expired while its signal is ignored. */
    private static int ignoredInterval(Program p) {
        int timer = p.create(CLOCK_THREAD_CPUTIME_ID);
        p.ignore(SIGNAL);
        p.settime(timer, EVERY_5_MS);
        p.burnToTick(20 * MSEC);
        return timer;
    }
}
