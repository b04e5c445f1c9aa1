package io.github.kconfig4j.generate.stale;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** A source that is compiled again, and what it hands on to those that know nothing of the change but it. */
final class Handover {
    private final Outline outline;
    private final String file;
    private final Set<String> own;

    /**
     * @param file the name of the file, without the ending
     * @param own private constants of it that have changed
     */
    Handover(Outline outline, String file, Set<String> own) {
        this.outline = outline;
        this.file = file;
        this.own = new TreeSet<>(own);
    }

    /**
     * Adds its types that can be used as one of the changed types, without a name: as the result of a method, as what a
     * subtype inherits; and its constants that are computed from something changed. Over and over, since each may come
     * before what it is made of.
     *
     * @return whether there was one
     */
    boolean addTo(Names names) {
        boolean added = false;
        boolean more = true;
        while (more) {
            more = !outline.isComplete() && addAll(names);
            for (TypeOutline type : outline.types()) {
                more |= isUsed(type, names.types) && names.types.add(type.name());
                for (Member member : type.members()) {
                    more |= isCopied(member, names) && addCopy(type, member, names);
                }
            }
            added |= more;
        }
        return added;
    }

    /** Adds its types through which one of the loose types can be had. */
    boolean addLooseTo(Names names) {
        boolean added = !outline.isComplete() && names.loose.add(file);
        for (TypeOutline type : outline.types()) {
            if (!outline.isComplete() || isUsed(type, names.loose)) {
                added |= names.loose.add(type.name());
            }
        }
        return added;
    }

    private boolean addAll(Names names) {
        boolean added = names.types.add(file);
        for (TypeOutline type : outline.types()) {
            added |= names.types.add(type.name());
        }
        return added;
    }

    private boolean addCopy(TypeOutline type, Member member, Names names) {
        if (member.isPrivate()) {
            return own.add(member.name());
        }
        names.loose.add(type.name());
        return names.members.add(member.name());
    }

    private boolean isCopied(Member member, Names names) {
        Set<String> words = member.valueWords();
        return !Collections.disjoint(words, names.types)
                || !Collections.disjoint(words, names.members)
                || !Collections.disjoint(words, own);
    }

    private static boolean isUsed(TypeOutline type, Set<String> types) {
        return !Collections.disjoint(type.words(), types);
    }
}
