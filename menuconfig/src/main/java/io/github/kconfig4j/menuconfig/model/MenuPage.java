package io.github.kconfig4j.menuconfig.model;

import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import java.util.List;
import java.util.Optional;

/**
 * A menu.
 *
 * @param menu whose entries it shows
 * @param at the entry that the cursor is on, or was on when it was last shown
 * @param scroll the cursor's place
 * @param focus the button that Enter presses
 */
record MenuPage(MenuNode menu, Optional<MenuNode> at, Scroll scroll, int focus) implements Page {
    private static final List<String> BUTTONS = List.of("Select", "Exit", "Help", "Save", "Load", "Why", "Diff");
    private static final int SELECT = 0;

    static MenuPage of(MenuNode menu) {
        return new MenuPage(menu, Optional.empty(), Scroll.START, SELECT);
    }

    /** The same with the cursor on an entry. */
    MenuPage at(State state, MenuNode node) {
        return new MenuPage(menu, Optional.of(node), scroll, focus).after(state);
    }

    private List<Entry> entries(State state) {
        return Entries.of(state, menu);
    }

    /** The entry that the cursor was on, else the nearest before it. */
    @Override
    public MenuPage after(State state) {
        List<Entry> entries = entries(state);
        int place = scroll.cursor();
        if (at.isPresent()) {
            place = 0;
            for (int i = 0;
                    i < entries.size()
                            && entries.get(i).node().index() <= at.get().index();
                    i++) {
                place = i;
            }
        }
        return new MenuPage(
                menu, at, scroll.to(place).within(entries.size(), state.size().lines()), focus);
    }

    private MenuPage to(Scroll other, List<Entry> entries) {
        Optional<MenuNode> node = other.cursor() < entries.size()
                ? Optional.of(entries.get(other.cursor()).node())
                : Optional.empty();
        return new MenuPage(menu, node, other, focus);
    }

    private Optional<Entry> entryAt(State state) {
        List<Entry> entries = entries(state);
        return scroll.cursor() < entries.size() ? Optional.of(entries.get(scroll.cursor())) : Optional.empty();
    }

    @Override
    public Optional<MenuNode> entry(State state) {
        return entryAt(state).map(Entry::node);
    }

    @Override
    public Body body(State state) {
        List<Entry> entries = entries(state);
        Scroll seen = scroll.within(entries.size(), state.size().lines());
        List<Line> lines = entries.stream().map(Entry::line).toList();
        return new Body(
                menu.kind() == MenuNode.Kind.ROOT ? state.surroundings().title() : Entry.prompt(menu),
                lines.isEmpty() ? List.of(Line.of("(nothing to set here)", Line.Kind.COMMENT)) : lines,
                seen.top(),
                lines.isEmpty() ? -1 : seen.cursor(),
                -1,
                BUTTONS,
                focus,
                lines.isEmpty()
                        ? ""
                        : Notes.of(state, entries.get(seen.cursor()).node()));
    }

    @Override
    public State press(State state, Key key) {
        if (key == Key.Named.ENTER) {
            return button(state, focus);
        }
        int moved = Buttons.move(key, focus, BUTTONS.size());
        if (moved != focus) {
            return state.turn(new MenuPage(menu, at, scroll, moved));
        }
        if (key instanceof Key.Typed typed) {
            return type(state, typed.codePoint());
        }
        List<Entry> entries = entries(state);
        return state.turn(to(scroll.move(key, entries.size(), state.size().lines()), entries));
    }

    private State type(State state, int character) {
        return switch (character) {
            case '+' -> press(state, Key.Named.DOWN);
            case '-' -> press(state, Key.Named.UP);
            case ' ' -> entryAt(state).map(e -> toggle(state, e.node())).orElse(state);
            case 'y', 'Y' -> set(state, Tristate.YES);
            case 'm', 'M' -> set(state, Tristate.MOD);
            case 'n', 'N' -> set(state, Tristate.NO);
            default -> jump(state, Character.toLowerCase(character));
        };
    }

    /** To the next entry with that letter; if there is none, the button with it. */
    private State jump(State state, int letter) {
        List<Entry> entries = entries(state);
        for (int i = 1; i <= entries.size(); i++) {
            int place = (scroll.cursor() + i) % entries.size();
            if (Character.isLetter(letter) && entries.get(place).letter() == letter) {
                Scroll next =
                        scroll.to(place).within(entries.size(), state.size().lines());
                return state.turn(to(next, entries));
            }
        }
        for (int i = 1; i < BUTTONS.size(); i++) {
            if (Character.toLowerCase(BUTTONS.get(i).charAt(0)) == letter) {
                return button(state, i);
            }
        }
        return state;
    }

    @Override
    public State click(State state, int line) {
        List<Entry> entries = entries(state);
        if (line >= entries.size()) {
            return state;
        }
        return line == scroll.cursor()
                ? button(state, SELECT)
                : state.turn(
                        to(scroll.to(line).within(entries.size(), state.size().lines()), entries));
    }

    @Override
    public State button(State state, int button) {
        return switch (BUTTONS.get(button)) {
            case "Select" -> entryAt(state).map(e -> select(state, e.node())).orElse(state);
            case "Exit" -> state.back();
            case "Help" -> Commands.info(state);
            case "Save" -> Commands.save(state);
            case "Load" -> Commands.load(state);
            case "Why" -> Commands.why(state);
            default -> Commands.diff(state);
        };
    }

    private State select(State state, MenuNode node) {
        return switch (node.kind()) {
            case MENU, MENUCONFIG, ROOT -> enter(state, node);
            case COMMENT -> state;
            case CHOICE -> choose(state, node);
            case CONFIG -> change(state, node);
        };
    }

    private State enter(State state, MenuNode node) {
        if (node.kind() == MenuNode.Kind.MENUCONFIG && node.prompt().isEmpty()) {
            return change(state, node);
        }
        return Entries.of(state, node).isEmpty()
                ? state.saying("There is nothing below \"" + Entry.prompt(node) + "\" as things are.")
                : state.open(MenuPage.of(node).after(state));
    }

    private State choose(State state, MenuNode node) {
        Symbol choice = node.symbol().orElseThrow();
        if (state.configuration().tristate(choice) != Tristate.YES && Setting.isSwitched(state, choice)) {
            return Setting.toggle(state, choice);
        }
        return Entries.of(state, node).isEmpty() ? state : state.open(ChoicePage.of(state, node));
    }

    private State toggle(State state, MenuNode node) {
        return switch (node.kind()) {
            case MENU, ROOT -> enter(state, node);
            case COMMENT -> state;
            case CHOICE ->
                Setting.isSwitched(state, node.symbol().orElseThrow())
                        ? Setting.toggle(state, node.symbol().orElseThrow())
                        : choose(state, node);
            case CONFIG, MENUCONFIG -> change(state, node);
        };
    }

    private static State change(State state, MenuNode node) {
        Symbol symbol = node.symbol().orElseThrow();
        return symbol.type().isBoolOrTristate() ? Setting.toggle(state, symbol) : InputPage.open(state, node);
    }

    private State set(State state, Tristate value) {
        Optional<Symbol> symbol = entry(state).flatMap(MenuNode::symbol);
        return symbol.isPresent() && symbol.get().type().isBoolOrTristate()
                ? Setting.set(state, symbol.get(), value)
                : state;
    }
}
