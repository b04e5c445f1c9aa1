package io.github.kconfig4j.compile;

import io.github.kconfig4j.generate.source.Fingerprint;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Stands for everything that the outcome of a compilation depends on, but for what annotation processors read beyond the
 * sources, the class path and {@code lombok.config}. Not safe for use by several threads.
 */
public final class CompileKey {
    private static final String LOMBOK = "lombok.config";

    private final Fingerprint fingerprint = new Fingerprint();
    private final Dependencies dependencies;
    private boolean knowsAll = true;

    CompileKey(String version, Dependencies dependencies) {
        this.dependencies = dependencies;
        add("version", version);
        for (String property : List.of("java.vendor", "java.runtime.version", "java.version")) {
            add(property, System.getProperty(property, ""));
        }
    }

    /** Adds a named text. */
    public CompileKey add(String name, String value) {
        fingerprint.add(name, value);
        return this;
    }

    /**
     * Adds the files that are in the folder of classes before, which only annotation processors see.
     *
     * @param inputs the compilations that see them
     */
    public CompileKey addFiles(SortedMap<String, byte[]> files, List<CompileInput> inputs) {
        if (inputs.stream().anyMatch(dependencies::mayRunProcessors)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                add(file.getKey(), Base64.getEncoder().encodeToString(file.getValue()));
            }
        }
        return this;
    }

    /**
     * Adds all that a compilation is given, but for the files in its output folder.
     *
     * @throws java.io.UncheckedIOException if the class path or a folder of sources cannot be read
     */
    public CompileKey add(CompileInput input) {
        CompilerOptions options = input.options();
        boolean modular = input.moduleInfo().isPresent();
        options.toArguments(new ModulePaths.Split(options.classPath(), List.of()), modular)
                .forEach(argument -> add("argument", argument));
        add("part", input.output().part());
        input.output().searched().forEach(part -> add("searched", part));
        for (List<Path> entries : List.of(options.classPath(), options.processorPath(), options.sourcePath())) {
            entries.forEach(
                    entry -> add(entry.toString(), dependencies.of(entry).hash()));
        }
        addAll("unit", input.units());
        addAll("found", input.onSourcePath());
        if (dependencies.mayRunProcessors(input)) {
            knowsAll = false;
            options.sourcePath().forEach(this::addLombok);
        }
        return this;
    }

    private void addAll(String kind, List<SourceText> sources) {
        for (SourceText source : sources) {
            add(kind, source.name());
            add(source.uri().toString(), source.text());
        }
    }

    /** Those around the folder; those in it are part of its content. */
    private void addLombok(Path folder) {
        for (Path around = folder.toAbsolutePath().getParent(); around != null; around = around.getParent()) {
            Path file = around.resolve(LOMBOK);
            add(file.toString(), dependencies.of(file).hash());
        }
    }

    /** Whether nothing else can have an influence; not so if annotation processors run, which may read anything. */
    public boolean knowsAll() {
        return knowsAll;
    }

    String hex() {
        return fingerprint.hex();
    }
}
