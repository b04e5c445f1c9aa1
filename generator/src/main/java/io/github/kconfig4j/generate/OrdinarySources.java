package io.github.kconfig4j.generate;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.directive.DirectiveReader;
import io.github.kconfig4j.generate.kbuild.KbuildEntry;
import io.github.kconfig4j.generate.kbuild.KbuildResult;
import io.github.kconfig4j.generate.kbuild.NotUtf8;
import io.github.kconfig4j.generate.kbuild.OrdinaryReader;
import io.github.kconfig4j.generate.kbuild.OrdinaryRoot;
import io.github.kconfig4j.generate.kbuild.OutputKind;
import io.github.kconfig4j.generate.kbuild.SetFiles;
import io.github.kconfig4j.generate.parallel.InParallel;
import io.github.kconfig4j.generate.pieces.AnalysedSource;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads folders of ordinary sources and resources. */
final class OrdinarySources {
    private final KconfigTree tree;
    private final DirectiveReader directives;
    private final ServiceLines services;
    private final AnalysisMemory memory;
    private final AnalysisMemory.Builder known;

    /**
     * @param types when each Java type of the set is there, as far as that is known when a folder is read
     * @param memory what an earlier run knew of the files
     * @param known takes what is known of them now
     */
    OrdinarySources(KconfigTree tree, JavaTypes types, AnalysisMemory memory, AnalysisMemory.Builder known) {
        this.tree = tree;
        this.memory = memory;
        this.known = known;
        this.services = new ServiceLines(types);
        this.directives = new DirectiveReader(tree);
    }

    /**
     * What is in a folder.
     *
     * @param sources its files that the set gives: of Java sources all or none, of resources those with a condition
     * @param contributors the contributors that its Kbuild files name
     * @param dependencies the dependencies that they name
     * @param taken what is not to be taken from the folder; empty if nothing in it has a condition
     */
    record Result(
            List<SetSource> sources,
            List<KbuildEntry.Contributor> contributors,
            List<KbuildEntry.Dependency> dependencies,
            Optional<TakenRoot> taken,
            List<Diagnostic> diagnostics) {}

    /**
     * What became of a file, on whatever thread.
     *
     * @param source empty if it has mistakes, or is known to be a resource that is as it is
     */
    private record ReadFile(
            Optional<SetSource> source,
            boolean isConditional,
            List<Diagnostic> diagnostics,
            Optional<AnalysisMemory.Known> known) {

        /** A file of which nothing will be known in the next run. */
        ReadFile(Optional<SetSource> source, boolean isConditional, List<Diagnostic> diagnostics) {
            this(source, isConditional, diagnostics, Optional.empty());
        }
    }

    Result read(SourceRoot root) {
        OutputKind kind = root.isResources() ? OutputKind.RESOURCE : OutputKind.JAVA;
        SetFiles files = new SetFiles(root.folder(), root.prefix(), root.filter(), root.hashes());
        KbuildResult kbuild = OrdinaryReader.read(new OrdinaryRoot(kind, files, root.encoding()), tree);
        List<Diagnostic> diagnostics = new ArrayList<>(kbuild.diagnostics());
        List<SetSource> sources = new ArrayList<>();
        SortedSet<String> kbuilds = new TreeSet<>(files.all());
        kbuilds.removeIf(file -> !OrdinaryReader.isKbuild(file));
        SortedSet<String> own = new TreeSet<>(kbuilds);
        boolean conditional = !kbuilds.isEmpty();
        List<KbuildEntry.Ordinary> entries = kbuild.entries(KbuildEntry.Ordinary.class);
        List<ReadFile> read = InParallel.map(entries, this::remembered, this::read);
        for (int i = 0; i < read.size(); i++) {
            ReadFile file = read.get(i);
            KbuildEntry.Ordinary entry = entries.get(i);
            file.known().ifPresent(last -> known.add(name(entry), last));
            diagnostics.addAll(file.diagnostics());
            conditional |= file.isConditional();
            if (file.isConditional() || !root.isResources()) {
                file.source().ifPresent(sources::add);
                own.add(entry.source());
            }
        }
        return new Result(
                conditional ? sources : List.of(),
                kbuild.entries(KbuildEntry.Contributor.class),
                kbuild.entries(KbuildEntry.Dependency.class),
                conditional ? Optional.of(new TakenRoot(root, own)) : Optional.empty(),
                diagnostics);
    }

    private Optional<ReadFile> remembered(KbuildEntry.Ordinary entry) {
        Optional<String> hash = entry.root().files().hash(entry.source());
        return memory.ofFile(name(entry), hash, entry.condition().toString()).flatMap(last -> remembered(entry, last));
    }

    private Optional<ReadFile> remembered(KbuildEntry.Ordinary entry, AnalysisMemory.Known last) {
        boolean isConditional = isNamed(entry) || !last.isPlain();
        if (!isJava(entry) && last.isPlain()) {
            return isConditional
                    ? Optional.empty()
                    : Optional.of(new ReadFile(Optional.empty(), false, List.of(), Optional.of(last)));
        }
        return last.content(tree, () -> again(entry))
                .map(content -> new ReadFile(
                        Optional.of(source(entry, entry.condition(), content)),
                        isConditional,
                        List.of(),
                        Optional.of(last)));
    }

    private AnalysedSource again(KbuildEntry.Ordinary entry) {
        byte[] bytes = entry.root().files().unchanged(entry.source());
        return text(entry, bytes)
                .flatMap(text -> directives.read(text, entry.source(), entry.condition(), new ArrayList<>()))
                .orElseThrow();
    }

    private ReadFile read(KbuildEntry.Ordinary entry) {
        byte[] bytes = entry.root().files().bytes(entry.source());
        Optional<SourceText> text = text(entry, bytes);
        if (text.isEmpty()) {
            return unreadable(entry, bytes);
        }
        List<Diagnostic> found = new ArrayList<>();
        Optional<AnalysedSource> analysed = directives.read(text.get(), entry.source(), entry.condition(), found);
        Optional<AnalysisMemory.Known> nothingToSay = analysed.filter(read -> found.isEmpty() && isSettled(entry, read))
                .map(read -> AnalysisMemory.Known.of(
                        read,
                        entry.root().files().hash(entry.source()),
                        entry.condition().toString()));
        Optional<AnalysedSource> complete =
                analysed.map(file -> isJava(entry) ? file : services.in(file, entry.source()));
        return new ReadFile(
                complete.map(read -> source(entry, read.condition(), content(read, bytes, entry))),
                isNamed(entry) || complete.filter(read -> !read.isPlain()).isPresent(),
                found,
                nothingToSay);
    }

    /** Whether what its text and condition tell of a file is all that there is to know: not what it says of itself as a whole. */
    private static boolean isSettled(KbuildEntry.Ordinary entry, AnalysedSource read) {
        return read.condition().equals(entry.condition()) && !ServiceLines.mayBeIn(entry.source());
    }

    private static boolean isJava(KbuildEntry.Ordinary entry) {
        return entry.root().kind() == OutputKind.JAVA;
    }

    /** Whether a Kbuild names it or a folder that it is in. */
    private static boolean isNamed(KbuildEntry.Ordinary entry) {
        return !entry.condition().equals(Expr.YES) || !entry.word().text().isEmpty();
    }

    /** What the memory knows it by. */
    private static String name(KbuildEntry.Ordinary entry) {
        return "ordinary " + encoding(entry) + " " + entry.root().files().shown(entry.source());
    }

    private static Charset encoding(KbuildEntry.Ordinary entry) {
        return isJava(entry) ? entry.root().encoding() : StandardCharsets.UTF_8;
    }

    private static Optional<SourceText> text(KbuildEntry.Ordinary entry, byte[] bytes) {
        return entry.root().files().text(entry.source(), bytes, encoding(entry));
    }

    /** It is copied as it is, unless it has directives or values. */
    private ReadFile unreadable(KbuildEntry.Ordinary entry, byte[] bytes) {
        String name = entry.root().files().shown(entry.source());
        SourceContent content = new SourceContent.Binary(name, bytes, entry.condition());
        SourceText bytewise = SourceText.of(name, new String(bytes, StandardCharsets.ISO_8859_1));
        boolean plain = directives
                .read(bytewise, entry.source(), Expr.YES, new ArrayList<>())
                .filter(AnalysedSource::isPlain)
                .isPresent();
        List<Diagnostic> found = plain ? List.of() : List.of(NotUtf8.diagnostic(name, encoding(entry)));
        return new ReadFile(Optional.of(source(entry, entry.condition(), content)), isNamed(entry), found);
    }

    /** A resource without directives keeps line ends, and a mark of its byte order, that texts do not. */
    private static SourceContent content(AnalysedSource read, byte[] bytes, KbuildEntry.Ordinary entry) {
        return read.isPlain()
                        && !isJava(entry)
                        && !Arrays.equals(bytes, read.source().text().getBytes(StandardCharsets.UTF_8))
                ? new SourceContent.Binary(read.file(), bytes, entry.condition())
                : new SourceContent.Rendered(read);
    }

    private static SetSource source(KbuildEntry.Ordinary entry, Expr condition, SourceContent content) {
        OutputKind kind = entry.root().kind();
        boolean executable = kind == OutputKind.RESOURCE && entry.root().files().isExecutable(entry.source());
        return new SetSource(kind, entry.output(), entry.word(), condition, content, executable);
    }
}
