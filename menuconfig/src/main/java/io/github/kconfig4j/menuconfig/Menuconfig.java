package io.github.kconfig4j.menuconfig;

import io.github.kconfig4j.conf.ConfigEditor;
import io.github.kconfig4j.config.DeepStack;
import io.github.kconfig4j.menuconfig.code.Code;
import io.github.kconfig4j.menuconfig.model.SearchIndex;
import io.github.kconfig4j.menuconfig.model.Size;
import io.github.kconfig4j.menuconfig.model.State;
import io.github.kconfig4j.menuconfig.model.Surroundings;
import io.github.kconfig4j.model.KconfigTree;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Lets a person edit a configuration in the terminal that this process has. */
public final class Menuconfig {
    private final KconfigTree tree;
    private final ConfigEditor editor;
    private final List<String> defconfigs;
    private final Code code;

    /**
     * @param tree the options
     * @param editor loads and saves
     * @param defconfigs the names of files to compare with
     * @param code what of a product depends on the options
     */
    public Menuconfig(KconfigTree tree, ConfigEditor editor, List<String> defconfigs, Code code) {
        this.tree = tree;
        this.editor = editor;
        this.defconfigs = List.copyOf(defconfigs);
        this.code = code;
    }

    /**
     * How it ended.
     *
     * @param lost whether something was changed that is not saved
     * @param message what is to be said
     */
    public record Result(boolean lost, String message) {}

    /**
     * Runs until the person is done.
     *
     * @param environment the environment variables: {@code TERM} and {@code NO_COLOR} count
     * @param instead what to use where there is no terminal, for the message
     * @throws NoTerminalException if there is no terminal that can do it; its message says so
     */
    public Result run(Map<String, String> environment, String instead) throws IOException {
        return DeepStack.call("menuconfig", () -> {
            try (Screenful screenful = Screenful.open(environment, instead)) {
                return new Loop(screenful, new Performer(editor)).run(this::open);
            }
        });
    }

    private State open(Size size) {
        ConfigEditor.Result loaded = editor.load();
        SearchIndex search = new SearchIndex(tree);
        Thread preparing = new Thread(search::prepare, "menuconfig-search");
        preparing.setDaemon(true);
        preparing.start();
        Surroundings surroundings = new Surroundings(tree, editor.file(), editor.prefix(), defconfigs, code, search);
        State state = State.open(surroundings, loaded.values(), size);
        return loaded.messages().isEmpty() ? state : state.saying(String.join("; ", loaded.messages()));
    }
}
