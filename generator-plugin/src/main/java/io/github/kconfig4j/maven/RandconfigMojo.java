package io.github.kconfig4j.maven;

import java.util.Map;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@code .config} with random answers. The same seed gives the same configuration, here and in the kernel's
 * {@code conf}.
 */
@Mojo(name = "randconfig", threadSafe = true)
public class RandconfigMojo extends AbstractConfMojo {
    /** The seed, a whole number; without it another one in each run, which is printed. */
    @Parameter(property = "kconfig.seed")
    private @Nullable String seed;

    @Override
    Map<String, String> variables() {
        return seed == null ? Map.of() : Map.of("KCONFIG_SEED", seed);
    }

    @Override
    String mode() {
        return "--randconfig";
    }
}
