package io.github.kconfig4j.maven;

import io.github.kconfig4j.maven.dependencies.VariantArtifact;
import io.github.kconfig4j.product.proof.Form;
import io.github.kconfig4j.product.proof.Subject;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The artifacts of a module as they are installed and deployed. */
final class ShippedArtifacts {
    /** What Maven and everybody who uses it take these classifiers for. */
    private static final Map<String, Form> CONVENTIONAL = Map.of(
            "sources", Form.SOURCES,
            "javadoc", Form.DOCUMENT,
            "tests", Form.TESTS,
            "test-sources", Form.TESTS,
            "test-javadoc", Form.TESTS);

    private static final Set<String> ARCHIVES = Set.of("jar", "war", "ear", "rar", "zip");

    private final MavenProject project;
    private final Function<Path, String> names;

    /** @param names how messages name a file */
    ShippedArtifacts(MavenProject project, Function<Path, String> names) {
        this.project = project;
        this.names = names;
    }

    /**
     * What is to be proved: the main artifact, then the attached ones in their order.
     *
     * @param chosen the variant that the module is built as
     * @param variants all variants; one that is called like a classifier, or like an artifact beside the module's, is what that is
     */
    List<Subject> subjects(VariantSpec chosen, List<VariantSpec> variants) {
        List<Subject> subjects = new ArrayList<>();
        add(project.getArtifact(), chosen, variants, subjects);
        project.getAttachedArtifacts().forEach(artifact -> add(artifact, chosen, variants, subjects));
        return subjects;
    }

    private void add(
            @Nullable Artifact artifact, VariantSpec chosen, List<VariantSpec> variants, List<Subject> subjects) {
        File file = artifact == null ? null : artifact.getFile();
        // Maven 4 attaches the pom once more, in the form in which others read it; a variant may have one of its own.
        if (artifact == null
                || file == null
                || !file.isFile()
                || artifact.getArtifactHandler().getExtension().equals("pom")) {
            return;
        }
        String classifier = artifact.getClassifier() == null ? "" : artifact.getClassifier();
        VariantSpec variant = variants.stream()
                .filter(one -> one.name().equals(classifier)
                        || VariantArtifact.id(project.getArtifactId(), one.name())
                                .equals(artifact.getArtifactId()))
                .findFirst()
                .orElse(chosen);
        Form form = CONVENTIONAL.getOrDefault(classifier, isCalledArchive(file) ? Form.ARCHIVE : Form.BY_CONTENT);
        subjects.add(new Subject(file.toPath(), names.apply(file.toPath()), form, variant));
    }

    /** What is called like this must be one. A bill of materials, a signature or a feature file is attached as well. */
    private static boolean isCalledArchive(File file) {
        String name = file.getName();
        return ARCHIVES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
