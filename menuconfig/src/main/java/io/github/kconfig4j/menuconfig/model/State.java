package io.github.kconfig4j.menuconfig.model;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that a person sees and has done. Immutable; a key gives another one.
 *
 * @param surroundings what stays the same
 * @param history the configuration and what it was
 * @param pages the pages, the topmost last; never empty
 * @param size of the terminal
 * @param all whether entries are shown that are not visible
 * @param message what is to be said, or empty
 * @param request what it waits for
 * @param end what is said at the end, once it is over
 */
public record State(
        Surroundings surroundings,
        History history,
        List<Page> pages,
        Size size,
        boolean all,
        String message,
        Optional<Request> request,
        Optional<String> end) {
    private static final String NOT_SAVED = "Your configuration changes were NOT saved.";

    /** Copies the list. */
    public State {
        pages = List.copyOf(pages);
    }

    /** The main menu. */
    public static State open(Surroundings surroundings, UserValues loaded, Size size) {
        History history = History.of(Edition.of(surroundings.tree(), loaded));
        MenuPage main = MenuPage.of(surroundings.tree().root());
        return new State(surroundings, history, List.of(main), size, false, "", Optional.empty(), Optional.empty());
    }

    /** What a key makes of it. */
    public State press(Key key) {
        State quiet = saying("");
        if (key instanceof Key.Click click) {
            return Clicks.press(quiet, click);
        }
        Optional<State> known = page().isQuestion() ? Optional.empty() : Commands.press(quiet, key);
        return known.orElseGet(() -> page().press(quiet, key));
    }

    /** The topmost page. */
    Page page() {
        return pages.get(pages.size() - 1);
    }

    /** What the topmost page shows. */
    public Body body() {
        return page().body(this);
    }

    /** The values that are shown. */
    public Configuration configuration() {
        return history.now().configuration();
    }

    /** What is asked for, to be saved. */
    public UserValues values() {
        return history.now().values();
    }

    /** What was changed since a file was loaded, as a fragment. */
    public String fragment() {
        return Changes.fragment(history.loaded(), history.now(), surroundings.prefix());
    }

    /** Whether something was changed and not saved. */
    public boolean isModified() {
        return history.isModified();
    }

    /** Where the topmost page is, from the main menu on. */
    public List<String> path() {
        return Paths.of(this);
    }

    /** In a terminal of another size. */
    public State resized(Size other) {
        return new State(surroundings, history, pages, other, all, message, request, end);
    }

    /** Says something. */
    public State saying(String what) {
        return new State(surroundings, history, pages, size, all, what, request, end);
    }

    private State with(List<Page> others) {
        return new State(surroundings, history, others, size, all, message, request, end);
    }

    private State with(History other) {
        return new State(surroundings, other, pages, size, all, message, request, end);
    }

    /** With another page on top of it. */
    State open(Page page) {
        List<Page> more = new ArrayList<>(pages);
        more.add(page);
        return with(more);
    }

    /** With another page instead of the topmost. */
    State turn(Page page) {
        List<Page> others = new ArrayList<>(pages);
        others.set(others.size() - 1, page);
        return with(others);
    }

    /** Without the topmost page; without the last one it is to end. */
    State back() {
        return pages.size() == 1 ? waiting(new Request.End()) : with(pages.subList(0, pages.size() - 1));
    }

    /** Shows all entries, or only those that are visible. */
    State showingAll(boolean other) {
        return new State(surroundings, history, pages, size, other, message, request, end).settled();
    }

    /** With a change of the configuration. */
    State edited(Edition next) {
        return with(history.with(next)).settled().saying(Changes.summary(history.now(), next));
    }

    State undone() {
        return history.undone()
                .map(h -> with(h).settled().saying("Taken back: " + Changes.summary(h.now(), history.now())))
                .orElse(saying("There is nothing to take back."));
    }

    State redone() {
        return history.redone()
                .map(h -> with(h).settled().saying("Made again: " + Changes.summary(history.now(), h.now())))
                .orElse(saying("There is nothing to make again."));
    }

    /** All pages as a change leaves them. */
    private State settled() {
        return with(pages.stream().map(page -> page.after(this)).toList());
    }

    State waiting(Request what) {
        return new State(surroundings, history, pages, size, all, message, Optional.of(what), end);
    }

    /** What was waited for has been done. */
    public State answered() {
        return new State(surroundings, history, pages, size, all, message, Optional.empty(), end);
    }

    /** After saving. */
    public State saved(Request.Save save, String said) {
        State after = save.format() == Format.CONFIG && save.file().equals(surroundings.file())
                ? with(history.written())
                : this;
        return save.end() ? after.over(said) : after.saying(said);
    }

    /** With what another file asks for. */
    public State loaded(UserValues values, String said) {
        return with(history.loaded(Edition.of(surroundings.tree(), values)))
                .settled()
                .saying(said);
    }

    /** With the differences from another file in view. */
    public State compared(String file, UserValues values) {
        return turn(new DiffPage(file, Edition.of(surroundings.tree(), values), Scroll.START));
    }

    /** With an offer to make the changes that give a symbol a value. */
    public State found(Symbol symbol, String value, io.github.kconfig4j.space.Remedy remedy) {
        Edition next = history.now().apply(remedy);
        return next.configuration().value(symbol).equals(value)
                ? open(Offers.remedy(this, symbol, value, remedy, next))
                : notFound(symbol, value);
    }

    /** Nothing was found. */
    public State notFound(Symbol symbol, String value) {
        return saying("No settings were found that give " + symbol + " the value " + value + ".");
    }

    /** Asks whether to save before it ends. */
    public State asking() {
        return open(Offers.save(this));
    }

    /** It is over. */
    public State over(String said) {
        return new State(surroundings, history, pages, size, all, message, Optional.empty(), Optional.of(said));
    }

    /** It is over, and what was changed is lost. */
    public State abandoned() {
        return over(NOT_SAVED);
    }

    /** With the menu on which an entry is on top, the cursor on the entry; or, if no menu shows it, what is known of it. */
    State jump(MenuNode node) {
        return Jumps.to(this, node);
    }
}
