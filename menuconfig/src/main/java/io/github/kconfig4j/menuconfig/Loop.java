package io.github.kconfig4j.menuconfig;

import io.github.kconfig4j.menuconfig.model.Key;
import io.github.kconfig4j.menuconfig.model.Request;
import io.github.kconfig4j.menuconfig.model.Size;
import io.github.kconfig4j.menuconfig.model.State;
import io.github.kconfig4j.menuconfig.view.View;
import java.util.Optional;
import java.util.function.Function;

/** Draws, waits for a key, and again. */
final class Loop {
    private static final long LOOK_UP_MILLIS = 100;

    private final Screenful screenful;
    private final Performer performer;
    private final Painter painter;
    private final View view;
    private final Keys keys;

    Loop(Screenful screenful, Performer performer) {
        this.screenful = screenful;
        this.performer = performer;
        this.painter = new Painter(screenful.terminal(), screenful.palette());
        this.view = new View(screenful.frame());
        this.keys = new Keys(screenful.terminal(), painter::forget);
    }

    /** Runs until it is over, or the terminal is gone, or somebody presses Ctrl-C. */
    Menuconfig.Result run(Function<Size, State> opener) {
        State state = opener.apply(screenful.size());
        while (state.end().isEmpty()) {
            painter.paint(view.draw(waiting(state)));
            Optional<Request> request = state.request();
            if (request.isPresent()) {
                state = performer.perform(state, request.get());
                continue;
            }
            Optional<State> next = next(state);
            if (next.isEmpty()) {
                boolean lost = state.isModified();
                return new Menuconfig.Result(lost, state.abandoned().end().orElse(""));
            }
            state = next.get();
        }
        return new Menuconfig.Result(false, state.end().get());
    }

    private static State waiting(State state) {
        return state.request().filter(Request.Seek.class::isInstance).isPresent()
                ? state.saying("Trying settings ...")
                : state;
    }

    /** The state after the next key or a change of the terminal's size; empty if there is no next. */
    private Optional<State> next(State state) {
        while (!screenful.isInterrupted()) {
            Keys.Wait wait = keys.await(LOOK_UP_MILLIS);
            if (screenful.isResized()) {
                painter.forget();
                return Optional.of(state.resized(screenful.size()));
            }
            if (wait == Keys.Wait.END) {
                return Optional.empty();
            }
            if (wait == Keys.Wait.KEY) {
                Optional<Key> key = keys.read();
                return Optional.of(key.isPresent() ? state.press(key.get()) : state);
            }
        }
        return Optional.empty();
    }
}
