package io.github.kconfig4j.timers.schedules;

import java.util.List;

/** Which events happen at which steps of the scenario. */
record Schedule(List<Placement> placements) {
    /** One event, before the step with this number; later if it has to wait. */
    record Placement(int step, Event event) {
        @Override
        public String toString() {
            return event + " at step " + step;
        }
    }

    static Schedule none() {
        return new Schedule(List.of());
    }

    static Schedule of(Placement... placements) {
        return new Schedule(List.of(placements));
    }

    boolean has(Event event) {
        return placements.stream().anyMatch(each -> each.event() == event);
    }

    @Override
    public String toString() {
        return placements.isEmpty()
                ? "nothing"
                : String.join(", ", placements.stream().map(Placement::toString).toList());
    }
}
