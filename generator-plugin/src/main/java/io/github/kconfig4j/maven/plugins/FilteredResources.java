package io.github.kconfig4j.maven.plugins;

import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.generate.files.FileHashes;
import io.github.kconfig4j.product.module.ResourceFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** Generated resources that the module's own resources plugin filters: it is run for those of each variant. Thread-safe. */
public final class FilteredResources implements ResourceFilter {
    private final SortedSet<String> paths;
    private final MavenSession session;
    private final PluginSetup plugin;
    private final BuildPluginManager manager;
    private final Path scratch;
    private final Map<String, byte[]> known = new HashMap<>();

    /**
     * @param paths the resources that are filtered; others stay as they are
     * @param plugin the resources plugin's goal {@code copy-resources}
     * @param scratch a folder that is deleted after use
     */
    public FilteredResources(
            SortedSet<String> paths,
            MavenSession session,
            MavenProject project,
            PluginSetup plugin,
            BuildPluginManager manager,
            Path scratch) {
        this.paths = paths;
        this.session = session.clone();
        // On the threads that build variants the session knows of no module.
        this.session.setCurrentProject(project);
        this.plugin = plugin;
        this.manager = manager;
        this.scratch = scratch;
    }

    @Override
    public synchronized SortedMap<String, byte[]> copied(SortedMap<String, byte[]> resources) {
        SortedMap<String, byte[]> filtered = new TreeMap<>(resources);
        filtered.keySet().retainAll(paths);
        SortedMap<String, byte[]> fresh = new TreeMap<>(filtered);
        fresh.entrySet().removeIf(file -> known.containsKey(key(file)));
        if (!fresh.isEmpty()) {
            filter(fresh);
        }
        SortedMap<String, byte[]> copied = new TreeMap<>(resources);
        filtered.entrySet().forEach(file -> copied.put(file.getKey(), known.getOrDefault(key(file), file.getValue())));
        return copied;
    }

    private static String key(Map.Entry<String, byte[]> file) {
        return FileHashes.of(file.getValue()) + " " + file.getKey();
    }

    private void filter(SortedMap<String, byte[]> fresh) {
        try {
            AtomicFiles.deleteAll(scratch);
            Path in = scratch.resolve("in");
            Path out = scratch.resolve("out");
            AtomicFiles files = new AtomicFiles(scratch.resolve("parts"));
            for (Map.Entry<String, byte[]> file : fresh.entrySet()) {
                files.write(in.resolve(file.getKey()), file.getValue());
            }
            Resource resource = new Resource();
            resource.setDirectory(in.toString());
            resource.setFiltering(true);
            CopiedResources.run(plugin, List.of(resource), out, manager, session);
            for (Map.Entry<String, byte[]> file : fresh.entrySet()) {
                known.put(key(file), Files.readAllBytes(out.resolve(file.getKey())));
            }
            AtomicFiles.deleteAll(scratch);
        } catch (MojoFailureException e) {
            throw new UncheckedIOException(new IOException(e.getMessage(), e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
