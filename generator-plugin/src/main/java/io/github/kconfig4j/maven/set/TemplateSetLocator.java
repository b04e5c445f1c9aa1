package io.github.kconfig4j.maven.set;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * Finds a module's template set: its own folder {@value #OWN_FOLDER}, or a set in one of the jars and folders of the
 * plugin's class path, below {@value #SETS_FOLDER}. Both forms of a class path entry occur: in a reactor that stops
 * before {@code package}, a dependency is its {@code target/classes}.
 */
final class TemplateSetLocator {
    static final String OWN_FOLDER = "src/main/kconfig";
    static final String SETS_FOLDER = "META-INF/kconfig/sets";

    private final Path basedir;
    private final List<Path> classPath;

    /**
     * @param basedir the module's folder
     * @param classPath the plugin's own artifacts, jars or folders
     */
    TemplateSetLocator(Path basedir, List<Path> classPath) {
        this.basedir = basedir;
        this.classPath = List.copyOf(classPath);
    }

    /**
     * Finds the set.
     *
     * @param wanted the name of a set on the class path or a folder of the module; null for the module's own folder
     *     or, without one, the only set on the class path
     * @throws MojoFailureException if there is no such set, or several to choose from
     */
    TemplateSetLocation locate(@Nullable String wanted) throws MojoFailureException, IOException {
        Path folder = basedir.resolve(wanted == null ? OWN_FOLDER : wanted);
        if (wanted == null && isSet(folder)) {
            return new TemplateSetLocation(folder.getFileName().toString(), folder, Optional.empty());
        }
        SortedMap<String, Path> homes = findHomes();
        String name = wanted == null ? onlyOne(homes) : wanted;
        Path home = homes.get(name);
        if (home != null) {
            return open(name, home);
        }
        if (isSet(folder)) {
            return new TemplateSetLocation(folder.getFileName().toString(), folder, Optional.empty());
        }
        throw new MojoFailureException("No template set '" + name + "': it is no folder of the module with a Kconfig,"
                + " and the plugin's class path has " + (homes.isEmpty() ? "no sets" : "only " + list(homes)) + ".");
    }

    /** Whether there is anything to choose from without a name. */
    boolean hasSets() throws IOException, MojoFailureException {
        return isSet(basedir.resolve(OWN_FOLDER)) || !findHomes().isEmpty();
    }

    private static String onlyOne(SortedMap<String, Path> homes) throws MojoFailureException {
        if (homes.isEmpty()) {
            throw new MojoFailureException("No template set: the module has no " + OWN_FOLDER
                    + "/Kconfig, no root of a tree around it has a Kconfig, and no dependency of the plugin has a set below "
                    + SETS_FOLDER + "/.");
        }
        if (homes.size() > 1) {
            throw new MojoFailureException("Several template sets are on the plugin's class path: " + list(homes)
                    + ". Name one with <templateSet> or -Dkconfig.templateSet=NAME.");
        }
        return homes.firstKey();
    }

    private static boolean isSet(Path folder) {
        return Files.isRegularFile(folder.resolve("Kconfig"));
    }

    private static String list(SortedMap<String, Path> homes) {
        return homes.keySet().stream().collect(Collectors.joining("', '", "'", "'"));
    }

    /** Each set's name and the class path entry that holds it; the first entry wins, as on any class path. */
    private SortedMap<String, Path> findHomes() throws IOException, MojoFailureException {
        SortedMap<String, Path> homes = new TreeMap<>();
        for (Path entry : classPath) {
            for (String name : setNames(entry)) {
                homes.putIfAbsent(name, entry);
            }
        }
        return homes;
    }

    private static List<String> setNames(Path entry) throws IOException, MojoFailureException {
        if (Files.isDirectory(entry)) {
            return setNamesBelow(entry.resolve(SETS_FOLDER));
        }
        if (!Files.isRegularFile(entry) || !entry.getFileName().toString().endsWith(".jar")) {
            return List.of();
        }
        try (FileSystem jar = openJar(entry)) {
            return setNamesBelow(jar.getPath(SETS_FOLDER));
        }
    }

    private static List<String> setNamesBelow(Path sets) throws IOException {
        if (!Files.isDirectory(sets)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(sets)) {
            return folders.filter(TemplateSetLocator::isSet)
                    .map(folder -> folder.getFileName().toString().replace("/", ""))
                    .sorted()
                    .toList();
        }
    }

    private static TemplateSetLocation open(String name, Path home) throws IOException, MojoFailureException {
        if (Files.isDirectory(home)) {
            return new TemplateSetLocation(name, home.resolve(SETS_FOLDER).resolve(name), Optional.empty());
        }
        FileSystem jar = openJar(home);
        return new TemplateSetLocation(name, jar.getPath(SETS_FOLDER, name), Optional.of(jar));
    }

    /** A file system of our own for each caller: a shared one would be closed under a parallel module's feet. */
    private static FileSystem openJar(Path jar) throws IOException, MojoFailureException {
        try {
            return FileSystems.newFileSystem(jar, Map.of());
        } catch (ZipException e) {
            throw new MojoFailureException(
                    "The jar " + jar.getFileName() + " on the plugin's class path is damaged: " + e.getMessage()
                            + ". Delete it from the local repository, or build it again.",
                    e);
        }
    }
}
