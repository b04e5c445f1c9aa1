package io.github.kconfig4j.generate.stale;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What other sources can depend on in one type, nested or not.
 *
 * @param path its name, after those of the types around it
 * @param name its simple name
 * @param header its declaration up to the body, with those of the types around it, the constants of an enum, and the package
 *     and imports that say what its words mean
 * @param members in the order of the source
 * @param words those of the header and of the declarations of members that are not private
 */
record TypeOutline(String path, String name, String header, List<Member> members, Set<String> words) {
    /** All on which sources can depend that do not name it. */
    String unnamed() {
        StringBuilder text = new StringBuilder(header);
        for (Member member : members) {
            if (!member.isByName()) {
                text.append(';').append(member.declaration());
            }
        }
        return text.toString();
    }

    /** The declarations of the other members, by name. */
    SortedMap<String, String> named() {
        SortedMap<String, String> named = new TreeMap<>();
        for (Member member : members) {
            if (member.isByName()) {
                String others = named.getOrDefault(member.name(), "");
                named.put(member.name(), others + ";" + member.declaration());
            }
        }
        return named;
    }

    /** The values of constants, by name, of those that are private or of the others. */
    SortedMap<String, String> values(boolean isPrivate) {
        SortedMap<String, String> values = new TreeMap<>();
        for (Member member : members) {
            if (member.isPrivate() == isPrivate && !member.value().isEmpty()) {
                values.put(member.name(), member.value());
            }
        }
        return values;
    }
}
