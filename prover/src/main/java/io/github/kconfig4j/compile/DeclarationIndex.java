package io.github.kconfig4j.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The lines on which sources declare their types and members. A class file knows the lines of code only; a field
 * without initialiser, an abstract method, a type have theirs here. Immutable.
 */
public final class DeclarationIndex {

    /** A type (no member) or a member of a type; a constructor is called {@code <init>}. */
    record Key(String type, Optional<String> member) {}

    /** One declaration; the count of parameters is -1 for what is no method. */
    record Site(String path, int line, int parameters) {}

    private final Map<Key, List<Site>> sites;

    DeclarationIndex(Map<Key, List<Site>> sites) {
        this.sites = sites;
    }

    /**
     * Parses sources.
     *
     * @param sources texts by path; a path ends in the file name that Java asks for. Of a text with mistakes what can be
     *     read is indexed
     */
    public static DeclarationIndex parse(Map<String, String> sources) {
        return new ParsedSources().index(sources);
    }

    /**
     * The path of the source that declares a type, whatever its package and the path have to do with one another.
     *
     * @param type its binary name; a local or anonymous type is where the one around it is
     */
    public Optional<String> source(String type) {
        for (int end = type.length(); end > 0; end = type.lastIndexOf('$', end - 1)) {
            List<Site> named = sites.getOrDefault(new Key(type.substring(0, end), Optional.empty()), List.of());
            if (!named.isEmpty()) {
                return Optional.of(named.get(0).path());
            }
        }
        return Optional.empty();
    }

    /** The line of a type's name, by the type's binary name; empty for a local or anonymous type. */
    public OptionalInt line(String type) {
        return first(sites.getOrDefault(new Key(type, Optional.empty()), List.of()));
    }

    /**
     * The line of a member's name.
     *
     * @param type the binary name of the declaring type
     * @param member its name, {@code <init>} for a constructor
     * @param parameters how many parameters its descriptor has, -1 for a field
     * @param codeFrom the first line of its code, which tells overloaded methods apart; empty if it has none
     */
    public OptionalInt line(String type, String member, int parameters, OptionalInt codeFrom) {
        List<Site> named = sites.getOrDefault(new Key(type, Optional.of(member)), List.of());
        List<Site> fitting =
                named.stream().filter(site -> site.parameters() == parameters).toList();
        List<Site> candidates = fitting.isEmpty() ? named : fitting;
        if (candidates.size() > 1 && codeFrom.isPresent()) {
            // The nearest declaration that does not begin after the code.
            return candidates.stream()
                    .mapToInt(Site::line)
                    .filter(line -> line <= codeFrom.getAsInt())
                    .max();
        }
        return first(candidates);
    }

    private static OptionalInt first(List<Site> sites) {
        return sites.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(sites.get(0).line());
    }
}
