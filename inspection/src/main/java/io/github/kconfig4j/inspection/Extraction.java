package io.github.kconfig4j.inspection;

import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigWriter;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.product.variant.Options;
import io.github.kconfig4j.product.variant.PartOfConfig;
import io.github.kconfig4j.product.variant.ResolveResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Takes the resolved configuration out of an artifact and checks it against a template set. */
public final class Extraction {
    /** Where an artifact keeps its configuration. */
    public static final String ENTRY = "META-INF/kconfig/config";

    private final ExtractRequest request;

    private Extraction(ExtractRequest request) {
        this.request = request;
    }

    /**
     * Reads the configuration and resolves it with the options of the set. That these give another one is a warning:
     * the artifact may be older than the set.
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    public static InspectionResult extract(ExtractRequest request) {
        try {
            return new Extraction(request).extract();
        } catch (ZipException e) {
            return failure(
                    DiagnosticId.DAMAGED_JAR, request.name() + " is no jar, or damaged: " + e.getMessage() + ".");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InspectionResult failure(DiagnosticId id, String message) {
        return new InspectionResult(Optional.empty(), List.of(Diagnostic.of(Severity.ERROR, id, message)));
    }

    private InspectionResult extract() throws IOException {
        if (!Files.exists(request.artifact())) {
            return failure(DiagnosticId.NO_ARTIFACT, "There is no file " + request.name() + ".");
        }
        Optional<String> text = text();
        return text.isEmpty()
                ? failure(
                        DiagnosticId.NO_CONFIGURATION,
                        request.name() + " has no " + ENTRY
                                + ": it was not made by the goals of this plugin, or by an early version.")
                : check(text.get());
    }

    private Optional<String> text() throws IOException {
        if (Files.isDirectory(request.artifact())) {
            Path file = request.artifact().resolve(ENTRY);
            return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        }
        try (ZipFile jar = new ZipFile(request.artifact().toFile())) {
            ZipEntry entry = jar.getEntry(ENTRY);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = jar.getInputStream(entry)) {
                return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    /** An artifact of a module of a tree has a part of the options. */
    private static String sameOptions(String all, String text) {
        return PartOfConfig.is(text) ? PartOfConfig.of(all, PartOfConfig.names(text)) : all;
    }

    private InspectionResult check(String text) {
        ConfigInput input = new ConfigInput(request.name() + "!/" + ENTRY, text);
        ResolveResult result = Options.resolve(request.set(), input, false);
        List<Diagnostic> diagnostics = new ArrayList<>(result.diagnostics());
        Optional<Configuration> configuration = result.configuration();
        Optional<String> expected = configuration.map(ConfigWriter::write).map(all -> sameOptions(all, text));
        boolean same = expected.filter(text::equals).isPresent();
        if (expected.isPresent() && !same) {
            List<String> others = ConfigDifferences.of(text, expected.get());
            String message = others.isEmpty()
                    ? request.name() + " has the values that this set gives, in another order or with other comments."
                    : request.name() + " was made with other options than this set has; they give:\n  "
                            + String.join("\n  ", others);
            diagnostics.add(Diagnostic.of(Severity.WARNING, DiagnosticId.OTHER_CONFIGURATION, message));
        }
        return new InspectionResult(Optional.of(new ExtractAnswer(request.name(), text, same)), diagnostics);
    }
}
