package io.github.kconfig4j.config;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.options.Feature;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The C tool's tables of symbols, for those who say what it says: a value is computed when it is first asked for, after
 * all that it looks at on the way, and stays until it is dropped, whatever the user changes meanwhile. So these tables
 * know its warnings and their order, the old values that it shows of what it has not come to yet, and what it makes of
 * symbols that depend on themselves. Who only wants values has {@link Configuration#resolve}.
 *
 * <p>Goes as deep as dependencies are long, see {@link DeepStack}. Not thread-safe.
 */
public final class ConfTables {
    /** What it prints where there is no text. */
    public static final String NOTHING = "(null)";

    private final Program program;
    private final Values values;
    private final BitSet valid = new BitSet();
    private final Consumer<Symbol> warn;
    private UserValuesBuilder user;
    private ConfCalculation calculation;

    /**
     * Tables in which nothing is computed, but for what a title needed, and nothing asked for.
     *
     * @param warn called for each symbol with unmet dependencies when it is computed
     */
    public ConfTables(KconfigTree tree, Consumer<Symbol> warn) {
        this(UserValues.none(tree), warn);
    }

    /** Tables in which nothing is computed but what a title needed. */
    ConfTables(UserValues values, Consumer<Symbol> warn) {
        this.program = Program.of(values.tree());
        this.values = program.initialValues();
        this.warn = warn;
        this.user = values.toBuilder();
        this.calculation = new ConfCalculation(program, this.values, user, valid, warn);
        Title.begin(program.tree, this);
    }

    /** Takes all that is computed in other tables of as many symbols with the same prompts. */
    void takeComputed(ConfTables other) {
        for (int symbol = other.valid.nextSetBit(0); symbol >= 0; symbol = other.valid.nextSetBit(symbol + 1)) {
            values.copy(other.values, symbol);
            calculation.copySeen(other.calculation, symbol);
        }
        values.modules = other.values.modules;
        valid.or(other.valid);
    }

    /** Does what tables of a tree need, whatever the values; who does it before saves time later. */
    public static void prepare(KconfigTree tree) {
        Program.of(tree);
    }

    /** What the user asks for now. */
    public UserValues user() {
        return user.build();
    }

    /** What is asked for a symbol now. */
    public Optional<Assignment> asked(Symbol symbol) {
        return Optional.ofNullable(user.get(symbol));
    }

    /** Changes what the user asks for; no value follows that was computed already. */
    public void change(Consumer<UserValuesBuilder> change) {
        change.accept(user);
    }

    /** The user asks for other things, and every value is dropped. */
    public void take(UserValues values) {
        user = values.toBuilder();
        calculation = new ConfCalculation(program, this.values, user, valid, warn);
        drop();
    }

    /** Whether the value of a symbol is computed and not dropped. */
    public boolean isComputed(Symbol symbol) {
        return valid.get(symbol.index());
    }

    /** Every value is to be computed again when it is asked for. */
    public void drop() {
        valid.clear();
    }

    /** One value is to be computed again when it is asked for; what was computed of it stays. */
    public void drop(Symbol symbol) {
        valid.clear(symbol.index());
    }

    /** Every choice without a decision of the user gets one as soon as it, or a member of any, is asked for. */
    public void decideChoicesWhenAsked() {
        for (Choice choice : program.tree.choices()) {
            if (!user.has(choice.symbol())) {
                calculation.decideWhenAsked(choice.symbol().index());
            }
            choice.members().forEach(m -> calculation.decideWhenAsked(m.index()));
        }
    }

    /** The user has decided on a choice, its members being {@code n} unless something is asked for them. */
    public void decide(Symbol choice) {
        calculation.decide(choice.index());
    }

    /** Asks for a value. */
    public void ask(Symbol symbol) {
        calculation.calculate(symbol.index());
    }

    /** Asks for the value of an expression. */
    public void ask(Expr expr) {
        expr.forEachSymbol(this::ask);
    }

    /**
     * Comes to an entry in the menu. In some dialects one that is shown only because something below it is counts from
     * then on as decided by the user.
     *
     * @return whether the menu shows it
     */
    public boolean comeTo(MenuNode node) {
        if (node.prompt().isEmpty()) {
            return false;
        }
        Configuration now = now();
        ask(node.visibility());
        if (now.evaluate(node.visibility()) == Tristate.NO) {
            return false;
        }
        if (isPromptVisible(now, node)) {
            return true;
        }
        if (node.symbol().isEmpty() || now.tristate(node.symbol().get()) == Tristate.NO) {
            return false;
        }
        for (MenuNode child : node.children()) {
            if (comeTo(child)) {
                if (program.tree.dialect().has(Feature.SHOWN_IS_DECIDED)) {
                    user.decide(node.symbol().get(), SourcePosition.ofLine("<menu>", 1));
                }
                return true;
            }
        }
        return false;
    }

    private boolean isPromptVisible(Configuration now, MenuNode node) {
        Property.Prompt prompt = node.prompt().orElseThrow();
        Optional<Symbol> symbol = node.symbol();
        if (symbol.isEmpty()) {
            ask(prompt.condition());
            return now.evaluate(prompt.condition()) != Tristate.NO;
        }
        ask(symbol.get());
        int number = program.tree.prompts(symbol.get()).indexOf(prompt);
        return calculation.wasVisible(symbol.get().index(), number);
    }

    /** Comes to a choice whose members are listed. */
    public void askMember(Symbol choice) {
        calculation.settle(choice.index());
    }

    /** Whether a number lies in the range of its symbol; asks for what the range needs. */
    public boolean isInRange(Symbol symbol, String value) {
        return calculation.isInRange(symbol.index(), value);
    }

    /**
     * The values as they are in the tables whenever one is looked at, old ones of what is not computed. For use at once,
     * by the one thread that uses these tables.
     */
    public Configuration now() {
        return Configuration.of(program, user.live(), values);
    }

    /** The values as they are in the tables at this moment. */
    public Configuration snapshot() {
        return Configuration.of(program, user.build(), values.copy());
    }

    /** The value as the C tool prints it, {@code (null)} for what has none yet. */
    public String shown(Symbol symbol) {
        boolean missing = !symbol.type().isBoolOrTristate() && values.text[symbol.index()] == null;
        return missing ? NOTHING : now().value(symbol);
    }

    /** Takes the mark of a symbol that is to be written. Returns whether it had one. */
    boolean takeWritten(Symbol symbol) {
        boolean written = values.written[symbol.index()];
        values.written[symbol.index()] = false;
        return written;
    }

    /** Asks for what the default of a symbol needs. */
    void askDefault(Symbol symbol) {
        calculation.askDefault(symbol.index());
    }

    /** The member that a choice has if the user says nothing; asks for what its defaults need. */
    Optional<Symbol> choiceDefault(Symbol choice) {
        int member = calculation.choiceDefault(choice.index());
        return member < 0 ? Optional.empty() : Optional.of(program.tree.symbolAt(member));
    }
}
