package io.github.kconfig4j.maven;

import io.github.kconfig4j.conf.Conf;
import io.github.kconfig4j.conf.ConfRequest;
import io.github.kconfig4j.maven.set.SetSource;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.product.variant.Options;
import io.github.kconfig4j.product.variant.OptionsResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/**
 * A goal that does to the module's configuration what {@code make} does in the kernel under the same name, and says what
 * {@code conf} says. The variables of the build's environment whose names begin with {@code KCONFIG_} count.
 */
abstract class AbstractConfMojo extends AbstractConfiguringMojo {
    private static final String KCONFIG = "Kconfig";

    /** The argument of {@code conf} that names the mode. */
    abstract String mode() throws MojoFailureException;

    @Override
    final void execute(SetSource set) throws IOException, MojoFailureException {
        OptionsResult options = Options.read(set.open());
        report(options.diagnostics());
        conf(options.tree().orElseThrow());
    }

    private void conf(KconfigTree tree) throws MojoFailureException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Conf.run(
                new ConfRequest(
                        tree.dialect(),
                        List.of(mode(), KCONFIG),
                        confEnvironment(tree.dialect()),
                        configFolder(),
                        InputStream.nullInputStream(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)),
                tree);
        lines(out).forEach(getLog()::info);
        lines(err).forEach(status == 0 ? getLog()::warn : getLog()::error);
        if (status != 0) {
            throw new MojoFailureException(
                    lines(err).stream().findFirst().orElse("The configuration could not be made."));
        }
    }

    /** What was printed, without the empty comment lines around it. */
    private static List<String> lines(ByteArrayOutputStream printed) {
        return printed.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.startsWith("#") ? line.substring(1).strip() : line)
                .filter(line -> !line.isBlank())
                .toList();
    }
}
