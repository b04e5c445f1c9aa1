package io.github.kconfig4j.sample;

import static io.github.kconfig4j.kernel.ClockId.CLOCK_PROCESS_CPUTIME_ID;
import static io.github.kconfig4j.kernel.ClockId.CLOCK_THREAD_CPUTIME_ID;
import static io.github.kconfig4j.sample.Program.MSEC;
import static io.github.kconfig4j.sample.Program.SIGNAL;

import io.github.kconfig4j.kernel.Itimer;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.machine.TaskState;
import java.util.Map;

/** System calls that take long: what an expiry does to them. */
final class KernelStayScripts {
    /** How long the whole read takes. */
    private static final long READ = 40 * MSEC;

    private static final long CHUNK = MSEC / 10;

    private KernelStayScripts() {}

    static void addTo(Map<String, Script> scripts) {
        scripts.put("signal_delivered_on_return_to_user", KernelStayScripts::returnToUser);
        scripts.put("own_cpu_timer_does_not_cut_long_read_short", KernelStayScripts::longRead);
        scripts.put("own_cpu_timer_does_not_interrupt_blocking_syscall", KernelStayScripts::blockingCall);
        scripts.put("proc_timers_lists", (p, o) -> {});
    }

    /** A read that copies piece by piece and stops when a signal is pending. Returns how long it went on. */
    private static long read(Program p, long length) {
        p.machine().syscallEnter(p.task());
        long done = 0;
        while (done < length && !p.machine().kernel().signals().signalPending(p.task())) {
            p.machine().run(p.task(), CHUNK);
            done += CHUNK;
        }
        p.machine().syscallExit(p.task());
        return done;
    }

    private static void returnToUser(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        p.arm(CLOCK_PROCESS_CPUTIME_ID, Itimerspec.periodic(2 * MSEC, 2 * MSEC));
        int unexpected = 0;
        for (int i = 0; i < 100; i++) {
            long done = read(p, 3 * CHUNK);
            unexpected += done <= 0 || done > 3 * CHUNK ? 1 : 0;
        }
        o.put("signals_seen", p.count() > 0);
        o.put("unexpected_results", unexpected);
    }

    private static void longRead(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        p.handle(Signo.SIGPROF);
        p.handle(Signo.SIGALRM);
        o.put("read_longer_than_6_ticks", read(p, READ) > 6 * p.tick());
        long start = p.machine().now();
        p.arm(CLOCK_THREAD_CPUTIME_ID, Itimerspec.oneShot(8 * MSEC));
        o.put("thread_timer_full_length", read(p, READ) == READ);
        o.put("signals_when_read_returned", p.count(SIGNAL));
        o.put("fired_only_after_read_end", p.delivered().get(0).time() >= start + READ);
        p.syscalls().setitimer(Itimer.ITIMER_PROF, Itimerspec.oneShot(8 * MSEC));
        o.put("itimer_prof_full_length", read(p, READ) == READ);
        o.put("sigprof_when_read_returned", p.count(Signo.SIGPROF));
        p.machine().alarm(p.task(), 8 * MSEC, Signo.SIGALRM);
        o.put("control_monotonic_timer_short_read", read(p, READ) < READ);
        o.put("control_signals", p.count(Signo.SIGALRM));
    }

    private static void blockingCall(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        p.handle(Signo.SIGALRM);
        p.arm(CLOCK_THREAD_CPUTIME_ID, Itimerspec.oneShot(5 * MSEC));
        long burned = 5 * p.tick();
        o.put("burned_more_than_3_ticks_in_syscall", burned > 3 * p.tick());
        o.put("slept_the_full_400ms", writeThenSleep(p, burned) >= 400 * MSEC);
        o.put("signals_when_syscall_returned", p.count(SIGNAL));
        p.machine().alarm(p.task(), 5 * MSEC, Signo.SIGALRM);
        o.put("control_monotonic_did_not_sleep_400ms", writeThenSleep(p, burned) < 400 * MSEC);
        o.put("control_signals", p.count(Signo.SIGALRM));
    }

    /** A write that copies for some time, then waits 400 ms for a reader. Returns how long it slept. */
    private static long writeThenSleep(Program p, long copying) {
        p.machine().syscallEnter(p.task());
        p.machine().run(p.task(), copying);
        p.machine().sleep(p.task());
        long start = p.machine().now();
        while (p.task().state() == TaskState.TASK_INTERRUPTIBLE && p.machine().now() < start + 400 * MSEC) {
            p.machine().pass(MSEC);
        }
        long slept = p.machine().now() - start;
        p.machine().wakeUp(p.task());
        if (p.task().cpu() == null) {
            p.run();
        }
        p.machine().syscallExit(p.task());
        return slept;
    }
}
