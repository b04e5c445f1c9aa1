package io.github.kconfig4j.timers.schedules;

import io.github.kconfig4j.kernel.ErrnoException;
import io.github.kconfig4j.kernel.GuestEntry;
import io.github.kconfig4j.kernel.machine.KernelConfig;
import io.github.kconfig4j.kernel.machine.MustWaitException;
import io.github.kconfig4j.kernel.machine.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plays a scenario under every schedule with a number of events, those with fewer events first. */
final class Explorer {
    private final CompiledTimers timers;
    private final KernelConfig config;

    Explorer(CompiledTimers timers, KernelConfig config) {
        this.timers = timers;
        this.config = config;
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
        return explore(scenario, scenario.events(), events);
    }

    /** The same with these events only. */
    Result explore(Scenario scenario, Set<Event> allowed, int events) {
        List<String> violations = new ArrayList<>();
        int schedules = 0;
        List<Schedule> level = List.of(Schedule.none());
        for (int placed = 0; placed <= events && violations.isEmpty(); placed++) {
            List<Played> played = new ArrayList<>();
            for (Schedule schedule : level) {
                play(scenario, schedule, played).ifPresent(violations::add);
            }
            schedules += level.size();
            level = placed < events ? longer(allowed, played) : List.of();
        }
        return new Result(schedules, violations);
    }

    /** The steps of one schedule, up to where it goes wrong if it does. */
    Trace trace(Scenario scenario, Schedule schedule) {
        Trace trace = new Trace();
        try (Run run = run(scenario, schedule, true)) {
            run.watch(trace);
            scenario.play(run);
        } catch (IllegalStateException | MustWaitException | AssertionError e) {
            // What went wrong is not asked for, only how it came to that.
            return trace;
        }
        return trace;
    }

    private Run run(Scenario scenario, Schedule schedule, boolean stacks) {
        GuestEntry guestEntry = scenario == Scenario.GUEST ? timers.guestEntry() : null;
        return new Run(timers, guestEntry, config, schedule, stacks);
    }

    private static List<Schedule> longer(Set<Event> allowed, List<Played> played) {
        List<Schedule> longer = new ArrayList<>();
        for (Played each : played) {
            for (Event event : allowed) {
                if ((event.repeats() || !each.schedule().has(event)) && event.canFollow(each.schedule())) {
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
        boolean stops = schedule.has(Event.RESUMPTION);
        Optional<String> wrong;
        try {
            wrong = play(scenario, schedule, stops, played);
        } catch (PlacedCall.NoStackException e) {
            wrong = play(scenario, schedule, true, played);
        }
        return wrong.map(what -> scenario + " with " + schedule + ": " + what);
    }

    private Optional<String> play(Scenario scenario, Schedule schedule, boolean stacks, List<Played> played) {
        Optional<String> wrong;
        try (Run run = run(scenario, schedule, stacks)) {
            wrong = scenario.play(run).or(() -> Invariants.broken(run));
            if (wrong.isEmpty() && !run.scheduler().hasWaited()) {
                played.add(new Played(schedule, run.scheduler().steps()));
            }
        } catch (IllegalStateException | ErrnoException | MustWaitException | AssertionError e) {
            wrong = Optional.of(e.getMessage());
        }
        return wrong;
    }
}
