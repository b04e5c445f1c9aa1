package io.github.kconfig4j.maven.plugins;

import io.github.kconfig4j.jar.EntryFilter;
import java.util.List;
import java.util.Optional;

/** What the jar plugin puts into the module's own jar. */
public final class JarPluginSettings {
    private JarPluginSettings() {}

    /** How the jar plugin makes the module's own jar; empty if the module does not use it. */
    public static Optional<PluginSetup> find(ModulePlugins plugins) {
        return plugins.setup("maven-jar-plugin", "jar", "default-jar");
    }

    /** Which files of the classes go into the jar. */
    public static EntryFilter filter(ModulePlugins plugins) {
        return find(plugins).map(JarPluginSettings::filter).orElseGet(EntryFilter::all);
    }

    private static EntryFilter filter(PluginSetup jar) {
        List<String> excludes = jar.values("excludes");
        // The jar plugin's own default.
        return new EntryFilter(jar.values("includes"), excludes.isEmpty() ? List.of("**/package.html") : excludes);
    }
}
