package io.github.kconfig4j.maven;

import io.github.kconfig4j.maven.plugins.CopiedResources;
import io.github.kconfig4j.maven.set.SetSource;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.proof.Form;
import io.github.kconfig4j.product.proof.ModuleProof;
import io.github.kconfig4j.product.proof.ProveRequest;
import io.github.kconfig4j.product.proof.ProveResult;
import io.github.kconfig4j.product.proof.Subject;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Proves the module's classes: each file in {@code target/classes} is what the sources and resources of the variant give that
 * the module is built as, and nothing is in it that only other variants have.
 */
@Mojo(
        name = "prove",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public class ProveMojo extends AbstractProvingMojo {
    @Override
    void execute(SetSource set) throws IOException, MojoFailureException {
        holdModule();
        VariantSpec chosen = chosenVariant();
        Asked asked = asked(set);
        asked.inputs().text("chosen", chosen.name());
        asked.written().addAll(reportFiles(relative(classes())));
        proveOnce("prove", set, asked);
    }

    private Path classes() {
        return Path.of(project.getBuild().getOutputDirectory());
    }

    @Override
    Outcome prove(SetSource set, String state) throws IOException, MojoFailureException {
        VariantSpec chosen = chosenVariant();
        Subject subject = new Subject(classes(), relative(classes()), Form.CLASSES, chosen);
        try (CopiedResources copied = copiedResources(set)) {
            ModuleBuild build = build("prove", set, state, copied);
            ProveResult result = ModuleProof.prove(new ProveRequest(
                    build, chosen, allVariants(), List.of(subject), surroundings(), rules(), version()));
            return new Outcome(build, result.reports(), said(result.reports(), result.diagnostics()), List.of());
        }
    }
}
