package io.github.kconfig4j.maven.variants;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.product.naming.NamedVariant;
import io.github.kconfig4j.product.naming.NamedVariants;
import io.github.kconfig4j.product.naming.Word;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** The variants of a module: every {@code *_defconfig}, those of {@code configs/Variants}, and those that its pom names. */
final class VariantSpecs {
    private final ConfigFiles files;
    private final List<PomVariant> ofPom;

    VariantSpecs(ConfigFiles files, List<PomVariant> ofPom) {
        this.files = files;
        this.ofPom = List.copyOf(ofPom);
    }

    /** All variants: those of defconfigs by name, then those of the text and of the pom in their order; there may be none. */
    VariantListing all() throws MojoFailureException {
        VariantLister lister = new VariantLister(files);
        lister.addDefconfigs();
        NamedVariants named = files.namedVariants();
        named.diagnostics().forEach(lister::add);
        named.variants().forEach(lister::add);
        ofPom.forEach(lister::add);
        return lister.listing();
    }

    /**
     * The variant that the module itself is built as.
     *
     * @param config a file, null for none
     * @param defconfig the name of a variant or a defconfig, null for none
     * @param fragments the fragments on top
     * @param overrides single values on top of those
     */
    VariantSpec chosen(
            @Nullable Path config,
            @Nullable String defconfig,
            List<String> fragments,
            SortedMap<String, String> overrides)
            throws MojoFailureException {
        if (config != null && defconfig != null) {
            throw new MojoFailureException("Both a configuration file (" + files.name(config) + ") and a defconfig ("
                    + defconfig + ") are given; the module can be built from one of them only.");
        }
        List<Path> paths = new ArrayList<>();
        String name;
        if (defconfig != null) {
            name = defconfig;
            paths.addAll(paths(defconfig));
        } else {
            Path base = config != null ? config : files.standard();
            name = base.getFileName().toString();
            paths.add(base);
        }
        for (String fragment : fragments) {
            paths.add(files.fragment(fragment));
        }
        return files.spec(name, paths, overrides);
    }

    private List<Path> paths(String name) throws MojoFailureException {
        Optional<PomVariant> pom = ofPom.stream()
                .filter(variant -> variant.name().equals(Optional.of(name)))
                .findFirst();
        if (pom.isPresent()) {
            return files.paths(pom.get(), name);
        }
        NamedVariants named = files.namedVariants();
        Optional<NamedVariant> line = named.variants().stream()
                .filter(variant -> variant.name().is(name))
                .findFirst();
        return line.isPresent() ? paths(line.get()) : List.of(defconfig(name, named.diagnostics()));
    }

    private List<Path> paths(NamedVariant variant) throws MojoFailureException {
        List<Path> paths = new ArrayList<>();
        paths.add(files.defconfig(variant.defconfig().text()));
        for (Word fragment : variant.fragments()) {
            paths.add(files.fragment(fragment.text()));
        }
        return paths;
    }

    /** It may be meant by a line that cannot be read. */
    private Path defconfig(String name, List<Diagnostic> mistakes) throws MojoFailureException {
        try {
            return files.defconfig(name);
        } catch (MojoFailureException e) {
            if (mistakes.isEmpty()) {
                throw e;
            }
            String all = mistakes.stream().map(Diagnostic::format).collect(Collectors.joining("\n"));
            throw new MojoFailureException(
                    e.getMessage() + "\nNor can all of " + files.name(files.variantsFile()) + " be read:\n" + all);
        }
    }
}
