package io.github.kconfig4j.product.generate;

import io.github.kconfig4j.generate.TakenRoot;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A folder of ordinary files that the build is not to take any more, or not all: what is generated stands for them.
 *
 * @param folder the folder
 * @param isResources whether resources are in it; if not, Java sources, and then it is the whole folder
 * @param files the paths of the resources, with {@code /}; empty for Java sources
 */
public record TakenFolder(Path folder, boolean isResources, SortedSet<String> files) {
    private static final String RESOURCES = "resources";
    private static final String SOURCES = "sources";

    /** Copies the set. */
    public TakenFolder {
        files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
    }

    /** A folder of a set. */
    public static TakenFolder of(TakenRoot taken) {
        boolean isResources = taken.root().isResources();
        return new TakenFolder(taken.root().folder(), isResources, isResources ? taken.files() : new TreeSet<>());
    }

    /** As one text. */
    String text() {
        return (isResources ? RESOURCES : SOURCES) + "\n" + folder + "\n" + String.join("\n", files);
    }

    /** Reads what {@link #text} gives, from among other texts. */
    static List<TakenFolder> in(List<String> texts) {
        return texts.stream()
                .map(text -> text.lines().toList())
                .filter(lines -> lines.get(0).equals(RESOURCES) || lines.get(0).equals(SOURCES))
                .map(TakenFolder::of)
                .toList();
    }

    private static TakenFolder of(List<String> lines) {
        return new TakenFolder(
                Path.of(lines.get(1)), lines.get(0).equals(RESOURCES), new TreeSet<>(lines.subList(2, lines.size())));
    }
}
