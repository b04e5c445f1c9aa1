package io.github.kconfig4j.maven.plugins;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;

/** What the compiler plugin says of sources; it says it in no other form than as text. */
public final class PluginMessages {
    private static final Pattern MESSAGE = Pattern.compile("(.+\\.java):\\[(\\d{1,9}),(\\d{1,9})] (.*)");

    private PluginMessages() {}

    /**
     * Its errors. A generated source is called by its path below its folder.
     *
     * @param sources the folder of the generated sources
     */
    public static List<Diagnostic> of(MojoFailureException failure, Path sources) {
        String said =
                failure.getLongMessage() == null ? String.valueOf(failure.getMessage()) : failure.getLongMessage();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (String line : said.lines().toList()) {
            Matcher message = MESSAGE.matcher(line);
            if (message.matches()) {
                diagnostics.add(Diagnostic.of(
                        Severity.ERROR, DiagnosticId.JAVAC, position(message, sources), message.group(4)));
            } else if (!diagnostics.isEmpty() && !line.isBlank()) {
                Diagnostic last = diagnostics.remove(diagnostics.size() - 1);
                diagnostics.add(last.withMessage(last.message().and("\n" + line)));
            }
        }
        return diagnostics.isEmpty()
                ? List.of(Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.OWN_COMPILER,
                        "The module's compiler plugin fails: " + said.strip()))
                : diagnostics;
    }

    private static SourcePosition position(Matcher message, Path sources) {
        Path file = Path.of(message.group(1));
        String name =
                file.startsWith(sources) ? sources.relativize(file).toString().replace('\\', '/') : message.group(1);
        return new SourcePosition(name, Integer.parseInt(message.group(2)), Integer.parseInt(message.group(3)));
    }
}
