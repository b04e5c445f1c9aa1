package io.github.kconfig4j.generate.contribute;

import io.github.kconfig4j.generate.contribute.ContributedPart.Method;
import io.github.kconfig4j.generate.contribute.ContributedPart.Type;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Looks through a contributed type. */
final class Parts {
    private Parts() {}

    /** A part and all parts in it, in order. */
    static List<ContributedPart> all(ContributedPart part) {
        List<ContributedPart> found = new ArrayList<>(List.of(part));
        if (part instanceof Type type) {
            type.parts().forEach(inner -> found.addAll(all(inner)));
        } else if (part instanceof Method method) {
            found.addAll(method.lines());
        }
        return found;
    }

    /** The symbols that all these have, in order. */
    static <T> Set<Symbol> union(Collection<? extends T> elements, Function<T, Set<Symbol>> symbols) {
        Set<Symbol> union = new LinkedHashSet<>();
        elements.forEach(element -> union.addAll(symbols.apply(element)));
        return union;
    }
}
