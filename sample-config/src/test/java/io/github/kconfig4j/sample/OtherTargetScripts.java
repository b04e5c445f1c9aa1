package io.github.kconfig4j.sample;

import static io.github.kconfig4j.kernel.ClockId.CLOCK_PROCESS_CPUTIME_ID;
import static io.github.kconfig4j.kernel.ClockId.CLOCK_THREAD_CPUTIME_ID;
import static io.github.kconfig4j.kernel.ClockId.CPUCLOCK_SCHED;
import static io.github.kconfig4j.kernel.machine.Rusage.Who.RUSAGE_CHILDREN;
import static io.github.kconfig4j.sample.Program.MSEC;
import static io.github.kconfig4j.sample.Program.SIGNAL;
import static io.github.kconfig4j.sample.Program.errno;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.ErrnoException;
import io.github.kconfig4j.kernel.Itimer;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.PidType;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.machine.ModelTask;
import io.github.kconfig4j.kernel.machine.NanosleepCall;
import io.github.kconfig4j.kernel.machine.Rusage;
import io.github.kconfig4j.kernel.machine.TaskState;
import io.github.kconfig4j.kernel.machine.WaitStatus;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Several threads and processes: whose clock, whose signal, who is gone. */
final class OtherTargetScripts {
    private OtherTargetScripts() {}

    static void addTo(Map<String, Script> scripts) {
        scripts.put("other_thread_clock_sleeping", OtherTargetScripts::sleepingThread);
        scripts.put("other_thread_clock_running", OtherTargetScripts::runningThread);
        scripts.put("sigev_thread_id", OtherTargetScripts::sigevThreadId);
        scripts.put("process_signal_goes_to_running_thread", OtherTargetScripts::runningThreadIsSignalled);
        scripts.put("arming_thread_exits_process_timer_survives", OtherTargetScripts::armingThreadExits);
        scripts.put("children_time_not_in_process_clock", OtherTargetScripts::childrenTime);
        scripts.put("fork_inheritance", OtherTargetScripts::forkInheritance);
        scripts.put("thread_storm_timers_still_work", OtherTargetScripts::threadStorm);
        scripts.put("sigev_thread_id_target_exits", OtherTargetScripts::signalledThreadExits);
        scripts.put("expiry_needs_the_target_to_run", OtherTargetScripts::targetHasToRun);
        scripts.put("race_delete_vs_expiry", OtherTargetScripts::deleteAgainstExpiry);
        scripts.put("nanosleep_process_clock", OtherTargetScripts::nanosleep);
        scripts.put("nanosleep_interrupted", OtherTargetScripts::nanosleepInterrupted);
        scripts.put("nanosleep_target_is_reaped", OtherTargetScripts::nanosleepTargetIsReaped);
        scripts.put("nanosleep_target_is_reaped_no_handler", OtherTargetScripts::nanosleepTargetIsReapedNoHandler);
        scripts.put("sigtimedwait_takes_a_blocked_timer_signal", OtherTargetScripts::sigtimedwait);
        scripts.put("rusage_of_children_after_wait", OtherTargetScripts::rusageOfChildren);
        scripts.put("second_signal_while_the_first_one_is_pending", OtherTargetScripts::secondSignal);
        scripts.put("exec_keeps_itimers_drops_timers", OtherTargetScripts::exec);
    }

    private static int threadClock(Program p) {
        return ClockId.thread(p.task().pid(), CPUCLOCK_SCHED);
    }

    private static void sleepingThread(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        Program worker = p.threadOn(1);
        worker.sleep();
        int timer = p.arm(threadClock(worker), Itimerspec.oneShot(30 * MSEC));
        p.burn(80 * MSEC);
        o.put("signals_while_target_sleeps_and_main_burns_80ms", p.count());
        o.put("remaining_still_above_25ms", p.remaining(timer) > 25 * MSEC);
    }

    private static void runningThread(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        Program worker = p.threadOn(1);
        int timer = p.syscalls()
                .timerCreate(
                        threadClock(worker), Sigevent.threadId(SIGNAL, p.task().pid()));
        p.syscalls().timerSettime(timer, true, Itimerspec.oneShot(20 * MSEC));
        p.sleep();
        worker.burn(60 * MSEC);
        p.resume();
        o.put("signals", p.count());
        o.put("delivered_to_main_thread_which_sleeps", p.delivered().get(0).task() == p.task());
        o.put("early", p.machine().now() < 20 * MSEC);
    }

    private static void sigevThreadId(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        Program worker = p.threadOn(1);
        int timer = p.syscalls()
                .timerCreate(
                        CLOCK_THREAD_CPUTIME_ID,
                        Sigevent.threadId(SIGNAL, worker.task().pid()));
        p.syscalls().timerSettime(timer, false, Itimerspec.oneShot(10 * MSEC));
        p.burn(40 * MSEC);
        o.put("signals", p.count());
        o.put("delivered_to_named_thread", p.delivered().get(0).task() == worker.task());
    }

    private static void runningThreadIsSignalled(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        Program worker = p.threadOn(1);
        p.arm(CLOCK_PROCESS_CPUTIME_ID, Itimerspec.periodic(MSEC, MSEC));
        p.sleep();
        worker.burn(200 * MSEC);
        o.put("at_least_40", p.count() >= 40);
        long toLeader =
                p.delivered().stream().filter(each -> each.task() == p.task()).count();
        o.put("delivered_to_sleeping_leader", toLeader);
    }

    private static void armingThreadExits(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        Program thread = p.threadOn(1);
        thread.arm(CLOCK_PROCESS_CPUTIME_ID, Itimerspec.oneShot(30 * MSEC));
        thread.exit(0);
        p.burn(60 * MSEC);
        o.put("signals", p.count());
    }

    private static void childrenTime(Program p, Map<String, Object> o) {
        long before = p.processClock();
        Program child = p.forkOn(1);
        p.sleep();
        child.burn(100 * MSEC);
        child.exit(0);
        p.wake();
        p.waitpid(child);
        Rusage children = p.getrusage(RUSAGE_CHILDREN);
        o.put("rusage_children_ge_80ms", children.utime() + children.stime() >= 80 * MSEC);
        o.put("parent_clock_advanced_less_than_30ms", p.processClock() - before < 30 * MSEC);
    }

    private static void forkInheritance(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        int timer = p.arm(CLOCK_PROCESS_CPUTIME_ID, Itimerspec.periodic(500 * MSEC, 500 * MSEC));
        p.syscalls().setitimer(Itimer.ITIMER_PROF, Itimerspec.periodic(500 * MSEC, 500 * MSEC));
        p.syscalls().setitimer(Itimer.ITIMER_VIRTUAL, Itimerspec.oneShot(500 * MSEC));
        p.burn(30 * MSEC);
        Program child = p.forkOn(1);
        o.put("child_timer_gettime", errno(() -> child.syscalls().timerGettime(timer)));
        Itimerspec prof = child.syscalls().getitimer(Itimer.ITIMER_PROF);
        o.put("child_itimer_prof_us", prof.value());
        o.put("child_itimer_prof_interval_us", prof.interval());
        o.put(
                "child_itimer_virtual_us",
                child.syscalls().getitimer(Itimer.ITIMER_VIRTUAL).value());
        o.put("child_process_clock_below_20ms", child.processClock() < 20 * MSEC);
        child.arm(CLOCK_PROCESS_CPUTIME_ID, Itimerspec.oneShot(5 * MSEC));
        child.burn(20 * MSEC);
        o.put("child_own_timer_signals", p.count());
        o.put("parent_timer_still_armed", p.remaining(timer) > 0);
    }

    private static void threadStorm(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        p.arm(CLOCK_PROCESS_CPUTIME_ID, Itimerspec.periodic(MSEC / 10, MSEC / 10));
        Set<ModelTask> without = new HashSet<>();
        int threads = 60;
        for (int i = 0; i < threads; i++) {
            Program thread = p.threadOn(1);
            without.add(thread.task());
            thread.burn(3 * p.tick());
            thread.exit(0);
        }
        p.delivered().forEach(each -> without.remove(each.task()));
        o.put("threads", threads);
        o.put("threads_without_expiry", without.size());
    }

    private static void signalledThreadExits(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        Program thread = p.threadOn(1);
        int timer = p.syscalls()
                .timerCreate(
                        CLOCK_PROCESS_CPUTIME_ID,
                        Sigevent.threadId(SIGNAL, thread.task().pid()));
        p.syscalls().timerSettime(timer, false, Itimerspec.periodic(20 * MSEC, 20 * MSEC));
        thread.exit(0);
        p.burn(100 * MSEC);
        o.put("signals_anywhere", p.count());
        o.put("timer_still_reports_remaining", p.remaining(timer) > 0);
        o.put("settime_still_ok", errno(() -> p.syscalls().timerSettime(timer, false, Itimerspec.oneShot(MSEC))));
        o.put("delete", errno(() -> p.syscalls().timerDelete(timer)));
    }

    private static void targetHasToRun(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        p.arm(CLOCK_PROCESS_CPUTIME_ID, Itimerspec.oneShot(3 * MSEC));
        p.sleep();
        p.machine().pass(200 * MSEC);
        p.wake();
        o.put("signals_during_sleep", p.count());
        p.burn(15 * MSEC);
        o.put("signals_after_burning", p.count());
    }

    private static void deleteAgainstExpiry(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        Program worker = p.threadOn(1);
        int deleteErrors = 0;
        int createErrors = 0;
        int signalsAfterDelete = 0;
        int loops = 0;
        while (p.machine().now() < 700 * MSEC) {
            loops++;
            try {
                int timer = p.arm(threadClock(worker), Itimerspec.periodic(MSEC, MSEC));
                p.burn((loops % 5) * MSEC + 1);
                p.syscalls().timerSettime(timer, false, Itimerspec.periodic(MSEC / 2, MSEC));
                p.burn(MSEC);
                deleteErrors += errno(() -> p.syscalls().timerDelete(timer)).equals("0") ? 0 : 1;
                int before = p.count();
                p.burn(1);
                signalsAfterDelete += p.count() - before;
            } catch (ErrnoException e) {
                createErrors++;
            }
        }
        o.put("delete_errors", deleteErrors);
        o.put("create_errors", createErrors);
        o.put("loops_over_200", loops > 200);
        o.put("signals_after_delete", signalsAfterDelete);
        o.put("some_signals_seen", p.count() > 0);
    }

    private static void nanosleep(Program p, Map<String, Object> o) {
        Program worker = p.threadOn(1);
        long slept = sleepWhileWorking(p, worker, CLOCK_PROCESS_CPUTIME_ID, o, "result");
        o.put("slept_at_least_30ms_of_process_cpu", slept >= 30 * MSEC);
        o.put("late_less_than_4_ticks_of_process_cpu", slept < 30 * MSEC + 4 * p.tick());
        long other = sleepWhileWorking(p, worker, threadClock(worker), o, "other_thread_result");
        o.put("other_thread_slept_at_least_30ms", other >= 30 * MSEC);
        long past = p.machine()
                .clockNanosleep(p.task(), CLOCK_PROCESS_CPUTIME_ID, true, 1)
                .finish();
        o.put("absolute_past", past == 0 ? "0" : "EINTR");
    }

    private static long sleepWhileWorking(
            Program p, Program worker, int clock, Map<String, Object> o, String resultKey) {
        long start = p.machine().now();
        NanosleepCall call = p.machine().clockNanosleep(p.task(), clock, false, 30 * MSEC);
        while (p.task().state() != TaskState.TASK_RUNNING) {
            worker.burn(MSEC);
        }
        p.run();
        o.put(resultKey, call.finish() == 0 ? "0" : "EINTR");
        return p.machine().now() - start;
    }

    private static void nanosleepInterrupted(Program p, Map<String, Object> o) {
        Program worker = p.threadOn(1);
        NanosleepCall call = p.machine().clockNanosleep(p.task(), CLOCK_PROCESS_CPUTIME_ID, false, 1000 * MSEC);
        worker.burn(40 * MSEC);
        p.machine().kernel().signals().sendSignal(SIGNAL, p.task(), PidType.PIDTYPE_PID);
        p.run();
        long left = call.finish();
        o.put("result", left == 0 ? "0" : "EINTR");
        o.put("remaining_between_900ms_and_1s", left >= 900 * MSEC && left <= 1000 * MSEC);
    }

    private static void exec(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        p.block(SIGNAL);
        p.arm(CLOCK_THREAD_CPUTIME_ID, Itimerspec.oneShot(MSEC));
        int timer = p.arm(CLOCK_PROCESS_CPUTIME_ID, Itimerspec.oneShot(5000 * MSEC));
        p.syscalls().setitimer(Itimer.ITIMER_PROF, Itimerspec.oneShot(9000 * MSEC));
        p.syscalls().setitimer(Itimer.ITIMER_VIRTUAL, Itimerspec.oneShot(7000 * MSEC));
        p.burn(20 * MSEC);
        o.put("timer_signal_pending_before_exec", p.pending(SIGNAL));
        p.machine().exec(p.task());
        o.put("timer_signal_pending_after_exec", p.pending(SIGNAL));
        o.put("timer_gettime", errno(() -> p.syscalls().timerGettime(timer)));
        o.put("itimer_prof_kept", p.syscalls().getitimer(Itimer.ITIMER_PROF).value() > 0);
        o.put(
                "itimer_virtual_kept",
                p.syscalls().getitimer(Itimer.ITIMER_VIRTUAL).value() > 0);
        // While timers are armed it goes by what the ticks have added up.
        o.put("process_cpu_clock_continues", p.processClock() > 20 * MSEC - p.tick());
        o.put("thread_cpu_clock_continues", p.threadClock() >= 20 * MSEC);
        o.put("timer_create_after_exec", errno(() -> p.create(CLOCK_PROCESS_CPUTIME_ID)));
    }

    private static void nanosleepTargetIsReaped(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        Program child = p.forkOn(1);
        int clock = ClockId.process(child.task().pid(), CPUCLOCK_SCHED);
        NanosleepCall call = sleepOnClockOfWhoIsReaped(p, child, clock);
        p.tgkill(SIGNAL);
        p.run();
        long left = call.finish();
        o.put("result", left == 0 ? "0" : "EINTR");
        o.put("left_ns", left);
        o.put("again", errno(() -> p.machine().clockNanosleep(p.task(), clock, false, 1000 * MSEC)));
    }

    private static void nanosleepTargetIsReapedNoHandler(Program p, Map<String, Object> o) {
        Program child = p.forkOn(1);
        int clock = ClockId.process(child.task().pid(), CPUCLOCK_SCHED);
        NanosleepCall call = sleepOnClockOfWhoIsReaped(p, child, clock);
        p.tgkill(Signo.SIGUSR1);
        // What it was woken by is gone when it runs, as after SIGSTOP and SIGCONT.
        p.ignore(Signo.SIGUSR1);
        p.run();
        o.put("result_after_stop_and_continue", errno(call::finish));
    }

    private static NanosleepCall sleepOnClockOfWhoIsReaped(Program p, Program child, int clock) {
        Program reaper = p.threadOn(1);
        NanosleepCall call = p.machine().clockNanosleep(p.task(), clock, false, 1000 * MSEC);
        child.run();
        child.exit(0);
        reaper.run();
        reaper.waitpid(child);
        return call;
    }

    private static void secondSignal(Program p, Map<String, Object> o) {
        p.handle(Signo.SIGUSR1);
        p.handle(Signo.SIGUSR2);
        Program other = p.threadOn(1);
        p.sleep();
        other.sleep();
        p.kill(Signo.SIGUSR1);
        o.put("first_wakes_main_thread", p.isRunnable());
        o.put("first_wakes_other_thread", other.isRunnable());
        p.kill(Signo.SIGUSR2);
        o.put("second_wakes_other_thread", other.isRunnable());
    }

    private static void sigtimedwait(Program p, Map<String, Object> o) {
        int timer = p.create(CLOCK_PROCESS_CPUTIME_ID);
        p.block(SIGNAL);
        o.put("before_expiry", errno(() -> p.sigtimedwait(SIGNAL)));
        p.settime(timer, Itimerspec.oneShot(5 * MSEC));
        p.burnToTick(20 * MSEC);
        o.put("took_the_signal", p.sigtimedwait(SIGNAL).timerId() == timer);
        o.put("pending_after", p.pending(SIGNAL));
        o.put("handled", p.count());
    }

    private static void rusageOfChildren(Program p, Map<String, Object> o) {
        Program child = p.forkOn(1);
        p.sleep();
        child.burn(100 * MSEC);
        child.exit(3);
        p.wake();
        o.put("children_us_before_wait", p.getrusage(RUSAGE_CHILDREN).utime());
        WaitStatus status = p.waitpid(child);
        Rusage after = p.getrusage(RUSAGE_CHILDREN);
        o.put("children_ge_80ms_after_wait", after.utime() + after.stime() >= 80 * MSEC);
        o.put("exit_status", status.exitStatus());
    }
}
