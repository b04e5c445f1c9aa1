package io.github.kconfig4j.variants;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.Unmet;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.explain.Explanation;
import io.github.kconfig4j.explain.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says why a value that was asked for is not so, with every link of the chain and a remedy that was tried. */
final class NotGranted {
    private final Configuration configuration;
    private final String prefix;
    private final Set<String> kconfigFiles;

    /** @param prefix what is put before the paths of Kconfig files */
    NotGranted(Configuration configuration, String prefix) {
        this.configuration = configuration;
        this.prefix = prefix;
        this.kconfigFiles = new HashSet<>(configuration.tree().inputs().files());
    }

    /** The error at the place of the request. */
    Diagnostic diagnostic(Unmet unmet) {
        Assignment asked = unmet.asked();
        Explanation explanation = Explanation.of(configuration, asked.symbol(), asked.value());
        StringBuilder message = new StringBuilder();
        message.append(asked.symbol()).append('=').append(asked.value()).append(" was asked for and is not granted: ");
        append(explanation.reason(), "", message);
        Diagnostic diagnostic = Diagnostic.of(Severity.ERROR, "not-granted", asked.origin(), message.toString());
        return explanation
                .remedy()
                .map(remedy -> diagnostic.withHint("to get it, as was tried: "
                        + remedy.fragment("CONFIG_").strip().replace("\n", ", ")))
                .orElse(diagnostic);
    }

    private void append(Reason reason, String indent, StringBuilder text) {
        text.append(reason.statement()).append(places(reason.positions()));
        for (Reason because : reason.because()) {
            text.append('\n').append(indent).append("  ");
            append(because, indent + "  ", text);
        }
    }

    private String places(List<SourcePosition> positions) {
        return positions.isEmpty()
                ? ""
                : positions.stream().map(this::place).collect(Collectors.joining(", ", " [", "]"));
    }

    /** A position is in a Kconfig file, which belongs to the set, or in a file of the module. */
    private String place(SourcePosition position) {
        String file = kconfigFiles.contains(position.file()) ? prefix + position.file() : position.file();
        return file + ":" + position.line();
    }
}
