package io.github.kconfig4j.maven;

import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.modes.Conf;
import io.github.kconfig4j.modes.ConfRequest;
import io.github.kconfig4j.product.variant.Options;
import io.github.kconfig4j.product.variant.OptionsResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;

/**
 * A goal that does to the module's configuration what {@code make} does in the kernel under the same name, and says what
 * {@code conf} says. The variables of the build's environment whose names begin with {@code KCONFIG_} count.
 */
abstract class AbstractConfMojo extends AbstractKconfigMojo {
    private static final String KCONFIG = "Kconfig";

    /** The argument of {@code conf} that names the mode. */
    abstract String mode() throws MojoFailureException;

    /** Variables of {@code conf} that the goal's own parameters give. */
    Map<String, String> variables() {
        return Map.of();
    }

    @Override
    final Concern concern() {
        return Concern.CONFIGURATION;
    }

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
                        confEnvironment(),
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

    private Map<String, String> confEnvironment() {
        Map<String, String> variables = new HashMap<>();
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("KCONFIG_")) {
                variables.put(name, value);
            }
        });
        variables.put("KCONFIG_CONFIG", named(moduleVariants().configFile()));
        // What else conf writes for the kernel's Makefiles belongs to no module.
        variables.put("KCONFIG_AUTOCONFIG", stateFile("auto.conf"));
        variables.put("KCONFIG_AUTOHEADER", stateFile("autoconf.h"));
        variables.put("KCONFIG_RUSTCCFG", stateFile("rustc_cfg"));
        variables.putAll(variables());
        return variables;
    }

    private String stateFile(String name) {
        return named(state().resolve("conf").resolve(name));
    }

    /** How the arguments and variables of {@code conf} name a file: it runs in the folder of {@code .config}. */
    String named(Path file) {
        Path path = file.startsWith(configFolder()) ? configFolder().relativize(file) : file;
        return path.toString().replace('\\', '/');
    }
}
