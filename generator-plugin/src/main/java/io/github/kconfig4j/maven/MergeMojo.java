package io.github.kconfig4j.maven;

import io.github.kconfig4j.config.ConfigWriter;
import io.github.kconfig4j.maven.set.Concern;
import io.github.kconfig4j.maven.set.SetSource;
import io.github.kconfig4j.product.variant.Options;
import io.github.kconfig4j.product.variant.ResolveResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes a {@code .config} from a defconfig with fragments on top: {@code -Dkconfig.defconfig=x86_64
 * -Dkconfig.fragments=kvm,preempt_rt}, or the name of a variant of the pom. What was asked for and is not granted is an
 * error with its reasons, and nothing is written.
 */
@Mojo(name = "merge", threadSafe = true)
public class MergeMojo extends AbstractKconfigMojo {
    @Override
    Concern concern() {
        return Concern.CONFIGURATION;
    }

    @Override
    void execute(SetSource set) throws IOException, MojoFailureException {
        ResolveResult result = Options.resolve(set.open(), chosenVariant(), strict);
        report(result.diagnostics());
        Path file = moduleVariants().configFile();
        String text = ConfigWriter.write(result.configuration().orElseThrow());
        if (!Files.exists(file)) {
            write(file, text);
        } else if (!Files.readString(file).equals(text)) {
            files().write(file.resolveSibling(file.getFileName() + ".old"), Files.readAllBytes(file));
            write(file, text);
        } else {
            getLog().info("No change to " + relative(file));
        }
    }

    private void write(Path file, String text) throws IOException {
        files().write(file, text, StandardCharsets.UTF_8);
        getLog().info("configuration written to " + relative(file));
    }
}
