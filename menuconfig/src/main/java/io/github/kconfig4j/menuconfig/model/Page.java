package io.github.kconfig4j.menuconfig.model;

import io.github.kconfig4j.model.MenuNode;
import java.util.Optional;

/** One of the pages that lie upon each other. Immutable; a key gives another state. */
public interface Page {
    /** What it shows. */
    Body body(State state);

    /** What a key does to a state on top of which this page is. */
    State press(State state, Key key);

    /** What a click on a line does. */
    default State click(State state, int line) {
        return state;
    }

    /** What a click on a button does. */
    default State button(State state, int button) {
        return state;
    }

    /** The entry that it is about at the moment. */
    default Optional<MenuNode> entry(State state) {
        return Optional.empty();
    }

    /** Whether characters are typed into it, so that they are no commands. */
    default boolean isTyped() {
        return false;
    }

    /** Whether it asks something that has to be answered before anything else. */
    default boolean isQuestion() {
        return false;
    }

    /** The same as a change of the configuration leaves it. */
    default Page after(State state) {
        return this;
    }
}
