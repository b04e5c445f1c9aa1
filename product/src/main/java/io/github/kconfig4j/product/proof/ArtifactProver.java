package io.github.kconfig4j.product.proof;

import io.github.kconfig4j.artifact.Artifact;
import io.github.kconfig4j.artifact.Entry;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.evidence.CompletedModuleInfo;
import io.github.kconfig4j.evidence.DeclaredEntries;
import io.github.kconfig4j.evidence.DependencyFiles;
import io.github.kconfig4j.evidence.EntryLists;
import io.github.kconfig4j.evidence.Evidence;
import io.github.kconfig4j.evidence.Examined;
import io.github.kconfig4j.evidence.ExpectedFile;
import io.github.kconfig4j.evidence.ExpectedFiles;
import io.github.kconfig4j.evidence.Explainer;
import io.github.kconfig4j.evidence.MergedLines;
import io.github.kconfig4j.evidence.Origin;
import io.github.kconfig4j.evidence.RelocatedFiles;
import io.github.kconfig4j.evidence.StampedSources;
import io.github.kconfig4j.product.build.BuiltVariant;
import io.github.kconfig4j.product.build.VariantBatch;
import io.github.kconfig4j.prove.CompiledVariant;
import io.github.kconfig4j.prove.Finding;
import io.github.kconfig4j.prove.Proof;
import io.github.kconfig4j.verdict.ArtifactProof;
import io.github.kconfig4j.verdict.Gap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Proves artifacts of variants of one module. Thread-safe. */
public final class ArtifactProver {
    private static final String DECLARE = "<explained><entry>…</entry><because>…</because></explained>";
    private static final List<String> ROOT = List.of("");
    /** Where an archive has the module's classes: in its root, or where a war or Spring Boot has them. */
    private static final List<String> ROOTS = List.of("", "WEB-INF/classes/", "BOOT-INF/classes/");

    private final VariantBatch batch;
    private final Surroundings surroundings;
    private final ProofRules rules;

    /**
     * @param surroundings what besides the variant's own files may be in the artifacts
     * @param rules what the user decides
     */
    @SuppressWarnings("exports") // For the goals of this module.
    public ArtifactProver(VariantBatch batch, Surroundings surroundings, ProofRules rules) {
        this.batch = batch;
        this.rules = rules;
        this.surroundings = surroundings;
    }

    /**
     * Proves an artifact.
     *
     * @param file the folder or the archive
     * @param name its name in messages
     * @throws UncheckedIOException if it cannot be read
     */
    @SuppressWarnings("exports") // For the goals of this module.
    public ArtifactProof prove(BuiltVariant variant, CompiledVariant compiled, Path file, String name, Form form) {
        try {
            return prove(variant, compiled, Opened.of(batch.artifacts(), file, name, form));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ArtifactProof prove(BuiltVariant variant, CompiledVariant compiled, Opened opened) {
        Artifact artifact = opened.artifact();
        Form form = opened.form();
        Contents contents = new Contents(batch, variant, compiled);
        Evidence evidence = Evidence.of(artifact, explainers(contents, artifact, form));
        Proof search = batch.prove(compiled, artifact);
        List<Gap> gaps = new ArrayList<>(batch.gaps());
        search.remarks().forEach(remark -> gaps.add(new Gap(remark.message().toString(), remark.position())));
        if (form == Form.DOCUMENT) {
            gaps.add(Gap.of(artifact.name() + " is searched for names and not explained: another tool made it."));
        }
        List<Diagnostic> problems = new ArrayList<>(search.diagnostics());
        opened.problem()
                .ifPresentOrElse(
                        problems::add,
                        () -> problems.addAll(notGiven(compiled, artifact, form, contents, evidence, search)));
        return new ArtifactProof(artifact.name(), opened.hash(), evidence, search, gaps, problems);
    }

    /** What in it nothing gives, and whether there is nothing that something should give. */
    private List<Diagnostic> notGiven(
            CompiledVariant compiled,
            Artifact artifact,
            Form form,
            Contents contents,
            Evidence evidence,
            Proof search) {
        Predicate<String> asked = place -> true;
        if (form == Form.DOCUMENT) {
            // A document has no code.
            asked = artifact.all()
                    .filter(entry -> entry.kind() == Entry.Kind.CLASS)
                    .map(Entry::place)
                    .collect(Collectors.toSet())::contains;
        }
        List<Diagnostic> problems =
                new ArrayList<>(unexplained(artifact.name(), evidence, search, expected(contents, form), asked));
        if (isMissing(compiled, artifact, search, form)) {
            problems.add(nothing(artifact.name()));
        }
        return problems;
    }

    /** Whether there is nothing where the sources give something. */
    private static boolean isMissing(CompiledVariant compiled, Artifact artifact, Proof search, Form form) {
        boolean hasClasses = form == Form.CLASSES || form == Form.ARCHIVE;
        boolean givesClasses =
                !compiled.classes().isEmpty() || !compiled.sources().sources().isEmpty();
        return hasClasses
                ? search.searched().classFiles() == 0 && givesClasses
                : artifact.entries().isEmpty();
    }

    private List<Explainer> explainers(Contents contents, Artifact artifact, Form form) {
        SortedMap<String, ExpectedFile> classes = contents.classes();
        List<Explainer> explainers = new ArrayList<>();
        if (form == Form.SOURCES) {
            SortedMap<String, ExpectedFile> written = contents.sources(batch.encoding());
            explainers.add(ExpectedFiles.in(written, ROOT));
            explainers.add(new StampedSources(written));
            explainers.add(new FilesBelow(batch.basedir(), sources(), Origin.Kind.SOURCE));
        } else {
            List<String> roots = form == Form.CLASSES ? ROOT : ROOTS;
            explainers.add(ExpectedFiles.in(classes, roots));
            explainers.add(new CompletedModuleInfo(classes, roots));
        }
        surroundings.maven().ifPresent(explainers::add);
        SortedMap<String, ExpectedFile> own = form == Form.SOURCES ? new TreeMap<>() : classes;
        explainers.add(new DependencyFiles(own.keySet(), surroundings.dependencies()));
        explainers.add(new RelocatedFiles(surroundings.relocations(), own, surroundings.dependencies()));
        explainers.add(new MergedLines(own, surroundings.dependencies(), surroundings.relocations()));
        explainers.add(new FilesBelow(
                batch.basedir(),
                surroundings.packaged().stream().map(PlacedFolder::inRoot).toList(),
                Origin.Kind.PACKAGED));
        explainers.add(new EntryLists(artifact));
        explainers.add(new DeclaredEntries(rules.declared()));
        return explainers;
    }

    /** Where sources are that a jar of the sources may have as they are. */
    private List<PlacedFolder> sources() {
        List<PlacedFolder> folders = new ArrayList<>(surroundings.sources());
        batch.sourceRoots().stream().map(PlacedFolder::inRoot).forEach(folders::add);
        return folders;
    }

    /** Of a file in which the search found something it is enough to say that. */
    private static List<Diagnostic> unexplained(
            String name, Evidence evidence, Proof search, Set<String> expected, Predicate<String> asked) {
        Set<String> found = new HashSet<>();
        search.findings().stream().map(Finding::file).forEach(found::add);
        return evidence.unexplained().stream()
                .map(Examined::place)
                .filter(asked)
                .filter(place -> !found.contains(name + "/" + place))
                .map(place ->
                        expected.contains(place) ? differing(name + "/" + place) : unexplained(name + "/" + place))
                .toList();
    }

    /** The places where something else is expected than nothing. */
    private Set<String> expected(Contents contents, Form form) {
        if (form == Form.SOURCES) {
            return contents.sources(batch.encoding()).keySet();
        }
        Set<String> places = new HashSet<>();
        List<String> roots = form == Form.ARCHIVE ? ROOTS : ROOT;
        contents.classes().keySet().forEach(path -> roots.forEach(root -> places.add(root + path)));
        return places;
    }

    private static Diagnostic differing(String file) {
        String what = file.endsWith(".class") ? "what this variant's sources compile to" : "what this variant gives";
        return Diagnostic.of(Severity.ERROR, DiagnosticId.DIFFERING_ENTRY, file + " is not " + what + ".")
                .withHint(
                        "It may be older than its source, of another variant, or changed by another plugin after it was made:"
                                + " build with 'clean'; if a plugin changes it and you know how, declare it: " + DECLARE
                                + ".");
    }

    private static Diagnostic unexplained(String file) {
        return Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.UNEXPLAINED_ENTRY,
                        file + " is unexplained: no source, resource or dependency of this variant gives it.")
                .withHint(
                        "If an earlier build left it, build with 'clean'. If a plugin makes it and you know what it is, declare"
                                + " it: " + DECLARE + ".");
    }

    private static Diagnostic nothing(String name) {
        return Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.NOTHING_SEARCHED,
                        name + " holds nothing of what the sources give, so nothing is proved of it.")
                .withHint("Compile the module first: the goal belongs after the phase 'compile'.");
    }
}
