package io.github.kconfig4j.conf;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.config.ConfTables;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.UnmetDependency;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.config.UserValuesBuilder;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.options.Feature;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a run knows at a moment: the user's values, what was computed of them, and whether that is another configuration
 * than the one in the file. Values are computed when they are asked for after {@link #invalidate}, and warnings about
 * unmet dependencies printed when a symbol with one is asked for, since that is when the C tool does it.
 */
final class Session implements Shown {
    private final KconfigTree tree;
    private final Console console;
    private final ConfTables tables;
    private boolean changed = true;
    private int warnings;

    Session(KconfigTree tree, Console console) {
        this.tree = tree;
        this.console = console;
        this.tables = new ConfTables(tree, this::warn);
    }

    KconfigTree tree() {
        return tree;
    }

    /** The tables that the values are computed in. */
    ConfTables tables() {
        return tables;
    }

    boolean has(Symbol symbol) {
        return asked(symbol).isPresent();
    }

    /** What the user asks for a symbol. */
    Optional<Assignment> asked(Symbol symbol) {
        return tables.asked(symbol);
    }

    /** Changes the user's values; what is computed stays until {@link #invalidate}. */
    void change(Consumer<UserValuesBuilder> change) {
        tables.change(change);
    }

    /** Takes other values of the user; all values are to be computed again when one is asked for. */
    void take(UserValues values) {
        tables.take(values);
    }

    /** All values are to be computed again; the configuration counts as changed. */
    void invalidate() {
        tables.drop();
        changed = true;
        askModules();
    }

    /** All values are to be computed again when one is asked for. */
    void drop() {
        tables.drop();
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

    /** The values that were asked for, old ones of those that were not; of this moment whenever it is looked at. */
    @Override
    public Configuration configuration() {
        return tables.now();
    }

    /** The value that the C tool shows: an old one as long as it has not come to the symbol. */
    @Override
    public String shown(Symbol symbol) {
        return tables.shown(symbol);
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
        tables.ask(symbol);
    }

    /** Asks for the value of an expression. */
    @Override
    public void ask(Expr expr) {
        tables.ask(expr);
    }

    /** Asks for the symbol that says whether {@code m} exists. */
    void askModules() {
        tree.modules().ifPresent(this::ask);
    }

    /** Asks for all values in the order of the C tool's table. */
    void askAll() {
        tree.confOrder().forEach(this::ask);
    }

    @Override
    public boolean isVisible(MenuNode node) {
        return comeTo(node);
    }

    /** Comes to an entry in the menu, see {@link ConfTables#comeTo}. Returns whether the menu shows it. */
    boolean comeTo(MenuNode node) {
        return tables.comeTo(node);
    }
}
