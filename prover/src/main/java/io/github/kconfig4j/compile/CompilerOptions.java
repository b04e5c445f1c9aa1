package io.github.kconfig4j.compile;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How javac is run. Immutable.
 *
 * <p>{@code -encoding} is not here: source texts are already decoded.
 *
 * @param classPath what the sources are compiled against; the project's own {@code target/classes} must not be on it,
 *     or classes of another variant are found there
 * @param sourcePath folders where javac may look for sources of types that the given sources name; such a type is
 *     compiled as well
 * @param release the value of {@code --release}, such as {@code 17}; empty where {@code arguments} say it otherwise
 * @param processorPath where annotation processors are; empty to let javac look on the class path
 * @param arguments more arguments, one element each, as a user writes them; they come last
 * @param debug the argument that says which debug information there is, {@code -g} for all; empty for javac's default
 * @param moduleVersion the version that a {@code module-info} gets; empty for none
 */
public record CompilerOptions(
        List<Path> classPath,
        List<Path> sourcePath,
        Optional<String> release,
        List<Path> processorPath,
        List<String> arguments,
        String debug,
        Optional<String> moduleVersion) {

    /** Copies the lists. */
    public CompilerOptions {
        classPath = List.copyOf(classPath);
        sourcePath = List.copyOf(sourcePath);
        processorPath = List.copyOf(processorPath);
        arguments = List.copyOf(arguments);
    }

    /** Options with complete debug information, a class path and a release, and nothing else. */
    public static CompilerOptions of(List<Path> classPath, String release) {
        return new CompilerOptions(
                classPath, List.of(), Optional.of(release), List.of(), List.of(), "-g", Optional.empty());
    }

    /** The same options with other arguments. */
    public CompilerOptions withArguments(List<String> others) {
        return new CompilerOptions(classPath, sourcePath, release, processorPath, others, debug, moduleVersion);
    }

    /** The same options with another source path. */
    public CompilerOptions withSourcePath(List<Path> folders) {
        return new CompilerOptions(classPath, folders, release, processorPath, arguments, debug, moduleVersion);
    }

    /**
     * The arguments in the form that javac takes.
     *
     * @param modular whether a {@code module-info.java} is compiled: then the class path is the module path as well
     */
    List<String> toArguments(boolean modular) {
        List<String> result = new ArrayList<>();
        if (!debug.isEmpty()) {
            result.add(debug);
        }
        release.ifPresent(r -> result.addAll(List.of("--release", r)));
        result.addAll(List.of("-classpath", path(classPath)));
        // An empty source path is said too: without one javac takes sources from the class path.
        result.addAll(List.of("-sourcepath", path(sourcePath)));
        if (modular && !arguments.contains("--module-path") && !arguments.contains("-p")) {
            result.addAll(List.of("--module-path", path(classPath)));
        }
        if (modular) {
            moduleVersion.ifPresent(version -> result.addAll(List.of("--module-version", version)));
        }
        if (!processorPath.isEmpty()) {
            result.addAll(List.of("-processorpath", path(processorPath)));
        }
        result.addAll(arguments);
        return result;
    }

    /** The arguments as a report shows them: without the paths, which are those of one machine. */
    public List<String> shownArguments() {
        List<String> result = new ArrayList<>();
        if (!debug.isEmpty()) {
            result.add(debug);
        }
        release.ifPresent(r -> result.addAll(List.of("--release", r)));
        result.addAll(arguments);
        return List.copyOf(result);
    }

    private static String path(List<Path> entries) {
        return String.join(
                File.pathSeparator, entries.stream().map(Path::toString).toList());
    }
}
