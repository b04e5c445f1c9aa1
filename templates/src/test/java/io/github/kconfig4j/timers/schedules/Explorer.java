package io.github.kconfig4j.timers.schedules;

import io.github.kconfig4j.kernel.CpuBucket;
import io.github.kconfig4j.kernel.CpuTimes;
import io.github.kconfig4j.kernel.GuestEntry;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plays a scenario under every schedule with up to two events. */
final class Explorer {
    private static final Set<Event> TIME = EnumSet.of(Event.TICK, Event.TWO_TICKS, Event.PREEMPTION);

    private final CompiledTimers timers;
    private final boolean preemptRt;

    Explorer(CompiledTimers timers, boolean preemptRt) {
        this.timers = timers;
        this.preemptRt = preemptRt;
    }

    /**
     * What exploring found.
     *
     * @param schedules how many were tried
     * @param violations those that went wrong, with what was wrong
     */
    record Result(int schedules, List<String> violations) {}

    /** @param pairs whether schedules of two events are tried as well */
    Result explore(Scenario scenario, boolean pairs) {
        Run undisturbed = newRun(scenario, Schedule.none());
        List<String> violations = new ArrayList<>();
        play(scenario, undisturbed).ifPresent(violations::add);
        List<Schedule> schedules = schedules(scenario, undisturbed.steps(), pairs);
        for (Schedule schedule : schedules) {
            play(scenario, newRun(scenario, schedule)).ifPresent(violations::add);
        }
        return new Result(schedules.size() + 1, violations);
    }

    private Run newRun(Scenario scenario, Schedule schedule) {
        GuestEntry guestEntry = scenario == Scenario.GUEST ? timers.guestEntry() : null;
        return new Run(timers, guestEntry, preemptRt, schedule);
    }

    private static List<Schedule> schedules(Scenario scenario, int steps, boolean pairs) {
        Set<Event> events = scenario == Scenario.ONE_SHOT || scenario == Scenario.IN_SYSTEM_CALL
                ? EnumSet.allOf(Event.class)
                : scenario == Scenario.GUEST ? EnumSet.of(Event.TICK, Event.TWO_TICKS) : TIME;
        List<Schedule> schedules = new ArrayList<>();
        for (Event event : events) {
            for (int step = 0; step < steps; step++) {
                Schedule.Placement first = new Schedule.Placement(step, event);
                schedules.add(Schedule.of(first));
                for (int later = step; pairs && later < steps; later++) {
                    schedules.add(Schedule.of(first, new Schedule.Placement(later, Event.TICK)));
                }
            }
        }
        return schedules;
    }

    private static Optional<String> play(Scenario scenario, Run run) {
        Optional<String> wrong;
        try {
            wrong = scenario.play(run).or(() -> broken(run));
        } catch (IllegalStateException | AssertionError e) {
            wrong = Optional.of(e.getMessage());
        }
        return wrong.map(what -> scenario + " with " + run.schedule() + ": " + what);
    }

    private static Optional<String> broken(Run run) {
        if (!run.machine().kernel().lockdep().reports().isEmpty()) {
            return Optional.of(run.machine().kernel().lockdep().reports().get(0).toString());
        }
        CpuTimes times = run.machine().cpu(0).times();
        long sum = 0;
        for (CpuBucket bucket : CpuBucket.values()) {
            sum += times.of(bucket);
        }
        long ticks = run.machine().now() / run.tick();
        return sum <= ticks * run.tick() ? Optional.empty() : Optional.of("more time was charged than has passed");
    }
}
