package io.github.kconfig4j.config;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The value of every symbol of a tree for what a user asked. Immutable and thread-safe. */
public final class Configuration {
    private static final Tristate[] TRISTATES = Tristate.values();

    private final Program program;
    private final UserValues user;
    private final Resolver.Result result;

    private Configuration(Program program, UserValues user, Resolver.Result result) {
        this.program = program;
        this.user = user;
        this.result = result;
    }

    /**
     * Computes all values, in one pass.
     *
     * @throws IllegalArgumentException if the values belong to another tree
     */
    public static Configuration resolve(KconfigTree tree, UserValues values) {
        if (values.tree() != tree) {
            throw new IllegalArgumentException("The user values belong to another tree");
        }
        Program program = Program.of(tree);
        return new Configuration(program, values, Resolver.resolve(program, values));
    }

    static Configuration of(Program program, UserValues values, Resolver.Result result) {
        return new Configuration(program, values, result);
    }

    /**
     * Computes all values as the C tool does in the course of a run, where {@code m} exists or not as in the
     * configuration before until the symbol that says so is computed.
     */
    public Configuration followedBy(UserValues values) {
        return new Configuration(program, values, Resolver.resolveAfter(program, values, result.values()));
    }

    /**
     * Computes anew what the C tool has not come to; all else stays, whatever it depends on.
     *
     * @param dropped the symbols that it had come to and is to come to again
     */
    public Configuration recomputed(UserValues values, Collection<Symbol> dropped, Progress progress) {
        BitSet stale = values.differences(user);
        dropped.forEach(s -> stale.set(s.index()));
        return new Configuration(program, values, Resolver.resolveAgain(program, values, result, stale, progress.met));
    }

    /** What the C tool has in its tables: this configuration as far as it has come, else the one before. */
    public Configuration over(Configuration before, Progress progress) {
        return new Configuration(program, user, result.with(result.values().over(before.result.values(), progress)));
    }

    /** What the C tool has in its tables before it computes anything. */
    public static Configuration initial(KconfigTree tree) {
        Program program = Program.of(tree);
        Values values = program.initialValues();
        BitSet none = new BitSet();
        return new Configuration(program, UserValues.none(tree), new Resolver.Result(values, none, none, none));
    }

    /**
     * The order in which the C tool would compute these values.
     *
     * @param before the configuration before, whose values the C tool sees where it has not come to a symbol yet
     * @param progress how far it has come already; grows
     * @param warn called for each symbol with unmet dependencies when it is come to
     */
    public EvaluationOrder evaluationOrder(Configuration before, Progress progress, Consumer<Symbol> warn) {
        return new EvaluationOrder(program, user, result, before.result.values(), progress, warn);
    }

    /** The same with what the C tool writes although it is hidden. */
    public Configuration withLeftovers(BitSet symbols) {
        return symbols.isEmpty()
                ? this
                : new Configuration(program, user, result.with(result.values().withWritten(symbols)));
    }

    /** The members of choices that the C tool has marked as written, as far as it has come. */
    public BitSet markedMembers(Configuration before, Progress progress) {
        Values values = result.values().over(before.result.values(), progress);
        BitSet marked = new BitSet();
        for (Choice choice : program.tree.choices()) {
            int symbol = choice.symbol().index();
            boolean shown = progress.met.get(symbol) && values.written[symbol];
            for (int member : program.members[symbol]) {
                marked.set(member, values.visible[member] != Values.NO && (shown || progress.met.get(member)));
            }
        }
        return marked;
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
        return TRISTATES[result.values().tri[symbol.index()]];
    }

    /**
     * The value as text: {@code y}, {@code m}, {@code n}, {@code 250}, {@code 0x20}, {@code text}. A symbol that nothing
     * declares has its name as value.
     */
    public String value(Symbol symbol) {
        return evaluator().text(symbol.index());
    }

    /** As {@link #value}, but {@code (null)} for what has none yet. */
    public String valueOrNull(Symbol symbol) {
        boolean missing = !symbol.type().isBoolOrTristate() && result.values().text[symbol.index()] == null;
        return missing ? "(null)" : value(symbol);
    }

    /** Whether a {@code .config} has a line about it: its value or {@code is not set}. */
    public boolean isWritten(Symbol symbol) {
        return result.values().written[symbol.index()];
    }

    /** Up to what a user can set it; {@code n} if not at all. */
    public Tristate visibility(Symbol symbol) {
        return TRISTATES[result.values().visible[symbol.index()]];
    }

    /** What other symbols force it to, {@code n} if they do not. */
    public Tristate reverseDependency(Symbol symbol) {
        return TRISTATES[result.values().reverse[symbol.index()]];
    }

    /** What its dependencies allow. */
    public Tristate directDependency(Symbol symbol) {
        return TRISTATES[result.values().direct[symbol.index()]];
    }

    /** What implies it; {@code n} if nothing does. */
    public Tristate implied(Symbol symbol) {
        if (!program.hasDependencies(symbol.index())) {
            return Tristate.NO;
        }
        return TRISTATES[evaluator().implied(symbol.index())];
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
        return evaluator().isBool(symbol.index()) ? SymbolType.BOOL : SymbolType.TRISTATE;
    }

    /** The member of a choice that is set, if the choice is to have exactly one. */
    public Optional<Symbol> selected(Symbol choice) {
        int winner = result.values().winner[choice.index()];
        return winner < 0 || program.members[choice.index()].length == 0
                ? Optional.empty()
                : Optional.of(program.tree.symbolAt(winner));
    }

    /** The member that a choice has if the user says nothing. */
    public Optional<Symbol> choiceDefault(Symbol choice) {
        int symbol = ChoiceDefault.of(program, result.values(), evaluator(), choice.index());
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
        boolean hides = program.typedChoices && program.choiceOf[symbol.index()] >= 0;
        return hides
                ? TRISTATES[TypedChoiceRule.promptVisibility(program, result.values(), symbol.index(), value)]
                : condition;
    }

    /** The value of an expression over the tree's symbols. */
    public Tristate evaluate(Expr expr) {
        int place = program.place(expr);
        if (place >= 0) {
            return TRISTATES[evaluator().at(place)];
        }
        Code code = new Code(program.types.length);
        int start = code.add(expr);
        return TRISTATES[new Evaluator(program, result.values(), code).at(start)];
    }

    /** Whether a number lies in the range that is active for its symbol; true for other types. */
    public boolean isInRange(Symbol symbol, String value) {
        return !symbol.type().isNumber() || new Ranges(program, evaluator()).contains(symbol.index(), value);
    }

    /** The range that is active. */
    public Optional<Property.Range> range(Symbol symbol) {
        int active = evaluator().activeRange(symbol.index());
        return active < 0
                ? Optional.empty()
                : Optional.of(program.tree.ranges(symbol).get(active / 3));
    }

    /** The default that is active, whether it decides on the value or not. */
    public Optional<Property.Default> activeDefault(Symbol symbol) {
        int active = evaluator().activeDefault(symbol.index());
        return active < 0
                ? Optional.empty()
                : Optional.of(program.tree.defaults(symbol).get(active));
    }

    /** The text that a default or a range takes from a symbol. */
    public String defaultText(Symbol symbol) {
        return evaluator().defaultText(symbol.index());
    }

    /** Selected symbols whose dependencies are not met, a warning each, in menu order. */
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Symbol symbol : program.tree.symbols()) {
            if (result.unmet().get(symbol.index())) {
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

    private Evaluator evaluator() {
        return new Evaluator(program, result.values());
    }
}
