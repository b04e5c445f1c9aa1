package io.github.kconfig4j.menuconfig.model;

import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.MenuNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Says where one is. */
final class Paths {
    private Paths() {}

    /** The titles of the menus around the entry that the topmost page is about, from below the main menu on. */
    static List<String> of(State state) {
        Page page = state.page();
        if (page instanceof MenuPage menu) {
            return of(state.surroundings().tree(), Optional.of(menu.menu()));
        }
        if (page instanceof ChoicePage choice) {
            return of(state.surroundings().tree(), Optional.of(choice.choice()));
        }
        return page.entry(state)
                .map(node -> of(state.surroundings().tree(), Optional.of(node)))
                .orElse(List.of());
    }

    private static List<String> of(KconfigTree tree, Optional<MenuNode> node) {
        Deque<String> path = new ArrayDeque<>();
        Optional<MenuNode> at = node;
        while (at.isPresent() && at.get() != tree.root()) {
            path.addFirst(Entry.prompt(at.get()));
            at = tree.parent(at.get());
        }
        return new ArrayList<>(path);
    }
}
