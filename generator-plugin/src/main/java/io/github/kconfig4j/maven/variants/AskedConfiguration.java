package io.github.kconfig4j.maven.variants;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The configuration that the pom and the command line ask for. Maven lets the pom win over the command line; here a
 * configuration that is asked for there replaces the pom's.
 */
public final class AskedConfiguration {
    private static final String OVERRIDE_PREFIX = "kconfig.set.";

    private final Properties user;
    private final @Nullable File config;
    private final @Nullable String defconfig;
    private final @Nullable List<String> fragments;

    /**
     * @param user the properties of the command line
     * @param config the file that the pom names
     * @param defconfig the defconfig that the pom names
     * @param fragments the fragments that the pom names
     */
    public AskedConfiguration(
            Properties user, @Nullable File config, @Nullable String defconfig, @Nullable List<String> fragments) {
        this.user = user;
        this.config = config;
        this.defconfig = defconfig;
        this.fragments = fragments;
    }

    private boolean isOnCommandLine() {
        return user.containsKey("kconfig.defconfig") || user.containsKey("kconfig.config");
    }

    /** The file that a build begins with. */
    Optional<String> file() {
        return isOnCommandLine() ? Optional.ofNullable(user.getProperty("kconfig.config")) : fileOfPom();
    }

    private Optional<String> fileOfPom() {
        return Optional.ofNullable(config).map(File::getPath);
    }

    /** The file that the goals which configure read and write, if one is named: they do not look at defconfigs. */
    Optional<String> configuredFile() {
        return Optional.ofNullable(user.getProperty("kconfig.config")).or(this::fileOfPom);
    }

    /** The defconfig or variant that a build begins with. */
    Optional<String> name() {
        return Optional.ofNullable(isOnCommandLine() ? user.getProperty("kconfig.defconfig") : defconfig);
    }

    /** The defconfig that the goals which configure read, if one is named. */
    Optional<String> configuredName() {
        return Optional.ofNullable(user.getProperty("kconfig.defconfig")).or(() -> Optional.ofNullable(defconfig));
    }

    /** The fragments on top of it. */
    List<String> fragments() {
        String more = user.getProperty("kconfig.fragments");
        if (more != null) {
            return split(more);
        }
        return isOnCommandLine() || fragments == null ? List.of() : fragments;
    }

    /** The single values on top of the fragments. */
    SortedMap<String, String> overrides() {
        SortedMap<String, String> overrides = new TreeMap<>();
        for (String name : user.stringPropertyNames()) {
            if (name.startsWith(OVERRIDE_PREFIX)) {
                overrides.put(name.substring(OVERRIDE_PREFIX.length()), user.getProperty(name));
            }
        }
        return overrides;
    }

    private static List<String> split(String names) {
        return List.of(names.split(",")).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
