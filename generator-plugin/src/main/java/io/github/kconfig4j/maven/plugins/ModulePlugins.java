package io.github.kconfig4j.maven.plugins;

import io.github.kconfig4j.maven.layout.ModulePart;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** The plugins that build the module, in the versions and with the configuration that they are used with. */
public final class ModulePlugins {
    private static final String GROUP = "org.apache.maven.plugins";
    private static final String COMPILER = "maven-compiler-plugin";

    private final MavenSession session;
    private final MavenProject project;
    private final LifecycleExecutor lifecycle;

    public ModulePlugins(MavenSession session, MavenProject project, LifecycleExecutor lifecycle) {
        this.session = session;
        this.project = project;
        this.lifecycle = lifecycle;
    }

    /**
     * How the compiler plugin compiles the module's main sources: all its executions that the build runs before an execution
     * of this product's plugin, in their order. One that another plugin's lifecycle brings is among them.
     *
     * @param before the execution that asks; if it was started by hand, executions up to {@code process-classes} count
     */
    public List<CompilerSettings> compilers(MojoExecution before) {
        String phase = before.getLifecyclePhase();
        return plan(phase == null ? "process-classes" : phase).stream()
                .takeWhile(execution -> phase == null || !isSame(execution, before))
                .filter(execution -> execution.getGroupId().equals(GROUP)
                        && execution.getArtifactId().equals(COMPILER)
                        && execution.getGoal().equals("compile"))
                .map(execution -> new CompilerSettings(new PluginSetup(session, execution)))
                .toList();
    }

    /** How the compiler plugin compiles the module's test sources: all its executions, in their order. */
    public List<CompilerSettings> testCompilers() {
        return plan("process-test-classes").stream()
                .filter(execution -> execution.getGroupId().equals(GROUP)
                        && execution.getArtifactId().equals(COMPILER)
                        && execution.getGoal().equals("testCompile"))
                .map(execution -> new CompilerSettings(new PluginSetup(session, execution), ModulePart.TEST))
                .toList();
    }

    private static boolean isSame(MojoExecution execution, MojoExecution other) {
        return execution.getArtifactId().equals(other.getArtifactId())
                && execution.getGroupId().equals(other.getGroupId())
                && execution.getGoal().equals(other.getGoal())
                && execution.getExecutionId().equals(other.getExecutionId());
    }

    /** How the compiler plugin's execution {@code default-compile} is set up; empty if the module does not use the plugin. */
    Optional<CompilerSettings> compiler() {
        return setup(COMPILER, "compile", "default-compile").map(CompilerSettings::new);
    }

    /**
     * A goal of a plugin of Maven's own as it is set up for one execution.
     *
     * @param plugin its artifactId
     * @return empty if the module does not use the plugin
     */
    Optional<PluginSetup> setup(String plugin, String goal, String execution) {
        return setup(GROUP, plugin, goal, execution);
    }

    /**
     * A goal of any plugin, likewise.
     *
     * @param group its groupId
     * @param plugin its artifactId
     */
    public Optional<PluginSetup> setup(String group, String plugin, String goal, String execution) {
        Plugin used = project.getPlugin(group + ":" + plugin);
        if (used == null) {
            return Optional.empty();
        }
        String task = group + ":" + plugin + ":" + used.getVersion() + ":" + goal + "@" + execution;
        return Optional.of(new PluginSetup(session, plan(task).get(0)));
    }

    private List<MojoExecution> plan(String task) {
        try {
            return lifecycle.calculateExecutionPlan(session, task).getMojoExecutions();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            // A dozen of checked ones; the build itself has used the plugin, so none is the user's mistake.
            throw new IllegalStateException("Maven cannot plan " + task + ": " + e.getMessage(), e);
        }
    }
}
