package io.github.kconfig4j.maven;

import io.github.kconfig4j.jar.EntryFilter;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** What the jar plugin puts into the module's own jar: its configuration for the execution {@code default-jar}. */
final class JarPluginSettings {
    private JarPluginSettings() {}

    /** Which files of the classes go into the jar. */
    static EntryFilter filter(MavenProject project) {
        Xpp3Dom configuration =
                PluginConfiguration.of(project, "org.apache.maven.plugins:maven-jar-plugin", "default-jar");
        List<String> excludes = patterns(configuration, "excludes");
        // The jar plugin's own default.
        return new EntryFilter(
                patterns(configuration, "includes"), excludes.isEmpty() ? List.of("**/package.html") : excludes);
    }

    private static List<String> patterns(@Nullable Xpp3Dom configuration, String name) {
        Xpp3Dom element = configuration == null ? null : configuration.getChild(name);
        return element == null
                ? List.of()
                : Arrays.stream(element.getChildren()).map(Xpp3Dom::getValue).toList();
    }
}
