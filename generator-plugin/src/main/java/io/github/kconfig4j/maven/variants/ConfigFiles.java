package io.github.kconfig4j.maven.variants;

import io.github.kconfig4j.maven.set.ModuleHome;
import io.github.kconfig4j.product.naming.NamedVariants;
import io.github.kconfig4j.product.variant.ConfigFile;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The names that a user gives to configuration files, as in the kernel: {@code x86_64} is
 * {@code configs/x86_64_defconfig}, and the fragment {@code kvm} is {@code configs/fragments/kvm.config}. What is no
 * such name is taken as a path, relative to the module or to the root of the tree that it belongs to.
 */
final class ConfigFiles {
    private static final String DEFCONFIG = "defconfig";
    private static final String DEFCONFIG_SUFFIX = "_defconfig";
    private static final String FRAGMENT_SUFFIX = ".config";

    private final ModuleHome home;
    private final Path configs;

    /**
     * @param home where the configurations of the module are
     * @param configs the folder of the defconfigs, which need not exist
     */
    ConfigFiles(ModuleHome home, Path configs) {
        this.home = home;
        this.configs = configs;
    }

    /** The file a module is configured from if nothing is said: {@code .config}, else {@code configs/defconfig}. */
    Path standard() throws MojoFailureException {
        return firstFile(
                List.of(home.folder().resolve(".config"), configs.resolve(DEFCONFIG)),
                "No configuration: there is neither %s. Write one of them, or name a defconfig with <defconfig> or"
                        + " -Dkconfig.defconfig=NAME" + known("defconfigs", defconfigNames()) + ".");
    }

    /** The file of a defconfig's name: {@code x86_64}, {@code x86_64_defconfig} or {@code defconfig}. */
    Path defconfig(String name) throws MojoFailureException {
        return firstFile(
                List.of(
                        configs.resolve(name + DEFCONFIG_SUFFIX),
                        configs.resolve(name),
                        home.folder().resolve(name)),
                "No defconfig '" + name + "': there is neither %s" + known("defconfigs", defconfigNames()) + ".");
    }

    /** The file of a fragment's name. */
    Path fragment(String name) throws MojoFailureException {
        Path fragments = configs.resolve("fragments");
        return firstFile(
                List.of(fragments.resolve(name + FRAGMENT_SUFFIX), home.folder().resolve(name)),
                "No fragment '" + name + "': there is neither %s"
                        + known("fragments", names(fragments, FRAGMENT_SUFFIX)) + ".");
    }

    /** The names of all {@code *_defconfig} files, sorted; one variant each. */
    List<String> defconfigNames() throws MojoFailureException {
        return names(configs, DEFCONFIG_SUFFIX);
    }

    /** The file that names variants beside the defconfigs, which need not exist. */
    Path variantsFile() {
        return configs.resolve(NamedVariants.FILE);
    }

    /** The variants that it names. */
    NamedVariants namedVariants() throws MojoFailureException {
        Path file = variantsFile();
        try {
            String text = Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
            return NamedVariants.read(name(file), text);
        } catch (IOException e) {
            throw new MojoFailureException("Cannot read " + name(file) + ": " + e.getMessage(), e);
        }
    }

    /** The files of a variant of the pom. */
    List<Path> paths(PomVariant variant, String name) throws MojoFailureException {
        List<Path> paths = new ArrayList<>();
        paths.add(defconfig(variant.defconfig().orElse(name)));
        for (String fragment : variant.fragments()) {
            paths.add(fragment(fragment));
        }
        return paths;
    }

    /** A variant that is made from files. */
    VariantSpec spec(String name, List<Path> paths) {
        return spec(name, paths, new TreeMap<>());
    }

    /** A variant that is made from files and single values on top. */
    VariantSpec spec(String name, List<Path> paths, SortedMap<String, String> overrides) {
        return new VariantSpec(
                name,
                paths.stream().map(path -> new ConfigFile(name(path), path)).toList(),
                overrides);
    }

    private static List<String> names(Path folder, String suffix) throws MojoFailureException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(suffix) && name.length() > suffix.length())
                    .map(name -> name.substring(0, name.length() - suffix.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new MojoFailureException("Cannot list " + folder + ": " + e.getMessage(), e);
        }
    }

    private static String known(String what, List<String> names) {
        return names.isEmpty() ? "" : " (known " + what + ": " + String.join(", ", names) + ")";
    }

    private Path firstFile(List<Path> candidates, String message) throws MojoFailureException {
        List<String> tried = new ArrayList<>();
        for (Path candidate : candidates) {
            if (Files.isRegularFile(candidate)) {
                return candidate;
            }
            tried.add(name(candidate));
        }
        throw new MojoFailureException(
                message.formatted(tried.stream().distinct().collect(Collectors.joining(" nor "))));
    }

    /** How a message names a file: relative to the module, with {@code /} on every system. */
    String name(Path file) {
        return home.name(file);
    }
}
