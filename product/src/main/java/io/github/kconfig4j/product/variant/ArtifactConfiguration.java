package io.github.kconfig4j.product.variant;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * What an artifact says that it was configured as.
 *
 * @param values the values as {@code .config} has them, {@code n} for what is not set, by the names of the symbols
 */
public record ArtifactConfiguration(SortedMap<String, String> values) {
    private static final Pattern SET = Pattern.compile("CONFIG_([^= ]+)=(.*)");
    private static final Pattern NOT_SET = Pattern.compile("# CONFIG_([^= ]+) is not set");

    /** Copies the map. */
    public ArtifactConfiguration {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** What the text of a {@code .config} says. */
    public static ArtifactConfiguration of(String text) {
        SortedMap<String, String> values = new TreeMap<>();
        text.lines().forEach(line -> {
            Matcher set = SET.matcher(line);
            Matcher notSet = NOT_SET.matcher(line);
            if (set.matches()) {
                values.put(set.group(1), set.group(2));
            } else if (notSet.matches()) {
                values.put(notSet.group(1), "n");
            }
        });
        return new ArtifactConfiguration(values);
    }

    /**
     * Reads it.
     *
     * @param artifact a jar or a folder of classes
     * @return empty if it was not made with a configuration
     */
    public static Optional<ArtifactConfiguration> read(Path artifact) throws IOException {
        Path file = artifact.resolve(ResolvedConfig.PATH);
        if (Files.isRegularFile(file)) {
            return Optional.of(of(Files.readString(file)));
        }
        if (!Files.isRegularFile(artifact)) {
            return Optional.empty();
        }
        try (ZipFile jar = new ZipFile(artifact.toFile())) {
            ZipEntry entry = jar.getEntry(ResolvedConfig.PATH);
            return entry == null
                    ? Optional.empty()
                    : Optional.of(of(new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)));
        } catch (ZipException e) {
            // A dependency need not be an archive, and what cannot be read is said by who compiles against it.
            return Optional.empty();
        }
    }
}
