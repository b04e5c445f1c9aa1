package io.github.kconfig4j.generate.stale;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What has changed, in the sources whose text is another now, of all that other sources can depend on. Comments, white
 * space, bodies and initial values that are no constants are nothing of that kind. Not safe for use by several threads.
 */
public final class Changes {
    private final SortedSet<String> types = new TreeSet<>();
    private final SortedSet<String> members = new TreeSet<>();
    private final SortedSet<String> holders = new TreeSet<>();
    private final SortedSet<String> packages = new TreeSet<>();
    private final SortedSet<String> left = new TreeSet<>();
    private final SortedSet<String> entered = new TreeSet<>();
    private final List<Handover> sources = new ArrayList<>();
    private boolean everything;
    private boolean hasOwn;

    /**
     * Takes note of a source whose text is another now.
     *
     * @param path with {@code /}, ending in {@code .java}
     * @param before its text; empty if there was no file
     * @param after its text; empty if there is no file any more
     */
    public void changed(String path, String before, String after) {
        String file = path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
        if (file.equals("module-info") || file.equals("package-info")) {
            describe(file, new TokenList(before), new TokenList(after));
            return;
        }
        Outline old = OutlineReader.read(before);
        Outline now = OutlineReader.read(after);
        SortedSet<String> own = new TreeSet<>();
        if (old.isComplete() && now.isComplete()) {
            compare(byPath(old), byPath(now), own);
        } else {
            types.add(file);
            types.addAll(byPath(old).keySet());
            types.addAll(byPath(now).keySet());
        }
        left.add(Packages.of(before));
        entered.add(Packages.of(after));
        sources.add(new Handover(now, file, own));
    }

    private void describe(String file, TokenList before, TokenList after) {
        boolean same = before.range(0, Integer.MAX_VALUE).equals(after.range(0, Integer.MAX_VALUE));
        if (!same && file.equals("module-info")) {
            everything = true;
        } else if (!same) {
            packages.add(Packages.of(before));
            packages.add(Packages.of(after));
            packages.remove("");
        }
    }

    private static SortedMap<String, TypeOutline> byPath(Outline outline) {
        SortedMap<String, TypeOutline> types = new TreeMap<>();
        for (TypeOutline type : outline.types()) {
            types.put(type.path(), type);
        }
        return types;
    }

    private void compare(SortedMap<String, TypeOutline> before, SortedMap<String, TypeOutline> after, Set<String> own) {
        SortedSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        for (String path : paths) {
            TypeOutline old = before.get(path);
            TypeOutline now = after.get(path);
            if (old == null || now == null || !old.unnamed().equals(now.unnamed())) {
                types.add(path.substring(path.lastIndexOf('.') + 1));
            }
            if (old != null && now != null) {
                compareMembers(old, now, own);
            }
        }
    }

    private void compareMembers(TypeOutline before, TypeOutline after, Set<String> own) {
        SortedSet<String> different = different(before.named(), after.named());
        different.addAll(different(before.values(false), after.values(false)));
        if (!different.isEmpty()) {
            members.addAll(different);
            holders.add(after.name());
        }
        hasOwn |= own.addAll(different(before.values(true), after.values(true)));
    }

    private static SortedSet<String> different(SortedMap<String, String> before, SortedMap<String, String> after) {
        SortedSet<String> names = new TreeSet<>();
        for (Map.Entry<String, String> entry : before.entrySet()) {
            if (!entry.getValue().equals(after.get(entry.getKey()))) {
                names.add(entry.getKey());
            }
        }
        for (String name : after.keySet()) {
            if (!before.containsKey(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Whether other sources can depend on any of it; if not, they need not be read. */
    public boolean isVisible() {
        return everything
                || !types.isEmpty()
                || !members.isEmpty()
                || !packages.isEmpty()
                || !left().isEmpty()
                || hasOwn;
    }

    /** The simple names of what has changed for others: types, and members of types that are the same otherwise. */
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>(types);
        names.addAll(members);
        return names;
    }

    /** Whether all sources are concerned: the module's declaration is another. */
    boolean isEverything() {
        return everything;
    }

    /** Types that others depend on if they name them. */
    Set<String> types() {
        return types;
    }

    /** Members that others depend on if they name them and can have them from one of {@link #holders()}. */
    Set<String> members() {
        return members;
    }

    /** The types with such members. */
    Set<String> holders() {
        return holders;
    }

    /** The packages whose own declaration has changed. */
    Set<String> packages() {
        return packages;
    }

    /** The packages that a changed source was in, and none is in now. */
    Set<String> left() {
        SortedSet<String> packages = new TreeSet<>(left);
        packages.removeAll(entered);
        packages.remove("");
        return packages;
    }

    /** The changed sources as they are now: they may hand on what has changed in another one. */
    List<Handover> sources() {
        return sources;
    }
}
