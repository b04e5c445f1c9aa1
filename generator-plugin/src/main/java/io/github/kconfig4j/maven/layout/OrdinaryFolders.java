package io.github.kconfig4j.maven.layout;

import io.github.kconfig4j.generate.SourceRoot;
import io.github.kconfig4j.jar.EntryFilter;
import io.github.kconfig4j.product.generate.TakenFolder;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/**
 * The folders of ordinary sources and resources of one part of a module, as they were before the first goal of ours in a
 * build: those that lie in the module and are not made by its build.
 */
public final class OrdinaryFolders {
    private final MavenProject project;
    private final ModulePart part;
    private final List<Path> sets;
    private final UnaryOperator<String> names;
    private final Map<Object, Object> context;

    /**
     * @param sets the folders of template sets, which may lie in one of ordinary sources: what is in them is not ordinary
     * @param names how messages name a folder
     * @param context what Maven keeps for the plugin, one module and one build
     */
    public OrdinaryFolders(
            MavenProject project,
            ModulePart part,
            List<Path> sets,
            UnaryOperator<String> names,
            Map<Object, Object> context) {
        this.project = project;
        this.part = part;
        this.sets = List.copyOf(sets);
        this.names = names;
        this.context = context;
    }

    /**
     * A folder as the pom has it.
     *
     * @param isFiltered whether its resources are filtered
     * @param isMoved whether they are copied to another place
     */
    private record Folder(SourceRoot root, boolean isFiltered, boolean isMoved) {
        boolean has(Path folder, String file) {
            return root.folder().equals(folder) && root.filter().test(file);
        }
    }

    /** The folders. */
    public List<SourceRoot> roots(Charset encoding) {
        // Loops, here and below: each lambda costs milliseconds at first, and these are on the way of every build.
        if (!context.containsKey(key())) {
            context.put(key(), List.copyOf(read(encoding)));
        }
        List<SourceRoot> roots = new ArrayList<>();
        for (Folder folder : known()) {
            roots.add(folder.root());
        }
        return roots;
    }

    /** What is known of the folders; nothing if nobody has asked for them. */
    @SuppressWarnings("unchecked") // What this has put there.
    private List<Folder> known() {
        return (List<Folder>) context.getOrDefault(key(), List.of());
    }

    /** The files of these folders that the pom filters, by their paths. */
    public SortedSet<String> filtered(List<TakenFolder> taken) {
        SortedSet<String> filtered = new TreeSet<>();
        for (TakenFolder folder : taken) {
            for (String file : folder.files()) {
                if (known().stream().anyMatch(one -> one.isFiltered() && one.has(folder.folder(), file))) {
                    filtered.add(file);
                }
            }
        }
        return filtered;
    }

    private String key() {
        return OrdinaryFolders.class.getName() + ": " + part;
    }

    /** The folders that another plugin has added since; none if no goal of ours has asked for the folders. */
    public List<SourceRoot> late(Charset encoding) {
        if (!context.containsKey(key())) {
            return List.of();
        }
        Set<Path> known = new HashSet<>();
        for (Folder folder : known()) {
            known.add(folder.root().folder());
        }
        List<SourceRoot> late = new ArrayList<>();
        for (Folder folder : read(encoding)) {
            SourceRoot root = folder.root();
            if (!known.contains(root.folder()) && Files.isDirectory(root.folder())) {
                late.add(root);
            }
        }
        return late;
    }

    private List<Folder> read(Charset encoding) {
        List<Folder> roots = new ArrayList<>();
        for (String root : part.sourceRoots(project)) {
            if (!isMade(root)) {
                roots.add(new Folder(root(root, false, encoding, path -> true), false, false));
            }
        }
        for (Resource resource : part.resources(project)) {
            if (!isMade(resource.getDirectory())) {
                EntryFilter filter = new EntryFilter(resource.getIncludes(), resource.getExcludes());
                roots.add(new Folder(
                        root(resource.getDirectory(), true, StandardCharsets.UTF_8, filter::accepts),
                        resource.isFiltering(),
                        resource.getTargetPath() != null));
            }
        }
        return roots;
    }

    private SourceRoot root(String folder, boolean isResources, Charset encoding, Predicate<String> filter) {
        return new SourceRoot(
                Path.of(folder),
                prefix(folder),
                isResources,
                encoding,
                path -> filter.test(path) && isOrdinary(Path.of(folder, path)));
    }

    private boolean isOrdinary(Path file) {
        return sets.stream().noneMatch(file::startsWith);
    }

    private boolean isMade(String folder) {
        return Path.of(folder).startsWith(Path.of(project.getBuild().getDirectory()));
    }

    private String prefix(String folder) {
        String name = names.apply(folder);
        return name.isEmpty() ? "" : name + "/";
    }

    /**
     * Takes folders out of the build, or files of them; what is out already stays so.
     *
     * @throws MojoFailureException if what is generated cannot stand for them
     */
    public void take(List<TakenFolder> taken) throws MojoFailureException {
        for (TakenFolder folder : taken) {
            if (folder.isResources()) {
                exclude(folder);
            } else {
                remove(folder.folder().toString());
            }
        }
        excludeSets();
    }

    /** In Ant's layout a set lies in a folder of resources, and its templates have what this variant has not. */
    private void excludeSets() {
        for (Path folder : resourceFolders()) {
            for (Path set : sets) {
                if (set.startsWith(folder) && !set.equals(folder)) {
                    String files = folder.relativize(set).toString().replace('\\', '/') + "/**";
                    new ResourceExcludes(project, part).add(folder, new TreeSet<>(Set.of(files)));
                }
            }
        }
    }

    private Set<Path> resourceFolders() {
        Set<Path> folders = new HashSet<>();
        for (Resource resource : part.resources(project)) {
            folders.add(Path.of(resource.getDirectory()));
        }
        return folders;
    }

    private void exclude(TakenFolder folder) throws MojoFailureException {
        for (String file : folder.files()) {
            if (known().stream().anyMatch(one -> one.isMoved() && one.has(folder.folder(), file))) {
                throw new MojoFailureException("The resources in "
                        + names.apply(folder.folder().toString())
                        + " are copied to another place by the pom (targetPath), and some of them have conditions: "
                        + file + ". Move those to a folder of resources that lie there as they lie in the jar.");
            }
        }
        new ResourceExcludes(project, part).add(folder.folder(), folder.files());
    }

    /** Maven 4 gives out its list as it is, and has a method; before 3.10 there is only the list. */
    private void remove(String folder) {
        List<String> same = part.sourceRoots(project).stream()
                .filter(root -> Path.of(root).equals(Path.of(folder)))
                .toList();
        for (String root : same) {
            try {
                MavenProject.class
                        .getMethod(part.removeSourceRoot(), String.class)
                        .invoke(project, root);
            } catch (NoSuchMethodException e) {
                part.sourceRoots(project).remove(root);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("Maven does not let go of " + folder, e);
            }
        }
    }
}
