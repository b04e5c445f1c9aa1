package io.github.kconfig4j.menuconfig.model;

import io.github.kconfig4j.model.MenuNode;
import java.util.Optional;

/** Goes to an entry from wherever it was found. */
final class Jumps {
    private Jumps() {}

    /**
     * The menu that shows the entry lies on top, with all entries shown if it takes that. What no menu ever shows is told
     * about instead.
     */
    static State to(State state, MenuNode node) {
        Optional<MenuNode> shown = prompted(state, node);
        if (shown.isEmpty()) {
            return state.open(InfoPages.of(state, node)).saying("No menu shows it: it has no prompt.");
        }
        State there = open(state, shown.get());
        if (isThere(there, shown.get())) {
            return there;
        }
        State all = open(state.showingAll(true), shown.get());
        return isThere(all, shown.get())
                ? all.saying("It is not visible as things are: all entries are shown.")
                : state.open(InfoPages.of(state, node)).saying("No menu shows it.");
    }

    /** The entry itself, or another one of the same symbol. */
    private static Optional<MenuNode> prompted(State state, MenuNode node) {
        if (node.prompt().isPresent()) {
            return Optional.of(node);
        }
        return node.symbol()
                .flatMap(symbol -> state.surroundings().tree().nodes(symbol).stream()
                        .filter(n -> n.prompt().isPresent())
                        .findFirst());
    }

    private static State open(State state, MenuNode node) {
        MenuNode menu = Menus.above(state.surroundings().tree(), node);
        return menu.kind() == MenuNode.Kind.CHOICE
                ? state.open(ChoicePage.of(state, menu).at(state, node))
                : state.open(MenuPage.of(menu).at(state, node));
    }

    private static boolean isThere(State state, MenuNode node) {
        return state.page().entry(state).filter(node::equals).isPresent();
    }
}
