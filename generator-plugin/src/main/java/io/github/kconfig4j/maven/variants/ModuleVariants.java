package io.github.kconfig4j.maven.variants;

import io.github.kconfig4j.maven.set.ModuleHome;
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.variant.GrantedVariants;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;

/** What a module can be built as, and is: by its files, its pom, and the command line. */
public final class ModuleVariants {
    private static final String KEY = GrantedVariants.class.getName();

    private final ModuleHome home;
    private final ConfigFiles files;
    private final VariantSpecs specs;
    private final AskedConfiguration asked;

    /**
     * @param home where the configurations of the module are
     * @param configs the folder of the defconfigs
     * @param ofPom the variants that the pom names
     * @param asked what the pom and the command line ask for
     */
    public ModuleVariants(ModuleHome home, Path configs, List<PomVariant> ofPom, AskedConfiguration asked) {
        this.home = home;
        this.files = new ConfigFiles(home, configs);
        this.specs = new VariantSpecs(files, ofPom);
        this.asked = asked;
    }

    /** The variant that the module itself is built as. */
    public VariantSpec chosen() throws MojoFailureException {
        return specs.chosen(
                asked.file().map(home.folder()::resolve).orElse(null),
                asked.name().orElse(null),
                asked.fragments(),
                asked.overrides());
    }

    /** The variant of this name, or what a defconfig or another configuration file of the module asks for. */
    public VariantSpec named(String name) throws MojoFailureException {
        return specs.chosen(null, name, List.of(), new TreeMap<>());
    }

    /** The file of the defconfig that is chosen. */
    public Path defconfigFile() throws MojoFailureException {
        return files.defconfig(asked.configuredName().orElse("defconfig"));
    }

    /** The configuration file that the goals which configure read and write. */
    public Path configFile() {
        return home.folder().resolve(asked.configuredFile().orElse(".config"));
    }

    /** All variants as they are named. */
    public VariantListing listed() throws MojoFailureException {
        return specs.all();
    }

    /**
     * Those of them that can be.
     *
     * @param set the set that they are variants of; it is opened if one is to be left out that cannot be
     * @param context what Maven keeps for the plugin, one module and one build
     */
    public static GrantedVariants granted(VariantListing listing, Opening set, Map<Object, Object> context)
            throws IOException, MojoFailureException {
        if (listing.onlyIfGranted().isEmpty()) {
            return new GrantedVariants(listing.specs(), List.of());
        }
        if (context.get(KEY) instanceof Granted known && known.listing().equals(listing)) {
            return known.variants();
        }
        GrantedVariants granted = GrantedVariants.of(set.open(), listing.specs(), listing.onlyIfGranted());
        context.put(KEY, new Granted(listing, granted));
        return granted;
    }

    /** Opens a set. */
    public interface Opening {
        SetInput open() throws IOException, MojoFailureException;
    }

    /** Variants as they are named, and those of them that can be. */
    private record Granted(VariantListing listing, GrantedVariants variants) {}
}
