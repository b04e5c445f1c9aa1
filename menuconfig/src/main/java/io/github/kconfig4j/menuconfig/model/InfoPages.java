package io.github.kconfig4j.menuconfig.model;

import io.github.kconfig4j.conf.EntryPage;
import io.github.kconfig4j.model.MenuNode;
import java.util.List;

/** The page about an entry. */
final class InfoPages {
    private InfoPages() {}

    static TextPage of(State state, MenuNode node) {
        List<String> lines = EntryPage.of(
                        state.configuration(), node, state.surroundings().prefix())
                .stripTrailing()
                .lines()
                .toList();
        return TextPage.of(Entry.prompt(node), lines, node);
    }
}
