package io.github.kconfig4j.modes;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.Edits;
import io.github.kconfig4j.config.EvaluationOrder;
import io.github.kconfig4j.config.MenuVisibility;
import io.github.kconfig4j.config.Progress;
import io.github.kconfig4j.config.UnmetDependency;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.config.UserValuesBuilder;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.syntax.Feature;
import java.util.BitSet;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a run knows at a moment: the user's values, the configuration that follows, and whether that is another one than
 * the one in the file. Values are computed when they are asked for after {@link #invalidate}, and warnings about unmet
 * dependencies printed when a symbol with one is asked for, since that is when the C tool does it.
 */
final class Session implements Shown {
    private final KconfigTree tree;
    private final Console console;
    private UserValues user;
    private Configuration before;
    private @Nullable Configuration configuration;
    private @Nullable EvaluationOrder order;
    private final Progress progress = new Progress();
    private final BitSet outdated = new BitSet();
    private final BitSet marked = new BitSet();
    private boolean changed = true;
    private int warnings;

    Session(KconfigTree tree, Console console) {
        this.tree = tree;
        this.console = console;
        this.user = UserValues.none(tree);
        this.before = Configuration.initial(tree);
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
        if (configuration != null) {
            mark(configuration);
            before = configuration.over(before, progress);
        }
        configuration = null;
        progress.clear();
        outdated.clear();
    }

    /** Some values are to be computed again; what depends on them stays, if it was asked for already. */
    void drop(Collection<Symbol> symbols) {
        mark(configuration());
        symbols.forEach(progress::forget);
        recompute(symbols);
    }

    private void recompute(Collection<Symbol> dropped) {
        Configuration current = configuration();
        mark(current);
        before = current.over(before, progress);
        progress.forgetVisibilities();
        take(current.recomputed(user, dropped, progress));
    }

    /** As {@link #drop(Collection)}, but not before a value is asked for that depends on one of them. */
    void outdate(Collection<Symbol> symbols) {
        mark(configuration());
        for (Symbol symbol : symbols) {
            progress.forget(symbol);
            outdated.set(symbol.index());
        }
    }

    /** Asks for a value while changes are pending that outdate some values. */
    void ask(Symbol symbol, UserValuesBuilder pending) {
        if (!outdated.isEmpty() && order().reaches(symbol, outdated)) {
            user = pending.build();
            recompute(outdated.stream().mapToObj(tree::symbolAt).toList());
            outdated.clear();
        }
        ask(symbol);
    }

    /** All values follow the user's changes; nothing is said twice. */
    void recompute() {
        take(before.followedBy(user));
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

    @Override
    public Configuration configuration() {
        Configuration current = configuration;
        return current != null ? current : take(before.followedBy(user));
    }

    private Configuration take(Configuration current) {
        configuration = current;
        order = current.evaluationOrder(before, progress, this::warn);
        takeOver(current);
        return current;
    }

    /** The configuration as it is written, after all was asked for. */
    Configuration written() {
        BitSet leftovers = order().left();
        leftovers.or(marked);
        return configuration().withLeftovers(leftovers);
    }

    /** Notes which members of choices are written from now on, in dialects where they stay so. */
    private void mark(Configuration current) {
        if (tree.dialect().has(Feature.WRITTEN_MEMBERS_STAY)) {
            marked.or(current.markedMembers(before, progress));
        }
    }

    /** The order of the current configuration. */
    EvaluationOrder order() {
        configuration();
        return Objects.requireNonNull(order);
    }

    /** The value that the C tool shows: an old one as long as it has not come to the symbol. */
    @Override
    public String shown(Symbol symbol) {
        return order().isMet(symbol) ? configuration().value(symbol) : before.valueOrNull(symbol);
    }

    /** Decisions that the C tool makes for the user while it computes. */
    private void takeOver(Configuration current) {
        if (!current.unsettledChoices().isEmpty() || !current.migrated().isEmpty()) {
            change(values -> Edits.takeOver(values, current));
        }
    }

    static SourcePosition origin(String what) {
        return SourcePosition.ofLine("<" + what + ">", 1);
    }

    private void warn(Symbol symbol) {
        warnings++;
        UnmetDependency unmet = new UnmetDependency(configuration(), symbol);
        console.err(
                tree.dialect().has(Feature.UNMET_IN_ONE_LINE)
                        ? "warning: " + unmet.oldText() + "\n"
                        : "\nWARNING: " + unmet.text() + "\n");
    }

    /** Asks for a value, for the warnings that it brings. */
    void ask(Symbol symbol) {
        order().visit(symbol);
    }

    /** Asks for the value of an expression. */
    @Override
    public void ask(Expr expr) {
        order().visit(expr);
    }

    /** Asks for all values in the order of the C tool's table. */
    void askAll() {
        tree.confOrder().forEach(this::ask);
    }

    /**
     * Whether the menu shows an entry. In some dialects an entry that is shown only because something below it is counts
     * from then on as decided by the user.
     */
    @Override
    public boolean isVisible(MenuNode node) {
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
                if (tree.dialect().has(Feature.SHOWN_IS_DECIDED)) {
                    change(values -> values.decide(node.symbol().get(), origin("menu")));
                }
                return true;
            }
        }
        return false;
    }
}
