package io.github.kconfig4j.inspection.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Compares declarations of the same elements. Immutable. */
final class Compared {
    private final Scope before;
    private final Scope after;
    private final Function<String, Set<String>> above;

    /**
     * @param before how types were declared
     * @param after how they are declared
     * @param above the binary names of all types that a type is
     */
    Compared(
            Function<ElementKey, Optional<String>> before,
            Function<ElementKey, Optional<String>> after,
            Function<String, Set<String>> above) {
        this.before = new Scope(before);
        this.after = new Scope(after);
        this.above = above;
    }

    /** What changes when one declaration of an element takes the place of another; nothing for what is no declaration. */
    List<Change> changes(ElementKey key, String from, String to) {
        Optional<Declaration> was = Declaration.of(from);
        Optional<Declaration> is = Declaration.of(to);
        if (was.isEmpty() || is.isEmpty()) {
            return List.of();
        }
        return switch (key.kind()) {
            case TYPE -> Changes.ofType(was.get(), is.get(), above.apply(key.type()));
            case MODULE, DIRECTIVE -> Changes.ofModule(was.get(), is.get());
            case FIELD, CONSTRUCTOR, METHOD ->
                Changes.ofMember(was.get(), is.get(), before.of(key.type()), after.of(key.type()));
        };
    }
}
