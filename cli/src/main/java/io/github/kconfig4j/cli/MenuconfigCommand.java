package io.github.kconfig4j.cli;

import io.github.kconfig4j.conf.ConfigEditor;
import io.github.kconfig4j.menuconfig.Menuconfig;
import io.github.kconfig4j.menuconfig.NoTerminalException;
import io.github.kconfig4j.menuconfig.code.Code;
import io.github.kconfig4j.model.KconfigTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kconfig menuconfig}. */
@Command(
        name = "menuconfig",
        header = "Edit a configuration in menus.",
        description = {
            "",
            "Shows the options in menus, as the kernel's mconf and nconf do and with their keys; F3 lists them. Reads and "
                    + "writes KCONFIG_CONFIG, else .config.",
            ""
        },
        footer = {
            "",
            "Exit status: 0; 1 if there is no terminal that can show menus, if a file cannot be read, or if Ctrl-C ended it "
                    + "with changes that were not saved; 2 for wrong arguments."
        })
final class MenuconfigCommand implements Callable<Integer> {
    private final World world;

    @Mixin
    private TreeOptions treeOptions = new TreeOptions();

    @Option(
            names = "--compare",
            paramLabel = "FILE",
            description = "A .config or defconfig that F12 compares with; may be given several times.")
    private List<String> compared = new ArrayList<>();

    @Mixin
    private HelpOption help = new HelpOption();

    MenuconfigCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        KconfigTree tree = treeOptions.read(world);
        ConfigEditor editor = new ConfigEditor(world.request(tree.dialect(), List.of()), tree);
        world.err().flush();
        try {
            Menuconfig.Result result = new Menuconfig(tree, editor, compared, Code.NONE)
                    .run(world.environment(), "kconfig conf --oldconfig " + treeOptions.top());
            world.out().println(result.message());
            return result.lost() ? Commands.FAILED : Commands.OK;
        } catch (NoTerminalException e) {
            throw new UserError(e.getMessage());
        }
    }
}
