package io.github.kconfig4j.generate;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.DiagnosticText;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.generate.contribute.ContributedSource;
import io.github.kconfig4j.generate.contribute.ContributorRun;
import io.github.kconfig4j.generate.files.FileHashes;
import io.github.kconfig4j.generate.kbuild.KbuildEntry;
import io.github.kconfig4j.generate.kbuild.KbuildReader;
import io.github.kconfig4j.generate.kbuild.KbuildResult;
import io.github.kconfig4j.generate.kbuild.NotUtf8;
import io.github.kconfig4j.generate.kbuild.OutputKind;
import io.github.kconfig4j.generate.kbuild.SetFiles;
import io.github.kconfig4j.generate.parallel.InParallel;
import io.github.kconfig4j.generate.pieces.AnalysedSource;
import io.github.kconfig4j.generate.spi.Contributor;
import io.github.kconfig4j.generate.template.TemplateReader;
import io.github.kconfig4j.generate.text.Excerpt;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.model.KconfigTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads all that the Kbuild files of a set name. */
final class TemplateSetReader {
    private final SetFiles files;
    private final List<SourceRoot> roots;
    private final List<TakenRoot> taken = new ArrayList<>();
    private final KconfigTree tree;
    private final TemplateReader templates;
    private final List<Contributor> contributors;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<SetSource> sources = new ArrayList<>();
    private final List<KbuildEntry.Dependency> dependencies = new ArrayList<>();
    private final Map<String, Excerpt> outputs = new HashMap<>();
    private final JavaTypes types = new JavaTypes();
    private final Set<Excerpt> versions = new HashSet<>();
    private final AnalysisMemory memory;
    private final AnalysisMemory.Builder known;

    TemplateSetReader(SetRoots roots, KconfigTree tree, List<Contributor> contributors, AnalysisMemory memory) {
        this.memory = memory;
        this.known = new AnalysisMemory.Builder(memory);
        this.files = new SetFiles(roots.root(), roots.prefix(), roots.hashes());
        this.roots = roots.ordinary();
        this.tree = tree;
        this.templates = new TemplateReader(tree);
        this.contributors = contributors;
    }

    TemplateSetResult read() {
        ContributorRun run = new ContributorRun(tree, contributors, diagnostics);
        if (roots.isEmpty() || !KbuildReader.isNeedless(files)) {
            readTemplates(run);
        }
        OrdinarySources ordinary = new OrdinarySources(tree, types, memory, known);
        for (SourceRoot root : roots) {
            OrdinarySources.Result result = ordinary.read(root);
            diagnostics.addAll(result.diagnostics());
            result.contributors().forEach(contributor -> contribute(contributor, run));
            dependencies.addAll(result.dependencies());
            result.sources().forEach(this::addVersion);
            result.taken().ifPresent(taken::add);
        }
        SetDependencies ofModule = new SetDependencies(dependencies);
        diagnostics.addAll(ofModule.duplicates());
        boolean failed = Diagnostics.hasErrors(diagnostics);
        return new TemplateSetResult(
                failed ? Optional.empty() : Optional.of(new TemplateSet(sources, ofModule, taken, known.build())),
                diagnostics);
    }

    private void readTemplates(ContributorRun run) {
        KbuildResult kbuild = KbuildReader.read(files, tree);
        diagnostics.addAll(kbuild.diagnostics());
        dependencies.addAll(kbuild.entries(KbuildEntry.Dependency.class));
        Iterator<ReadFile> readFiles = InParallel.map(
                        kbuild.entries(KbuildEntry.File.class), this::remembered, this::readFile)
                .iterator();
        for (KbuildEntry entry : kbuild.entries()) {
            if (entry instanceof KbuildEntry.File file) {
                add(file, readFiles.next());
            } else if (entry instanceof KbuildEntry.Contributor contributor) {
                contribute(contributor, run);
            }
        }
    }

    private void contribute(KbuildEntry.Contributor contributor, ContributorRun run) {
        for (ContributedSource source : run.run(contributor)) {
            add(new SetSource(
                    OutputKind.JAVA,
                    source.path(),
                    source.word(),
                    source.condition(),
                    new SourceContent.Built(source)));
        }
    }

    /** What became of one file, on whatever thread. */
    private record ReadFile(
            Optional<SourceContent> content, List<Diagnostic> diagnostics, Optional<AnalysisMemory.Known> known) {

        ReadFile(Optional<SourceContent> content, List<Diagnostic> diagnostics) {
            this(content, diagnostics, Optional.empty());
        }
    }

    private Optional<ReadFile> remembered(KbuildEntry.File entry) {
        return memory.ofFile(
                        entry.source(),
                        files.hash(entry.source()),
                        entry.condition().toString())
                .flatMap(last -> remembered(entry, () -> unchanged(entry.source()), last));
    }

    /** The text of a file of which it is known what is in it. */
    private SourceText unchanged(String name) {
        return files.text(name, files.unchanged(name), StandardCharsets.UTF_8).orElseThrow();
    }

    private ReadFile readFile(KbuildEntry.File entry) {
        Optional<SourceText> text = files.read(entry.source());
        if (text.isEmpty() && entry.kind() == OutputKind.RESOURCE && !entry.isTemplate()) {
            SourceContent content = new SourceContent.Binary(
                    files.shown(entry.source()), files.bytes(entry.source()), entry.condition());
            return new ReadFile(Optional.of(content), List.of());
        }
        if (text.isEmpty()) {
            return new ReadFile(Optional.empty(), List.of(NotUtf8.diagnostic(files.shown(entry.source()))));
        }
        if (!entry.isTemplate()) {
            return new ReadFile(Optional.of(new SourceContent.Copied(text.get(), entry.condition())), List.of());
        }
        String condition = entry.condition().toString();
        Optional<AnalysisMemory.Known> last = memory.knows(entry.source())
                ? memory.of(entry.source(), FileHashes.of(text.get().text()), condition)
                : Optional.empty();
        return last.flatMap(known -> remembered(entry, text::get, known))
                .orElseGet(() -> analysed(entry, text.get(), condition));
    }

    private ReadFile analysed(KbuildEntry.File entry, SourceText text, String condition) {
        List<Diagnostic> found = new ArrayList<>();
        Optional<AnalysedSource> template = templates.read(text, entry.condition(), found);
        Optional<AnalysisMemory.Known> nothingToSay = template.filter(read -> found.isEmpty())
                .map(read -> AnalysisMemory.Known.of(read, files.hash(entry.source()), condition));
        return new ReadFile(template.map(SourceContent.Rendered::new), found, nothingToSay);
    }

    private Optional<ReadFile> remembered(
            KbuildEntry.File entry, Supplier<SourceText> text, AnalysisMemory.Known last) {
        return last.content(
                        tree,
                        () -> templates
                                .read(text.get(), entry.condition(), new ArrayList<>())
                                .orElseThrow())
                .map(content -> new ReadFile(
                        Optional.of(content), List.of(), Optional.of(last.withFile(files.hash(entry.source())))));
    }

    private void add(KbuildEntry.File entry, ReadFile file) {
        diagnostics.addAll(file.diagnostics());
        file.known().ifPresent(analysis -> known.add(entry.source(), analysis));
        file.content()
                .ifPresent(content ->
                        add(new SetSource(entry.kind(), entry.output(), entry.word(), entry.condition(), content)));
    }

    private void keep(SetSource source) {
        sources.add(source);
        types.add(source);
    }

    /** Several files of one folder may be versions of one: which of them is there, a configuration decides. */
    private void addVersion(SetSource source) {
        Excerpt first = outputs.get(source.kind() + " " + source.path());
        if (first != null && versions.contains(first)) {
            keep(source);
            return;
        }
        versions.add(source.word());
        add(source);
    }

    /** Two files of the set cannot go to one place; the Kbuild reader sees this for files, not for contributors. */
    private void add(SetSource source) {
        keep(source);
        Excerpt first = outputs.putIfAbsent(source.kind() + " " + source.path(), source.word());
        if (first != null) {
            Excerpt word = source.word();
            diagnostics.add(word.source()
                    .error(
                            DiagnosticId.DUPLICATE_ENTRY,
                            word.offset(0),
                            "Another entry gives '" + source.path() + "' as well.")
                    .withHint(DiagnosticText.of("The first is at ")
                            .at(first.position())
                            .and(".")));
        }
    }
}
