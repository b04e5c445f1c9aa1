package io.github.kconfig4j.evidence;

import io.github.kconfig4j.artifact.Entry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Explains service files that were put together from those of the module and its dependencies: each line must stand in one
 * of them, under the name that it has there or under the one that a relocation gave. Immutable.
 */
public final class MergedLines implements Explainer {
    private static final String SERVICES = "META-INF/services/";

    private final SortedMap<String, ExpectedFile> own;
    private final List<Dependency> dependencies;
    private final Relocations relocations;

    /**
     * @param own the module's own files by path
     * @param dependencies what may be in the artifact
     * @param relocations the packages that were renamed
     */
    public MergedLines(
            SortedMap<String, ExpectedFile> own, List<Dependency> dependencies, List<Relocation> relocations) {
        this.own = own;
        this.dependencies = List.copyOf(dependencies);
        this.relocations = new Relocations(relocations);
    }

    @Override
    public Optional<Origin> explain(Entry entry) {
        if (!entry.path().startsWith(SERVICES) || entry.kind() != Entry.Kind.TEXT) {
            return Optional.empty();
        }
        String path = relocations.backInText(entry.path());
        Set<String> lines = new HashSet<>();
        List<String> from = new ArrayList<>();
        ExpectedFile file = own.get(path);
        if (file != null) {
            lines.addAll(lines(file.bytes()));
            from.add("the module's");
        }
        for (Dependency dependency : dependencies) {
            List<Entry> parts = dependency.at(path);
            parts.forEach(part -> lines.addAll(lines(part.bytes())));
            if (!parts.isEmpty()) {
                from.add("that of " + dependency.name());
            }
        }
        return !from.isEmpty() && lines(entry.bytes()).stream().allMatch(line -> isOneOf(lines, line))
                ? Optional.of(new Origin(Origin.Kind.MERGED, String.join(" and ", from)))
                : Optional.empty();
    }

    private boolean isOneOf(Set<String> lines, String line) {
        return lines.contains(line) || lines.contains(relocations.backInText(line));
    }

    private static List<String> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
