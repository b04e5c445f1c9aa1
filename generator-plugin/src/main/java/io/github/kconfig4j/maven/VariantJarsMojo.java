package io.github.kconfig4j.maven;

import io.github.kconfig4j.maven.dependencies.VariantArtifact;
import io.github.kconfig4j.maven.module.VariantManifests;
import io.github.kconfig4j.maven.plugins.CopiedResources;
import io.github.kconfig4j.maven.plugins.JarPluginSettings;
import io.github.kconfig4j.maven.set.SetSource;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.jars.JarLayout;
import io.github.kconfig4j.product.jars.Manifests;
import io.github.kconfig4j.product.jars.VariantJar;
import io.github.kconfig4j.product.jars.VariantJars;
import io.github.kconfig4j.product.jars.VariantJarsRequest;
import io.github.kconfig4j.product.jars.VariantJarsResult;
import io.github.kconfig4j.product.module.VariantDependency;
import io.github.kconfig4j.product.proof.ProofReport;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Makes the jar of every variant, {@code target/<finalName>-<variant>.jar}, and attaches it with the variant's name as
 * classifier, or as an artifact of its own. It has the same entries as the module's own jar has if the module is built as that variant. Each is proved
 * as it is packaged, and so is the module's own. If one variant fails, there is no jar of any.
 */
@Mojo(
        name = "variant-jars",
        defaultPhase = LifecyclePhase.PACKAGE,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public class VariantJarsMojo extends AbstractProvingMojo {
    private static final String JAR = "jar";

    @Inject
    private MavenProjectHelper helper;

    /** The time of the jars' entries, as for the jar plugin; if there is none, a fixed one. */
    @Parameter(defaultValue = "${project.build.outputTimestamp}")
    private @Nullable String outputTimestamp;

    /**
     * What a variant is attached as: {@code classifier}, then it has the coordinates of the module with the variant's name as
     * classifier, or {@code artifact}, then it is {@code artifactId-variant} with a pom of its own, which has only the
     * dependencies of the variant.
     */
    @Parameter(property = "kconfig.attachAs", defaultValue = "classifier")
    private String attachAs;

    @Override
    void execute(SetSource set) throws IOException, MojoFailureException {
        if (isDoneByEach()) {
            getLog().info("Nothing to do: kconfig:each has attached the variants of the module in this build");
            return;
        }
        holdModule();
        VariantSpec chosen = chosenVariant();
        JarLayout layout = layout();
        boolean asArtifacts = areArtifacts();
        Asked asked = asked(set);
        asked.inputs()
                .text("chosen", chosen.name())
                .text("time", String.valueOf(outputTimestamp))
                .text("taken", layout.taken().toString())
                .path("main jar", layout.expectedMainJar());
        asked.written().addAll(reportFiles(relative(layout.expectedMainJar())));
        for (VariantSpec variant : variants()) {
            Path jar = layout.jar(variant.name());
            asked.written().add(jar);
            asked.written().addAll(reportFiles(relative(jar)));
            if (asArtifacts) {
                asked.written().add(pom(jar));
            }
        }
        asked.written().add(own());
        proveOnce("variant-jars", set, asked);
        SortedMap<String, Path> jars = new TreeMap<>();
        for (VariantSpec variant : variants()) {
            attach(variant.name(), layout.jar(variant.name()), asArtifacts);
            jars.put(variant.name(), layout.jar(variant.name()));
        }
        made(jars);
        if (asArtifacts) {
            reactorVariants().areArtifacts(project);
        }
    }

    private boolean areArtifacts() throws MojoFailureException {
        return switch (attachAs) {
            case "classifier" -> false;
            case "artifact" -> true;
            default ->
                throw new MojoFailureException("attachAs is classifier or artifact, not '" + attachAs
                        + "': -Dkconfig.attachAs=artifact makes of each variant an artifact of its own.");
        };
    }

    /** The pom of a variant lies beside its jar. */
    private static Path pom(Path jar) {
        String name = jar.getFileName().toString();
        return jar.resolveSibling(name.substring(0, name.length() - JAR.length()) + "pom");
    }

    private boolean isDoneByEach() {
        Path each = EachMojo.folder(project);
        return project.getAttachedArtifacts().stream()
                .map(Artifact::getFile)
                .anyMatch(file -> file != null && file.toPath().startsWith(each));
    }

    /** The list of the jars that are ours. */
    private Path own() {
        return state().resolve("own-jars");
    }

    @Override
    Outcome prove(SetSource set, String state) throws IOException, MojoFailureException {
        try (CopiedResources copied = copiedResources(set)) {
            ModuleBuild build = build("variant-jars", set, state, copied);
            VariantJarsResult result = VariantJars.build(new VariantJarsRequest(
                    build,
                    variants(),
                    chosenVariant(),
                    manifests(build),
                    layout(),
                    surroundings(),
                    rules(),
                    own(),
                    files(),
                    version()));
            List<ProofReport> reports = new ArrayList<>();
            result.main().ifPresent(reports::add);
            result.jars().forEach(jar -> reports.add(jar.report()));
            if (areArtifacts()) {
                writePoms(result.jars());
            }
            return new Outcome(build, reports, said(reports, result.diagnostics()), List.of());
        }
    }

    private Manifests manifests(ModuleBuild build) {
        return JarPluginSettings.find(plugins())
                .<Manifests>map(plugin -> new VariantManifests(
                        session, project, build.module().byPom(), plugin, pluginManager(), state().resolve("manifest")))
                .orElseGet(Manifests::same);
    }

    private void writePoms(List<VariantJar> jars) throws IOException, MojoFailureException {
        List<VariantDependency> siblings = dependenciesWithVariants().stream()
                .filter(dependency -> reactorVariants().areArtifacts(dependency.name()))
                .toList();
        for (VariantJar jar : jars) {
            byte[] pom =
                    new VariantArtifact(project, jar.variant()).pom(dropped().declared(), jar.absent(), siblings);
            files().update(pom(jar.file()), pom);
        }
    }

    private JarLayout layout() throws MojoFailureException {
        Optional<Path> mainJar = Optional.ofNullable(project.getArtifact().getFile())
                .filter(file -> file.getName().endsWith("." + JAR))
                .map(File::toPath);
        Path folder = mainJar.map(Path::getParent)
                .orElseGet(() -> Path.of(project.getBuild().getDirectory()));
        return new JarLayout(
                mainJar,
                folder,
                project.getBuild().getFinalName(),
                JarPluginSettings.filter(plugins()),
                OutputTimestamp.parse(outputTimestamp),
                takenClassifiers());
    }

    private SortedMap<String, String> takenClassifiers() {
        SortedMap<String, String> taken = new TreeMap<>();
        for (Artifact artifact : project.getAttachedArtifacts()) {
            if (artifact.getClassifier() != null
                    && artifact.getFile() != null
                    && !attached().contains(artifact.getFile())) {
                taken.put(artifact.getClassifier(), relative(artifact.getFile().toPath()));
            }
        }
        return taken;
    }

    private void attach(String variant, Path jar, boolean asArtifact) {
        File file = jar.toFile();
        if (attached().add(file)) {
            if (asArtifact) {
                new VariantArtifact(project, variant).attach(jar, pom(jar));
            } else {
                helper.attachArtifact(project, JAR, variant, file);
            }
        }
    }

    /** What this goal has attached to the module in this build; another execution of it may come. */
    private Set<File> attached() {
        @SuppressWarnings("unchecked") // Maven's map has no types; nobody else puts anything under this name.
        Set<File> files = (Set<File>)
                getPluginContext().computeIfAbsent(VariantJarsMojo.class.getName(), key -> new HashSet<File>());
        return files;
    }
}
