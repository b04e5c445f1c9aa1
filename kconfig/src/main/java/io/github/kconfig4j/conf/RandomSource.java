package io.github.kconfig4j.conf;

import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;

/** Draws values for a random configuration. */
final class RandomSource {
    private static final int WHOLE = 100;

    private final GlibcRandom random;
    private final Probability probability;

    RandomSource(GlibcRandom random, Probability probability) {
        this.random = random;
        this.probability = probability;
    }

    /** A value for a bool or tristate: one draw. */
    String value(Symbol symbol) {
        int drawn = below(WHOLE);
        if (symbol.type() == SymbolType.TRISTATE) {
            if (drawn < probability.tristateYes()) {
                return "y";
            }
            return drawn < probability.tristateYes() + probability.tristateMod() ? "m" : "n";
        }
        return drawn < probability.boolYes() ? "y" : "n";
    }

    /** A number from 0 to one less than a limit: one draw. */
    int below(int limit) {
        return random.next() % limit;
    }
}
