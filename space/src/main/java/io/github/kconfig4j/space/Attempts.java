package io.github.kconfig4j.space;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.space.NearestConfiguration.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Resolves what is asked for with changes to it, as a user makes them: the changes in a fragment, and what they contradict removed. */
final class Attempts {
    private static final String FILE = "(tried)";
    /** Where the changes are said to be. */
    private static final SourcePosition ORIGIN = SourcePosition.ofLine(FILE, 1);

    private final Configuration start;
    private final UserValues requests;
    private final Configuration asked;

    Attempts(Configuration start) {
        this.start = start;
        this.requests = without(List.of());
        this.asked = start.changedTo(requests);
    }

    /** With these changes, without what they contradict. */
    Found with(Map<Symbol, String> changes) {
        return with(changes, replaced(changes));
    }

    /** With these changes, without these requests. */
    Found with(Map<Symbol, String> changes, List<Assignment> replaced) {
        List<Assignment> added = changes.entrySet().stream()
                .map(change -> new Assignment(change.getKey(), change.getValue(), ORIGIN))
                .toList();
        UserValues kept = replaced.isEmpty() ? requests : without(replaced);
        return new Found(changes, replaced, asked.changedTo(kept.withFile(FILE, added)));
    }

    private UserValues without(List<Assignment> replaced) {
        List<Assignment> kept = start.userValues().assignments().stream()
                .filter(asked ->
                        !replaced.contains(asked) && !start.userValues().isRecord(asked.symbol()))
                .toList();
        return UserValues.none(start.tree()).withFile(FILE, kept);
    }

    /** The requests that contradict the changes: another value, or another member of the same choice. */
    private List<Assignment> replaced(Map<Symbol, String> changes) {
        List<Assignment> replaced = new ArrayList<>();
        changes.forEach((symbol, value) -> {
            start.userValues()
                    .get(symbol)
                    .filter(asked -> !asked.value().equals(value))
                    .ifPresent(replaced::add);
            start.tree()
                    .choiceOf(symbol)
                    .filter(choice -> value.equals("y"))
                    .ifPresent(choice -> choice.members().stream()
                            .filter(member -> !changes.containsKey(member))
                            .flatMap(member -> start.userValues().get(member).stream())
                            .filter(asked -> asked.value().equals(value))
                            .forEach(replaced::add));
        });
        return replaced;
    }
}
