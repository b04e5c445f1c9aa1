package io.github.kconfig4j.maven;

import io.github.kconfig4j.jar.EntryFilter;
import java.util.List;

/** What the jar plugin puts into the module's own jar. */
final class JarPluginSettings {
    private JarPluginSettings() {}

    /** Which files of the classes go into the jar. */
    static EntryFilter filter(ModulePlugins plugins) {
        return plugins.setup("maven-jar-plugin", "jar", "default-jar")
                .map(JarPluginSettings::filter)
                .orElseGet(EntryFilter::all);
    }

    private static EntryFilter filter(PluginSetup jar) {
        List<String> excludes = jar.values("excludes");
        // The jar plugin's own default.
        return new EntryFilter(jar.values("includes"), excludes.isEmpty() ? List.of("**/package.html") : excludes);
    }
}
