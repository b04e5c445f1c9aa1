package io.github.kconfig4j.menuconfig.model;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.MenuVisibility;
import io.github.kconfig4j.explain.Selectors;
import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The entries of a menu, with those that are shown below others in it. Used once. */
final class Entries {
    private static final String ENTER = "  --->";
    private static final String EMPTY = "  ----";

    private final Edition edition;
    private final Configuration configuration;
    private final boolean all;
    private final List<Entry> entries = new ArrayList<>();

    private Entries(Edition edition, boolean all) {
        this.edition = edition;
        this.configuration = edition.configuration();
        this.all = all;
    }

    /** The entries of a menu, or the members of a choice. */
    static List<Entry> of(State state, MenuNode menu) {
        Entries entries = new Entries(state.history().now(), state.all());
        entries.addAll(menu.children(), 0);
        return entries.entries;
    }

    /** Whether a menu shows it. */
    private boolean isShown(MenuNode node) {
        return node.prompt().isPresent() && (all || MenuVisibility.isVisible(configuration, node));
    }

    private void addAll(List<MenuNode> nodes, int depth) {
        for (MenuNode node : nodes) {
            if (isShown(node)) {
                add(node, depth);
            } else if (node.prompt().isEmpty()) {
                addAll(node.children(), depth);
            }
        }
    }

    private void add(MenuNode node, int depth) {
        Optional<Symbol> symbol = node.symbol();
        switch (node.kind()) {
            case MENU, ROOT -> add(node, depth, "", arrow(node), Line.Kind.ENTRY);
            case COMMENT -> add(node, depth, "", "", Line.Kind.COMMENT);
            case CHOICE -> addChoice(node, depth, symbol.orElseThrow());
            case CONFIG, MENUCONFIG -> addSymbol(node, depth, symbol.orElseThrow());
        }
    }

    private void add(MenuNode node, int depth, String mark, String tail, Line.Kind kind) {
        boolean hidden = all && !MenuVisibility.isVisible(configuration, node);
        entries.add(new Entry(node, depth, mark, tail, hidden ? Line.Kind.FIXED : kind));
    }

    private String arrow(MenuNode menu) {
        return isEmpty(menu) ? EMPTY : ENTER;
    }

    private boolean isEmpty(MenuNode menu) {
        return menu.children().stream().noneMatch(this::isShown);
    }

    private void addChoice(MenuNode node, int depth, Symbol symbol) {
        Optional<Symbol> selected = configuration.selected(symbol);
        boolean typed = configuration.isChangeable(symbol)
                && (configuration.effectiveType(symbol) == SymbolType.TRISTATE || isOptional(symbol));
        String mark = typed ? Marks.of(configuration, symbol) : "";
        if (configuration.tristate(symbol) == Tristate.MOD) {
            add(node, depth, mark, "", Line.Kind.ENTRY);
            addAll(node.children(), depth + 1);
            return;
        }
        String member = selected.map(s -> " (" + name(node, s) + ")").orElse("");
        add(node, depth, mark, member + arrow(node), Line.Kind.ENTRY);
        selected.flatMap(s -> member(node, s)).ifPresent(m -> addAll(m.children(), depth + 1));
    }

    private boolean isOptional(Symbol symbol) {
        Choice choice = edition.tree().choice(symbol);
        return choice.optional();
    }

    private static String name(MenuNode choice, Symbol member) {
        return member(choice, member).map(Entry::prompt).orElse(member.name());
    }

    private static Optional<MenuNode> member(MenuNode choice, Symbol symbol) {
        return choice.children().stream()
                .filter(c -> c.symbol().filter(symbol::equals).isPresent())
                .findFirst();
    }

    private void addSymbol(MenuNode node, int depth, Symbol symbol) {
        boolean changeable = configuration.isChangeable(symbol);
        boolean isNew = changeable && edition.values().get(symbol).isEmpty();
        String tail = isNew ? " (NEW)" : "";
        if (!changeable) {
            tail += forced(symbol);
        }
        Line.Kind kind = changeable ? Line.Kind.ENTRY : Line.Kind.FIXED;
        if (configuration.differsFromDefault(symbol)) {
            kind = Line.Kind.CHANGED;
        }
        if (Menus.isPage(node)) {
            add(node, depth, Marks.of(configuration, symbol), tail + arrow(node), kind);
            return;
        }
        add(node, depth, Marks.of(configuration, symbol), tail, kind);
        addAll(node.children(), depth + 1);
    }

    /** Who forces a value, in brief. */
    private String forced(Symbol symbol) {
        if (configuration.reverseDependency(symbol) == Tristate.NO) {
            return "";
        }
        List<Symbol> selectors = Selectors.of(edition.tree()).selecting(symbol).stream()
                .filter(selector -> selector.strength(configuration) != Tristate.NO)
                .map(Selectors.Selector::by)
                .distinct()
                .toList();
        int more = selectors.size() - 1;
        return selectors.isEmpty() ? "" : "  (selected by " + selectors.get(0) + (more == 0 ? ")" : " +" + more + ")");
    }
}
