package io.github.kconfig4j.evidence;

import io.github.kconfig4j.artifact.Entry;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Explains sources of annotation processors that write the time into {@code @Generated}: all but that time is byte for byte
 * what is expected. Immutable.
 */
public final class StampedSources implements Explainer {
    private static final Pattern TIME = Pattern.compile(
            "(@(?:[\\w.]+\\.)?Generated\\s*\\([^@;]*?\\bdate\\s*=\\s*\")\\d{4}-\\d\\d-\\d\\dT[\\d:.]{1,18}(?:Z|[+-]\\d\\d:?\\d\\d)?\"");

    private final SortedMap<String, ExpectedFile> files;

    /** @param files what is expected, by path with {@code /}; of those only sources that annotation processors make count */
    public StampedSources(SortedMap<String, ExpectedFile> files) {
        SortedMap<String, ExpectedFile> processed = new TreeMap<>(files);
        processed.values().removeIf(file -> file.origin().kind() != Origin.Kind.PROCESSED);
        this.files = Collections.unmodifiableSortedMap(processed);
    }

    @Override
    public Optional<Origin> explain(Entry entry) {
        return Optional.ofNullable(files.get(entry.path()))
                .filter(file -> entry.path().endsWith(".java"))
                .filter(file -> withoutTime(file.bytes()).equals(withoutTime(entry.bytes())))
                .map(file -> new Origin(Origin.Kind.PROCESSED, "at another time"));
    }

    private static String withoutTime(byte[] bytes) {
        return TIME.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).replaceAll("$1\"");
    }
}
