package io.github.kconfig4j.menuconfig.model;

import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.space.Remedy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The questions that are asked. */
final class Offers {
    private Offers() {}

    /** Whether to save before it ends. */
    static QuestionPage save(State state) {
        String file = state.surroundings().file();
        return QuestionPage.of(
                "End",
                List.of("Do you wish to save your new configuration to " + file + "?", "", "Esc: go on."),
                new QuestionPage.Answer("Yes", s -> s.waiting(new Request.Save(Format.CONFIG, file, true))),
                new QuestionPage.Answer("No", State::abandoned));
    }

    /** Whether to make the changes that give a symbol a value. */
    static QuestionPage remedy(State state, Symbol symbol, String value, Remedy remedy, Edition next) {
        List<String> lines = new ArrayList<>();
        lines.add("To get " + symbol + " = " + value + ", tried and found to work:");
        remedy.lines(state.surroundings().prefix()).forEach(line -> lines.add("  " + line));
        Set<Symbol> asked = new HashSet<>();
        remedy.changes().forEach(change -> asked.add(change.symbol()));
        List<Changes.Change> along = Changes.between(state.history().now(), next).stream()
                .filter(change -> !asked.contains(change.symbol()))
                .toList();
        lines.add("");
        lines.add(along.isEmpty() ? "Nothing else changes." : "What changes along:");
        along.forEach(change -> lines.add("  " + change));
        // The reasons below the question are those of before.
        UnaryOperator<State> make = s -> (s.page() instanceof WhyPage ? s.back() : s).edited(next);
        return QuestionPage.of(
                "Change " + symbol,
                lines,
                new QuestionPage.Answer("Do it", make),
                new QuestionPage.Answer("Cancel", UnaryOperator.identity()));
    }
}
