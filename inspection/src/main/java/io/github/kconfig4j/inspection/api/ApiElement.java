package io.github.kconfig4j.inspection.api;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An element of the API of some variants. Immutable.
 *
 * @param key what it is
 * @param presence when it is there
 * @param inherited the numbers of the variants in which its type does not declare it but inherits it
 * @param forms how it is declared, each form once, those of earlier variants first; several if variants differ in it
 */
public record ApiElement(ElementKey key, Presence presence, SortedSet<Integer> inherited, List<Form> forms) {

    /**
     * One way in which an element is declared.
     *
     * @param declaration the text
     * @param presence when it is declared so
     */
    public record Form(String declaration, Presence presence) {}

    /** Copies the collections. */
    public ApiElement {
        inherited = Collections.unmodifiableSortedSet(new TreeSet<>(inherited));
        forms = List.copyOf(forms);
    }

    /** In how many variants others find it. */
    int count() {
        return presence.variants().size() + inherited.size();
    }
}
