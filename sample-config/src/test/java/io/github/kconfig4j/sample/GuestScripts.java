package io.github.kconfig4j.sample;

import static io.github.kconfig4j.kernel.ClockId.CLOCK_PROCESS_CPUTIME_ID;
import static io.github.kconfig4j.kernel.ClockId.CPUCLOCK_SCHED;
import static io.github.kconfig4j.sample.Program.MSEC;
import static io.github.kconfig4j.sample.Program.SIGNAL;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.GuestEntry;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Rlimit;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.machine.KvmVcpu;
import java.util.Map;

/** A thread that runs a guest for 200 ms and more, watched by another one. */
final class GuestScripts {
    private GuestScripts() {}

    static void addTo(Map<String, Script> scripts, GuestEntry guestEntry) {
        scripts.put(
                "kvm_supervisor_signalled_while_guest_runs_thread_clock", (p, o) -> supervisor(p, o, guestEntry, true));
        scripts.put(
                "kvm_supervisor_signalled_while_guest_runs_process_clock",
                (p, o) -> supervisor(p, o, guestEntry, false));
        scripts.put("kvm_rlimit_cpu_kills_guest", (p, o) -> limitKillsGuest(p, o, guestEntry));
        scripts.put("kvm_mass_expiry_in_guest", (p, o) -> massExpiry(p, o, guestEntry));
    }

    private static void supervisor(Program p, Map<String, Object> o, GuestEntry guestEntry, boolean threadClock) {
        p.handle(SIGNAL);
        Program vcpu = p.threadOn(1);
        vcpu.block(SIGNAL);
        int clock = threadClock ? ClockId.thread(vcpu.task().pid(), CPUCLOCK_SCHED) : CLOCK_PROCESS_CPUTIME_ID;
        int timer = p.syscalls()
                .timerCreate(clock, Sigevent.threadId(SIGNAL, p.task().pid()));
        p.syscalls().timerSettime(timer, false, Itimerspec.periodic(20 * MSEC, 10 * MSEC));
        if (!threadClock) {
            p.sleep();
        }
        int returned = p.machine().kvmRun(vcpu.task(), new KvmVcpu(), guestEntry, 200 * MSEC) == 0 ? 0 : 1;
        o.put("guest_ran_200ms_of_thread_cpu", vcpu.threadClock() >= 200 * MSEC);
        if (!threadClock) {
            p.resume();
        }
        putSignals(p, o, threadClock);
        o.put("KVM_RUN_returned_meanwhile", returned);
        o.put("child_end", p.end());
    }

    private static void putSignals(Program p, Map<String, Object> o, boolean running) {
        int expiries = p.delivered().stream()
                .mapToInt(each -> 1 + each.info().overrun())
                .sum();
        o.put("signals_at_supervisor_ge_10", running ? p.count() >= 10 : expiries >= 10);
        o.put("at_most_elapsed_intervals", expiries <= 19);
        o.put("handled_by_supervisor", p.delivered().stream().allMatch(each -> each.task() == p.task()));
    }

    private static void limitKillsGuest(Program p, Map<String, Object> o, GuestEntry guestEntry) {
        p.machine().prlimitCpu(p.task(), p.task(), new Rlimit(1, 1));
        p.machine().kvmRun(p.task(), new KvmVcpu(), guestEntry, 5000 * MSEC);
        o.put("child_end", p.machine().now() < 5000 * MSEC ? p.end() : "too late");
    }

    private static void massExpiry(Program p, Map<String, Object> o, GuestEntry guestEntry) {
        p.handle(SIGNAL);
        Program vcpu = p.threadOn(1);
        int clock = ClockId.thread(vcpu.task().pid(), CPUCLOCK_SCHED);
        int count = 400;
        for (int i = 0; i < count; i++) {
            int timer = p.syscalls()
                    .timerCreate(clock, Sigevent.threadId(SIGNAL, p.task().pid()));
            p.syscalls().timerSettime(timer, true, Itimerspec.oneShot(10 * MSEC));
        }
        int returned = p.machine().kvmRun(vcpu.task(), new KvmVcpu(), guestEntry, 200 * MSEC) == 0 ? 0 : 1;
        long first = p.delivered().get(0).time();
        long last = p.delivered().get(p.count() - 1).time();
        o.put("timers", count);
        o.put("signals", p.count());
        o.put(
                "fired_early",
                p.delivered().stream().filter(each -> each.time() < 10 * MSEC).count());
        o.put("KVM_RUN_returned_meanwhile", returned);
        o.put("span_ticks", (last - first) / p.tick());
        o.put("span_at_least_12_ticks", (last - first) / p.tick() >= 12);
        o.put("child_end", p.end());
    }
}
