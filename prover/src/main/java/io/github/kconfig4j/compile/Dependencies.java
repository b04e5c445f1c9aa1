package io.github.kconfig4j.compile;

import io.github.kconfig4j.generate.source.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * What stands for the content of what sources are compiled against, and of folders of sources. Each is looked at once.
 * Thread-safe.
 */
final class Dependencies {
    private static final String PROCESSORS = "META-INF/services/javax.annotation.processing.Processor";

    /**
     * @param hash stands for the content
     * @param hasProcessors whether javac finds annotation processors there
     */
    record Content(String hash, boolean hasProcessors) {}

    private final Map<Path, Content> known = new ConcurrentHashMap<>();

    /** @throws UncheckedIOException if it cannot be read */
    Content of(Path path) {
        return known.computeIfAbsent(path, p -> {
            try {
                return Files.isRegularFile(p) ? file(p) : folder(p);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Whether annotation processors, or plugins of javac, may run in a compilation. */
    boolean mayRunProcessors(CompileInput input) {
        CompilerOptions options = input.options();
        return !options.ignoresProcessors()
                && (!options.processorPath().isEmpty()
                        || options.arguments().stream()
                                .anyMatch(argument ->
                                        argument.startsWith("-processor") || argument.startsWith("-Xplugin"))
                        || options.classPath().stream()
                                .anyMatch(entry -> of(entry).hasProcessors()));
    }

    /** A folder by all that is in it; what does not exist is empty. */
    private static Content folder(Path folder) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        for (Path file : SourceRoots.files(folder)) {
            fingerprint.add(folder.relativize(file).toString(), hash(file));
        }
        return new Content(fingerprint.hex(), Files.exists(folder.resolve(PROCESSORS)));
    }

    /**
     * An archive by its central directory: it has the length and the checksum of every entry, so what it does not show are
     * damages, with which javac would not compile.
     */
    private static Content file(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Fingerprint fingerprint = new Fingerprint();
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                fingerprint.add(entry.getName(), entry.getSize() + " " + entry.getCrc());
            }
            return new Content(fingerprint.hex(), zip.getEntry(PROCESSORS) != null);
        } catch (ZipException e) {
            // javac may read what this refuses.
            return new Content(hash(file), true);
        }
    }

    private static String hash(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
