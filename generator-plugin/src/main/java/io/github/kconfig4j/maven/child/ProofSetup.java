package io.github.kconfig4j.maven.child;

import java.util.Optional;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;

/**
 * Sets {@code prove-artifacts}, which every module of a variant is asked for by name, up as the pom does: Maven gives a goal that
 * is called by name what is configured for the plugin, and not what is configured for an execution.
 */
final class ProofSetup {
    private static final String PLUGIN = "io.github.kconfig4j:kconfig-maven-plugin";
    private static final String GOAL = "prove-artifacts";
    private static final String BY_NAME = "default-cli";

    private ProofSetup() {}

    /** Gives the goal the configuration of the execution that the pom has of it, if it has one. */
    static void take(MavenProject project) {
        Optional.ofNullable(project.getPlugin(PLUGIN))
                .filter(plugin -> find(plugin, BY_NAME).isEmpty())
                .ifPresent(ProofSetup::take);
    }

    private static void take(Plugin plugin) {
        for (PluginExecution execution : plugin.getExecutions()) {
            if (execution.getGoals().contains(GOAL)) {
                PluginExecution byName = new PluginExecution();
                byName.setId(BY_NAME);
                byName.setConfiguration(execution.getConfiguration());
                plugin.addExecution(byName);
                return;
            }
        }
    }

    private static Optional<PluginExecution> find(Plugin plugin, String id) {
        return plugin.getExecutions().stream()
                .filter(execution -> id.equals(execution.getId()))
                .findFirst();
    }
}
