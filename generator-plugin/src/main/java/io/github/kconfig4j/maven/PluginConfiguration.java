package io.github.kconfig4j.maven;

import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** How another plugin is configured in the module. */
final class PluginConfiguration {
    private PluginConfiguration() {}

    /**
     * The configuration of an execution of a plugin, else the plugin's general one.
     *
     * @param key groupId and artifactId with a colon between them
     * @return null if the module does not configure it
     */
    static @Nullable Xpp3Dom of(MavenProject project, String key, String execution) {
        Plugin plugin = project.getPlugin(key);
        if (plugin == null) {
            return null;
        }
        PluginExecution found = plugin.getExecutionsAsMap().get(execution);
        // Maven has merged the general configuration into that of each execution.
        Object configuration = found != null && found.getConfiguration() != null
                ? found.getConfiguration()
                : plugin.getConfiguration();
        return (Xpp3Dom) configuration;
    }
}
