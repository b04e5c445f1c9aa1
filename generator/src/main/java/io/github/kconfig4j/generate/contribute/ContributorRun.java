package io.github.kconfig4j.generate.contribute;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.generate.condition.UnsetValues;
import io.github.kconfig4j.generate.kbuild.KbuildEntry;
import io.github.kconfig4j.generate.spi.Contributor;
import io.github.kconfig4j.generate.text.Excerpt;
import io.github.kconfig4j.model.KconfigTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Runs the contributors that the Kbuild files of one set name. */
public final class ContributorRun {
    private final KconfigTree tree;
    private final Map<String, Contributor> contributors = new HashMap<>();
    private final List<Diagnostic> diagnostics;

    /**
     * Makes the contributors known, the built-in ones too.
     *
     * @param diagnostics takes what is wrong with them
     */
    public ContributorRun(KconfigTree tree, List<Contributor> contributors, List<Diagnostic> diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
        this.contributors.put(AutoconfContributor.NAME, new AutoconfContributor());
        contributors.stream()
                .sorted(Comparator.comparing(
                        contributor -> contributor.getClass().getName()))
                .forEach(this::register);
    }

    private void register(Contributor contributor) {
        Contributor other = contributors.putIfAbsent(contributor.name(), contributor);
        if (other != null) {
            diagnostics.add(Diagnostic.of(
                            Severity.ERROR,
                            DiagnosticId.DUPLICATE_CONTRIBUTOR,
                            "Two contributors have the name '" + contributor.name() + "': "
                                    + other.getClass().getName() + " and "
                                    + contributor.getClass().getName() + ".")
                    .withHint("Remove one of them from the class path of the plugin."));
        }
    }

    /** The files that a Kbuild entry gives. */
    public List<ContributedSource> run(KbuildEntry.Contributor entry) {
        Contributor contributor = contributors.get(entry.name());
        Excerpt word = entry.word();
        if (contributor == null) {
            diagnostics.add(word.source()
                    .error(
                            DiagnosticId.UNKNOWN_CONTRIBUTOR,
                            word.offset(0),
                            "There is no contributor '" + entry.name() + "'.")
                    .withHint("Known are: " + String.join(", ", new TreeSet<>(contributors.keySet()))
                            + ". A contributor comes with a jar on the class path of the plugin."));
            return List.of();
        }
        String directory = entry.directory();
        String packageName = directory.replace('/', '.').replaceAll("\\.$", "");
        Recorder recorder =
                new Recorder(tree, packageName, entry.condition(), new ContributorNames(tree, word, diagnostics));
        List<ContributedSource> sources = new ArrayList<>();
        try {
            contributor.contribute(recorder);
            for (ContributedPart.Type type : recorder.types()) {
                String path = directory + type.skeleton().name() + ".java";
                sources.add(new ContributedSource(entry.name(), word, packageName, path, type));
            }
        } catch (RuntimeException e) {
            diagnostics.add(failure(entry.name(), word, e));
        }
        UnsetValues unset = new UnsetValues(tree);
        sources.forEach(source -> source.warnOfUnset(unset, diagnostics));
        return sources;
    }

    /**
     * A contributor is foreign code: what it throws is told to the user, not thrown at him. Whoever wrote it finds the place
     * in the lines after the first.
     */
    static Diagnostic failure(String contributor, Excerpt word, RuntimeException e) {
        String why = e.getMessage() == null ? e.getClass().getName() : e.getMessage();
        return word.source()
                .error(
                        DiagnosticId.CONTRIBUTOR_FAILED,
                        word.offset(0),
                        "The contributor '" + contributor + "' failed: " + why + ".\n" + ContributorTrace.of(e))
                .withHint("This is a mistake in the contributor or in how it is used.");
    }
}
