package io.github.kconfig4j.maven.pom;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.product.pom.OptionValues;
import io.github.kconfig4j.product.pom.PomOptions;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.variant.VariantResolver;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The properties of a module that are options of its configuration. Once they are set, each plugin whose configuration names them
 * is given their values: Maven looks those up when a plugin runs.
 */
public final class OptionProperties {
    private static final String KEY = OptionProperties.class.getName();
    private static final String NAMED = KEY + ": named";

    private final MavenSession session;
    private final MavenProject project;
    private final Map<Object, Object> context;

    /** @param context what Maven keeps for the plugin, one module and one build */
    public OptionProperties(MavenSession session, MavenProject project, Map<Object, Object> context) {
        this.session = session;
        this.project = project;
        this.context = context;
    }

    /** The options that the pom names, as it was read before any was set. */
    public PomOptions named() {
        if (context.get(NAMED) instanceof PomOptions known) {
            return known;
        }
        PomOptions named = new PomReader(session, project).read();
        context.put(NAMED, named);
        return named;
    }

    /** The values that were set in this build. */
    public Optional<OptionValues> current() {
        return context.get(KEY) instanceof OptionValues values ? Optional.of(values) : Optional.empty();
    }

    /** Sets them for the rest of the build. */
    public void set(OptionValues values) {
        context.put(KEY, values);
        set(values, project);
    }

    /** Sets what the options that the pom names are in a variant, for the rest of the build. */
    public void set(PomOptions options, LoadedSet set, Optional<VariantSpec> variant) {
        VariantResolver resolver = new VariantResolver(set.tree(), set.prefix(), false);
        // What is wrong with it is said where it is built.
        Optional<Configuration> configuration = variant.flatMap(spec -> resolver.resolve(spec, any -> {}));
        set(configuration.map(known -> OptionValues.of(options.names(), known)).orElseGet(OptionValues::none));
    }

    /** Sets them in a copy of the module. */
    public static void set(OptionValues values, MavenProject copy) {
        values.properties().forEach(copy.getProperties()::setProperty);
    }
}
