package io.github.kconfig4j.compile;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.diagnostic.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    private Compilation() {}

    /**
     * Compiles sources together that are nowhere on the disk.
     *
     * @param sources source texts by path with {@code /}; the last part must be the file name that Java asks for
     * @param options how to run javac
     * @return the class files, or what is wrong; a mistake in the sources or options is no exception
     */
    public static CompileResult compile(Map<String, String> sources, CompilerOptions options) {
        List<SourceText> units = new ArrayList<>();
        sources.forEach((path, text) -> units.add(SourceText.of(path, text)));
        return compile(CompileInput.of(units, options), new ModulePaths());
    }

    /**
     * Compiles sources.
     *
     * @param modules tells modules from other dependencies; one for several compilations reads each dependency once
     * @return what was written, or what is wrong; a mistake in the sources or options is no exception
     */
    public static CompileResult compile(CompileInput input, ModulePaths modules) {
        return compileUnits(input, modules).result();
    }

    static CompileResult compile(CompileInput input, ModulePaths modules, Optional<JavaCompiler> compiler) {
        return compileUnits(input, modules, compiler).result();
    }

    /** Compiles sources, and tells which file is of which of them. */
    static CompiledUnits compileUnits(CompileInput input, ModulePaths modules) {
        return compileUnits(input, modules, Optional.ofNullable(ToolProvider.getSystemJavaCompiler()));
    }

    private static CompiledUnits compileUnits(
            CompileInput input, ModulePaths modules, Optional<JavaCompiler> compiler) {
        if (compiler.isEmpty()) {
            return CompiledUnits.failed(Diagnostic.of(
                            Severity.ERROR,
                            DiagnosticId.NO_COMPILER,
                            "The Java runtime " + System.getProperty("java.version") + " has no compiler.")
                    .withHint("Run the build with a JDK: set JAVA_HOME to one."));
        }
        if (input.units().isEmpty()) {
            return new CompiledUnits(CompileResult.of(new TreeMap<>(), List.of()), new TreeMap<>());
        }
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        Charset encoding = input.options().encoding();
        Map<SourceText, MemorySource> sources = new LinkedHashMap<>();
        input.units().forEach(unit -> sources.put(unit, new MemorySource(unit)));
        List<MemorySource> onSourcePath = input.onSourcePath().stream()
                .map(source -> sources.getOrDefault(source, new MemorySource(source)))
                .toList();
        try (MemoryFileManager files = new MemoryFileManager(
                compiler.get().getStandardFileManager(said, Locale.ROOT, encoding),
                onSourcePath,
                input.output(),
                encoding)) {
            List<String> arguments = input.options()
                    .toArguments(
                            modules.split(input.options().classPath(), input.moduleInfo()),
                            input.moduleInfo().isPresent());
            return run(compiler.get(), files, said, arguments, List.copyOf(sources.values()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CompiledUnits run(
            JavaCompiler compiler,
            MemoryFileManager files,
            DiagnosticCollector<JavaFileObject> said,
            List<String> arguments,
            List<MemorySource> units) {
        StringWriter out = new StringWriter();
        boolean succeeded;
        try {
            JavaCompiler.CompilationTask task = compiler.getTask(out, files, said, arguments, null, units);
            succeeded = task.call();
        } catch (IllegalArgumentException e) {
            return CompiledUnits.failed(refusedOption(e));
        } catch (RuntimeException e) {
            // An annotation processor or a compiler plugin of the user's may throw anything.
            return CompiledUnits.failed(
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
                ? new CompiledUnits(
                        CompileResult.of(files.written(), files.writtenSources(), diagnostics),
                        files.sourcesOfWritten())
                : new CompiledUnits(CompileResult.failed(diagnostics), new TreeMap<>());
    }

    private static Diagnostic refusedOption(IllegalArgumentException refusal) {
        return Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.COMPILER_OPTION,
                        "javac refuses its arguments: " + refusal.getMessage() + ".")
                .withHint("Correct the compiler arguments of the module.");
    }
}
