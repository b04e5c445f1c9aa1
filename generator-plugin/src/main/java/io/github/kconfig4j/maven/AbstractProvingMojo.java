package io.github.kconfig4j.maven;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.evidence.Dependency;
import io.github.kconfig4j.inspection.Format;
import io.github.kconfig4j.inspection.ProofAnswer;
import io.github.kconfig4j.maven.plugins.Packaging;
import io.github.kconfig4j.maven.set.SetSource;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.files.OwnNames;
import io.github.kconfig4j.product.ledger.Inputs;
import io.github.kconfig4j.product.ledger.Ledger;
import io.github.kconfig4j.product.ledger.Said;
import io.github.kconfig4j.product.proof.ProofReport;
import io.github.kconfig4j.product.proof.ProofRules;
import io.github.kconfig4j.product.proof.Surroundings;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/** A goal that proves artifacts: that a source of their variant gives each entry, and that nothing else is in them. */
abstract class AbstractProvingMojo extends AbstractCompilingMojo {
    /**
     * Entries of artifacts that you know to be right although no source, resource or dependency of the module gives them,
     * each with your reason, which every report repeats:
     * {@code <explained><entry>com/example/native/**</entry><because>…</because></explained>}. Several such elements stand in
     * one {@code <explained>}.
     */
    @Parameter
    private @Nullable PlexusConfiguration explained;

    /** What a gap of a proof does: {@code warn}, or {@code fail} the build. A gap is something that a proof does not cover. */
    @Parameter(property = "kconfig.onGaps", defaultValue = "warn")
    private String onGaps;

    /** The folder of the reports: of each artifact one as text and one as JSON. */
    @Parameter(defaultValue = "${project.build.directory}/kconfig/proof")
    private File proofs;

    /** What a goal is asked for: to begin with all that the module is built from, and what the user decides of proofs. */
    Asked asked(SetSource set) throws IOException, MojoFailureException {
        Inputs inputs = moduleInputs(set, allSpecs());
        String state = inputs.hash();
        // What is declared as explained is in the pom.
        inputs.text("onGaps", onGaps).text("proofs", proofs.getPath());
        return new Asked(state, inputs, new ArrayList<>());
    }

    /** What the user decides of proofs. */
    ProofRules rules() throws MojoFailureException {
        return new ProofRules(ExplainedEntries.read(explained), severityOfGaps());
    }

    private Severity severityOfGaps() throws MojoFailureException {
        return switch (onGaps) {
            case "warn" -> Severity.WARNING;
            case "fail" -> Severity.ERROR;
            default ->
                throw new MojoFailureException("onGaps is warn or fail, not '" + onGaps
                        + "': -Dkconfig.onGaps=fail fails the build at a gap.");
        };
    }

    /** What besides a variant's own files may be in an artifact of the module. */
    Surroundings surroundings() throws IOException {
        return new Packaging(project, plugins(), generatedResources()).surroundings(dependencies());
    }

    /** What its packaging may take in. */
    List<Dependency> dependencies() {
        List<Dependency> dependencies = new ArrayList<>();
        for (Artifact artifact : project.getArtifacts()) {
            File file = artifact.getFile();
            if (file != null && !Artifact.SCOPE_TEST.equals(artifact.getScope())) {
                dependencies.add(Dependency.of(artifact.getId(), file.toPath()));
            }
        }
        return dependencies;
    }

    /**
     * What a goal that proves is asked for.
     *
     * @param state the hash of what the module is built from
     * @param inputs all that the outcome depends on
     * @param written the files and folders that the goal writes
     */
    record Asked(String state, Inputs inputs, List<Path> written) {}

    /**
     * What a goal that proves has done, besides writing its reports.
     *
     * @param others folders that turned out to be inputs
     */
    record Outcome(ModuleBuild build, List<ProofReport> reports, List<Said> said, List<Path> others) {}

    /**
     * Does what the goal does.
     *
     * @param state the hash of what the module is built from
     */
    abstract Outcome prove(SetSource set, String state) throws IOException, MojoFailureException;

    /** Does the work of a goal, unless it was done before and nothing has changed since. */
    void proveOnce(String goal, SetSource set, Asked asked) throws IOException, MojoFailureException {
        Memory memory = new Memory(new Ledger(ledger(goal), files(), version()), asked.inputs(), asked.written());
        Optional<List<Said>> unchanged = memory.unchanged();
        if (unchanged.isPresent()) {
            tell(unchanged.get());
            return;
        }
        getLog().debug(goal + " has work to do: " + memory.change());
        Outcome outcome = prove(set, asked.state());
        outcome.build().rememberSearches();
        for (ProofReport report : outcome.reports()) {
            write(report);
        }
        deleteOthers(goal, outcome.reports());
        tell(outcome.said());
        if (!outcome.build().set().ranCommands()) {
            List<Path> others = otherInputs(outcome.build());
            others.addAll(outcome.others());
            memory.remember(others, outcome.said());
        }
    }

    /** The report of a variant that is no more would speak of what is not there. */
    private void deleteOthers(String goal, List<ProofReport> reports) throws IOException {
        OwnNames own = new OwnNames(proofs.toPath(), state().resolve("own-reports-" + goal), files());
        List<String> names = new ArrayList<>();
        for (ProofReport report : reports) {
            for (Path file : reportFiles(report.proof().name())) {
                names.add(file.getFileName().toString());
            }
        }
        for (Path vanished : own.vanished(names)) {
            Files.deleteIfExists(vanished);
        }
        own.remember(names);
    }

    /** What is told of proofs, and what was said on the way. */
    static List<Said> said(List<ProofReport> reports, List<Diagnostic> diagnostics) {
        List<Said> said = new ArrayList<>();
        reports.forEach(report -> said.add(Said.told(report.proof().summary())));
        diagnostics.forEach(diagnostic -> said.add(Said.of(diagnostic)));
        return said;
    }

    /** The files that the report of an artifact is written to. */
    List<Path> reportFiles(String artifact) {
        List<Path> files = new ArrayList<>();
        for (Format format : Format.values()) {
            files.add(file(artifact, format));
        }
        return files;
    }

    /** Writes the report of a proof: as text for a person, as JSON for a program. */
    private void write(ProofReport report) throws IOException {
        ProofAnswer answer = new ProofAnswer(report);
        for (Format format : Format.values()) {
            files().update(
                            file(report.proof().name(), format),
                            answer.print(format).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The reports that goals have written as text, by the name of the file without its ending, but for some files. */
    SortedMap<String, String> writtenReports(Set<Path> without) throws IOException {
        SortedMap<String, String> reports = new TreeMap<>();
        if (Files.isDirectory(proofs.toPath())) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(proofs.toPath(), "*.txt")) {
                for (Path file : files) {
                    String name = file.getFileName().toString();
                    if (!without.contains(file)) {
                        reports.put(name.substring(0, name.length() - ".txt".length()), Files.readString(file));
                    }
                }
            }
        }
        return reports;
    }

    /** {@code target/classes} has the report {@code classes.txt}, what lies in another folder of the build that in its name. */
    private Path file(String artifact, Format format) {
        String build = relative(Path.of(project.getBuild().getDirectory())) + "/";
        String name = artifact.startsWith(build) ? artifact.substring(build.length()) : artifact;
        String extension = format == Format.TEXT ? "txt" : format.name().toLowerCase(Locale.ROOT);
        return proofs.toPath().resolve(name.replace('/', '_') + "." + extension);
    }

    /** The archive that the module is packaged as; empty if there is none yet. */
    Optional<Path> mainArtifact() {
        return Optional.ofNullable(project.getArtifact().getFile())
                .map(File::toPath)
                .filter(Files::isRegularFile);
    }
}
