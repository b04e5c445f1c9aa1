package io.github.kconfig4j.timers.schedules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plays a scenario under every schedule with a number of events, those with fewer events first. */
final class Explorer {
    private final CompiledTimers timers;
    private final Variant variant;

    Explorer(CompiledTimers timers, Variant variant) {
        this.timers = timers;
        this.variant = variant;
    }

    /**
     * What exploring found.
     *
     * @param schedules how many were tried
     * @param violations those that went wrong, with what was wrong
     */
    record Result(int schedules, List<String> violations) {}

    /** A schedule that went well, and the number of steps at which the next event can be placed. */
    private record Played(Schedule schedule, int steps) {}

    /** Every schedule with up to {@code events} events; stops after the number of events with which something is wrong. */
    Result explore(Scenario scenario, int events) {
        List<String> violations = new ArrayList<>();
        int schedules = 0;
        List<Schedule> level = List.of(Schedule.none());
        for (int placed = 0; placed <= events && violations.isEmpty(); placed++) {
            List<Played> played = new ArrayList<>();
            for (Schedule schedule : level) {
                play(scenario, schedule, played).ifPresent(violations::add);
            }
            schedules += level.size();
            level = placed < events ? longer(scenario, played) : List.of();
        }
        return new Result(schedules, violations);
    }

    private static List<Schedule> longer(Scenario scenario, List<Played> played) {
        List<Schedule> longer = new ArrayList<>();
        for (Played each : played) {
            for (Event event : scenario.events()) {
                if (event.repeats() || !each.schedule().has(event)) {
                    for (int step = each.schedule().lastStep(); step < each.steps(); step++) {
                        longer.add(each.schedule().then(step, event));
                    }
                }
            }
        }
        return longer;
    }

    /** An event that had to wait was tried at the step for which it waited as well, so nothing is added to it. */
    private Optional<String> play(Scenario scenario, Schedule schedule, List<Played> played) {
        Run run = new Run(timers, scenario == Scenario.GUEST ? timers.guestEntry() : null, variant, schedule);
        Optional<String> wrong;
        try {
            wrong = scenario.play(run).or(() -> Invariants.broken(run));
        } catch (IllegalStateException | AssertionError e) {
            wrong = Optional.of(e.getMessage());
        }
        if (wrong.isEmpty() && !run.hasWaited()) {
            played.add(new Played(schedule, run.steps()));
        }
        return wrong.map(what -> scenario + " with " + schedule + ": " + what);
    }
}
