package io.github.kconfig4j.maven.plugins;

import io.github.kconfig4j.evidence.Dependency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.project.MavenProject;

/** What Spring Boot's plugin puts into an archive from within itself: its loader, and the tools that it adds to the libraries. */
public final class SpringBoot {
    private static final String PLUGIN = "org.springframework.boot:spring-boot-maven-plugin";
    /** The library of the plugin that has them, each as a jar of its own. */
    private static final String TOOLS = "spring-boot-loader-tools";

    private final MavenSession session;
    private final MavenProject project;
    private final BuildPluginManager manager;

    public SpringBoot(MavenSession session, MavenProject project, BuildPluginManager manager) {
        this.session = session;
        this.project = project;
        this.manager = manager;
    }

    /** The archives whose entries it may put there; none if the module does not use the plugin. */
    public List<Dependency> loaders() {
        Plugin plugin = project.getPlugin(PLUGIN);
        List<Dependency> loaders = new ArrayList<>();
        if (plugin != null) {
            for (URL library : realm(plugin)) {
                Path file = file(library);
                if (String.valueOf(file.getFileName()).startsWith(TOOLS + "-")) {
                    loaders.addAll(nested(file));
                }
            }
        }
        return loaders;
    }

    private URL[] realm(Plugin plugin) {
        try {
            return manager.getPluginRealm(
                            session,
                            manager.loadPlugin(
                                    plugin, project.getRemotePluginRepositories(), session.getRepositorySession()))
                    .getURLs();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            // Half a dozen of checked ones; the build itself uses the plugin, so none is the user's mistake.
            throw new IllegalStateException("Maven cannot load " + plugin.getId() + ": " + e.getMessage(), e);
        }
    }

    private static Path file(URL library) {
        try {
            return Path.of(new URI(library.toString()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(library.toString(), e);
        }
    }

    private static List<Dependency> nested(Path tools) {
        try (ZipFile zip = new ZipFile(tools.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("META-INF/") && name.endsWith(".jar"))
                    .map(name -> Dependency.within(tools.getFileName() + "!/" + name, tools, name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
