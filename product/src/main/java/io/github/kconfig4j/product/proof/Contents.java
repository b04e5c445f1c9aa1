package io.github.kconfig4j.product.proof;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.evidence.ExpectedFile;
import io.github.kconfig4j.evidence.Origin;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.product.build.BuiltVariant;
import io.github.kconfig4j.product.build.VariantBatch;
import io.github.kconfig4j.product.variant.ResolvedConfig;
import io.github.kconfig4j.prove.CompiledVariant;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** The files that a variant gives, each with what gives it. */
final class Contents {
    private static final String CLASS = ".class";

    private final VariantBatch batch;
    private final BuiltVariant variant;
    private final CompiledVariant compiled;

    Contents(VariantBatch batch, BuiltVariant variant, CompiledVariant compiled) {
        this.batch = batch;
        this.variant = variant;
        this.compiled = compiled;
    }

    /** What belongs to its classes, by path. */
    SortedMap<String, ExpectedFile> classes() {
        SortedMap<String, ExpectedFile> files = new TreeMap<>();
        batch.content(variant, compiled).forEach((path, bytes) -> add(files, path, bytes, origin(path)));
        return files;
    }

    private Origin origin(String path) {
        if (path.endsWith(CLASS)) {
            String name = path.substring(0, path.length() - CLASS.length()).replace('/', '.');
            if (compiled.classes().containsKey(name)) {
                return compiled(name);
            }
        }
        if (variant.resources().containsKey(path)) {
            return processed(path);
        }
        if (path.equals(ResolvedConfig.PATH)) {
            return Origin.of(Origin.Kind.CONFIGURATION);
        }
        GeneratedSource generated = compiled.sources().resources().get(path);
        return generated == null ? Origin.of(Origin.Kind.RESOURCE) : generated(generated);
    }

    /** Its generated sources, by path, as the goal {@code generate} and annotation processors write them. */
    SortedMap<String, ExpectedFile> sources(Charset encoding) {
        SortedMap<String, ExpectedFile> files = new TreeMap<>();
        variant.processedSources().forEach((path, bytes) -> add(files, path, bytes, Origin.of(Origin.Kind.PROCESSED)));
        compiled.sources()
                .sources()
                .forEach((path, source) -> add(files, path, source.text().getBytes(encoding), generated(source)));
        compiled.sources()
                .resources()
                .forEach((path, file) -> add(files, path, file.bytes(StandardCharsets.UTF_8), generated(file)));
        Configuration configuration = compiled.configuration();
        add(files, ResolvedConfig.PATH, batch.config(configuration), Origin.of(Origin.Kind.CONFIGURATION));
        return files;
    }

    private static void add(SortedMap<String, ExpectedFile> files, String path, byte[] bytes, Origin origin) {
        files.put(path, new ExpectedFile(bytes, origin));
    }

    /** A class file below {@code META-INF/versions} is compiled as well. */
    private static Origin processed(String path) {
        return path.endsWith(CLASS)
                ? new Origin(Origin.Kind.COMPILED, "the sources for this version")
                : Origin.of(Origin.Kind.PROCESSED);
    }

    private Origin generated(GeneratedSource file) {
        return new Origin(Origin.Kind.GENERATED, template(file));
    }

    private String template(GeneratedSource file) {
        return file.lines().stream()
                .findFirst()
                .map(line -> line.template().file())
                .orElse("the set");
    }

    private Origin compiled(String className) {
        Optional<String> source = compiled.sourcePath(className);
        String detail = source.map(this::named).orElse("this variant's sources");
        return new Origin(Origin.Kind.COMPILED, detail);
    }

    private String named(String path) {
        GeneratedSource generated = compiled.sources().sources().get(path);
        if (generated != null) {
            return path + ", generated from " + template(generated);
        }
        if (variant.processedSources().containsKey(path)) {
            return path + ", " + Origin.of(Origin.Kind.PROCESSED);
        }
        SortedSet<String> handWritten = batch.handWritten();
        return handWritten.stream()
                .filter(other -> other.endsWith("/" + path))
                .findFirst()
                .orElse(path);
    }
}
