package io.github.kconfig4j.menuconfig;

import io.github.kconfig4j.conf.ConfigEditor;
import io.github.kconfig4j.menuconfig.model.Request;
import io.github.kconfig4j.menuconfig.model.State;
import io.github.kconfig4j.space.Explanation;
import java.util.List;

/** Does what a state waits for. */
final class Performer {
    private final ConfigEditor editor;

    Performer(ConfigEditor editor) {
        this.editor = editor;
    }

    /** The state after that. */
    State perform(State state, Request request) {
        State answered = state.answered();
        if (request instanceof Request.Save save) {
            return save(answered, save);
        }
        if (request instanceof Request.Load load) {
            ConfigEditor.Result result = editor.load(load.file());
            return result.done()
                    ? answered.loaded(result.values(), said(result, "Loaded " + load.file() + "."))
                    : answered.saying("Cannot read " + load.file() + ".");
        }
        if (request instanceof Request.Compare compare) {
            ConfigEditor.Result result = editor.load(compare.file());
            return result.done()
                    ? answered.compared(compare.file(), result.values())
                    : answered.saying("Cannot read " + compare.file() + ".");
        }
        if (request instanceof Request.Seek seek) {
            return Explanation.of(state.configuration(), seek.symbol(), seek.value())
                    .remedies()
                    .first()
                    .map(remedy -> answered.found(seek.symbol(), seek.value(), remedy))
                    .orElseGet(() -> answered.notFound(seek.symbol(), seek.value()));
        }
        return end(answered);
    }

    private State save(State state, Request.Save save) {
        ConfigEditor.Result result = switch (save.format()) {
            case CONFIG -> editor.save(state.values(), save.file());
            case DEFCONFIG -> editor.saveDefconfig(state.values(), save.file());
            case FRAGMENT -> editor.saveText(state.values(), save.file(), state.fragment());
        };
        return result.done()
                ? state.saved(save, said(result, "Written to " + save.file() + "."))
                : state.saying(said(result, "Cannot write " + save.file() + "."));
    }

    private static String said(ConfigEditor.Result result, String otherwise) {
        List<String> messages = result.messages();
        return messages.isEmpty() ? otherwise : String.join("; ", messages);
    }

    private State end(State state) {
        return editor.holds(state.configuration())
                ? state.over("There is nothing to save: " + editor.file() + " is as it was shown.")
                : state.asking();
    }
}
