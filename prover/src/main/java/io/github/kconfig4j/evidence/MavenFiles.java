package io.github.kconfig4j.evidence;

import io.github.kconfig4j.artifact.Entry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * Explains what Maven itself puts into an archive: the manifest, and below {@code META-INF/maven} the module's pom and its
 * coordinates. Immutable.
 */
public final class MavenFiles implements Explainer {
    private static final Set<String> KEYS = Set.of("groupId", "artifactId", "version");

    private final String groupId;
    private final String artifactId;
    private final String version;
    private final List<byte[]> poms;

    /**
     * @param groupId the module's
     * @param artifactId the module's
     * @param version the module's
     * @param poms the module's pom, in the forms in which it may be packaged; not to be changed
     */
    public MavenFiles(String groupId, String artifactId, String version, List<byte[]> poms) {
        this.groupId = groupId;
        this.artifactId = artifactId;
        this.version = version;
        this.poms = List.copyOf(poms);
    }

    @Override
    public Optional<Origin> explain(Entry entry) {
        if (entry.path().equals(JarFile.MANIFEST_NAME)) {
            return isManifest(entry) ? Optional.of(Origin.of(Origin.Kind.MANIFEST)) : Optional.empty();
        }
        String folder = "META-INF/maven/" + groupId + "/" + artifactId + "/";
        boolean own = entry.path().equals(folder + "pom.xml") && isPom(entry.bytes())
                || entry.path().equals(folder + "pom.properties") && isCoordinates(entry);
        return own ? Optional.of(Origin.of(Origin.Kind.MAVEN)) : Optional.empty();
    }

    /** Lines that are broken within a character are no UTF-8, and nothing else may be in what is no text. */
    private static boolean isManifest(Entry entry) {
        if (entry.kind() != Entry.Kind.TEXT && entry.kind() != Entry.Kind.OTHER
                || !entry.entries().isEmpty()) {
            return false;
        }
        try {
            new Manifest(new ByteArrayInputStream(entry.bytes()));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isPom(byte[] bytes) {
        return poms.stream().anyMatch(pom -> Arrays.equals(pom, bytes));
    }

    private boolean isCoordinates(Entry entry) {
        if (entry.kind() != Entry.Kind.TEXT) {
            return false;
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(new String(entry.bytes(), StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
        return properties.stringPropertyNames().equals(KEYS)
                && properties.getProperty("groupId").equals(groupId)
                && properties.getProperty("artifactId").equals(artifactId)
                && properties.getProperty("version").equals(version);
    }
}
