package io.github.kconfig4j.modes;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.MenuVisibility;
import io.github.kconfig4j.config.UnmetDependency;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.config.UserValuesBuilder;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a run knows at a moment: the user's values, the configuration that follows, and whether that is another one than
 * the one in the file. Values are computed when they are asked for after {@link #invalidate}, and warnings about unmet
 * dependencies printed when a symbol with one is asked for, since that is when the C tool does it.
 */
final class Session {
    private final KconfigTree tree;
    private final Console console;
    private UserValues user;
    private @Nullable Configuration configuration;
    private @Nullable WarningOrder order;
    private boolean changed = true;
    private int warnings;

    Session(KconfigTree tree, Console console) {
        this.tree = tree;
        this.console = console;
        this.user = UserValues.none(tree);
    }

    KconfigTree tree() {
        return tree;
    }

    UserValues user() {
        return user;
    }

    boolean has(Symbol symbol) {
        return user.has(symbol);
    }

    /** Changes the user's values; what is computed stays until {@link #invalidate}. */
    void change(Consumer<UserValuesBuilder> change) {
        UserValuesBuilder builder = user.toBuilder();
        change.accept(builder);
        user = builder.build();
    }

    void replaceUser(UserValues values) {
        user = values;
    }

    /** All values are to be computed again; the configuration counts as changed. */
    void invalidate() {
        drop();
        changed = true;
        tree.modules().ifPresent(this::ask);
    }

    /** All values are to be computed again when one is asked for. */
    void drop() {
        configuration = null;
        order = null;
    }

    /** Values follow the user's changes, as if only what depends on them were computed again: nothing is said twice. */
    void recompute() {
        WarningOrder before = order;
        Configuration current = Configuration.resolve(tree, user);
        configuration = current;
        order = before == null ? new WarningOrder(current, this::warn) : before.continuedWith(current);
    }

    boolean isChanged() {
        return changed;
    }

    void setChanged(boolean value) {
        changed = value;
    }

    /** How many warnings about unmet dependencies were printed. */
    int warnings() {
        return warnings;
    }

    Configuration configuration() {
        Configuration current = configuration;
        if (current == null) {
            current = Configuration.resolve(tree, user);
            configuration = current;
            order = new WarningOrder(current, this::warn);
            takeOver(current);
        }
        return current;
    }

    /** Decisions that the C tool makes for the user while it computes. */
    private void takeOver(Configuration current) {
        if (!current.unsettledChoices().isEmpty() || !current.migrated().isEmpty()) {
            change(values -> {
                current.unsettledChoices().forEach(values::forget);
                current.migrated().stream()
                        .filter(s -> !values.has(s))
                        .forEach(s -> values.set(s, current.value(s), origin("transitional")));
            });
        }
    }

    static SourcePosition origin(String what) {
        return SourcePosition.ofLine("<" + what + ">", 1);
    }

    private void warn(Symbol symbol) {
        warnings++;
        console.err("\nWARNING: " + new UnmetDependency(configuration(), symbol).text() + "\n");
    }

    /** Asks for a value, for the warnings that it brings. */
    void ask(Symbol symbol) {
        configuration();
        if (order != null) {
            order.visit(symbol);
        }
    }

    private void ask(Expr expr) {
        configuration();
        if (order != null) {
            order.visit(expr);
        }
    }

    /** Asks for all values in the order of the C tool's table. */
    void askAll() {
        tree.confOrder().forEach(this::ask);
    }

    /**
     * Whether the menu shows an entry. An entry that is shown only because something below it is counts from then on as
     * decided by the user.
     */
    boolean isVisible(MenuNode node) {
        if (node.prompt().isEmpty()) {
            return false;
        }
        Configuration current = configuration();
        ask(node.visibility());
        if (current.evaluate(node.visibility()) == Tristate.NO) {
            return false;
        }
        node.symbol().ifPresentOrElse(this::ask, () -> node.prompt().ifPresent(p -> ask(p.condition())));
        if (MenuVisibility.promptVisibility(current, node) != Tristate.NO) {
            return true;
        }
        if (node.symbol().isEmpty() || current.tristate(node.symbol().get()) == Tristate.NO) {
            return false;
        }
        for (MenuNode child : node.children()) {
            if (isVisible(child)) {
                change(values -> values.decide(node.symbol().get(), origin("menu")));
                return true;
            }
        }
        return false;
    }
}
