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
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads folders of ordinary sources and resources. */
final class OrdinarySources {
    private final KconfigTree tree;
    private final DirectiveReader directives;
    private final ServiceLines services;

    /** @param types when each Java type of the set is there, as far as that is known when a folder is read */
    OrdinarySources(KconfigTree tree, JavaTypes types) {
        this.tree = tree;
        this.services = new ServiceLines(types);
        this.directives = new DirectiveReader(tree);
    }

    /**
     * What is in a folder.
     *
     * @param sources its files that the set gives: of Java sources all or none, of resources those with a condition
     * @param contributors the contributors that its Kbuild files name
     * @param taken what is not to be taken from the folder; empty if nothing in it has a condition
     */
    record Result(
            List<SetSource> sources,
            List<KbuildEntry.Contributor> contributors,
            Optional<TakenRoot> taken,
            List<Diagnostic> diagnostics) {}

    /** A file that was read; empty if it has mistakes. */
    private record ReadFile(Optional<SetSource> source, boolean isConditional, List<Diagnostic> diagnostics) {}

    Result read(SourceRoot root) {
        OutputKind kind = root.isResources() ? OutputKind.RESOURCE : OutputKind.JAVA;
        SetFiles files = new SetFiles(root.folder(), root.prefix(), root.filter());
        KbuildResult kbuild = OrdinaryReader.read(new OrdinaryRoot(kind, files, root.encoding()), tree);
        List<Diagnostic> diagnostics = new ArrayList<>(kbuild.diagnostics());
        List<SetSource> sources = new ArrayList<>();
        SortedSet<String> kbuilds = new TreeSet<>(files.all());
        kbuilds.removeIf(file -> !OrdinaryReader.isKbuild(file));
        SortedSet<String> own = new TreeSet<>(kbuilds);
        boolean conditional = !kbuilds.isEmpty();
        List<KbuildEntry.Ordinary> entries = kbuild.entries(KbuildEntry.Ordinary.class);
        List<ReadFile> read = InParallel.map(entries, this::read);
        for (int i = 0; i < read.size(); i++) {
            ReadFile file = read.get(i);
            diagnostics.addAll(file.diagnostics());
            conditional |= file.isConditional();
            if (file.isConditional() || !root.isResources()) {
                file.source().ifPresent(sources::add);
                own.add(entries.get(i).source());
            }
        }
        return new Result(
                conditional ? sources : List.of(),
                kbuild.entries(KbuildEntry.Contributor.class),
                conditional ? Optional.of(new TakenRoot(root, own)) : Optional.empty(),
                diagnostics);
    }

    private ReadFile read(KbuildEntry.Ordinary entry) {
        OrdinaryRoot root = entry.root();
        byte[] bytes = root.files().bytes(entry.source());
        boolean isJava = root.kind() == OutputKind.JAVA;
        Optional<SourceText> text =
                root.files().text(entry.source(), bytes, isJava ? root.encoding() : StandardCharsets.UTF_8);
        boolean named =
                !entry.condition().equals(Expr.YES) || !entry.word().text().isEmpty();
        if (text.isEmpty()) {
            return unreadable(entry, bytes, named);
        }
        List<Diagnostic> found = new ArrayList<>();
        Optional<AnalysedSource> analysed = directives
                .read(text.get(), entry.source(), entry.condition(), found)
                .map(file -> isJava ? file : services.in(file, entry.source()));
        return new ReadFile(
                analysed.map(read -> source(entry, read.condition(), content(read, bytes, entry))),
                named || analysed.filter(read -> !read.isPlain()).isPresent(),
                found);
    }

    /** It is copied as it is, unless it has directives or values. */
    private ReadFile unreadable(KbuildEntry.Ordinary entry, byte[] bytes, boolean named) {
        OrdinaryRoot root = entry.root();
        String name = root.files().shown(entry.source());
        SourceContent content = new SourceContent.Binary(name, bytes, entry.condition());
        SourceText bytewise = SourceText.of(name, new String(bytes, StandardCharsets.ISO_8859_1));
        boolean plain = directives
                .read(bytewise, entry.source(), Expr.YES, new ArrayList<>())
                .filter(AnalysedSource::isPlain)
                .isPresent();
        Charset encoding = root.kind() == OutputKind.JAVA ? root.encoding() : StandardCharsets.UTF_8;
        List<Diagnostic> found = plain ? List.of() : List.of(NotUtf8.diagnostic(name, encoding));
        return new ReadFile(Optional.of(source(entry, entry.condition(), content)), named, found);
    }

    /** A resource without directives is copied byte by byte, so that its line ends stay as they are. */
    private static SourceContent content(AnalysedSource read, byte[] bytes, KbuildEntry.Ordinary entry) {
        return read.isPlain() && entry.root().kind() == OutputKind.RESOURCE
                ? new SourceContent.Binary(read.file(), bytes, entry.condition())
                : new SourceContent.Rendered(read);
    }

    private static SetSource source(KbuildEntry.Ordinary entry, Expr condition, SourceContent content) {
        OutputKind kind = entry.root().kind();
        boolean executable = kind == OutputKind.RESOURCE && entry.root().files().isExecutable(entry.source());
        return new SetSource(kind, entry.output(), entry.word(), condition, content, executable);
    }
}
