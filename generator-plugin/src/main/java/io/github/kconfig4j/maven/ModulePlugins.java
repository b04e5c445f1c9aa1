package io.github.kconfig4j.maven;

import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** The plugins that build the module, in the versions and with the configuration that they are used with. */
final class ModulePlugins {
    private static final String GROUP = "org.apache.maven.plugins";

    private final MavenSession session;
    private final MavenProject project;
    private final LifecycleExecutor lifecycle;

    ModulePlugins(MavenSession session, MavenProject project, LifecycleExecutor lifecycle) {
        this.session = session;
        this.project = project;
        this.lifecycle = lifecycle;
    }

    /** How the compiler plugin compiles the module's main sources; empty if the module does not use it. */
    Optional<CompilerSettings> compiler() {
        return setup("maven-compiler-plugin", "compile", "default-compile").map(CompilerSettings::new);
    }

    /**
     * A goal of a plugin of Maven's own as it is set up for one execution.
     *
     * @param plugin its artifactId
     * @return empty if the module does not use the plugin
     */
    Optional<PluginSetup> setup(String plugin, String goal, String execution) {
        Plugin used = project.getPlugin(GROUP + ":" + plugin);
        if (used == null) {
            return Optional.empty();
        }
        String task = GROUP + ":" + plugin + ":" + used.getVersion() + ":" + goal + "@" + execution;
        return Optional.of(new PluginSetup(session, plan(task)));
    }

    private MojoExecution plan(String task) {
        try {
            return lifecycle
                    .calculateExecutionPlan(session, task)
                    .getMojoExecutions()
                    .get(0);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            // A dozen of checked ones; the build itself has used the plugin, so none is the user's mistake.
            throw new IllegalStateException("Maven cannot plan " + task + ": " + e.getMessage(), e);
        }
    }
}
