package io.github.kconfig4j.generate.sync;

import io.github.kconfig4j.generate.source.PlannedSource;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What output folders are to hold.
 *
 * @param files the files of a configuration
 * @param otherSources paths of sources that other configurations give
 * @param otherResources paths of resources that other configurations give
 */
public record SyncPlan(List<PlannedSource> files, Set<String> otherSources, Set<String> otherResources) {

    /** Copies the collections. */
    public SyncPlan {
        files = List.copyOf(files);
        otherSources = Set.copyOf(otherSources);
        otherResources = Set.copyOf(otherResources);
    }

    /** The names of the files. */
    SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        files.forEach(file -> names.add(OutputFolders.name(file.isResource(), file.path())));
        return names;
    }

    /** The names of the files that other configurations give and this one does not. */
    SortedSet<String> otherNames() {
        SortedSet<String> names = new TreeSet<>();
        otherSources.forEach(path -> names.add(OutputFolders.name(false, path)));
        otherResources.forEach(path -> names.add(OutputFolders.name(true, path)));
        names.removeAll(names());
        return names;
    }
}
