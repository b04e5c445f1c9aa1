package io.github.kconfig4j.maven.layout;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/** Takes files out of the resources of a module. */
final class ResourceExcludes {
    private static final String API = "org.apache.maven.api.";

    private final MavenProject project;
    private final ModulePart part;

    ResourceExcludes(MavenProject project, ModulePart part) {
        this.project = project;
        this.part = part;
    }

    /**
     * Takes files out of all resources of one folder; what is out already stays so.
     *
     * @param files paths below the folder
     */
    void add(Path folder, SortedSet<String> files) {
        List<Resource> resources = part.resources(project).stream()
                .filter(resource -> Path.of(resource.getDirectory()).equals(folder))
                .toList();
        if (resources.stream().allMatch(resource -> resource.getExcludes().containsAll(files))) {
            return;
        }
        List<Resource> copies = resources.stream().map(ResourceExcludes::copy).toList();
        if (copies.size() > 1 && remove(folder)) {
            copies.forEach(resource -> exclude(resource, files));
            copies.forEach(resource -> part.addResource(project, resource));
        } else {
            resources.forEach(resource -> exclude(resource, files));
        }
    }

    private static void exclude(Resource resource, SortedSet<String> files) {
        files.stream()
                .filter(file -> !resource.getExcludes().contains(file))
                .toList()
                .forEach(resource::addExclude);
    }

    private static Resource copy(Resource resource) {
        Resource copy = new Resource();
        copy.setDirectory(resource.getDirectory());
        copy.setTargetPath(resource.getTargetPath());
        copy.setFiltering(resource.isFiltering());
        resource.getIncludes().forEach(copy::addInclude);
        resource.getExcludes().forEach(copy::addExclude);
        return copy;
    }

    /**
     * Takes a folder out altogether. Maven 4 finds a resource that is changed by its folder, and of several that have the same
     * it would change the first one.
     *
     * @return whether this Maven can do so; before 4 each resource can be changed
     */
    private boolean remove(Path folder) {
        try {
            ClassLoader maven = MavenProject.class.getClassLoader();
            Class<?> scopes = Class.forName(API + "ProjectScope", false, maven);
            Class<?> languages = Class.forName(API + "Language", false, maven);
            MavenProject.class
                    .getMethod("removeSourceRoot", scopes, languages, Path.class)
                    .invoke(
                            project,
                            scopes.getField(part.name()).get(null),
                            languages.getField("RESOURCES").get(null),
                            folder);
            return true;
        } catch (ClassNotFoundException | NoSuchMethodException | NoSuchFieldException e) {
            return false;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Maven does not let go of " + folder, e);
        }
    }
}
