package io.github.kconfig4j.timers.schedules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which events happen at which steps of the scenario, in the order of the steps. */
record Schedule(List<Placement> placements) {
    /** One event, before the step with this number; later if it has to wait. */
    record Placement(int step, Event event) {
        @Override
        public String toString() {
            return event + " at step " + step;
        }
    }

    private static final String NOTHING = "nothing";
    private static final Pattern PLACEMENT = Pattern.compile("(\\w+) at step (\\d+)");

    /** The schedule that {@link #toString} has written. */
    static Schedule parse(String text) {
        if (text.equals(NOTHING)) {
            return none();
        }
        return new Schedule(Stream.of(text.split(", "))
                .map(each -> {
                    Matcher matcher = PLACEMENT.matcher(each);
                    if (!matcher.matches()) {
                        throw new IllegalArgumentException("No event at a step: " + each);
                    }
                    return new Placement(Integer.parseInt(matcher.group(2)), Event.valueOf(matcher.group(1)));
                })
                .toList());
    }

    static Schedule none() {
        return new Schedule(List.of());
    }

    /** This schedule with one event more, which is not earlier than the others. */
    Schedule then(int step, Event event) {
        List<Placement> longer = new ArrayList<>(placements);
        longer.add(new Placement(step, event));
        return new Schedule(List.copyOf(longer));
    }

    boolean has(Event event) {
        return placements.stream().anyMatch(each -> each.event() == event);
    }

    /** The step of the last event; 0 if there is none. */
    int lastStep() {
        return placements.isEmpty() ? 0 : placements.get(placements.size() - 1).step();
    }

    /** Whether no event changes timers. */
    boolean leavesTimers() {
        return placements.stream().allMatch(each -> each.event().leavesTimers());
    }

    @Override
    public String toString() {
        return placements.isEmpty()
                ? NOTHING
                : String.join(", ", placements.stream().map(Placement::toString).toList());
    }
}
