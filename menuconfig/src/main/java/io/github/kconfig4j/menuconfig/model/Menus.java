package io.github.kconfig4j.menuconfig.model;

import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.MenuNode;

/** Which entries are pages of their own. */
final class Menus {
    private Menus() {}

    /** Whether what is below it is a page of its own. */
    static boolean isPage(MenuNode node) {
        return switch (node.kind()) {
            case ROOT, MENU, CHOICE -> true;
            case MENUCONFIG -> node.prompt().isPresent();
            case CONFIG, COMMENT -> false;
        };
    }

    /** The page that shows an entry. */
    static MenuNode above(KconfigTree tree, MenuNode node) {
        MenuNode at = tree.parent(node).orElse(node);
        while (!isPage(at)) {
            at = tree.parent(at).orElseThrow();
        }
        return at;
    }
}
