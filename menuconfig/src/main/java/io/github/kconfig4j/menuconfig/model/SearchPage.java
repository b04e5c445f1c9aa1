package io.github.kconfig4j.menuconfig.model;

import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import java.util.List;
import java.util.Optional;

/**
 * A search, its results as they are typed for.
 *
 * @param field what is searched for
 * @param matches what was found
 * @param scroll the cursor's place among it
 */
record SearchPage(Field field, List<SearchIndex.Match> matches, Scroll scroll) implements Page {
    private static final List<String> BUTTONS = List.of("Go to", "Exit");

    SearchPage {
        matches = List.copyOf(matches);
    }

    /** An empty one; the index is made, so that the first character finds it. */
    static SearchPage of(State state) {
        return new SearchPage(Field.of(""), state.surroundings().search().find("", ""), Scroll.START);
    }

    @Override
    public boolean isTyped() {
        return true;
    }

    @Override
    public Optional<MenuNode> entry(State state) {
        return scroll.cursor() < matches.size()
                ? Optional.of(matches.get(scroll.cursor()).node())
                : Optional.empty();
    }

    @Override
    public Body body(State state) {
        List<Line> lines = matches.stream().map(m -> line(state, m)).toList();
        String found = field.text().isBlank()
                ? "Words of the name, the prompt or the help text; ^A a name that begins so, A$ one that ends so"
                : matches.size() + (matches.size() == 1 ? " entry" : " entries");
        return new Body(
                "Find: " + field.text() + "_",
                lines,
                scroll.top(),
                lines.isEmpty() ? -1 : scroll.cursor(),
                -1,
                BUTTONS,
                0,
                found);
    }

    private static Line line(State state, SearchIndex.Match match) {
        MenuNode node = match.node();
        String prompt = node.prompt().map(Property.Prompt::text).orElse("(no prompt)");
        String found = match.rank() == SearchIndex.Rank.IN_HELP ? "  (in its help)" : "";
        Optional<Symbol> symbol = node.symbol().filter(s -> !s.name().isEmpty());
        String name = symbol.map(s -> s.name() + " [=" + state.configuration().value(s) + "]  ")
                .orElse("");
        return Line.of(name + prompt + found, symbol.isPresent() ? Line.Kind.ENTRY : Line.Kind.COMMENT);
    }

    @Override
    public State press(State state, Key key) {
        if (key == Key.Named.ENTER) {
            return button(state, 0);
        }
        Field typed = key == Key.Named.HOME || key == Key.Named.END ? field : field.press(key);
        if (!typed.text().equals(field.text())) {
            return state.turn(new SearchPage(
                    typed,
                    state.surroundings()
                            .search()
                            .find(typed.text(), state.surroundings().prefix()),
                    Scroll.START));
        }
        Scroll next = scroll.move(key, matches.size(), state.size().lines());
        return state.turn(new SearchPage(Field.of(field.text()), matches, next));
    }

    @Override
    public State click(State state, int line) {
        return line == scroll.cursor()
                ? button(state, 0)
                : state.turn(new SearchPage(
                        field,
                        matches,
                        scroll.to(line).within(matches.size(), state.size().lines())));
    }

    @Override
    public State button(State state, int button) {
        return button == 0 ? entry(state).map(state::jump).orElse(state) : state.back();
    }

    @Override
    public Page after(State state) {
        return new SearchPage(
                field, matches, scroll.within(matches.size(), state.size().lines()));
    }
}
