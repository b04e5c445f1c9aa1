package io.github.kconfig4j.maven.each;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.maven.child.BuiltModule;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Says why a variant was not built. */
public final class VariantFailure {
    private VariantFailure() {}

    /**
     * Which of its modules have failed, and the last errors of its log.
     *
     * @param log how messages name the log
     */
    public static Diagnostic of(BuiltVariant variant, String log) throws IOException {
        String tail =
                LogTail.of(variant.log()).stream().map(line -> "\n    " + line).collect(Collectors.joining());
        return Diagnostic.of(
                Severity.ERROR,
                DiagnosticId.EACH_FAILED,
                "The build of the variant " + variant.name() + " has failed" + where(variant) + ". From " + log + ":"
                        + tail);
    }

    private static String where(BuiltVariant variant) {
        if (variant.problem().isPresent()) {
            return ": " + variant.problem().get();
        }
        List<String> failed = variant.modules().stream()
                .filter(module -> module.status() == BuiltModule.Status.FAILED)
                .map(BuiltModule::id)
                .toList();
        return failed.isEmpty() ? " before the first module" : " in " + String.join(", ", failed);
    }
}
