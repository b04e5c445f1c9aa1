package io.github.kconfig4j.product.variant;

import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigReadResult;
import io.github.kconfig4j.config.ConfigReader;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.Unmet;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.product.set.Places;
import io.github.kconfig4j.space.Complaint;
import io.github.kconfig4j.space.Complaints;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Resolves variants, strictly or not: what was asked for and is not so fails a strict build. */
public final class VariantResolver {
    private static final String PREFIX = "CONFIG_";

    private final KconfigTree tree;
    private final String prefix;
    private final Severity severity;

    /** For the options of a set, with the prefix before the paths of its files. */
    public VariantResolver(KconfigTree tree, String prefix, boolean strict) {
        this.tree = tree;
        this.prefix = prefix;
        this.severity = strict ? Severity.ERROR : Severity.WARNING;
    }

    /**
     * The configuration of a variant.
     *
     * @param diagnostics gets everything that is not as it was asked for
     * @return empty if a file cannot be read, or if something is an error
     */
    public Optional<Configuration> resolve(VariantSpec spec, Consumer<Diagnostic> diagnostics) {
        List<Diagnostic> unreadable = new ArrayList<>();
        List<ConfigInput> inputs = inputs(spec, unreadable);
        unreadable.forEach(diagnostics);
        Optional<Configuration> configuration = resolve(inputs, diagnostics);
        return unreadable.isEmpty() ? configuration : Optional.empty();
    }

    /** The configuration that some texts ask for, a later one winning. */
    public Optional<Configuration> resolve(List<ConfigInput> inputs, Consumer<Diagnostic> diagnostics) {
        List<Diagnostic> said = new ArrayList<>();
        ConfigReadResult read = ConfigReader.read(tree, inputs, PREFIX);
        Configuration configuration = Configuration.resolve(tree, read.values());
        Places places = new Places(tree, prefix);
        UnknownSymbols unknown = new UnknownSymbols(configuration, places, inputs);
        read.diagnostics().forEach(d -> said.add(unknown.withRemedy(d).withSeverity(severity)));
        NotGranted reasons = new NotGranted(configuration, places);
        for (Unmet unmet : configuration.notGranted()) {
            said.add(reasons.diagnostic(unmet).withSeverity(severity));
        }
        for (Complaint complaint : Complaints.of(configuration)) {
            said.add(reasons.diagnostic(complaint).withSeverity(severity));
        }
        said.forEach(diagnostics);
        return Diagnostics.hasErrors(said) ? Optional.empty() : Optional.of(configuration);
    }

    /** What a variant asks for and does not get; nothing if its files have other mistakes, which are to be told. */
    List<Unmet> refused(VariantSpec spec) {
        List<Diagnostic> unreadable = new ArrayList<>();
        ConfigReadResult read = ConfigReader.read(tree, inputs(spec, unreadable), PREFIX);
        return unreadable.isEmpty() && read.diagnostics().isEmpty()
                ? Configuration.resolve(tree, read.values()).notGranted()
                : List.of();
    }

    private List<ConfigInput> inputs(VariantSpec spec, List<Diagnostic> said) {
        List<ConfigInput> inputs = new ArrayList<>();
        for (ConfigFile file : spec.files()) {
            try {
                inputs.add(ConfigInput.of(file.name(), file.path()));
            } catch (IOException e) {
                said.add(Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.UNREADABLE_CONFIG,
                        new SourcePosition(file.name(), 1, 0),
                        "This configuration file cannot be read: " + reason(file.path(), e) + "."));
            }
        }
        for (Map.Entry<String, String> override : spec.overrides().entrySet()) {
            inputs.add(new ConfigInput("kconfig.set." + override.getKey(), line(override)));
        }
        return inputs;
    }

    /** The exceptions of the file system name nothing but the absolute path. */
    private static String reason(Path file, IOException exception) {
        if (exception instanceof NoSuchFileException) {
            return "there is none";
        } else if (Files.isDirectory(file)) {
            return "it is a directory";
        } else if (exception instanceof AccessDeniedException) {
            return "access is denied";
        }
        return String.valueOf(exception.getMessage());
    }

    private String line(Map.Entry<String, String> override) {
        boolean string = tree.symbol(override.getKey())
                .map(Symbol::type)
                .filter(SymbolType.STRING::equals)
                .isPresent();
        String value = override.getValue();
        String written = string ? "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"" : value;
        return PREFIX + override.getKey() + "=" + written + "\n";
    }
}
