package io.github.kconfig4j.maven;

import io.github.kconfig4j.compile.CompileCache;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.maven.layout.GeneratedFolders;
import io.github.kconfig4j.maven.layout.ModulePart;
import io.github.kconfig4j.maven.module.TestReader;
import io.github.kconfig4j.maven.plugins.CopiedResources;
import io.github.kconfig4j.maven.set.SetSource;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.files.FolderSync;
import io.github.kconfig4j.product.ide.IdeCheck;
import io.github.kconfig4j.product.ledger.Inputs;
import io.github.kconfig4j.product.ledger.Ledger;
import io.github.kconfig4j.product.ledger.Said;
import io.github.kconfig4j.product.module.ModuleInput;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Checks that an IDE shows no errors: the module's sources compile as they are written, with what is generated for the
 * configuration that the IDE works in; then the sources of its tests with these.
 */
@Mojo(
        name = "check-ide",
        defaultPhase = LifecyclePhase.PROCESS_TEST_CLASSES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public class CheckIdeMojo extends AbstractCompilingMojo {
    private static final String GOAL = "check-ide";

    /**
     * The configuration that the IDE works in: the name of a variant or of a defconfig, or a configuration file of the
     * module. Without it every option has its default.
     */
    @Parameter(property = "kconfig.ide")
    private @Nullable String ide;

    @Override
    void execute(SetSource set) throws IOException, MojoFailureException {
        holdModule();
        VariantSpec variant = ide == null
                ? new VariantSpec("defaults", List.of(), new TreeMap<>())
                : moduleVariants().named(ide);
        try (SetSource tests = setSource(ModulePart.TEST)) {
            check(set, tests, variant);
        }
    }

    private void check(SetSource set, SetSource tests, VariantSpec variant) throws IOException, MojoFailureException {
        Inputs inputs = moduleInputs(set, List.of(variant));
        addTests(inputs, tests);
        String state = inputs.hash();
        Memory memory = new Memory(new Ledger(ledger(GOAL), files(), version()), inputs, List.of());
        Optional<List<Said>> unchanged = memory.unchanged();
        if (unchanged.isPresent()) {
            tell(unchanged.get());
            return;
        }
        try (CopiedResources copied = copiedResources(set)) {
            ModuleBuild build = build(GOAL, set, state, copied);
            IdeCheck.Result main = IdeCheck.check(build, variant, strict);
            List<Diagnostic> found = new ArrayList<>(main.diagnostics());
            boolean withTests = false;
            if (!Diagnostics.hasErrors(found)) {
                Optional<ModuleBuild> ofTests = testBuild(tests, main);
                withTests = ofTests.isPresent();
                ofTests.ifPresent(built ->
                        found.addAll(IdeCheck.check(built, variant, strict).diagnostics()));
            }
            List<Said> said = new ArrayList<>();
            found.forEach(diagnostic -> said.add(Said.of(diagnostic)));
            if (!Diagnostics.hasErrors(found)) {
                said.add(Said.told("The sources" + (withTests ? " and the tests" : "")
                        + " compile as they are written, with what is generated for " + variant.name() + "."));
            }
            tell(said);
            if (!build.set().ranCommands()) {
                memory.remember(otherInputs(build), said);
            }
        }
    }

    private void addTests(Inputs inputs, SetSource tests) throws IOException {
        inputs.paths("test set", tests.paths())
                .text("test classes", ModulePart.TEST.classes(project).toString())
                .text("tests", String.valueOf(session.getUserProperties().get("maven.test.skip")));
        for (String root : project.getTestCompileSourceRoots()) {
            inputs.path("test sources", Path.of(root));
        }
        for (Artifact artifact : moduleDependencies().complete().getArtifacts()) {
            if (artifact.getFile() != null && Artifact.SCOPE_TEST.equals(artifact.getScope())) {
                inputs.text("dependency", artifact.getId())
                        .path("dependency", artifact.getFile().toPath());
            }
        }
    }

    /** The tests with the classes of the main sources as they were compiled just now; empty if the module has none. */
    private Optional<ModuleBuild> testBuild(SetSource tests, IdeCheck.Result main)
            throws IOException, MojoFailureException {
        SetLoader loader = new SetLoader(tests.open());
        List<Path> leftOut = new ArrayList<>();
        leftOut.add(new GeneratedFolders(context(), ModulePart.TEST)
                .sources(Path.of(project.getBuild().getDirectory(), "generated-test-sources", "kconfig")));
        loader.load()
                .ifPresent(set -> set.templates()
                        .taken()
                        .forEach(root -> leftOut.add(root.root().folder())));
        Path classes = state().resolve("ide");
        Optional<ModuleInput> module = new TestReader(
                        session, project, moduleDependencies().complete(), repositories())
                .read(plugins(), classes, leftOut);
        if (module.isEmpty() || hasNoTests(module.get(), loader)) {
            return Optional.empty();
        }
        new FolderSync(files()).synchronise(classes, main.classes());
        CompileCache cache = new CompileCache(state().resolve("classes"), version(), GOAL + "-tests");
        return Optional.of(new ModuleBuild(loader, module.get(), cache, strict));
    }

    /** A set with mistakes counts as tests: they are to be told. */
    private static boolean hasNoTests(ModuleInput module, SetLoader loader) {
        return module.executions().stream()
                        .allMatch(execution -> execution.sourceRoots().isEmpty())
                && loader.load()
                        .filter(set -> set.templates().javaSources().isEmpty())
                        .isPresent();
    }
}
