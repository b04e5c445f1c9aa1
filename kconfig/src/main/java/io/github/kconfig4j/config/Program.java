package io.github.kconfig4j.config;

import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.number.COrder;
import io.github.kconfig4j.options.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A tree in the form that resolving reads: everything by symbol index, expressions as places in {@link #code}. Made once
 * per tree, never changed afterwards, shared by all threads.
 */
final class Program {
    private static final int[] NONE = {};

    final KconfigTree tree;
    final int[] code;
    final int stackSize;
    final SymbolType[] types;
    /** What the symbols' values are in comparisons. */
    final COrder.Kind[] kinds;
    /** Places of the prompts' conditions. */
    final int[][] prompts;
    /** Pairs: place of the condition, place of the value. */
    final int[][] defaults;
    /** Per default the symbol that is its value, or -1 if it is an expression. */
    final int[][] defaultSymbols;
    /** Triples: place of the condition, index of the lower, of the upper bound. */
    final int[][] ranges;

    final int[] direct;
    final int[] reverse;
    final int[] implied;
    /** The index of the choice's symbol for a member, else -1. */
    final int[] choiceOf;
    /** The members' indices for a choice, else empty. */
    final int[][] members;

    final boolean[] transitional;
    /** Which symbols no configuration holds. */
    final boolean[] unwritten;

    final int[] order;
    /** Whether a choice is a symbol with a value, which its members depend on. */
    final boolean typedChoices;
    /** Whether a number outside its range takes the bound as a plain number. */
    final boolean plainBounds;
    /** Whether what is implied with {@code y} is never {@code m}. */
    final boolean fullImplies;
    /** Whether a dependency is unmet only if it is {@code n}. */
    final boolean onlyOffUnmet;
    /** Whether what is selected against its dependencies stays {@code n}. */
    final boolean unmetIgnored;
    /** In what order values are. */
    final COrder valueOrder;
    /** Whether numbers are read as Python reads them. */
    final boolean pythonNumbers;
    /** Whether values are computed by {@link ValuesOnDemand}. */
    final boolean onDemand;
    /** Whether a member of a choice that was written once stays so. */
    final boolean stickyMembers;
    /** Whether {@code m} is {@code n} as a text where there are no modules. */
    final boolean modNeedsModules;
    /** Whether a default that is {@code n} makes a symbol written. */
    final boolean offDefaultsWritten;
    /** The index of the symbol that says whether {@code m} exists, or -1. */
    final int modules;
    /** Texts that no configuration changes: of constants and of symbols without a type. */
    private final @Nullable String[] fixedTexts;

    private final Map<Expr, Integer> places;

    private Program(KconfigTree tree) {
        this.tree = tree;
        int n = tree.symbolCount();
        typedChoices = tree.dialect().has(Feature.TYPED_CHOICES);
        plainBounds = tree.dialect().has(Feature.PLAIN_BOUNDS);
        fullImplies = tree.dialect().has(Feature.FULL_IMPLIES);
        onlyOffUnmet = tree.dialect().has(Feature.UNMET_IN_ONE_LINE);
        unmetIgnored = tree.dialect().has(Feature.UNMET_SELECTS_IGNORED);
        valueOrder = new COrder(tree.dialect().has(Feature.TRISTATES_COMPARED_AS_TEXTS));
        pythonNumbers = tree.dialect().has(Feature.PYTHON_NUMBERS);
        onDemand = tree.dialect().has(Feature.VALUES_ON_DEMAND);
        stickyMembers = tree.dialect().has(Feature.WRITTEN_MEMBERS_STAY);
        offDefaultsWritten = tree.dialect().has(Feature.OFF_DEFAULTS_WRITTEN);
        modNeedsModules = tree.dialect().has(Feature.MOD_NEEDS_MODULES);
        Code building = new Code(n);
        types = new SymbolType[n];
        kinds = new COrder.Kind[n];
        prompts = new int[n][];
        defaults = new int[n][];
        defaultSymbols = new int[n][];
        ranges = new int[n][];
        direct = new int[n];
        reverse = new int[n];
        implied = new int[n];
        choiceOf = new int[n];
        members = new int[n][];
        transitional = new boolean[n];
        unwritten = new boolean[n];
        fixedTexts = new @Nullable String[n];
        for (int i = 0; i < n; i++) {
            compile(tree.symbolAt(i), building);
        }
        for (MenuNode node : tree.nodes()) {
            node.prompt().ifPresent(p -> building.add(p.condition()));
            building.add(node.visibility());
        }
        for (Choice choice : tree.choices()) {
            members[choice.symbol().index()] =
                    choice.members().stream().mapToInt(Symbol::index).toArray();
        }
        order = tree.evaluationOrder().stream()
                .filter(s -> !s.isConstant())
                .mapToInt(Symbol::index)
                .toArray();
        modules = tree.modules().map(Symbol::index).orElse(-1);
        code = building.words();
        stackSize = building.stackSize();
        places = building.places();
    }

    /** The program of a tree, compiled at the first call. */
    static Program of(KconfigTree tree) {
        return tree.derived(Program.class, Program::new);
    }

    /** Where an expression of the tree starts in {@link #code}; -1 for another one. */
    int place(Expr expr) {
        return places.getOrDefault(expr, -1);
    }

    private COrder.Kind kind(Symbol symbol) {
        if (symbol.isConstant() && tree.dialect().has(Feature.UNTYPED_CONSTANTS)) {
            return COrder.Kind.UNTYPED;
        }
        return switch (symbol.type()) {
            case UNKNOWN -> COrder.Kind.UNTYPED;
            case BOOL, TRISTATE -> COrder.Kind.SWITCH;
            case INT -> COrder.Kind.INT;
            case HEX -> COrder.Kind.HEX;
            case STRING -> COrder.Kind.STRING;
        };
    }

    private void compile(Symbol symbol, Code building) {
        int i = symbol.index();
        types[i] = symbol.type();
        kinds[i] = kind(symbol);
        prompts[i] = NONE;
        defaults[i] = NONE;
        defaultSymbols[i] = NONE;
        ranges[i] = NONE;
        members[i] = NONE;
        choiceOf[i] = -1;
        if (symbol.type() == SymbolType.UNKNOWN) {
            fixedTexts[i] = symbol.name();
        }
        if (symbol.isConstant()) {
            return;
        }
        direct[i] = building.add(tree.directDependency(symbol));
        reverse[i] = building.add(tree.reverseDependency(symbol));
        implied[i] = building.add(tree.implied(symbol));
        choiceOf[i] = tree.choiceOf(symbol).map(c -> c.symbol().index()).orElse(-1);
        transitional[i] = tree.isTransitional(symbol);
        boolean listOnly = tree.isDefconfigList(symbol) && tree.dialect().has(Feature.DEFCONFIG_LIST_UNWRITTEN);
        unwritten[i] = transitional[i] || tree.isAutomatic(symbol) || listOnly;
        properties(symbol, building);
    }

    private void properties(Symbol symbol, Code building) {
        List<Integer> conditions = new ArrayList<>();
        List<Integer> pairs = new ArrayList<>();
        List<Integer> symbols = new ArrayList<>();
        List<Integer> triples = new ArrayList<>();
        for (Property property : tree.properties(symbol)) {
            int condition = building.add(property.condition());
            if (property instanceof Property.Prompt) {
                conditions.add(condition);
            } else if (property instanceof Property.Default d) {
                pairs.add(condition);
                pairs.add(building.add(d.value()));
                symbols.add(
                        d.value() instanceof Expr.SymbolRef ref ? ref.symbol().index() : -1);
            } else if (property instanceof Property.Range range) {
                triples.add(condition);
                triples.add(range.low().index());
                triples.add(range.high().index());
            }
        }
        prompts[symbol.index()] = ints(conditions);
        defaults[symbol.index()] = ints(pairs);
        defaultSymbols[symbol.index()] = ints(symbols);
        ranges[symbol.index()] = ints(triples);
    }

    /** Calls for each symbol that an expression reads, given where its code starts. */
    void forEachRead(int start, IntConsumer reader) {
        int pc = start;
        while (code[pc] != Code.END) {
            int word = code[pc++];
            int operation = word & Code.OPERATION_MASK;
            if (operation == Code.PUSH) {
                reader.accept(word >>> Code.OPERATION_BITS);
            } else if (operation >= Code.COMPARE) {
                reader.accept(word >>> Code.OPERATION_BITS);
                reader.accept(code[pc++]);
            }
        }
    }

    /** Calls for each symbol that the prompts of a symbol name, as often as they do. */
    void forEachReadByPrompts(int symbol, IntConsumer reader) {
        for (int condition : prompts[symbol]) {
            forEachRead(condition, reader);
        }
    }

    /** The same for what else a value is computed from: defaults, ranges and dependencies. */
    void forEachReadBesides(int symbol, IntConsumer reader) {
        boolean choice = members[symbol].length > 0;
        for (int i = 0; i < defaults[symbol].length; i += 2) {
            forEachRead(defaults[symbol][i], reader);
            // A choice names its members as defaults without reading their values.
            if (!choice) {
                forEachRead(defaults[symbol][i + 1], reader);
            }
        }
        for (int i = 0; i < ranges[symbol].length; i += 3) {
            forEachRead(ranges[symbol][i], reader);
            reader.accept(ranges[symbol][i + 1]);
            reader.accept(ranges[symbol][i + 2]);
        }
        if (hasDependencies(symbol)) {
            forEachRead(direct[symbol], reader);
            forEachRead(reverse[symbol], reader);
            forEachRead(implied[symbol], reader);
        }
    }

    private static int[] ints(List<Integer> list) {
        if (list.isEmpty()) {
            return NONE;
        }
        int[] ints = new int[list.size()];
        for (int i = 0; i < ints.length; i++) {
            ints[i] = list.get(i);
        }
        return ints;
    }

    /** Members of choices and transitional symbols are neither limited nor selected. */
    boolean hasDependencies(int symbol) {
        return choiceOf[symbol] < 0 && !transitional[symbol];
    }

    /** Values before anything is resolved. */
    Values initialValues() {
        Values values = new Values(types.length, fixedTexts);
        values.tri[Symbol.MOD.index()] = Values.MOD;
        values.tri[Symbol.YES.index()] = Values.YES;
        return values;
    }
}
