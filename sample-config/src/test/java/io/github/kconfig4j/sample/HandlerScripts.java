package io.github.kconfig4j.sample;

import static io.github.kconfig4j.kernel.ClockId.CLOCK_PROCESS_CPUTIME_ID;
import static io.github.kconfig4j.kernel.ClockId.CLOCK_THREAD_CPUTIME_ID;
import static io.github.kconfig4j.sample.Program.MSEC;
import static io.github.kconfig4j.sample.Program.SIGNAL;

import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.machine.DeliveredSignal;
import io.github.kconfig4j.kernel.machine.ModelTask;
import io.github.kconfig4j.kernel.machine.SignalAction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is blocked while a handler runs, and in which order handlers run. */
final class HandlerScripts {
    private HandlerScripts() {}

    static void addTo(Map<String, Script> scripts) {
        scripts.put("handlers_of_one_expiry", HandlerScripts::oneExpiry);
        scripts.put("handlers_of_one_expiry_nodefer", HandlerScripts::oneExpiryNodefer);
        scripts.put("handlers_of_different_signals", HandlerScripts::differentSignals);
        scripts.put("handlers_of_different_signals_masked", HandlerScripts::differentSignalsMasked);
        scripts.put("blocked_by_a_handler_goes_to_another_thread", HandlerScripts::anotherThread);
        scripts.put("interval_5ms_with_handler_of_10ms", HandlerScripts::longHandler);
        scripts.put("interval_5ms_with_handler_of_10ms_nodefer", HandlerScripts::longHandlerNodefer);
    }

    private static void oneExpiry(Program p, Map<String, Object> o) {
        Handler handler = new Handler(p);
        p.sigaction(SIGNAL, SignalAction.handler(handler::run));
        armThree(p, SIGNAL, SIGNAL, SIGNAL);
        p.burnToTick(20 * MSEC);
        o.put("timers_in_the_order_of_their_handlers", order(p));
        o.put("deepest_nesting", handler.deepest);
    }

    private static void oneExpiryNodefer(Program p, Map<String, Object> o) {
        p.sigaction(SIGNAL, p.handler().withNodefer());
        armThree(p, SIGNAL, SIGNAL, SIGNAL);
        p.burnToTick(20 * MSEC);
        o.put("timers_in_the_order_of_their_handlers", order(p));
    }

    private static void differentSignals(Program p, Map<String, Object> o) {
        IntStream.range(0, 3).forEach(i -> p.handle(SIGNAL + i));
        armThree(p, SIGNAL, SIGNAL + 1, SIGNAL + 2);
        p.burnToTick(20 * MSEC);
        o.put("timers_in_the_order_of_their_handlers", order(p));
    }

    private static void differentSignalsMasked(Program p, Map<String, Object> o) {
        SignalAction action = p.handler().blocking(SIGNAL).blocking(SIGNAL + 1).blocking(SIGNAL + 2);
        IntStream.range(0, 3).forEach(i -> p.sigaction(SIGNAL + i, action));
        armThree(p, SIGNAL, SIGNAL + 1, SIGNAL + 2);
        p.burnToTick(20 * MSEC);
        o.put("timers_in_the_order_of_their_handlers", order(p));
    }

    private static void anotherThread(Program p, Map<String, Object> o) {
        Program other = p.threadOn(1);
        Map<ModelTask, Integer> handlers = new HashMap<>();
        p.sigaction(SIGNAL, SignalAction.handler(signal -> {
            handlers.merge(signal.task(), 1, Integer::sum);
            p.machine().run(signal.task(), 40 * MSEC);
        }));
        long at = p.processClock() + 20 * MSEC;
        for (int i = 0; i < 3; i++) {
            p.settimeAt(p.create(CLOCK_PROCESS_CPUTIME_ID), Itimerspec.oneShot(at));
        }
        p.burn(200 * MSEC);
        o.put("handlers", p.count());
        o.put("each_thread_ran_one", handlers.keySet().equals(Set.of(p.task(), other.task())));
    }

    private static void armThree(Program p, int... signals) {
        long at = p.threadClock() + 5 * MSEC;
        for (int signal : signals) {
            p.settimeAt(p.create(CLOCK_THREAD_CPUTIME_ID, signal), Itimerspec.oneShot(at));
        }
    }

    private static String order(Program p) {
        List<DeliveredSignal> handled = p.handled();
        return handled.stream()
                .map(each -> Integer.toString(each.info().timerId()))
                .collect(Collectors.joining(" "));
    }

    private static void longHandler(Program p, Map<String, Object> o) {
        Handler handler = new Handler(p);
        p.sigaction(SIGNAL, SignalAction.handler(handler::run));
        handler.runSixOfWhichFiveBurn(o);
    }

    private static void longHandlerNodefer(Program p, Map<String, Object> o) {
        Handler handler = new Handler(p);
        p.sigaction(SIGNAL, SignalAction.handler(handler::run).withNodefer());
        handler.runSixOfWhichFiveBurn(o);
    }

    /** Knows how deep its calls nest. If it is given a timer, five of its calls take 10 ms and the sixth disarms that. */
    private static final class Handler {
        private final Program program;
        private int timer = -1;
        private int calls;
        private int depth;
        private int deepest;

        Handler(Program program) {
            this.program = program;
        }

        void run(DeliveredSignal signal) {
            depth++;
            deepest = Math.max(deepest, depth);
            program.noteHandled(signal);
            if (++calls < 6 && timer >= 0) {
                program.burnToTick(10 * MSEC);
            } else if (timer >= 0) {
                program.settime(timer, Itimerspec.DISARMED);
            }
            depth--;
        }

        void runSixOfWhichFiveBurn(Map<String, Object> o) {
            timer = program.create(CLOCK_THREAD_CPUTIME_ID);
            program.settime(timer, Itimerspec.periodic(5 * MSEC, 5 * MSEC));
            while (calls < 6) {
                program.burn(MSEC);
            }
            o.put("handled", calls);
            o.put("deepest_nesting", deepest);
        }
    }
}
