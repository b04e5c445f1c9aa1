package io.github.kconfig4j.evidence;

import io.github.kconfig4j.artifact.Artifact;
import io.github.kconfig4j.artifact.Entry;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Explains the lists that Spring Boot's repackaging adds: {@code BOOT-INF/classpath.idx} and {@code BOOT-INF/layers.idx} name
 * entries of the archive that are there. Immutable.
 */
public final class EntryLists implements Explainer {
    private static final Set<String> LISTS = Set.of("BOOT-INF/classpath.idx", "BOOT-INF/layers.idx");
    private static final Pattern LAYER = Pattern.compile("- \"[\\w.-]+\":\\s*");
    private static final Pattern ENTRY = Pattern.compile("\\s*- \"([^\"]+)\"\\s*");

    private final Set<String> paths;

    /** @param artifact the archive that the lists are in */
    public EntryLists(Artifact artifact) {
        this.paths = artifact.entries().stream().map(Entry::path).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Origin> explain(Entry entry) {
        return LISTS.contains(entry.path())
                        && entry.kind() == Entry.Kind.TEXT
                        && new String(entry.bytes(), StandardCharsets.UTF_8)
                                .lines()
                                .allMatch(this::isEntryOrLayer)
                ? Optional.of(Origin.of(Origin.Kind.INDEX))
                : Optional.empty();
    }

    /** A layer has a name of its own; what is in it is indented below. */
    private boolean isEntryOrLayer(String line) {
        return LAYER.matcher(line).matches() || isEntry(line);
    }

    private boolean isEntry(String line) {
        Matcher matcher = ENTRY.matcher(line);
        if (!matcher.matches()) {
            return false;
        }
        String name = matcher.group(1);
        return paths.contains(name) || name.endsWith("/") && paths.stream().anyMatch(path -> path.startsWith(name));
    }
}
