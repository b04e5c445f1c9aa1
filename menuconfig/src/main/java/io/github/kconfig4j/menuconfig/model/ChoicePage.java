package io.github.kconfig4j.menuconfig.model;

import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The members of a choice, of which one is set.
 *
 * @param choice the entry of the choice
 * @param scroll the cursor's place
 * @param focus the button that Enter presses
 */
record ChoicePage(MenuNode choice, Scroll scroll, int focus) implements Page {
    private static final List<String> BUTTONS = List.of("Select", "Exit", "Help", "Why");

    /** With the cursor on the member that is set. */
    static ChoicePage of(State state, MenuNode choice) {
        ChoicePage page = new ChoicePage(choice, Scroll.START, 0);
        Optional<Symbol> selected =
                state.configuration().selected(choice.symbol().orElseThrow());
        List<MenuNode> members = page.members(state);
        int place = 0;
        for (int i = 0; i < members.size(); i++) {
            if (selected.isPresent() && selected.equals(members.get(i).symbol())) {
                place = i;
            }
        }
        return page.to(state, place);
    }

    /** The same with the cursor on a member. */
    ChoicePage at(State state, MenuNode member) {
        return to(state, Math.max(0, members(state).indexOf(member)));
    }

    private ChoicePage to(State state, int line) {
        Scroll next = scroll.to(line).within(members(state).size(), state.size().lines());
        return new ChoicePage(choice, next, focus);
    }

    private List<MenuNode> members(State state) {
        return Entries.of(state, choice).stream()
                .filter(entry -> entry.depth() == 0)
                .map(Entry::node)
                .toList();
    }

    @Override
    public ChoicePage after(State state) {
        return to(state, scroll.cursor());
    }

    @Override
    public Optional<MenuNode> entry(State state) {
        List<MenuNode> members = members(state);
        return scroll.cursor() < members.size() ? Optional.of(members.get(scroll.cursor())) : Optional.empty();
    }

    @Override
    public Body body(State state) {
        Optional<Symbol> selected =
                state.configuration().selected(choice.symbol().orElseThrow());
        List<Line> lines = new ArrayList<>();
        for (MenuNode member : members(state)) {
            boolean set = selected.isPresent() && selected.equals(member.symbol());
            if (member.symbol().isEmpty()) {
                lines.add(Line.of("     *** " + Entry.prompt(member) + " ***", Line.Kind.COMMENT));
            } else {
                boolean changed = set && state.configuration().differsFromDefault(selected.get());
                lines.add(Line.of(
                        (changed ? "~" : " ") + (set ? "(X) " : "( ) ") + Entry.prompt(member),
                        changed ? Line.Kind.CHANGED : Line.Kind.ENTRY));
            }
        }
        return new Body(
                Entry.prompt(choice),
                lines,
                scroll.top(),
                lines.isEmpty() ? -1 : scroll.cursor(),
                -1,
                BUTTONS,
                focus,
                entry(state).map(node -> Notes.of(state, node)).orElse(""));
    }

    @Override
    public State press(State state, Key key) {
        if (key == Key.Named.ENTER) {
            return button(state, focus);
        }
        int moved = Buttons.move(key, focus, BUTTONS.size());
        if (moved != focus) {
            return state.turn(new ChoicePage(choice, scroll, moved));
        }
        if (key instanceof Key.Typed typed) {
            return type(state, typed.codePoint());
        }
        int size = members(state).size();
        return state.turn(
                new ChoicePage(choice, scroll.move(key, size, state.size().lines()), focus));
    }

    private State type(State state, int character) {
        return switch (character) {
            case ' ', 'y', 'Y' -> button(state, 0);
            case '+' -> press(state, Key.Named.DOWN);
            case '-' -> press(state, Key.Named.UP);
            default -> letter(state, Character.toLowerCase(character));
        };
    }

    private State letter(State state, int letter) {
        List<MenuNode> members = members(state);
        for (int i = 1; i <= members.size(); i++) {
            int place = (scroll.cursor() + i) % members.size();
            String prompt = Entry.prompt(members.get(place));
            if (!prompt.isEmpty() && Character.toLowerCase(prompt.codePointAt(0)) == letter) {
                return state.turn(to(state, place));
            }
        }
        return state;
    }

    @Override
    public State click(State state, int line) {
        return line == scroll.cursor() ? button(state, 0) : state.turn(to(state, line));
    }

    @Override
    public State button(State state, int button) {
        return switch (BUTTONS.get(button)) {
            case "Select" ->
                entry(state).flatMap(MenuNode::symbol).map(s -> take(state, s)).orElse(state);
            case "Exit" -> state.back();
            case "Help" -> Commands.info(state);
            default -> Commands.why(state);
        };
    }

    private static State take(State state, Symbol member) {
        State set = Setting.set(state, member, io.github.kconfig4j.model.Tristate.YES);
        boolean chosen = set.configuration().tristate(member) == io.github.kconfig4j.model.Tristate.YES;
        return chosen ? set.back() : set;
    }
}
