package io.github.kconfig4j.maven;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.maven.child.ChildTask;
import io.github.kconfig4j.maven.each.Attachments;
import io.github.kconfig4j.maven.each.BuiltVariant;
import io.github.kconfig4j.maven.each.ChildMaven;
import io.github.kconfig4j.maven.each.EachBuild;
import io.github.kconfig4j.maven.each.EachChecks;
import io.github.kconfig4j.maven.each.EachTable;
import io.github.kconfig4j.maven.each.VariantFailure;
import io.github.kconfig4j.maven.set.Concern;
import io.github.kconfig4j.maven.set.SetSource;
import io.github.kconfig4j.product.files.BuildLock;
import io.github.kconfig4j.product.variant.VariantNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Builds every variant as Maven would build it: runs the lifecycle of the module, or of all modules of the reactor, once for
 * each variant, in a Maven of its own, with the variant's configuration and in build directories of its own,
 * {@code target/kconfig/each/<variant>}. All that comes out is proved, and attached to its module with the variant as
 * classifier, for the phases that follow: {@code mvn kconfig:each install}. A variant that fails does not hide the others.
 */
@Mojo(name = "each", aggregator = true, threadSafe = true)
public class EachMojo extends AbstractKconfigMojo {
    @Inject
    private MavenProjectHelper helper;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** What is built of each variant: phases and goals, up to {@code verify}, with blanks or commas between them. */
    @Parameter(property = "goals", defaultValue = "verify")
    private String goals;

    /** The names of the variants that are built; without it all. */
    @Parameter(property = "kconfig.variants")
    private @Nullable List<String> only;

    /** The share of the variants that this build does, as {@code 2/4}; all shares together do exactly the whole. */
    @Parameter(property = "kconfig.shard", defaultValue = "1/1")
    private String shard;

    /** How many variants are built at a time. */
    @Parameter(property = "kconfig.parallel", defaultValue = "1")
    private int parallel;

    @Override
    Concern concern() {
        return Concern.MODULE;
    }

    @Override
    void execute(SetSource set) throws IOException, MojoFailureException {
        if (ChildTask.of(session.getUserProperties()).isPresent()) {
            getLog().info("Nothing to do: this Maven builds one variant");
            return;
        }
        boolean isBound = execution.getSource() == MojoExecution.Source.LIFECYCLE;
        if (isBound && !project.isExecutionRoot()) {
            getLog().debug("Nothing to do: all modules are built where Maven was started");
            return;
        }
        if (parallel < 1) {
            throw new MojoFailureException(
                    "parallel is how many variants are built at a time, not " + parallel + ": -Dkconfig.parallel=2");
        }
        Set<String> all = names();
        List<String> wanted = chosen(all);
        List<String> chosen = Shards.of(shard).take(wanted);
        List<String> asked = words(goals);
        Optional<Path> home =
                Optional.ofNullable(System.getProperty("maven.home")).map(Path::of);
        EachChecks checks = new EachChecks(session);
        List<Diagnostic> mistakes = new ArrayList<>(unknown(wanted, all));
        all.forEach(name -> VariantNames.check(name).ifPresent(mistakes::add));
        mistakes.addAll(EachChecks.maven(home));
        if (!isBound) {
            mistakes.addAll(checks.order());
        }
        mistakes.addAll(EachChecks.goals(asked));
        mistakes.addAll(checks.partial());
        report(mistakes);
        if (chosen.isEmpty()) {
            getLog().info("Nothing to do: the share " + shard + " has no variant");
            return;
        }
        BuildLock lock = lock();
        try {
            build(home.orElseThrow(), chosen, asked, all);
        } finally {
            lock.close();
        }
    }

    private BuildLock lock() throws IOException {
        Path file = folder().resolveSibling("each.lock");
        return BuildLock.acquire(
                file,
                () -> getLog().info("Waiting for another Maven that builds these variants (" + relative(file) + ")."));
    }

    private void build(Path home, List<String> chosen, List<String> asked, Set<String> all)
            throws IOException, MojoFailureException {
        List<String> proved = new ArrayList<>(asked);
        proved.add(plugin.getGroupId() + ":" + plugin.getArtifactId() + ":" + version() + ":prove-artifacts");
        ChildMaven maven = new ChildMaven(session, home, extension(), proved);
        List<BuiltVariant> variants = EachBuild.ofVariants(maven, folder(), this::relative, all, getLog()::info)
                .build(chosen, parallel);
        EachTable.lines(variants).forEach(getLog()::info);
        List<Diagnostic> failures = new ArrayList<>();
        for (BuiltVariant variant : variants) {
            if (!variant.succeeded()) {
                failures.add(VariantFailure.of(variant, relative(variant.log())));
            }
        }
        report(failures);
        Attachments attachments = new Attachments(session, variants);
        report(attachments.diagnostics());
        attachments.attach(helper);
    }

    private Path extension() {
        return plugin.getPluginArtifact().getFile().toPath();
    }

    private Path folder() {
        return folder(project);
    }

    /** The folder below which all lies that a module is built to as its variants. */
    static Path folder(MavenProject module) {
        return Path.of(module.getBuild().getDirectory(), "kconfig", "each");
    }

    private static List<String> words(String text) {
        return List.of(text.split("[\\s,]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Set<String> names() throws IOException, MojoFailureException {
        Set<String> names = new LinkedHashSet<>();
        allVariants().forEach(variant -> names.add(variant.name()));
        if (names.isEmpty()) {
            // Without a tree of options at the root each module has its own.
            for (MavenProject module : session.getProjects()) {
                allVariants(module).forEach(variant -> names.add(variant.name()));
            }
        }
        if (names.isEmpty()) {
            throw new MojoFailureException("No variants: there is no " + relative(configs())
                    + "/*_defconfig, neither here nor in a module, and the pom names none in <variants>.");
        }
        return names;
    }

    private List<String> chosen(Set<String> all) {
        return only == null || only.isEmpty()
                ? List.copyOf(all)
                : only.stream().distinct().toList();
    }

    private static List<Diagnostic> unknown(List<String> chosen, Set<String> all) {
        return chosen.stream()
                .filter(name -> !all.contains(name))
                .map(name -> Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.NO_SUCH_CONFIG,
                        "kconfig.variants names '" + name + "', and there is no such variant (known variants: "
                                + String.join(", ", all) + ")."))
                .toList();
    }
}
