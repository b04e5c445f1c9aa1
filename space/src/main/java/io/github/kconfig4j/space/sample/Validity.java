package io.github.kconfig4j.space.sample;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.Tristate;

/** Whether a configuration is one that a strict build takes. */
public final class Validity {
    private Validity() {}

    /** Whether all is granted, nothing is selected against its dependencies, and every choice that is to be made is made. */
    public static boolean of(Configuration configuration) {
        return configuration.notGranted().isEmpty()
                && configuration.unmetDependencies().isEmpty()
                && configuration.tree().choices().stream().allMatch(choice -> isMade(configuration, choice));
    }

    private static boolean isMade(Configuration configuration, Choice choice) {
        return choice.optional()
                || configuration.visibility(choice.symbol()) != Tristate.YES
                || configuration.selected(choice.symbol()).isPresent();
    }
}
