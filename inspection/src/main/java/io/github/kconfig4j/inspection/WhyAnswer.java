package io.github.kconfig4j.inspection;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.source.SymbolUse;
import io.github.kconfig4j.space.Explanation;
import java.util.List;
import java.util.Optional;

/**
 * Why a symbol has its value in a variant.
 *
 * @param variant the variant's name
 * @param explanation the reasons and, if a value was asked for and is not granted, what would give it
 * @param others for each value that was not asked for, what would give it
 * @param settable what a number or text can be set to as things are, in words
 * @param uses what of the set depends on the symbol
 */
record WhyAnswer(
        String variant, Explanation explanation, List<Explanation> others, Optional<String> settable, List<Use> uses)
        implements Answer {

    WhyAnswer {
        others = List.copyOf(others);
        uses = List.copyOf(uses);
    }

    /**
     * A place that depends on the symbol.
     *
     * @param path the generated file, or the dependency
     * @param presence whether it is there in the variant
     */
    record Use(
            SymbolUse.Kind kind, String path, SourcePosition first, int lastLine, String condition, Presence presence) {

        /** Whether a place gives something in a variant. */
        enum Presence {
            /** It does. */
            THERE,
            /** Its condition does not hold. */
            ABSENT,
            /** Its condition holds, but the file declares no type in this variant, and so it is not generated. */
            WITHOUT_TYPE
        }
    }

    @Override
    public String text() {
        return new WhyText(this).text();
    }

    @Override
    public Json json() {
        return new WhyJson(this).json();
    }
}
