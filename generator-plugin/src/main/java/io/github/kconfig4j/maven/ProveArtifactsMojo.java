package io.github.kconfig4j.maven;

import io.github.kconfig4j.evidence.Dependency;
import io.github.kconfig4j.maven.child.ChildTask;
import io.github.kconfig4j.maven.child.SessionOutcome;
import io.github.kconfig4j.maven.plugins.CopiedResources;
import io.github.kconfig4j.maven.plugins.SpringBoot;
import io.github.kconfig4j.maven.set.SetSource;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.proof.ModuleProof;
import io.github.kconfig4j.product.proof.ProveRequest;
import io.github.kconfig4j.product.proof.ProveResult;
import io.github.kconfig4j.product.proof.Subject;
import io.github.kconfig4j.product.proof.Surroundings;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Proves what is shipped: the module's artifact and those attached to it, as they are now, whichever plugins have packaged
 * and repackaged them. Each is proved as the variant that the module is built as, a variant's jar as that variant.
 */
@Mojo(
        name = "prove-artifacts",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
public class ProveArtifactsMojo extends AbstractProvingMojo {
    @Override
    List<Dependency> dependencies() {
        List<Dependency> dependencies = super.dependencies();
        dependencies.addAll(new SpringBoot(session, project, pluginManager()).loaders());
        return dependencies;
    }

    @Override
    void execute(SetSource set) throws IOException, MojoFailureException {
        holdModule();
        VariantSpec chosen = chosenVariant();
        List<Subject> subjects = subjects(chosen);
        if (subjects.isEmpty() && ChildTask.of(session.getUserProperties()).isPresent()) {
            getLog().debug("Nothing to do: what this variant is built for makes no artifact");
            return;
        }
        requireSome(subjects);
        Asked asked = asked(set);
        asked.inputs().text("chosen", chosen.name());
        for (Subject subject : subjects) {
            asked.inputs()
                    .text(
                            "artifact",
                            subject.name() + " " + subject.form() + " "
                                    + subject.variant().name())
                    .path("artifact", subject.path());
            asked.written().addAll(reportFiles(subject.name()));
        }
        asked.written().add(verdicts());
        try {
            proveOnce("prove-artifacts", set, asked);
        } finally {
            if (Files.exists(verdicts())) {
                SessionOutcome.proved(project, Files.readAllLines(verdicts()));
            }
        }
    }

    /** What was proved of each artifact, for {@code each}; there is none if the goal did not come so far. */
    private Path verdicts() {
        return state().resolve("verdicts");
    }

    private List<Subject> subjects(VariantSpec chosen) throws MojoFailureException {
        return new ShippedArtifacts(project, this::relative).subjects(chosen, allVariants());
    }

    private static void requireSome(List<Subject> subjects) throws MojoFailureException {
        if (subjects.isEmpty()) {
            throw new MojoFailureException(
                    "The module has no artifact yet, so there is nothing to prove: the goal belongs to"
                            + " the phase 'verify', after packaging.");
        }
    }

    @Override
    Outcome prove(SetSource set, String state) throws IOException, MojoFailureException {
        Files.deleteIfExists(verdicts());
        VariantSpec chosen = chosenVariant();
        try (CopiedResources copied = copiedResources(set)) {
            ModuleBuild build = build("prove", set, state, copied);
            Surroundings around = surroundings();
            ProveResult result = ModuleProof.prove(
                    new ProveRequest(build, chosen, allVariants(), subjects(chosen), around, rules(), version()));
            String verdicts = result.reports().stream()
                    .map(report -> report.proof().verdict().name() + "\n")
                    .collect(Collectors.joining());
            files().update(verdicts(), verdicts.getBytes(StandardCharsets.UTF_8));
            return new Outcome(
                    build, result.reports(), said(result.reports(), result.diagnostics()), around.packaged());
        }
    }
}
