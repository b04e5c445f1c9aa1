package io.github.kconfig4j.maven;

import io.github.kconfig4j.product.variant.VariantSpec;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/**
 * What of a module's variants a share of the work has. Modules with other variants are shared out otherwise, so one may lack what another
 * is compiled against.
 *
 * @param module what messages call the module
 * @param all the names of all its variants
 * @param own those of the share
 */
record SharedVariants(String module, List<String> all, List<String> own) {
    private static final String KEY = SharedVariants.class.getName();

    /** Copies the lists. */
    SharedVariants {
        all = List.copyOf(all);
        own = List.copyOf(own);
    }

    static SharedVariants of(String module, List<VariantSpec> all, List<VariantSpec> own) {
        return new SharedVariants(
                module,
                all.stream().map(VariantSpec::name).toList(),
                own.stream().map(VariantSpec::name).toList());
    }

    /** Notes them for the modules that come after. */
    void note(MavenSession session, PluginDescriptor plugin, MavenProject project) {
        session.getPluginContext(plugin, project).put(KEY, this);
    }

    /** What is wrong with the share of this module beside those of the modules of the build that it depends on. */
    Optional<String> lacking(MavenSession session, PluginDescriptor plugin, MavenProject project, String share) {
        for (Artifact artifact : project.getArtifacts()) {
            for (MavenProject other : session.getProjects()) {
                boolean same = other.getGroupId().equals(artifact.getGroupId())
                        && other.getArtifactId().equals(artifact.getArtifactId());
                if (same && session.getPluginContext(plugin, other).get(KEY) instanceof SharedVariants before) {
                    Optional<String> lacking = lacking(before, share);
                    if (lacking.isPresent()) {
                        return lacking;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The same beside that of one of them. */
    Optional<String> lacking(SharedVariants before, String share) {
        return own.stream()
                .filter(name -> before.all.contains(name) && !before.own.contains(name))
                .findFirst()
                .map(
                        name -> "The share " + share + " of the variants of " + module + " has '" + name
                                + "', and that of "
                                + before.module + ", which it depends on, has not: the modules have other variants, "
                                + String.join(", ", all) + " and " + String.join(", ", before.all)
                                + ", so they are shared out otherwise. Give both the same variants, or let 'each' do the shares.");
    }
}
