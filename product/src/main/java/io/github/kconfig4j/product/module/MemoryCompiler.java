package io.github.kconfig4j.product.module;

import io.github.kconfig4j.compile.Compilation;
import io.github.kconfig4j.compile.CompileInput;
import io.github.kconfig4j.compile.CompileKey;
import io.github.kconfig4j.compile.CompileResult;
import io.github.kconfig4j.compile.CompilerOptions;
import io.github.kconfig4j.compile.JdkModuleVersions;
import io.github.kconfig4j.compile.ModulePaths;
import io.github.kconfig4j.compile.OutputFolder;
import io.github.kconfig4j.compile.PackageInfos;
import io.github.kconfig4j.compile.Recompiler;
import io.github.kconfig4j.compile.SourceText;
import io.github.kconfig4j.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Compiles in memory what the module's executions of the compiler plugin compile, one after the other. Thread-safe. */
final class MemoryCompiler {
    private static final String MODULE_INFO = "module-info.class";

    private final ModuleInput module;
    private final HandWritten handWritten;
    private final CompiledAgainst against;
    private final ModulePaths modules = new ModulePaths();
    private final Recompiler recompiler = new Recompiler();

    MemoryCompiler(ModuleInput module, HandWritten handWritten, CompiledAgainst against) {
        this.module = module;
        this.handWritten = handWritten;
        this.against = against;
    }

    private CompilerOptions options(CompileExecution execution) {
        return execution.options().withClassPath(against.classPath(module, execution));
    }

    /**
     * Stands for all that the outcome depends on.
     *
     * @param empty a key to which nothing is added yet
     */
    CompileKey key(GeneratedFiles generated, CompileKey empty) {
        List<CompileInput> inputs = module.executions().stream()
                .map(execution -> input(execution, generated, generated.resources()))
                .toList();
        CompileKey key = empty.addFiles(generated.resources(), inputs);
        for (CompileExecution execution : module.executions()) {
            key.add("empty package-info classes", String.valueOf(execution.packageInfos()));
            key.add("plain JDK versions", String.valueOf(execution.plainJdkVersions()));
        }
        inputs.forEach(key::add);
        return key;
    }

    /** What all executions together write. */
    CompileResult compile(GeneratedFiles generated) {
        return compile(generated, input -> Compilation.compile(input, modules));
    }

    /**
     * The same, but for warnings: what its classes have in common with those of an earlier call is not compiled again.
     */
    CompileResult check(GeneratedFiles generated) {
        return compile(generated, input -> recompiler.compile(input, modules));
    }

    private CompileResult compile(GeneratedFiles generated, Function<CompileInput, CompileResult> compiler) {
        SortedMap<String, byte[]> written = new TreeMap<>();
        SortedMap<String, byte[]> generatedSources = new TreeMap<>();
        Set<Diagnostic> said = new LinkedHashSet<>();
        for (CompileExecution execution : module.executions()) {
            SortedMap<String, byte[]> before = new TreeMap<>(generated.resources());
            before.putAll(written);
            CompileInput input = input(execution, generated, before);
            CompileResult result = compiler.apply(input);
            said.addAll(result.diagnostics());
            if (!result.succeeded()) {
                return CompileResult.failed(List.copyOf(said));
            }
            written.putAll(result.files());
            generatedSources.putAll(result.generatedSources());
            complete(execution, input, before.keySet(), written);
        }
        return CompileResult.of(written, generatedSources, List.copyOf(said));
    }

    /** Does what the compiler plugin does itself after javac. */
    private static void complete(
            CompileExecution execution, CompileInput input, Set<String> before, SortedMap<String, byte[]> written) {
        if (execution.packageInfos()) {
            PackageInfos.missing(input.units(), execution.options(), before, execution.part())
                    .forEach(written::putIfAbsent);
        }
        if (execution.plainJdkVersions() && input.moduleInfo().isPresent()) {
            Optional<String> release = execution.options().release();
            written.computeIfPresent(
                    execution.part() + MODULE_INFO, (path, bytes) -> JdkModuleVersions.replaced(bytes, release));
        }
    }

    private CompileInput input(CompileExecution execution, GeneratedFiles generated, SortedMap<String, byte[]> before) {
        List<SourceText> onSourcePath = execution.generated() ? sources(generated) : List.of();
        List<SourceText> units = new ArrayList<>(handWritten.of(execution));
        onSourcePath.stream()
                .filter(source -> execution.filter().accepts(source.path()))
                .forEach(units::add);
        return new CompileInput(
                units,
                onSourcePath,
                CompileInput.moduleInfo(units),
                options(execution).withSourcePath(execution.sourceRoots()),
                output(execution, before));
    }

    private OutputFolder output(CompileExecution execution, SortedMap<String, byte[]> before) {
        return new OutputFolder(
                module.folders().classes(),
                execution.part(),
                before,
                execution.searched(),
                execution.generatedSources());
    }

    private List<SourceText> sources(GeneratedFiles generated) {
        return generated.sources().entrySet().stream()
                .map(source -> new SourceText(
                        source.getKey(),
                        source.getKey(),
                        module.folders()
                                .generatedSources()
                                .resolve(source.getKey())
                                .toUri(),
                        source.getValue()))
                .toList();
    }

    /**
     * The compilation of generated sources with only those hand-written ones that they need, as the execution that compiles
     * most of them does it; empty if none does.
     */
    Optional<CompileInput> generatedOnly(GeneratedFiles generated) {
        List<SourceText> sources = sources(generated);
        long most = 0;
        Optional<CompileExecution> chosen = Optional.empty();
        for (CompileExecution execution : module.executions()) {
            long accepted = sources.stream()
                    .filter(source ->
                            execution.generated() && execution.filter().accepts(source.path()))
                    .count();
            if (accepted > most) {
                most = accepted;
                chosen = Optional.of(execution);
            }
        }
        return chosen.map(execution -> generatedOnly(execution, sources));
    }

    private CompileInput generatedOnly(CompileExecution execution, List<SourceText> sources) {
        List<String> arguments = new ArrayList<>(execution.options().arguments());
        // A warning in such a configuration is nobody's mistake.
        arguments.removeIf("-Werror"::equals);
        List<SourceText> units = sources.stream()
                .filter(source -> execution.options().allowsModules() || !source.isModuleInfo())
                .toList();
        List<SourceText> all = new ArrayList<>(units);
        all.addAll(handWritten.of(execution));
        return new CompileInput(
                units,
                sources,
                execution.options().allowsModules() ? CompileInput.moduleInfo(all) : Optional.empty(),
                options(execution).withSourcePath(execution.sourceRoots()).withArguments(arguments),
                output(execution, new TreeMap<>()));
    }

    /** Compiles what {@link #generatedOnly(GeneratedFiles)} gives. */
    CompileResult compile(CompileInput input) {
        return Compilation.compile(input, modules);
    }
}
