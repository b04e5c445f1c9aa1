package io.github.kconfig4j.sample;

import static io.github.kconfig4j.kernel.ClockId.CLOCK_PROCESS_CPUTIME_ID;
import static io.github.kconfig4j.kernel.ClockId.CLOCK_THREAD_CPUTIME_ID;
import static io.github.kconfig4j.kernel.ClockId.CPUCLOCK_PROF;
import static io.github.kconfig4j.kernel.ClockId.CPUCLOCK_SCHED;
import static io.github.kconfig4j.kernel.ClockId.CPUCLOCK_VIRT;
import static io.github.kconfig4j.sample.Program.MSEC;
import static io.github.kconfig4j.sample.Program.SIGNAL;
import static io.github.kconfig4j.sample.Program.errno;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.machine.DeliveredSignal;
import io.github.kconfig4j.kernel.machine.SignalAction;
import java.util.List;
import java.util.Map;

/** One timer of one thread: arming, expiry, intervals, reading, deletion. */
final class ThreadAndProcessTimerScripts {
    private ThreadAndProcessTimerScripts() {}

    static void addTo(Map<String, Script> scripts) {
        scripts.put("thread_absolute_future", (p, o) -> absoluteFuture(p, o, CLOCK_THREAD_CPUTIME_ID));
        scripts.put("process_absolute_future", (p, o) -> absoluteFuture(p, o, CLOCK_PROCESS_CPUTIME_ID));
        scripts.put("thread_absolute_past", (p, o) -> absolutePast(p, o, CLOCK_THREAD_CPUTIME_ID));
        scripts.put("process_absolute_past", (p, o) -> absolutePast(p, o, CLOCK_PROCESS_CPUTIME_ID));
        scripts.put("absolute_past_interval", ThreadAndProcessTimerScripts::absolutePastInterval);
        scripts.put("overrun_interval_1ns", ThreadAndProcessTimerScripts::overrunInterval1ns);
        scripts.put("thread_interval_10ms", ThreadAndProcessTimerScripts::threadInterval);
        scripts.put("process_interval_100us_quantised", ThreadAndProcessTimerScripts::quantisedInterval);
        scripts.put("process_interval_blocked", ThreadAndProcessTimerScripts::blockedInterval);
        scripts.put("sigev_none_interval", ThreadAndProcessTimerScripts::sigevNoneInterval);
        scripts.put("sigev_none_absolute_past", ThreadAndProcessTimerScripts::sigevNoneAbsolutePast);
        scripts.put("fresh_timer_is_disarmed", ThreadAndProcessTimerScripts::freshTimer);
        scripts.put("disarm_returns_remaining", ThreadAndProcessTimerScripts::disarm);
        scripts.put("rearm_replaces_expiry", ThreadAndProcessTimerScripts::rearm);
        scripts.put("rearm_while_signal_pending", ThreadAndProcessTimerScripts::rearmWhilePending);
        scripts.put("delete_while_armed", ThreadAndProcessTimerScripts::deleteWhileArmed);
        scripts.put("huge_expiry", ThreadAndProcessTimerScripts::hugeExpiry);
        scripts.put("clock_getres", ThreadAndProcessTimerScripts::clockGetres);
        scripts.put("clock_settime", ThreadAndProcessTimerScripts::clockSettime);
        scripts.put("prof_virt_granularity", ThreadAndProcessTimerScripts::granularity);
        scripts.put("timer_on_prof_and_virt_clocks", ThreadAndProcessTimerScripts::profAndVirt);
        scripts.put("settime_from_handler", ThreadAndProcessTimerScripts::settimeFromHandler);
        scripts.put("ignored_signal_interval", ThreadAndProcessTimerScripts::ignoredInterval);
        scripts.put("ignored_signal_oneshot", ThreadAndProcessTimerScripts::ignoredOneshot);
    }

    private static void absoluteFuture(Program p, Map<String, Object> o, int clock) {
        p.handle(SIGNAL);
        long expiry = p.processClock() + 10 * MSEC;
        int timer = p.armAt(clock, Itimerspec.oneShot(expiry));
        p.burn(30 * MSEC);
        o.put("signals", p.count());
        long late = p.delivered().get(0).time() - expiry;
        o.put("early", late < 0);
        o.put("late_ticks_ceil", (late + p.tick() - 1) / p.tick());
        o.put("remaining_after_ns", p.remaining(timer));
    }

    private static void absolutePast(Program p, Map<String, Object> o, int clock) {
        p.handle(SIGNAL);
        p.burn(MSEC);
        int timer = p.create(clock);
        o.put("settime", errno(() -> p.syscalls().timerSettime(timer, true, Itimerspec.oneShot(1))));
        o.put("signals_when_settime_returns", p.count());
        o.put("remaining_after_ns", p.remaining(timer));
        p.burn(20 * MSEC);
        o.put("signals_total", p.count());
    }

    private static void absolutePastInterval(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        p.burn(35 * MSEC);
        int timer = p.armAt(CLOCK_PROCESS_CPUTIME_ID, Itimerspec.periodic(1, 10 * MSEC));
        o.put("signals_when_settime_returns", p.count());
        o.put("overrun_is_elapsed_intervals", p.delivered().get(0).info().overrun() == 3);
        long remaining = p.remaining(timer);
        o.put("remaining_in_interval", remaining > 0 && remaining <= 10 * MSEC);
    }

    private static void overrunInterval1ns(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        p.burn(MSEC);
        p.block(SIGNAL);
        p.armAt(CLOCK_PROCESS_CPUTIME_ID, Itimerspec.periodic(1, 1));
        p.burn(10 * MSEC);
        long elapsed = p.processClock() - 1;
        p.unblock(SIGNAL);
        o.put("got", p.count() > 0);
        o.put(
                "overrun_counts_ns_of_cpu_since_expiry",
                p.delivered().get(0).info().overrun() == elapsed);
    }

    private static void threadInterval(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        int timer = p.arm(CLOCK_THREAD_CPUTIME_ID, Itimerspec.periodic(10 * MSEC, 10 * MSEC));
        p.burn(105 * MSEC);
        int overruns =
                p.delivered().stream().mapToInt(each -> each.info().overrun()).sum();
        o.put("signals", p.count());
        o.put("signals_plus_overruns_minus_elapsed_intervals", p.count() + overruns - 10);
        putQuantisation(p, o, timer);
    }

    private static void quantisedInterval(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        int timer = p.arm(CLOCK_PROCESS_CPUTIME_ID, Itimerspec.periodic(MSEC / 10, MSEC / 10));
        p.burn(100 * MSEC);
        o.put("signals", p.count());
        putQuantisation(p, o, timer);
    }

    private static void putQuantisation(Program p, Map<String, Object> o, int timer) {
        List<Long> ticks =
                p.delivered().stream().map(each -> each.time() / p.tick()).toList();
        o.put("max_signals_per_tick", ticks.size() - ticks.stream().distinct().count() == 0 ? 1 : 2);
        Itimerspec old = p.syscalls().timerSettime(timer, false, Itimerspec.DISARMED);
        o.put("old_interval_ns", old.interval());
        o.put("old_value_in_1_to_interval", old.value() >= 1 && old.value() <= old.interval());
    }

    private static void blockedInterval(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        p.block(SIGNAL);
        int timer = p.arm(CLOCK_PROCESS_CPUTIME_ID, Itimerspec.periodic(10 * MSEC, 10 * MSEC));
        Readings readings = Readings.of(p, timer, 105);
        readings.put(o);
        o.put("negative", 0);
        o.put("remaining_wraps_while_pending", readings.wraps() > 1);
        p.unblock(SIGNAL);
        o.put("signals_on_unblock", p.count());
        int overrun = p.delivered().get(0).info().overrun();
        o.put("overrun_plus_1_minus_elapsed_intervals", overrun + 1 - 10);
        o.put("getoverrun_minus_si_overrun", p.syscalls().timerGetoverrun(timer) - overrun);
    }

    private static void sigevNoneInterval(Program p, Map<String, Object> o) {
        int timer = p.syscalls().timerCreate(CLOCK_THREAD_CPUTIME_ID, Sigevent.none());
        p.syscalls().timerSettime(timer, false, Itimerspec.periodic(10 * MSEC, 10 * MSEC));
        Readings readings = Readings.of(p, timer, 60);
        readings.put(o);
        o.put("wraps", readings.wraps());
    }

    /** What {@code timer_gettime} said while the program burned time. */
    private record Readings(int zero, int aboveInterval, int wraps) {
        static Readings of(Program p, int timer, int milliseconds) {
            int zero = 0;
            int above = 0;
            int wraps = 0;
            long before = Long.MAX_VALUE;
            for (int i = 0; i < milliseconds; i++) {
                p.burn(MSEC);
                Itimerspec setting = p.syscalls().timerGettime(timer);
                zero += setting.value() == 0 ? 1 : 0;
                above += setting.value() > setting.interval() ? 1 : 0;
                wraps += setting.value() > before ? 1 : 0;
                before = setting.value();
            }
            return new Readings(zero, above, wraps);
        }

        void put(Map<String, Object> o) {
            o.put("zero_remaining", zero);
            o.put("above_interval", aboveInterval);
        }
    }

    private static void sigevNoneAbsolutePast(Program p, Map<String, Object> o) {
        p.burn(MSEC);
        int timer = p.syscalls().timerCreate(CLOCK_PROCESS_CPUTIME_ID, Sigevent.none());
        o.put("settime", errno(() -> p.syscalls().timerSettime(timer, true, Itimerspec.oneShot(1))));
        o.put("remaining_ns", p.remaining(timer));
        o.put(
                "settime_interval",
                errno(() -> p.syscalls().timerSettime(timer, true, Itimerspec.periodic(1, 10 * MSEC))));
        o.put("interval_remaining_positive", p.remaining(timer) > 0);
    }

    private static void freshTimer(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        int timer = p.create(CLOCK_PROCESS_CPUTIME_ID);
        Itimerspec fresh = p.syscalls().timerGettime(timer);
        o.put("value_ns", fresh.value());
        o.put("interval_ns", fresh.interval());
        o.put("getoverrun", p.syscalls().timerGetoverrun(timer));
        Itimerspec[] old = new Itimerspec[1];
        o.put(
                "settime_zero_value_with_interval",
                errno(() -> old[0] = p.syscalls().timerSettime(timer, false, Itimerspec.periodic(0, MSEC))));
        o.put("value_after_ns", p.remaining(timer));
        o.put("interval_after_ns", p.syscalls().timerGettime(timer).interval());
        o.put("old_value_ns", old[0].value());
    }

    private static void disarm(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        int timer = p.arm(CLOCK_THREAD_CPUTIME_ID, Itimerspec.periodic(20 * MSEC, 7 * MSEC));
        p.burn(5 * MSEC);
        Itimerspec old = p.syscalls().timerSettime(timer, false, Itimerspec.DISARMED);
        o.put("old_value_between_1ns_and_15ms", old.value() >= 1 && old.value() <= 15 * MSEC);
        o.put("old_interval_ns", old.interval());
        o.put("remaining_after_ns", p.remaining(timer));
        p.burn(40 * MSEC);
        o.put("signals", p.count());
        Itimerspec again = p.syscalls().timerSettime(timer, false, Itimerspec.DISARMED);
        o.put("old_value_of_disarmed_ns", again.value());
        o.put("old_interval_of_disarmed_ns", again.interval());
    }

    private static void rearm(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        int timer = p.arm(CLOCK_THREAD_CPUTIME_ID, Itimerspec.oneShot(10 * MSEC));
        p.burn(3 * MSEC);
        long expiry = p.threadClock() + 40 * MSEC;
        Itimerspec old = p.syscalls().timerSettime(timer, false, Itimerspec.oneShot(40 * MSEC));
        o.put("old_value_ok", old.value() > 0 && old.value() <= 7 * MSEC);
        p.burn(30 * MSEC);
        o.put("signals_before_new_expiry", p.count());
        p.burn(20 * MSEC);
        o.put("signals_after", p.count());
        o.put("not_early", p.delivered().get(0).time() >= expiry);
    }

    private static void rearmWhilePending(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        p.block(SIGNAL);
        int timer = p.arm(CLOCK_THREAD_CPUTIME_ID, Itimerspec.periodic(5 * MSEC, 5 * MSEC));
        p.burn(20 * MSEC);
        o.put("pending_before", p.pending(SIGNAL));
        p.syscalls().timerSettime(timer, false, Itimerspec.oneShot(10_000 * MSEC));
        o.put("pending_right_after_settime", p.pending(SIGNAL));
        p.unblock(SIGNAL);
        o.put("signals_delivered", p.count());
    }

    private static void deleteWhileArmed(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        int timer = p.arm(CLOCK_PROCESS_CPUTIME_ID, Itimerspec.periodic(10 * MSEC, 10 * MSEC));
        p.burn(3 * MSEC);
        o.put("delete", errno(() -> p.syscalls().timerDelete(timer)));
        p.burn(30 * MSEC);
        o.put("signals", p.count());
        o.put("gettime_after", errno(() -> p.syscalls().timerGettime(timer)));
        o.put("delete_again", errno(() -> p.syscalls().timerDelete(timer)));
        o.put("settime_after", errno(() -> p.syscalls().timerSettime(timer, false, Itimerspec.oneShot(1))));
        o.put("getoverrun_after", errno(() -> p.syscalls().timerGetoverrun(timer)));
    }

    private static void hugeExpiry(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        int timer = p.create(CLOCK_PROCESS_CPUTIME_ID);
        Itimerspec huge = Itimerspec.oneShot(Long.MAX_VALUE);
        o.put("settime_abs_LONG_MAX_seconds", errno(() -> p.syscalls().timerSettime(timer, true, huge)));
        o.put("remaining_seconds_clamped", p.remaining(timer) / 1_000_000_000L);
        p.burn(20 * MSEC);
        o.put("signals", p.count());
        o.put("settime_rel_LONG_MAX_seconds", errno(() -> p.syscalls().timerSettime(timer, false, huge)));
        p.burn(20 * MSEC);
        o.put("signals_rel", p.count());
    }

    private static void clockGetres(Program p, Map<String, Object> o) {
        int[] clocks = {CPUCLOCK_PROF, CPUCLOCK_VIRT, CPUCLOCK_SCHED};
        String[] names = {"prof", "virt", "sched"};
        for (int i = 0; i < clocks.length; i++) {
            o.put("process_" + names[i] + "_ns", p.syscalls().clockGetres(ClockId.process(0, clocks[i])));
            o.put("thread_" + names[i] + "_ns", p.syscalls().clockGetres(ClockId.thread(0, clocks[i])));
        }
        o.put("CLOCK_PROCESS_CPUTIME_ID_ns", p.syscalls().clockGetres(CLOCK_PROCESS_CPUTIME_ID));
        o.put("CLOCK_THREAD_CPUTIME_ID_ns", p.syscalls().clockGetres(CLOCK_THREAD_CPUTIME_ID));
    }

    private static void clockSettime(Program p, Map<String, Object> o) {
        o.put("CLOCK_PROCESS_CPUTIME_ID", errno(() -> p.syscalls().clockSettime(CLOCK_PROCESS_CPUTIME_ID, 0)));
        o.put("CLOCK_THREAD_CPUTIME_ID", errno(() -> p.syscalls().clockSettime(CLOCK_THREAD_CPUTIME_ID, 0)));
        int pid = p.task().pid();
        o.put("dynamic_own_process", errno(() -> p.syscalls().clockSettime(ClockId.process(pid, CPUCLOCK_SCHED), 0)));
        o.put("dynamic_own_thread", errno(() -> p.syscalls().clockSettime(ClockId.thread(pid, CPUCLOCK_SCHED), 0)));
    }

    private static void granularity(Program p, Map<String, Object> o) {
        int backwards = 0;
        int steps = 0;
        boolean wholeTicks = true;
        boolean virtLeProf = true;
        long before = 0;
        for (int i = 0; i < 600; i++) {
            p.burn(MSEC / 10);
            long prof = p.syscalls().clockGettime(ClockId.thread(0, CPUCLOCK_PROF));
            backwards += prof < before ? 1 : 0;
            steps += prof > before ? 1 : 0;
            wholeTicks &= prof % p.tick() == 0;
            virtLeProf &= p.syscalls().clockGettime(ClockId.thread(0, CPUCLOCK_VIRT)) <= prof;
            before = prof;
        }
        o.put("prof_clock_went_backwards", backwards);
        o.put("prof_step_total_at_most_whole_ticks_minus_steal", wholeTicks);
        o.put("distinct_values_about_elapsed_ticks", steps == 60 * MSEC / p.tick());
        o.put("virt_le_prof", virtLeProf);
    }

    private static void profAndVirt(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        int prof = p.arm(ClockId.thread(0, CPUCLOCK_PROF), Itimerspec.oneShot(12 * MSEC));
        int virt = p.arm(ClockId.thread(0, CPUCLOCK_VIRT), Itimerspec.oneShot(12 * MSEC));
        o.put("created", prof >= 0 && virt >= 0);
        p.burn(40 * MSEC);
        o.put("signals", p.count());
        long profTime = timeOf(p, prof);
        o.put("prof_not_early", profTime >= 12 * MSEC);
        o.put("prof_fires_exactly_on_tick_of_expiry", profTime == (12 * MSEC + p.tick() - 1) / p.tick() * p.tick());
        o.put("virt_fired", timeOf(p, virt) > 0);
    }

    private static long timeOf(Program p, int timer) {
        return p.delivered().stream()
                .filter(each -> each.info().timerId() == timer)
                .mapToLong(DeliveredSignal::time)
                .findFirst()
                .orElse(-1);
    }

    private static void settimeFromHandler(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        int timer = p.create(CLOCK_THREAD_CPUTIME_ID);
        Itimerspec next = Itimerspec.oneShot(5 * MSEC);
        p.machine()
                .sigaction(
                        p.task(),
                        SIGNAL,
                        SignalAction.handler(info -> p.syscalls().timerSettime(timer, false, next)));
        p.syscalls().timerSettime(timer, false, next);
        p.burn(80 * MSEC);
        o.put("rearmed_chain_between_8_and_16_in_80ms", p.count() >= 8 && p.count() <= 16);
    }

    private static void ignoredInterval(Program p, Map<String, Object> o) {
        p.ignore(SIGNAL);
        int timer = p.arm(CLOCK_THREAD_CPUTIME_ID, Itimerspec.periodic(5 * MSEC, 5 * MSEC));
        boolean positive = true;
        for (int i = 0; i < 60; i++) {
            p.burn(MSEC);
            positive &= p.remaining(timer) > 0;
        }
        o.put("remaining_positive_while_ignored", positive);
        p.handle(SIGNAL);
        p.burn(20 * MSEC);
        o.put("fires_again_after_handler_installed", p.count() > 1);
        o.put(
                "first_signal_reports_missed_periods_as_overrun",
                p.delivered().get(0).info().overrun() == 11);
    }

    private static void ignoredOneshot(Program p, Map<String, Object> o) {
        p.ignore(SIGNAL);
        int timer = p.arm(CLOCK_THREAD_CPUTIME_ID, Itimerspec.oneShot(5 * MSEC));
        p.burn(30 * MSEC);
        o.put("remaining_after_ignored_expiry_ns", p.remaining(timer));
        p.handle(SIGNAL);
        p.burn(20 * MSEC);
        o.put("signals_after_handler_installed", p.count());
    }
}
