package io.github.kconfig4j.maven.module;

import io.github.kconfig4j.generate.files.FileHashes;
import io.github.kconfig4j.maven.plugins.CopiedResources;
import io.github.kconfig4j.maven.pom.OptionProperties;
import io.github.kconfig4j.product.module.BuiltByPom;
import io.github.kconfig4j.product.module.ModuleInput;
import io.github.kconfig4j.product.pom.OptionValues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** Reads how a module is built in other configurations from a copy of it that has the properties of those. Thread-safe. */
public final class ModuleByPom implements BuiltByPom {
    private final MavenSession session;
    private final MavenProject project;
    private final SortedSet<String> options;
    private final OptionValues own;
    private final ModuleInputs inputs;

    /**
     * @param own the values of the options in the module itself
     * @param inputs reads the copies
     */
    public ModuleByPom(
            MavenSession session,
            MavenProject project,
            SortedSet<String> options,
            OptionValues own,
            ModuleInputs inputs) {
        this.session = session;
        this.project = project;
        this.options = Collections.unmodifiableSortedSet(new TreeSet<>(options));
        this.own = own;
        this.inputs = inputs;
    }

    @Override
    public SortedSet<String> options() {
        return options;
    }

    @Override
    public OptionValues own() {
        return own;
    }

    /** One at a time: it has Maven plan the build, and may run other plugins. */
    @Override
    public synchronized <T> T with(OptionValues values, Function<ModuleInput, T> use) {
        MavenProject copy = project.clone();
        OptionProperties.set(values, copy);
        MavenSession as = session.clone();
        as.setCurrentProject(copy);
        Path scratch = inputs.scratch(FileHashes.of(values.text()));
        try (CopiedResources copied = inputs.copied(as, scratch)) {
            return use.apply(inputs.read(as, copied, scratch, values));
        } catch (MojoFailureException e) {
            throw new UncheckedIOException(new IOException(e.getMessage(), e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
