package io.github.kconfig4j.compile;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How javac is run. Immutable.
 *
 * @param encoding the encoding of the sources that javac reads itself, and of the texts that annotation processors write
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
        Charset encoding,
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
                StandardCharsets.UTF_8,
                classPath,
                List.of(),
                Optional.of(release),
                List.of(),
                List.of(),
                "-g",
                Optional.empty());
    }

    /** The same options with other arguments. */
    public CompilerOptions withArguments(List<String> others) {
        return new CompilerOptions(
                encoding, classPath, sourcePath, release, processorPath, others, debug, moduleVersion);
    }

    /** The same options with another class path. */
    public CompilerOptions withClassPath(List<Path> entries) {
        return new CompilerOptions(
                encoding, entries, sourcePath, release, processorPath, arguments, debug, moduleVersion);
    }

    /** The same options with another source path. */
    public CompilerOptions withSourcePath(List<Path> folders) {
        return new CompilerOptions(
                encoding, classPath, folders, release, processorPath, arguments, debug, moduleVersion);
    }

    /** The Java version that the class files are for, as the user writes it; empty for that of javac. */
    Optional<String> target() {
        int target = arguments.lastIndexOf("-target");
        return release.or(() -> target >= 0 && target + 1 < arguments.size()
                ? Optional.of(arguments.get(target + 1))
                : Optional.empty());
    }

    /** Whether the sources may be a module: not before Java 9. */
    public boolean allowsModules() {
        return target().filter(
                        version -> version.startsWith("1.") || version.length() == 1 && version.compareTo("9") < 0)
                .isEmpty();
    }

    /** Whether annotation processors are switched off. */
    boolean ignoresProcessors() {
        return arguments.contains("-proc:none");
    }

    /**
     * The arguments in the form that javac takes.
     *
     * @param paths where the dependencies are
     * @param modular whether a {@code module-info.java} is compiled
     */
    List<String> toArguments(ModulePaths.Split paths, boolean modular) {
        List<String> result = new ArrayList<>();
        if (!debug.isEmpty()) {
            result.add(debug);
        }
        release.ifPresent(r -> result.addAll(List.of("--release", r)));
        result.addAll(List.of("-encoding", encoding.name()));
        result.addAll(List.of("-classpath", path(paths.classPath())));
        // An empty source path is said too: without one javac takes sources from the class path.
        result.addAll(List.of("-sourcepath", path(sourcePath)));
        if (!paths.modulePath().isEmpty()) {
            result.addAll(List.of("--module-path", path(paths.modulePath())));
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
