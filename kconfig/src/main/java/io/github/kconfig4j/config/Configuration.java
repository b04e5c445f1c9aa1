package io.github.kconfig4j.config;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The value of every symbol of a tree for what a user asked. Immutable and thread-safe. What is asked about a symbol of
 * another tree is refused with an {@link IllegalArgumentException}; a constant that stands in no Kconfig file is its text.
 */
public final class Configuration {
    private static final Tristate[] TRISTATES = Tristate.values();

    private final Program program;
    private final UserValues user;
    private final Resolver.Result result;
    /** Whether it is what resolving gives, and not what somebody else computed. */
    private final boolean resolved;

    private Configuration(Program program, UserValues user, Resolver.Result result, boolean resolved) {
        this.program = program;
        this.user = user;
        this.result = result;
        this.resolved = resolved;
    }

    /**
     * Computes all values, in one pass.
     *
     * @throws IllegalArgumentException if the values belong to another tree
     */
    public static Configuration resolve(KconfigTree tree, UserValues values) {
        check(tree, values);
        Program program = Program.of(tree);
        return new Configuration(program, values, Resolver.resolve(program, values), true);
    }

    private static void check(KconfigTree tree, UserValues values) {
        if (values.tree() != tree) {
            throw new IllegalArgumentException("The user values belong to another tree");
        }
    }

    /**
     * What other values give, the same as {@link #resolve} computes; quick where little else is asked for than here.
     *
     * @throws IllegalArgumentException if the values belong to another tree
     */
    public Configuration changedTo(UserValues values) {
        if (!resolved) {
            return resolve(program.tree, values);
        }
        check(program.tree, values);
        return new Configuration(program, values, Resolver.resolve(program, values, user, result), true);
    }

    static Configuration of(Program program, UserValues values, Resolver.Result result) {
        return new Configuration(program, values, result, false);
    }

    /** Over values that were computed elsewhere. */
    static Configuration of(Program program, UserValues user, Values values) {
        BitSet none = new BitSet();
        return new Configuration(program, user, new Resolver.Result(values, none, none, none), false);
    }

    /** The tree whose symbols have these values. */
    public KconfigTree tree() {
        return program.tree;
    }

    /** What was asked for. */
    public UserValues userValues() {
        return user;
    }

    /** The value of a bool or tristate symbol, a choice or a constant; {@code n} for any other. */
    public Tristate tristate(Symbol symbol) {
        return TRISTATES[result.values().tri[index(symbol)]];
    }

    /**
     * The value as text: {@code y}, {@code m}, {@code n}, {@code 250}, {@code 0x20}, {@code text}. A symbol that nothing
     * declares has its name as value.
     */
    public String value(Symbol symbol) {
        return symbol.index() == Symbol.NO_INDEX ? symbol.name() : evaluator().text(index(symbol));
    }

    /** Whether a {@code .config} has a line about it: its value or {@code is not set}. */
    public boolean isWritten(Symbol symbol) {
        return result.values().written[index(symbol)];
    }

    /** Up to what a user can set it; {@code n} if not at all. */
    public Tristate visibility(Symbol symbol) {
        return TRISTATES[result.values().visible[index(symbol)]];
    }

    /** What other symbols force it to, {@code n} if they do not; also where that has no effect against its dependencies. */
    public Tristate reverseDependency(Symbol symbol) {
        return TRISTATES[result.values().reverse[index(symbol)]];
    }

    /** What its dependencies allow. */
    public Tristate directDependency(Symbol symbol) {
        return TRISTATES[result.values().direct[index(symbol)]];
    }

    /** What implies it; {@code n} if nothing does. */
    public Tristate implied(Symbol symbol) {
        return TRISTATES[result.values().implied[index(symbol)]];
    }

    /** Whether a user can change the value: it is visible and not forced as high as it can be. */
    public boolean isChangeable(Symbol symbol) {
        return visibility(symbol).compareTo(reverseDependency(symbol)) > 0;
    }

    /** Whether somebody has set it to another value than it would have without a word: {@code savedefconfig} writes it. */
    public boolean differsFromDefault(Symbol symbol) {
        return isWritten(symbol) && !new Defaults(this).isLeftOut(symbol);
    }

    /** Whether {@code m} exists in this configuration. */
    public boolean modulesEnabled() {
        return evaluator().modulesEnabled();
    }

    /** The type as it is at the moment: a tristate without {@code m} is a bool. */
    public SymbolType effectiveType(Symbol symbol) {
        if (symbol.type() != SymbolType.TRISTATE) {
            return symbol.type();
        }
        return evaluator().isBool(index(symbol)) ? SymbolType.BOOL : SymbolType.TRISTATE;
    }

    /** The member of a choice that is set, if the choice is to have exactly one. */
    public Optional<Symbol> selected(Symbol choice) {
        int winner = result.values().winner[index(choice)];
        return winner < 0 || program.members[index(choice)].length == 0
                ? Optional.empty()
                : Optional.of(program.tree.symbolAt(winner));
    }

    /** The member that a choice has if the user says nothing. */
    public Optional<Symbol> choiceDefault(Symbol choice) {
        int symbol = ChoiceDefault.of(program, result.values(), evaluator(), index(choice));
        return symbol < 0 ? Optional.empty() : Optional.of(program.tree.symbolAt(symbol));
    }

    /**
     * What the condition of a prompt means for its symbol: a member of a typed choice can be hidden nevertheless, and
     * what has no value to set is never visible.
     */
    Tristate promptVisibility(Symbol symbol, Tristate condition) {
        if (symbol.isConstant() || symbol.type() == SymbolType.UNKNOWN) {
            return Tristate.NO;
        }
        byte value = (byte) condition.ordinal();
        boolean hides = program.typedChoices && program.choiceOf[index(symbol)] >= 0;
        return hides
                ? TRISTATES[TypedChoiceRule.promptVisibility(program, result.values(), index(symbol), value)]
                : condition;
    }

    /**
     * The value of an expression over the tree's symbols.
     *
     * @throws IllegalArgumentException if it holds a symbol of another tree
     */
    public Tristate evaluate(Expr expr) {
        int place = program.place(expr);
        if (place >= 0) {
            return TRISTATES[evaluator().at(place)];
        }
        expr.forEachSymbol(this::index);
        Code code = new Code(program.types.length);
        int start = code.add(expr);
        return TRISTATES[new Evaluator(program, result.values(), code).at(start)];
    }

    /** Whether a number lies in the range that is active for its symbol; true for other types. */
    public boolean isInRange(Symbol symbol, String value) {
        return !symbol.type().isNumber() || new Ranges(program, evaluator()).contains(index(symbol), value);
    }

    /** The range that is active. */
    public Optional<Property.Range> range(Symbol symbol) {
        int active = evaluator().activeRange(index(symbol));
        return active < 0
                ? Optional.empty()
                : Optional.of(program.tree.ranges(symbol).get(active / 3));
    }

    /** The default that is active, whether it decides on the value or not. */
    public Optional<Property.Default> activeDefault(Symbol symbol) {
        int active = evaluator().activeDefault(index(symbol));
        return active < 0
                ? Optional.empty()
                : Optional.of(program.tree.defaults(symbol).get(active));
    }

    /** The text that a default or a range takes from a symbol. */
    public String defaultText(Symbol symbol) {
        return symbol.index() == Symbol.NO_INDEX ? symbol.name() : evaluator().defaultText(index(symbol));
    }

    /** Selected symbols whose dependencies are not met, a warning each, in menu order. */
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Symbol symbol : program.tree.symbols()) {
            if (result.unmet().get(index(symbol))) {
                diagnostics.add(new UnmetDependency(this, symbol).diagnostic());
            }
        }
        return diagnostics;
    }

    /** Selected symbols, choices too, whose dependencies are not met. */
    public List<Symbol> unmetDependencies() {
        return symbols(result.unmet());
    }

    /** Symbols without a request that take over what the user asked of a transitional symbol. */
    public List<Symbol> migrated() {
        return symbols(result.migrated());
    }

    /** Choices with a request in which the user has not decided on every visible member; only with typed choices. */
    public List<Symbol> unsettledChoices() {
        return symbols(result.unsettled());
    }

    private List<Symbol> symbols(BitSet indices) {
        return indices.stream().mapToObj(program.tree::symbolAt).toList();
    }

    /**
     * What was asked for and is not so, in the order in which it was asked. What only records an earlier result, as
     * {@link UserValues#isRecord}, was not asked for.
     */
    public List<Unmet> notGranted() {
        List<Unmet> unmet = new ArrayList<>();
        for (Assignment asked : user.assignments()) {
            String got = value(asked.symbol());
            if (asked.symbol().isDeclared() && !user.isRecord(asked.symbol()) && !got.equals(asked.value())) {
                unmet.add(new Unmet(asked, got));
            }
        }
        return unmet;
    }

    private int index(Symbol symbol) {
        return program.tree.indexOf(symbol);
    }

    private Evaluator evaluator() {
        return new Evaluator(program, result.values());
    }
}
