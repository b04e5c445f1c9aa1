package io.github.kconfig4j.prove;

import java.util.List;
import java.util.Optional;

/**
 * What is remembered of a class file in which nothing was found.
 *
 * @param name its binary name
 * @param own whether it was what the variant's sources give; if not, they gave no class of its name
 * @param mentions how many places in it name a type or a member or hold a string
 * @param given what it says of the members that references mean
 */
record SearchedClass(String name, boolean own, int mentions, GivenClass given) {
    private static final String OWN = "own";
    private static final String OTHER = "other";
    private static final String NONE = "-";
    private static final String SEPARATOR = ",";
    private static final int PARTS = 5;

    /** The line that {@link #of} reads; empty if a name has a character that the line needs, as in no ordinary class. */
    Optional<String> line() {
        String line = String.join(
                " ",
                own ? OWN : OTHER,
                String.valueOf(mentions),
                name,
                list(given.superTypes()),
                list(given.declared()));
        boolean plain = line.split("\\s", -1).length == PARTS
                && given.superTypes().stream().noneMatch(type -> type.contains(SEPARATOR))
                && given.declared().stream().noneMatch(member -> member.contains(SEPARATOR));
        return plain ? Optional.of(line) : Optional.empty();
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? NONE : String.join(SEPARATOR, names);
    }

    static SearchedClass of(String line) {
        String[] parts = line.split(" ");
        return new SearchedClass(
                parts[2],
                parts[0].equals(OWN),
                Integer.parseInt(parts[1]),
                new GivenClass(names(parts[3]), names(parts[4])));
    }

    private static List<String> names(String list) {
        return list.equals(NONE) ? List.of() : List.of(list.split(SEPARATOR));
    }
}
