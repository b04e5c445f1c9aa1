package io.github.kconfig4j.importer;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.importer.tool.Tool;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds out for which tool the comments of sources are. */
final class ToolFinder {
    private static final String ASK = "Say which: -Dkconfig.from=munge, -Dkconfig.from=jcp or -Dkconfig.from=antenna";
    private static final Pattern MUNGE = Pattern.compile("/\\*(?:if|if_not|else)\\[");
    private static final Pattern LINES = Pattern.compile("(?m)^[ \\t]*//#(?:if|excludeif|condition)");
    private static final Pattern ONLY_JCP = Pattern.compile(
            "(?m)^[ \\t]*//(?:\\$|#(?:ifdefined|excludeif|local|global|_if|include|prefix|postfix|while|definel)\\b)");
    private static final Pattern ONLY_ANTENNA =
            Pattern.compile("(?m)^[ \\t]*//(?:@|#(?:elif|elifdef|elifndef|condition|expand|mdebug|debug)\\b)");

    private ToolFinder() {}

    /**
     * The tool.
     *
     * @param wanted the id that the user gave
     * @param diagnostics takes an error if it is not known
     */
    static Optional<Tool> find(Optional<String> wanted, List<ModuleSources.File> files, List<Diagnostic> diagnostics) {
        if (wanted.isPresent()) {
            Optional<Tool> tool = Stream.of(Tool.values())
                    .filter(one -> one.id().equals(wanted.get()))
                    .findFirst();
            if (tool.isEmpty()) {
                report("'" + wanted.get() + "' is no tool that is known.", ASK, diagnostics);
            }
            return tool;
        }
        List<String> texts = files.stream().map(ModuleSources.File::rough).toList();
        boolean isMunge = has(MUNGE, texts);
        boolean isLines = has(LINES, texts);
        if (isMunge && !isLines) {
            return Optional.of(Tool.MUNGE);
        }
        boolean isJcp = has(ONLY_JCP, texts);
        boolean isAntenna = has(ONLY_ANTENNA, texts);
        if (isLines && !isMunge && isJcp != isAntenna) {
            return Optional.of(isJcp ? Tool.JCP : Tool.ANTENNA);
        }
        report(
                isMunge || isLines
                        ? "The comments of the sources may be for more than one tool."
                        : "No source has comments of munge, JCP or Antenna.",
                isMunge || isLines ? ASK : "Run the goal in the module whose sources have them.",
                diagnostics);
        return Optional.empty();
    }

    private static boolean has(Pattern pattern, List<String> texts) {
        return texts.stream().anyMatch(text -> pattern.matcher(text).find());
    }

    private static void report(String message, String hint, List<Diagnostic> diagnostics) {
        diagnostics.add(
                Diagnostic.of(Severity.ERROR, DiagnosticId.IMPORT_TOOL, message).withHint(hint));
    }
}
