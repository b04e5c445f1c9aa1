package io.github.kconfig4j.maven;

import io.github.kconfig4j.conf.ConfRequest;
import io.github.kconfig4j.conf.ConfigEditor;
import io.github.kconfig4j.inspection.OptionUses;
import io.github.kconfig4j.maven.set.SetSource;
import io.github.kconfig4j.menuconfig.Menuconfig;
import io.github.kconfig4j.menuconfig.NoTerminalException;
import io.github.kconfig4j.menuconfig.code.Code;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.set.SetLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Edits the module's {@code .config} in menus, in the terminal that Maven runs in: search, reasons, undo, and what of the
 * generated files each option decides on.
 */
@Mojo(name = "menuconfig", threadSafe = true)
public class MenuconfigMojo extends AbstractConfiguringMojo {
    private static final String INSTEAD =
            "mvn kconfig:olddefconfig, which takes the defaults, or kconfig conf --oldconfig, which asks line by line,";

    @Override
    void execute(SetSource source) throws IOException, MojoFailureException {
        SetInput set = source.open();
        SetLoader loader = new SetLoader(set);
        Optional<OptionUses.Result> options = OptionUses.of(set, loader, allVariants());
        if (options.isEmpty()) {
            report(loader.diagnostics());
            return;
        }
        if (!options.get().complete()) {
            getLog().warn(
                            "The sources have mistakes, so it is not known what depends on the options: see kconfig:generate.");
        }
        edit(options.get());
    }

    private void edit(OptionUses.Result options) throws IOException, MojoFailureException {
        try {
            Menuconfig.Result result = new Menuconfig(
                            options.tree(), editor(options.tree()), defconfigs(), code(options.uses()))
                    .run(System.getenv(), INSTEAD);
            if (result.lost()) {
                throw new MojoFailureException(result.message());
            }
            getLog().info(result.message());
        } catch (NoTerminalException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }

    private ConfigEditor editor(KconfigTree tree) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new ConfigEditor(
                new ConfRequest(
                        tree.dialect(),
                        List.of(),
                        confEnvironment(tree.dialect()),
                        configFolder(),
                        InputStream.nullInputStream(),
                        nowhere,
                        nowhere),
                tree);
    }

    private List<String> defconfigs() throws IOException {
        if (!Files.isDirectory(configs())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(configs())) {
            return files.filter(file -> file.getFileName().toString().endsWith("defconfig"))
                    .sorted()
                    .map(this::named)
                    .toList();
        }
    }

    private static Code code(OptionUses uses) {
        return new Code() {
            @Override
            public String summary(Symbol symbol) {
                return uses.summary(symbol);
            }

            @Override
            public List<String> lines(Symbol symbol) {
                return uses.lines(symbol);
            }
        };
    }
}
