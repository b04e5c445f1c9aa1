package io.github.kconfig4j.space;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.space.formula.OptionSpace;
import java.util.List;
import java.util.Set;

/** What a configuration is looked for that has it. */
public interface Goal {
    /** Whether a configuration, made by changes to these symbols, is it. */
    boolean isReached(Configuration configuration, Set<Symbol> changed);

    /** Single changes to a configuration that may bring it nearer, likeliest first; none if nothing can. */
    Set<Change> steps(Configuration configuration);

    /** Literals of a space that hold in each configuration that is it, as far as that can be said. */
    List<Integer> necessary(OptionSpace space);
}
