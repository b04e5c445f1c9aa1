package io.github.kconfig4j.space;

import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import java.util.List;

/** What is known of a value that was not found a way to. */
public enum Chance {
    /** No configuration has it. */
    NONE("No configuration gives it %s"),
    /** No configuration has it in which every dependency is met. */
    ONLY_UNMET("Only configurations in which something is selected against its dependencies give it %s"),
    /** Nothing is known. */
    UNKNOWN("No settings were found that give it %s");

    private final String words;

    Chance(String words) {
        this.words = words;
    }

    /** A sentence without its end, with %s for the value. */
    String words() {
        return words;
    }

    static Chance of(KconfigTree tree, Symbol symbol, String value) {
        Possibilities possibilities = Possibilities.of(tree);
        if (possibilities.isImpossible(space -> List.of(ValueGoal.has(space, symbol, value)))) {
            return NONE;
        }
        return possibilities.isImpossible(space -> List.of(space.met(), ValueGoal.has(space, symbol, value)))
                ? ONLY_UNMET
                : UNKNOWN;
    }
}
