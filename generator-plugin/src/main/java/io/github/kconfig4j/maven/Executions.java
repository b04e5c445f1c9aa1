package io.github.kconfig4j.maven;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.generate.files.FileHashes;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecution;

/** What the executions of the goal {@code generate} in one build of a module have to know of each other. */
final class Executions {
    private static final String FOLDER = Executions.class.getName() + ": folder ";
    private static final String FILE = Executions.class.getName() + ": file ";

    /** What is generated in these phases is compiled and copied into the module's classes. */
    private static final Set<String> BEFORE_CLASSES =
            Set.of("validate", "initialize", "generate-sources", "process-sources", "generate-resources");

    private final Map<Object, Object> context;
    private final MojoExecution own;

    /** @param context what Maven keeps for the plugin, one module and one build */
    Executions(Map<Object, Object> context, MojoExecution own) {
        this.context = context;
        this.own = own;
    }

    /** Whether what this execution generates goes into the module's classes; else it is for its tests. */
    boolean isForClasses() {
        return own.getLifecyclePhase() == null || BEFORE_CLASSES.contains(own.getLifecyclePhase());
    }

    /**
     * Makes a folder that of this execution.
     *
     * @param name how messages name it
     * @return an error if it is that of another one
     */
    Optional<Diagnostic> claim(Path folder, String name) {
        if (own.getLifecyclePhase() == null) {
            // Started by hand, it does what the one of the pom does.
            return Optional.empty();
        }
        Object other = context.putIfAbsent(FOLDER + folder, own.getExecutionId());
        if (other == null || other.equals(own.getExecutionId())) {
            return Optional.empty();
        }
        return Optional.of(Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.EXECUTION_CLASH,
                        "The executions '" + other + "' and '" + own.getExecutionId()
                                + "' of the goal 'generate' both write to " + name
                                + ", where each would delete what the other has written.")
                .withHint("Give one of them folders of its own with <sources> and <resources>."));
    }

    /** Notes what is in a folder of this execution. */
    void wrote(FileHashes files) {
        if (own.getLifecyclePhase() != null && isForClasses()) {
            for (String path : files.files()) {
                context.put(FILE + path, own.getExecutionId());
            }
        }
    }

    /** What others have written in this build that goes where the files of this execution go: their names by path. */
    Map<String, String> writtenByOthers() {
        Map<String, String> others = new TreeMap<>();
        if (own.getLifecyclePhase() != null && isForClasses()) {
            context.forEach((key, execution) -> {
                if (key instanceof String name && name.startsWith(FILE) && !execution.equals(own.getExecutionId())) {
                    others.put(name.substring(FILE.length()), String.valueOf(execution));
                }
            });
        }
        return others;
    }
}
