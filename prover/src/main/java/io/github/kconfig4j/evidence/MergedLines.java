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
 * of them. Immutable.
 */
public final class MergedLines implements Explainer {
    private static final String SERVICES = "META-INF/services/";

    private final SortedMap<String, ExpectedFile> own;
    private final List<Dependency> dependencies;

    /**
     * @param own the module's own files by path
     * @param dependencies what may be in the artifact
     */
    public MergedLines(SortedMap<String, ExpectedFile> own, List<Dependency> dependencies) {
        this.own = own;
        this.dependencies = List.copyOf(dependencies);
    }

    @Override
    public Optional<Origin> explain(Entry entry) {
        if (!entry.path().startsWith(SERVICES)) {
            return Optional.empty();
        }
        Set<String> lines = new HashSet<>();
        List<String> from = new ArrayList<>();
        ExpectedFile file = own.get(entry.path());
        if (file != null) {
            lines.addAll(lines(file.bytes()));
            from.add("the module's");
        }
        for (Dependency dependency : dependencies) {
            List<Entry> parts = dependency.at(entry.path());
            parts.forEach(part -> lines.addAll(lines(part.bytes())));
            if (!parts.isEmpty()) {
                from.add("that of " + dependency.name());
            }
        }
        return !from.isEmpty() && lines.containsAll(lines(entry.bytes()))
                ? Optional.of(new Origin(Origin.Kind.MERGED, String.join(" and ", from)))
                : Optional.empty();
    }

    private static List<String> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
