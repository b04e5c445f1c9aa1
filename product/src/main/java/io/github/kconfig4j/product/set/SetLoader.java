package io.github.kconfig4j.product.set;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.AnalysisMemory;
import io.github.kconfig4j.generate.SetRoots;
import io.github.kconfig4j.generate.TemplateSet;
import io.github.kconfig4j.generate.TemplateSetResult;
import io.github.kconfig4j.generate.files.FileHashes;
import io.github.kconfig4j.generate.files.Lines;
import io.github.kconfig4j.lint.Lint;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.ParseResult;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** Reads a template set, once for all variants and all goals of a build. Not safe for use by several threads. */
public final class SetLoader {
    private static final String KCONFIG = "Kconfig";

    private final SetInput input;
    private final Optional<AnalysisFile> known;
    private final AtomicBoolean ranCommands = new AtomicBoolean();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Optional<KconfigTree> tree;
    private Optional<LoadedSet> loaded = Optional.empty();
    private boolean isLoaded;

    /** Reads the Kconfig files. */
    public SetLoader(SetInput input) {
        this(input, Optional.empty());
    }

    /**
     * Reads the Kconfig files.
     *
     * @param known where it is kept from build to build what is known of the templates
     */
    public SetLoader(SetInput input, Optional<AnalysisFile> known) {
        this.input = input;
        this.known = known;
        this.tree = readOptions(watched(input.options()));
    }

    private KconfigOptions watched(KconfigOptions options) {
        return options.shell()
                .map(shell -> options.withShell(command -> {
                    ranCommands.set(true);
                    return shell.run(command);
                }))
                .orElse(options);
    }

    /** What is put before the paths of the set's files in messages. */
    public String prefix() {
        return input.prefix();
    }

    /** Whether Kconfig files ran commands: nobody knows what the output of those depends on. */
    public boolean ranCommands() {
        return ranCommands.get();
    }

    /** The Kconfig files that do not lie in the folder of the set's templates. */
    public List<Path> filesOutside() {
        List<Path> outside = new ArrayList<>();
        Path root = input.root().toAbsolutePath().normalize();
        Path templates = input.templates().toAbsolutePath().normalize();
        for (String name : tree.map(read -> read.inputs().files()).orElse(List.of())) {
            Path file = root.resolve(name).normalize();
            if (!file.startsWith(templates) && !isInJar(file) && Files.exists(file)) {
                outside.add(file);
            }
        }
        return outside;
    }

    private static boolean isInJar(Path file) {
        return !file.getFileSystem().equals(FileSystems.getDefault());
    }

    /** What was said while reading, with the prefix before the paths. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** The set, which is read when it is first asked for; empty if it has mistakes. */
    public Optional<LoadedSet> load() {
        if (!isLoaded) {
            loaded = tree.flatMap(this::load);
            isLoaded = true;
        }
        return loaded;
    }

    /** The options alone, whatever is wrong with the templates; empty if the Kconfig files have mistakes. */
    public Optional<KconfigTree> tree() {
        return tree;
    }

    private Optional<KconfigTree> readOptions(KconfigOptions options) {
        if (!Files.isRegularFile(input.root().resolve(KCONFIG))) {
            diagnostics.add(Diagnostic.of(
                            Severity.ERROR,
                            DiagnosticId.NO_KCONFIG,
                            "The template set has no file " + input.prefix() + KCONFIG + ".")
                    .withHint("Write one that declares the options, or name another set."));
            return Optional.empty();
        }
        ParseResult parsed = KconfigTree.read(input.root(), KCONFIG, options);
        firstOfEachFile(parsed.diagnostics()).forEach(this::add);
        parsed.tree()
                .ifPresent(tree -> tree.inputs().files().stream()
                        .filter(file -> Files.isRegularFile(input.root().resolve(file)))
                        .flatMap(file -> KconfigEncoding.check(input.root().resolve(file), file).stream())
                        .forEach(this::add));
        return parsed.tree();
    }

    private Optional<LoadedSet> load(KconfigTree tree) {
        Optional<AnalysisFile> kept = known.filter(file -> !ranCommands());
        String options = kept.isPresent() ? hash(tree) : "";
        KnownSet before = kept.map(file -> file.read(options)).orElse(KnownSet.NOTHING);
        List<Diagnostic> lint = before.optionsAreFine() ? List.of() : Lint.findings(tree);
        lint.forEach(this::add);
        SetRoots roots = new SetRoots(input.templates(), input.templatesPrefix(), input.ordinary(), input.files());
        TemplateSetResult templates = TemplateSet.read(roots, tree, input.contributors(), before.templates());
        Places places = new Places(tree, input.prefix());
        templates.diagnostics().forEach(said -> diagnostics.add(said.withPlaces(places)));
        if (kept.isPresent() && templates.set().isPresent()) {
            AnalysisMemory now = templates.set().get().memory();
            if (now != before.templates() || lint.isEmpty() != before.optionsAreFine()) {
                kept.get().write(options, new KnownSet(lint.isEmpty(), now));
            }
        }
        Summary summary = Summary.read(input.root(), tree, this::add);
        boolean failed = Diagnostics.hasErrors(diagnostics);
        return failed
                ? Optional.empty()
                : templates.set().map(set -> new LoadedSet(tree, set, summary, input.prefix(), input.isPart()));
    }

    /** Stands for all that the options were read from. */
    private String hash(KconfigTree tree) {
        StringBuilder text = new StringBuilder();
        tree.inputs().environment().forEach((name, value) -> append(name + "=" + value, text));
        for (String name : tree.inputs().files()) {
            Path file = input.root().resolve(name);
            append(name, text);
            try {
                append(Files.isRegularFile(file) ? FileHashes.of(Files.readAllBytes(file)) : "", text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return FileHashes.of(text.toString());
    }

    private static void append(String value, StringBuilder text) {
        Lines.append(value, text);
        text.append('\n');
    }

    /** Of a character that means nothing, such as the end of each line in a file from Windows, one mention is enough. */
    private static List<Diagnostic> firstOfEachFile(List<Diagnostic> diagnostics) {
        Set<String> mentioned = new HashSet<>();
        return diagnostics.stream()
                .filter(d -> d.id() != DiagnosticId.UNSUPPORTED_CHARACTER
                        || mentioned.add(d.position().map(SourcePosition::file) + " " + d.message()))
                .toList();
    }

    private void add(Diagnostic diagnostic) {
        diagnostics.add(
                diagnostic.withPlaces(p -> new SourcePosition(input.prefix() + p.file(), p.line(), p.column())));
    }
}
