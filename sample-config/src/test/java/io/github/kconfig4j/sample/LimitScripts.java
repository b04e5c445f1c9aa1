package io.github.kconfig4j.sample;

import static io.github.kconfig4j.kernel.ClockId.CLOCK_PROCESS_CPUTIME_ID;
import static io.github.kconfig4j.kernel.Itimer.ITIMER_PROF;
import static io.github.kconfig4j.kernel.Itimer.ITIMER_VIRTUAL;
import static io.github.kconfig4j.sample.Program.MSEC;
import static io.github.kconfig4j.sample.Program.errno;

import io.github.kconfig4j.kernel.ErrnoException;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Rlimit;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.machine.DeliveredSignal;
import io.github.kconfig4j.kernel.machine.SignalAction;
import java.util.List;
import java.util.Map;

/** Interval timers and resource limits. */
final class LimitScripts {
    private static final long SECOND = 1000 * MSEC;
    private static final long USEC = 1000;

    private LimitScripts() {}

    static void addTo(Map<String, Script> scripts) {
        scripts.put("itimer_prof_oneshot", LimitScripts::profOneshot);
        scripts.put("itimer_interval_coalesces", LimitScripts::intervalCoalesces);
        scripts.put("itimer_catchup_after_signal_lag", LimitScripts::lag);
        scripts.put("itimer_virtual_vs_prof_kernel_load", LimitScripts::kernelLoad);
        scripts.put("itimer_old_value", LimitScripts::oldValue);
        scripts.put("itimer_invalid", LimitScripts::invalid);
        scripts.put("getitimer_at_expiry", LimitScripts::getitimerAtExpiry);
        scripts.put("disarmed_process_clock_goes_on", LimitScripts::disarmedClock);
        scripts.put("armed_process_clock_goes_by_ticks", LimitScripts::armedClock);
        scripts.put("sigprof_of_busy_cpus", LimitScripts::busyCpus);
        scripts.put("rlimit_rttime_soft_is_raised_by_a_second", (p, o) -> rttime(p, o, 160_000, 400));
        scripts.put("rlimit_rttime_soft_only", (p, o) -> rttime(p, o, Rlimit.INFINITY, 200));
        scripts.put("rlimit_cpu_soft_default_action", LimitScripts::softDefaultAction);
        scripts.put("rlimit_cpu_soft_equals_hard", LimitScripts::softEqualsHard);
        scripts.put("rlimit_cpu_zero_soft", LimitScripts::zeroSoft);
        scripts.put("rlimit_cpu_prlimit_other_process", LimitScripts::otherProcess);
        scripts.put("rlimit_cpu_and_itimer_share_prof_base", LimitScripts::sharedBase);
        scripts.put("rlimit_sigpending_bounds_timers", LimitScripts::sigpending);
        scripts.put("default_sigpending_limit", (p, o) -> {});
    }

    private static void profOneshot(Program p, Map<String, Object> o) {
        p.handle(Signo.SIGPROF);
        long requested = 20 * MSEC;
        long expiry = p.processClock() + requested;
        p.syscalls().setitimer(ITIMER_PROF, Itimerspec.oneShot(requested));
        long remaining = p.syscalls().getitimer(ITIMER_PROF).value();
        o.put("remaining_right_after_setitimer_us_minus_requested", (remaining - requested) / USEC);
        p.burn(60 * MSEC);
        o.put("signals", p.count(Signo.SIGPROF));
        long late = p.delivered().get(0).time() - expiry;
        o.put("early_vs_prof_clock", late < 0);
        o.put("prof_clock_at_signal_minus_expiry_ticks", late / p.tick());
        o.put("remaining_after_us", p.syscalls().getitimer(ITIMER_PROF).value() / USEC);
    }

    private static void intervalCoalesces(Program p, Map<String, Object> o) {
        p.handle(Signo.SIGPROF);
        p.syscalls().setitimer(ITIMER_PROF, Itimerspec.periodic(MSEC, MSEC));
        p.burn(120 * MSEC);
        List<Long> times = p.delivered().stream().map(DeliveredSignal::time).toList();
        long ticks = 120 * MSEC / p.tick();
        o.put("at_most_one_signal_per_tick", times.stream().distinct().count() == times.size());
        o.put("at_least_80_percent_of_ticks", times.size() * 10L >= ticks * 8);
        o.put(
                "remaining_reported_us_when_lagging",
                p.syscalls().getitimer(ITIMER_PROF).value() / USEC);
    }

    private static void lag(Program p, Map<String, Object> o) {
        p.handle(Signo.SIGVTALRM);
        p.syscalls().setitimer(ITIMER_VIRTUAL, Itimerspec.periodic(2 * MSEC, 2 * MSEC));
        p.burn(100 * MSEC);
        Itimerspec old = p.syscalls().setitimer(ITIMER_VIRTUAL, Itimerspec.DISARMED);
        int before = p.count();
        p.burn(40 * MSEC);
        o.put("signals_after_disarm", p.count() - before);
        o.put("old_interval_us", old.interval() / USEC);
        o.put("old_value_us_when_lagging", old.value() / USEC);
    }

    private static void kernelLoad(Program p, Map<String, Object> o) {
        p.handle(Signo.SIGPROF);
        p.handle(Signo.SIGVTALRM);
        p.syscalls().setitimer(ITIMER_PROF, Itimerspec.periodic(10 * MSEC, 10 * MSEC));
        p.syscalls().setitimer(ITIMER_VIRTUAL, Itimerspec.periodic(10 * MSEC, 10 * MSEC));
        for (int i = 0; i < 25; i++) {
            p.burnInKernel(9 * MSEC);
            p.burn(MSEC);
        }
        o.put("virtual_less_than_half_of_prof", p.count(Signo.SIGVTALRM) * 2 < p.count(Signo.SIGPROF));
    }

    private static void oldValue(Program p, Map<String, Object> o) {
        p.handle(Signo.SIGPROF);
        Itimerspec never = p.syscalls().setitimer(ITIMER_PROF, Itimerspec.periodic(100 * MSEC, 30 * MSEC));
        o.put("old_of_never_set_us", never.value());
        p.burn(30 * MSEC);
        Itimerspec old = p.syscalls().setitimer(ITIMER_PROF, Itimerspec.DISARMED);
        o.put("old_value_between_50ms_and_104ms", old.value() >= 50 * MSEC && old.value() <= 104 * MSEC);
        o.put("old_interval_us", old.interval() / USEC);
        o.put("after_disarm_us", p.syscalls().getitimer(ITIMER_PROF).value());
    }

    private static void invalid(Program p, Map<String, Object> o) {
        o.put("which_3", errno(() -> p.syscalls().setitimer(3, Itimerspec.oneShot(MSEC))));
        o.put("which_minus2", errno(() -> p.syscalls().setitimer(-2, Itimerspec.oneShot(MSEC))));
    }

    private static void limit(Program p, long soft, long hard) {
        p.machine().prlimitCpu(p.task(), p.task(), new Rlimit(soft, hard));
    }

    private static void softDefaultAction(Program p, Map<String, Object> o) {
        limit(p, 1, 5);
        p.burn(3 * SECOND);
        o.put("child_end", p.end());
    }

    private static void softEqualsHard(Program p, Map<String, Object> o) {
        p.handle(Signo.SIGXCPU);
        limit(p, 1, 1);
        p.burn(3 * SECOND);
        o.put("child_end", p.end());
        o.put("sigxcpu_count", p.count(Signo.SIGXCPU));
    }

    private static void zeroSoft(Program p, Map<String, Object> o) {
        p.handle(Signo.SIGXCPU);
        limit(p, 0, 5);
        p.burn(SECOND / 2);
        o.put("child_end", p.end());
        o.put("sigxcpu_count", p.count(Signo.SIGXCPU));
        o.put("within_60ms_of_cpu", p.delivered().get(0).time() <= 60 * MSEC);
        o.put("soft_after", p.getrlimitCpu().soft());
    }

    private static void otherProcess(Program p, Map<String, Object> o) {
        Program child = p.forkOn(1);
        child.handle(Signo.SIGXCPU);
        o.put("prlimit", errno(() -> p.machine().prlimitCpu(p.task(), child.task(), new Rlimit(0, 10))));
        child.burn(40 * MSEC);
        o.put(
                "target_got_sigxcpu",
                p.count(Signo.SIGXCPU) == 1 && p.delivered().get(0).task() == child.task());
        o.put("target_soft_now", child.getrlimitCpu().soft());
    }

    private static void sharedBase(Program p, Map<String, Object> o) {
        p.handle(Signo.SIGXCPU);
        p.handle(Signo.SIGPROF);
        limit(p, 1, Rlimit.INFINITY);
        p.syscalls().setitimer(ITIMER_PROF, Itimerspec.periodic(100 * MSEC, 100 * MSEC));
        p.burn(SECOND / 2);
        p.syscalls().setitimer(ITIMER_PROF, Itimerspec.DISARMED);
        p.burn(SECOND);
        o.put("child_end", p.end());
        o.put("sigxcpu_count", p.count(Signo.SIGXCPU));
    }

    private static void sigpending(Program p, Map<String, Object> o) {
        int limit = 50;
        p.machine().limitSigpending(limit);
        int created = 0;
        String then = "0";
        while (then.equals("0")) {
            try {
                p.create(CLOCK_PROCESS_CPUTIME_ID);
                created++;
            } catch (ErrnoException e) {
                then = e.errno().name();
            }
        }
        o.put("created_at_most_limit_plus_1", created <= limit + 1);
        o.put("created", created);
        o.put("then", then);
    }

    /** The other thread's tick makes the time of the timer come, while that is in a system call. */
    private static void getitimerAtExpiry(Program p, Map<String, Object> o) {
        p.handle(Signo.SIGPROF);
        p.block(Signo.SIGPROF);
        Program reader = p.threadOn(1);
        p.machine().syscallEnter(reader.task());
        p.syscalls().setitimer(ITIMER_PROF, Itimerspec.periodic(p.tick(), 2 * p.tick()));
        boolean zero = false;
        int above = 0;
        for (int i = 0; i < 1500; i++) {
            p.burn(p.tick() / 4);
            long left = p.syscalls().getitimer(ITIMER_PROF).value();
            zero |= left == 0;
            above += left > 4 * p.tick() ? 1 : 0;
        }
        o.put("zero_was_reported_of_an_armed_timer", zero);
        o.put("above_interval_and_a_tick", above);
    }

    private static void disarmedClock(Program p, Map<String, Object> o) {
        p.settime(p.create(CLOCK_PROCESS_CPUTIME_ID), Itimerspec.DISARMED);
        o.put("more_than_a_thousand_values", pollProcessClock(p, o) > 1000);
    }

    private static void armedClock(Program p, Map<String, Object> o) {
        p.settime(p.create(CLOCK_PROCESS_CPUTIME_ID), Itimerspec.oneShot(1000 * SECOND));
        o.put("at_most_a_hundred_values", pollProcessClock(p, o) <= 100);
    }

    /** Reads the clock until 40 ms have passed on it. Returns how many values it had. */
    private static int pollProcessClock(Program p, Map<String, Object> o) {
        int values = 0;
        long start = p.processClock();
        long last = start;
        while (last - start < 40 * MSEC && p.machine().now() < 3 * SECOND) {
            p.burn(10 * USEC);
            long now = p.processClock();
            values += now == last ? 0 : 1;
            last = now;
        }
        o.put("the_clock_reached_40ms", last - start >= 40 * MSEC);
        return values;
    }

    private static void busyCpus(Program p, Map<String, Object> o) {
        p.handle(Signo.SIGPROF);
        p.threadOn(1);
        p.syscalls().setitimer(ITIMER_PROF, Itimerspec.periodic(MSEC, MSEC));
        p.burn(SECOND);
        p.syscalls().setitimer(ITIMER_PROF, Itimerspec.DISARMED);
        long ticks = 2 * SECOND / p.tick();
        o.put("cpus", 2);
        o.put("signals_per_100_ticks", 100 * p.count(Signo.SIGPROF) / ticks);
    }

    private static void rttime(Program p, Map<String, Object> o, long hardUsec, long milliseconds) {
        long[] softInHandler = {-1};
        p.sigaction(
                Signo.SIGXCPU,
                SignalAction.handler(
                        signal -> softInHandler[0] = p.getrlimitRttime().soft()));
        p.keepTicks();
        p.machine().prlimitRttime(p.task(), new Rlimit(60_000, hardUsec));
        p.machine().makeRealtime(p.task());
        p.burn(milliseconds * MSEC);
        o.put("sigxcpu_seen", p.count(Signo.SIGXCPU));
        o.put("soft_in_handler_us", softInHandler[0]);
        o.put("child_end", p.end());
    }
}
