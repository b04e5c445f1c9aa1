package io.github.kconfig4j.compile;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.diagnostic.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources in memory with the JDK's compiler. Stateless, so it may run on several threads at once. */
public final class Compilation {
    private static final String MODULE = "module-info.java";

    private Compilation() {}

    /**
     * Compiles sources together.
     *
     * @param sources source texts by path with {@code /}; a generated source's path is that of the source tree, a
     *     hand-written one's is how the user knows it. The last part must be the file name that Java asks for
     * @param options how to run javac
     * @return the class files, or what is wrong; a mistake in the sources or options is no exception
     */
    public static CompileResult compile(Map<String, String> sources, CompilerOptions options) {
        return compile(sources, options, Optional.ofNullable(ToolProvider.getSystemJavaCompiler()));
    }

    static CompileResult compile(
            Map<String, String> sources, CompilerOptions options, Optional<JavaCompiler> compiler) {
        if (compiler.isEmpty()) {
            return CompileResult.failed(Diagnostic.of(
                            Severity.ERROR,
                            DiagnosticId.NO_COMPILER,
                            "The Java runtime " + System.getProperty("java.version") + " has no compiler.")
                    .withHint("Run the build with a JDK: set JAVA_HOME to one."));
        }
        if (sources.isEmpty()) {
            return new CompileResult(true, new TreeMap<>(), new TreeMap<>(), List.of());
        }
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (MemoryFileManager files = new MemoryFileManager(
                compiler.get().getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8))) {
            return run(compiler.get(), files, said, sources, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CompileResult run(
            JavaCompiler compiler,
            MemoryFileManager files,
            DiagnosticCollector<JavaFileObject> said,
            Map<String, String> sources,
            CompilerOptions options) {
        List<MemorySource> units = new ArrayList<>();
        new TreeMap<>(sources).forEach((path, text) -> units.add(new MemorySource(path, text)));
        StringWriter out = new StringWriter();
        boolean succeeded;
        try {
            List<String> arguments = options.toArguments(isModular(sources, options));
            JavaCompiler.CompilationTask task = compiler.getTask(out, files, said, arguments, null, units);
            succeeded = task.call();
        } catch (IllegalArgumentException e) {
            return CompileResult.failed(refusedOption(e));
        } catch (RuntimeException e) {
            // An annotation processor or a compiler plugin of the user's may throw anything.
            return CompileResult.failed(
                    Diagnostic.of(Severity.ERROR, DiagnosticId.JAVAC_FAILED, "javac failed: " + e + "."));
        }
        List<Diagnostic> diagnostics = JavacDiagnostics.translate(said.getDiagnostics());
        if (!succeeded && !Diagnostics.hasErrors(diagnostics)) {
            diagnostics = new ArrayList<>(diagnostics);
            diagnostics.add(Diagnostic.of(
                    Severity.ERROR,
                    DiagnosticId.JAVAC_FAILED,
                    "javac failed without an error: " + out.toString().strip()));
        }
        return succeeded
                ? new CompileResult(true, files.classes(), files.resources(), diagnostics)
                : new CompileResult(false, new TreeMap<>(), new TreeMap<>(), diagnostics);
    }

    private static boolean isModular(Map<String, String> sources, CompilerOptions options) {
        return sources.keySet().stream().anyMatch(path -> path.equals(MODULE) || path.endsWith("/" + MODULE))
                || options.sourcePath().stream().anyMatch(root -> Files.isRegularFile(root.resolve(MODULE)));
    }

    private static Diagnostic refusedOption(IllegalArgumentException refusal) {
        return Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.COMPILER_OPTION,
                        "javac refuses its arguments: " + refusal.getMessage() + ".")
                .withHint("Correct the compiler arguments of the module.");
    }
}
