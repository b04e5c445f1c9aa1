package io.github.kconfig4j.maven;

import io.github.kconfig4j.product.variant.ConfigFile;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** The variants of a module: every {@code *_defconfig}, and those that its pom names; one of the same name is the pom's. */
final class VariantSpecs {
    private final ConfigFiles files;
    private final List<Variant> named;

    VariantSpecs(ConfigFiles files, List<Variant> named) {
        this.files = files;
        this.named = List.copyOf(named);
    }

    /** All variants, those of files by name, then those of the pom in its order; there may be none. */
    List<VariantSpec> all() throws MojoFailureException {
        Map<String, VariantSpec> specs = new LinkedHashMap<>();
        Set<String> ofPom = new HashSet<>();
        List<String> mistakes = new ArrayList<>();
        for (String name : files.defconfigNames()) {
            specs.put(name, spec(name, List.of(files.defconfig(name)), new TreeMap<>()));
        }
        for (Variant variant : named) {
            try {
                VariantSpec spec = spec(variant);
                if (!ofPom.add(spec.name())) {
                    mistakes.add("Two <variant>s of the pom are called '" + spec.name() + "'.");
                }
                specs.put(spec.name(), spec);
            } catch (MojoFailureException e) {
                mistakes.add(e.getMessage());
            }
        }
        if (!mistakes.isEmpty()) {
            throw new MojoFailureException(String.join("\n", mistakes));
        }
        return List.copyOf(specs.values());
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
        Variant variant = defconfig == null ? null : named(defconfig);
        if (variant != null) {
            name = nameOf(variant);
            paths.addAll(pathsOf(variant));
        } else {
            Path base = config != null ? config : defconfig != null ? files.defconfig(defconfig) : files.standard();
            name = defconfig != null ? defconfig : base.getFileName().toString();
            paths.add(base);
        }
        for (String fragment : fragments) {
            paths.add(files.fragment(fragment));
        }
        return spec(name, paths, overrides);
    }

    private @Nullable Variant named(String name) {
        return named.stream().filter(v -> name.equals(v.name)).findFirst().orElse(null);
    }

    private VariantSpec spec(Variant variant) throws MojoFailureException {
        return spec(nameOf(variant), pathsOf(variant), new TreeMap<>());
    }

    private static String nameOf(Variant variant) throws MojoFailureException {
        String name = variant.name;
        if (name == null || name.isBlank()) {
            throw new MojoFailureException("A <variant> of the pom has no <name>.");
        }
        return name;
    }

    private List<Path> pathsOf(Variant variant) throws MojoFailureException {
        List<Path> paths = new ArrayList<>();
        paths.add(files.defconfig(variant.defconfig == null ? nameOf(variant) : variant.defconfig));
        for (String fragment : variant.fragments) {
            paths.add(files.fragment(fragment));
        }
        return paths;
    }

    private VariantSpec spec(String name, List<Path> paths, SortedMap<String, String> overrides) {
        List<ConfigFile> configs = new ArrayList<>();
        for (Path path : paths) {
            configs.add(new ConfigFile(files.name(path), path));
        }
        return new VariantSpec(name, configs, overrides);
    }
}
