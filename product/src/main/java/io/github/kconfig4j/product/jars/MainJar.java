package io.github.kconfig4j.product.jars;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.jar.JarFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;

/** The module's own jar, as the jar plugin has made it. Immutable. */
final class MainJar {
    private static final String MAVEN = "META-INF/maven/";
    private static final int SHOWN = 5;

    private final String name;
    private final SortedMap<String, byte[]> files;

    private MainJar(String name, SortedMap<String, byte[]> files) {
        this.name = name;
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /**
     * Reads the jar.
     *
     * @param file empty if there is none
     * @param name how messages name it
     * @param diagnostics gets an error if it cannot be read
     */
    static Optional<MainJar> read(Optional<Path> file, String name, List<Diagnostic> diagnostics) {
        if (file.filter(Files::isRegularFile).isEmpty()) {
            diagnostics.add(
                    Diagnostic.of(
                                    Severity.ERROR,
                                    DiagnosticId.NO_MAIN_JAR,
                                    "This build has made no " + name
                                            + ", which the jars of the variants take their manifest from.")
                            .withHint(
                                    "The goal belongs to the phase 'package' of a module whose packaging is 'jar', after the jar plugin."));
            return Optional.empty();
        }
        try {
            return Optional.of(new MainJar(name, JarFiles.read(file.get())));
        } catch (IOException e) {
            diagnostics.add(Diagnostic.of(
                            Severity.ERROR,
                            DiagnosticId.UNREADABLE_JAR,
                            name + " cannot be read: " + e.getMessage() + ".")
                    .withHint("Delete it and build again."));
            return Optional.empty();
        }
    }

    /** What the jar plugin has put into it besides the classes and resources: the manifest, the module's pom. */
    SortedMap<String, byte[]> addedByMaven() {
        SortedMap<String, byte[]> added = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.equals(JarFile.MANIFEST_NAME) || path.startsWith(MAVEN)) {
                added.put(path, bytes);
            }
        });
        return added;
    }

    /**
     * A warning if the jar is not what this plugin would have made of its variant: the jars of the variants then differ
     * in the same way from what a build of the module as that variant gives.
     */
    Optional<Diagnostic> differences(SortedMap<String, byte[]> expected) {
        List<String> more = new ArrayList<>(files.keySet());
        more.removeAll(expected.keySet());
        List<String> less = new ArrayList<>(expected.keySet());
        less.removeAll(files.keySet());
        List<String> other = expected.keySet().stream()
                .filter(files::containsKey)
                .filter(path -> !Arrays.equals(files.get(path), expected.get(path)))
                .toList();
        if (more.isEmpty() && less.isEmpty() && other.isEmpty()) {
            return Optional.empty();
        }
        String message = name + " is not what the module's sources and resources give, and the jars of the variants"
                + " are made from those." + line("has besides", more) + line("has not", less)
                + line("has another content of", other);
        return Optional.of(Diagnostic.of(Severity.WARNING, DiagnosticId.MAIN_JAR_DIFFERS, message)
                .withHint(
                        "If an earlier build left it, build with 'clean'. If another plugin adds it, let it write into a"
                                + " <resource> folder of the module, or run it on the jars of the variants as well."));
    }

    private static String line(String what, List<String> paths) {
        if (paths.isEmpty()) {
            return "";
        }
        String shown = String.join(", ", paths.subList(0, Math.min(SHOWN, paths.size())));
        return "\n  it " + what + ": " + shown
                + (paths.size() > SHOWN ? " and " + (paths.size() - SHOWN) + " more" : "");
    }
}
