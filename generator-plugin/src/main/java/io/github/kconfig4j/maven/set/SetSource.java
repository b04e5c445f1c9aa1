package io.github.kconfig4j.maven.set;

import io.github.kconfig4j.generate.SourceRoot;
import io.github.kconfig4j.generate.files.FileHashes;
import io.github.kconfig4j.generate.spi.Contributor;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.product.ledger.Inputs;
import io.github.kconfig4j.product.set.SetInput;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** The template set of a goal, which is looked for and opened when it is asked for, and open until this is closed. */
public final class SetSource implements Closeable {
    private final ModuleHome home;
    private final List<Path> classPath;
    private final @Nullable String wanted;
    private final KconfigOptions options;
    private final Sources sources;
    private Optional<TemplateSetLocation> location = Optional.empty();
    private Optional<Inputs> inputs = Optional.empty();
    private Optional<String> hash = Optional.empty();

    /**
     * @param home where the module and its tree are
     * @param classPath the plugin's own artifacts, jars or folders
     * @param wanted the name of a set or a folder of the module; null for the set that the module has or its tree is
     * @param options how its Kconfig files are read
     * @param sources what of the module is made with it
     */
    public SetSource(
            ModuleHome home, List<Path> classPath, @Nullable String wanted, KconfigOptions options, Sources sources) {
        this.home = home;
        this.classPath = List.copyOf(classPath);
        this.wanted = wanted;
        this.options = options;
        this.sources = sources;
    }

    /**
     * The sources that a set's options decide on.
     *
     * @param templates the folder of the templates; empty for that of the set
     * @param ordinary the folders of ordinary sources and resources
     */
    public record Sources(Optional<Path> templates, List<SourceRoot> ordinary) {}

    /** What is wanted; empty if nothing is said. */
    public String wanted() {
        return wanted == null ? "" : wanted;
    }

    /** How its Kconfig files are read. */
    KconfigOptions options() {
        return options;
    }

    /**
     * The files and folders that decide what the set is and what is in it: where the module's own is or would be, and the
     * plugin's class path, which has sets and contributors, and what makes of them what.
     */
    public List<Path> paths() {
        List<Path> paths = new ArrayList<>();
        paths.add(home.basedir().resolve(wanted == null ? TemplateSetLocator.OWN_FOLDER : wanted));
        tree().ifPresent(tree -> paths.addAll(tree.inputs()));
        paths.addAll(classPath);
        sources.templates().ifPresent(paths::add);
        sources.ordinary().forEach(root -> paths.add(root.folder()));
        return paths;
    }

    /** The tree that the set is; what is wanted by name is none. */
    private Optional<ReactorTree> tree() {
        return wanted == null ? home.tree() : Optional.empty();
    }

    /** Notes what the set is read from, all of it. */
    public void read(Inputs all) {
        inputs = Optional.of(all);
        hash = Optional.of(all.hash());
    }

    /** What stands for all that the set is read from, if that was read. */
    public Optional<String> hash() {
        return hash;
    }

    /** Stands for the code on the plugin's class path: who builds a plugin anew does not always give it another version. */
    public String code() throws IOException {
        StringBuilder code = new StringBuilder();
        for (Path entry : classPath) {
            code.append(entry.getFileName())
                    .append(' ')
                    .append(Files.isRegularFile(entry) ? Files.size(entry) : 0)
                    .append(' ')
                    .append(
                            Files.exists(entry)
                                    ? Files.getLastModifiedTime(entry).toMillis()
                                    : 0)
                    .append('\n');
        }
        return FileHashes.of(code.toString());
    }

    /**
     * Opens the set.
     *
     * @throws MojoFailureException if there is no such set, or several to choose from
     */
    public SetInput open() throws IOException, MojoFailureException {
        Optional<ReactorTree> tree = tree();
        if (tree.isPresent()) {
            Path root = tree.get().root();
            String prefix = prefix(root);
            return input(
                    root, prefix, sources.templates().orElse(home.basedir().resolve(TemplateSetLocator.OWN_FOLDER)));
        }
        if (location.isEmpty()) {
            location = Optional.of(new TemplateSetLocator(home.basedir(), classPath).locate(wanted));
        }
        TemplateSetLocation set = location.get();
        return input(set.root(), set.prefix(home.basedir()), sources.templates().orElse(set.root()));
    }

    private SetInput input(Path root, String prefix, Path templates) throws MojoFailureException {
        return new SetInput(
                root,
                prefix,
                contributors(),
                options,
                templates,
                templates.equals(root) ? prefix : prefix(templates),
                sources.ordinary().stream()
                        .map(folder -> folder.withHashes(hashes(folder.folder())))
                        .toList(),
                hashes(templates));
    }

    private Optional<FileHashes> hashes(Path folder) {
        return inputs.flatMap(all -> all.hashes(folder));
    }

    private String prefix(Path folder) {
        String name = home.name(folder);
        return name.isEmpty() ? "" : name + "/";
    }

    /** Loaded here, on Maven's thread: on the workers of the common pool a service loader finds nothing. */
    private List<Contributor> contributors() throws MojoFailureException {
        try {
            List<Contributor> found = new ArrayList<>();
            ServiceLoader.load(Contributor.class, getClass().getClassLoader()).forEach(found::add);
            return found;
        } catch (ServiceConfigurationError e) {
            throw new MojoFailureException("A contributor on the plugin's class path cannot be loaded: " + e, e);
        }
    }

    @Override
    public void close() throws IOException {
        if (location.isPresent()) {
            location.get().close();
        }
    }
}
