package io.github.kconfig4j.product.set;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.TemplateSet;
import io.github.kconfig4j.generate.TemplateSetResult;
import io.github.kconfig4j.lint.Lint;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.ParseResult;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a template set, once for all variants. */
public final class SetLoader {
    private static final String KCONFIG = "Kconfig";

    private final SetInput input;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Optional<KconfigTree> tree;

    /** Reads the Kconfig files. */
    public SetLoader(SetInput input) {
        this.input = input;
        this.tree = readOptions();
    }

    /** What was said while reading, with the prefix before the paths. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** The set; empty if it has mistakes. */
    public Optional<LoadedSet> load() {
        return tree.flatMap(this::load);
    }

    /** The options alone, whatever is wrong with the templates; empty if the Kconfig files have mistakes. */
    public Optional<KconfigTree> tree() {
        return tree;
    }

    private Optional<KconfigTree> readOptions() {
        if (!Files.isRegularFile(input.root().resolve(KCONFIG))) {
            diagnostics.add(Diagnostic.of(
                            Severity.ERROR,
                            DiagnosticId.NO_KCONFIG,
                            "The template set has no file " + input.prefix() + KCONFIG + ".")
                    .withHint("Write one that declares the options, or name another set."));
            return Optional.empty();
        }
        ParseResult parsed = KconfigTree.read(input.root(), KCONFIG, input.options());
        firstOfEachFile(parsed.diagnostics()).forEach(this::add);
        parsed.tree()
                .ifPresent(tree -> tree.inputs().files().stream()
                        .filter(file -> Files.isRegularFile(input.root().resolve(file)))
                        .flatMap(file -> KconfigEncoding.check(input.root().resolve(file), file).stream())
                        .forEach(this::add));
        return parsed.tree();
    }

    private Optional<LoadedSet> load(KconfigTree tree) {
        Lint.findings(tree).forEach(this::add);
        TemplateSetResult templates = TemplateSet.read(input.root(), tree, input.contributors());
        templates.diagnostics().forEach(this::add);
        Summary summary = Summary.read(input.root(), tree, this::add);
        boolean failed = Diagnostics.hasErrors(diagnostics);
        return failed
                ? Optional.empty()
                : templates.set().map(set -> new LoadedSet(tree, set, summary, input.prefix()));
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
        diagnostics.add(withPrefix(diagnostic, input.prefix()));
    }

    /** The diagnostic with the paths of its places as a person knows them. */
    public static Diagnostic withPrefix(Diagnostic diagnostic, String prefix) {
        return diagnostic.withPlaces(p -> new SourcePosition(prefix + p.file(), p.line(), p.column()));
    }
}
