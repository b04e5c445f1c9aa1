package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.syntax.ParsedFiles;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a set of Kconfig files declares. Immutable and thread-safe. Dependencies are propagated, conditions complete,
 * reverse dependencies collected, and {@link #evaluationOrder()} allows to compute all values in one pass.
 */
public final class KconfigTree {
    private final Dialect dialect;
    private final MenuNode root;
    private final List<Symbol> all;
    private final List<SymbolFacts> facts;
    private final List<Symbol> symbols;
    private final List<Choice> choices;
    private final List<Symbol> evaluationOrder;
    private final List<Symbol> confOrder;
    private final Optional<Symbol> modules;
    private final ReadInputs inputs;
    private final Optional<KconfigTree> unfinished;
    private final Map<String, Symbol> byName = new HashMap<>();
    private final Map<Symbol, Choice> bySymbol = new HashMap<>();
    private final List<MenuNode> nodes = new ArrayList<>();
    private final Map<MenuNode, MenuNode> parents = new HashMap<>();
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

    KconfigTree(
            Dialect dialect,
            MenuNode root,
            List<Symbol> all,
            List<SymbolFacts> facts,
            List<Choice> choices,
            List<Symbol> evaluationOrder,
            List<Symbol> confOrder,
            Optional<Symbol> modules,
            ReadInputs inputs,
            Optional<KconfigTree> unfinished) {
        this.dialect = dialect;
        this.root = root;
        this.all = List.copyOf(all);
        this.facts = List.copyOf(facts);
        this.choices = List.copyOf(choices);
        this.evaluationOrder = List.copyOf(evaluationOrder);
        this.confOrder = List.copyOf(confOrder);
        this.modules = modules;
        this.inputs = inputs;
        this.unfinished = unfinished;
        choices.forEach(c -> bySymbol.put(c.symbol(), c));
        collectNodes();
        this.symbols = declaredInMenuOrder();
    }

    /**
     * Reads a file and all that it sources.
     *
     * @param directory where relative paths start
     * @param top the path of the top file
     * @param options dialect, environment and the like
     */
    public static ParseResult read(Path directory, String top, KconfigOptions options) {
        return read(directory, top, options, tree -> {});
    }

    /**
     * The same for somebody who can begin with a tree while commands of the files still run. The tree that is returned may be
     * another one.
     *
     * @param meanwhile has no other effect than that what comes is done sooner; is called for each tree, by the thread that reads
     */
    public static ParseResult read(
            Path directory, String top, KconfigOptions options, Consumer<KconfigTree> meanwhile) {
        return ParsedFiles.read(directory, top, options, new TreeForm(options, meanwhile));
    }

    /**
     * Parses a condition as a template writes it.
     *
     * @param text the expression
     * @param origin where it stands; the columns of diagnostics count in {@code text}, from 1
     */
    public ExprResult parseExpr(String text, SourcePosition origin) {
        return new ExprParser(this, text, origin).parse();
    }

    /** Keeps its own list of what is left, since submenus may nest without limit. */
    private void collectNodes() {
        Deque<MenuNode> left = new ArrayDeque<>();
        left.push(root);
        while (!left.isEmpty()) {
            MenuNode node = left.pop();
            nodes.add(node);
            List<MenuNode> children = node.children();
            for (int i = children.size() - 1; i >= 0; i--) {
                parents.put(children.get(i), node);
                left.push(children.get(i));
            }
        }
    }

    private List<Symbol> declaredInMenuOrder() {
        Map<Symbol, Boolean> seen = new LinkedHashMap<>();
        for (MenuNode node : nodes) {
            Optional<Symbol> symbol = node.symbol();
            if (symbol.isPresent() && !symbol.get().isChoice()) {
                seen.put(symbol.get(), true);
            }
        }
        for (Symbol symbol : all) {
            if (symbol.isDeclared() && !symbol.isChoice()) {
                byName.put(symbol.name(), symbol);
            }
        }
        return List.copyOf(seen.keySet());
    }

    /** The dialect that the files were read in. */
    public Dialect dialect() {
        return dialect;
    }

    /** The main menu; its prompt is the title, in which names of symbols may stand for their values. */
    public MenuNode root() {
        return root;
    }

    /**
     * The tree before anything was propagated, of the same symbols with the same indices: no condition is complete, no choice has
     * members. Only there if the title of the main menu may hold values of symbols, which are computed then.
     */
    public Optional<KconfigTree> unfinished() {
        return unfinished;
    }

    /** All nodes in menu order, each before its children; the index of a node is its place here. */
    public List<MenuNode> nodes() {
        return Collections.unmodifiableList(nodes);
    }

    /** The node that it is shown below; empty for the root. */
    public Optional<MenuNode> parent(MenuNode node) {
        return Optional.ofNullable(parents.get(node));
    }

    /** The symbols that files declare, in menu order, each once, without choices. */
    public List<Symbol> symbols() {
        return symbols;
    }

    /** The declared symbol of that name, without {@code CONFIG_}. */
    public Optional<Symbol> symbol(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** How many indices there are: declared symbols, undeclared names, constants and choices. */
    public int symbolCount() {
        return all.size();
    }

    /**
     * The index of a symbol of this tree; that of {@code n} for a constant that stands in no Kconfig file.
     *
     * @throws IllegalArgumentException if the symbol is one of another tree
     */
    public int indexOf(Symbol symbol) {
        int index = symbol.index();
        if (index == Symbol.NO_INDEX) {
            return Symbol.NO.index();
        }
        if (index >= symbolCount() || symbolAt(index) != symbol) {
            throw new IllegalArgumentException("'" + symbol + "' is a symbol of another tree");
        }
        return index;
    }

    /** The symbol with that index. */
    public Symbol symbolAt(int index) {
        return all.get(index);
    }

    /** The choices in file order. */
    public List<Choice> choices() {
        return choices;
    }

    /** The choice that a symbol is a member of. */
    public Optional<Choice> choiceOf(Symbol member) {
        return of(member).choice();
    }

    /** The choice of a symbol of kind {@link Symbol.Kind#CHOICE}. */
    public Choice choice(Symbol choiceSymbol) {
        Choice choice = bySymbol.get(choiceSymbol);
        if (choice == null) {
            throw new IllegalArgumentException("No choice: " + choiceSymbol);
        }
        return choice;
    }

    /** The symbol's entries in file order; of a choice its entries. */
    public List<MenuNode> nodes(Symbol symbol) {
        return of(symbol).nodes();
    }

    /** What all entries say about the symbol, in file order. */
    public List<Property> properties(Symbol symbol) {
        return of(symbol).properties();
    }

    /** The prompts in file order. */
    public List<Property.Prompt> prompts(Symbol symbol) {
        return properties(symbol, Property.Prompt.class);
    }

    /** The defaults in file order: the first whose condition is not {@code n} counts. */
    public List<Property.Default> defaults(Symbol symbol) {
        return properties(symbol, Property.Default.class);
    }

    /** The ranges in file order: the first whose condition is not {@code n} counts. */
    public List<Property.Range> ranges(Symbol symbol) {
        return properties(symbol, Property.Range.class);
    }

    /** What the symbol selects, in file order. */
    public List<Property.Select> selects(Symbol symbol) {
        return properties(symbol, Property.Select.class);
    }

    /** What the symbol implies, in file order. */
    public List<Property.Imply> implies(Symbol symbol) {
        return properties(symbol, Property.Imply.class);
    }

    private <P extends Property> List<P> properties(Symbol symbol, Class<P> kind) {
        List<P> found = new ArrayList<>();
        for (Property property : properties(symbol)) {
            if (kind.isInstance(property)) {
                found.add(kind.cast(property));
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** Whether some entry gives the symbol a prompt. */
    public boolean hasPrompt(Symbol symbol) {
        return properties(symbol).stream().anyMatch(Property.Prompt.class::isInstance);
    }

    /** What the symbol depends on: the dependencies of its entries, any of them. */
    public Expr directDependency(Symbol symbol) {
        return of(symbol).directDependency();
    }

    /** What selects the symbol: selector and condition, any of them; {@link Expr#NO} if nothing does. */
    public Expr reverseDependency(Symbol symbol) {
        return of(symbol).reverseDependency();
    }

    /** What implies the symbol: as {@link #reverseDependency}. */
    public Expr implied(Symbol symbol) {
        return of(symbol).implied();
    }

    /** Whether the symbol is only read from an old configuration. */
    public boolean isTransitional(Symbol symbol) {
        return of(symbol).transitional();
    }

    /** Whether the value comes from outside ({@code option env}), so that no configuration holds it. */
    public boolean isAutomatic(Symbol symbol) {
        return of(symbol).automatic();
    }

    /** Whether an all-no configuration sets the symbol all the same ({@code option allnoconfig_y}). */
    public boolean isAllNoConfigYes(Symbol symbol) {
        return of(symbol).allNoConfigYes();
    }

    /** The symbol whose defaults name the files to read where there is no {@code .config}: {@code option defconfig_list}. */
    public Optional<Symbol> defconfigList() {
        return symbols.stream().filter(s -> of(s).defconfigList()).findFirst();
    }

    /** Whether its defaults name the files to read where there is no {@code .config}. */
    public boolean isDefconfigList(Symbol symbol) {
        return of(symbol).defconfigList();
    }

    /** The symbol that says whether {@code m} exists. */
    public Optional<Symbol> modules() {
        return modules;
    }

    /**
     * All declared symbols and choices, each after everything that its value depends on; the members of a choice stand
     * right after it. {@link #modules()} and what it depends on come first.
     */
    public List<Symbol> evaluationOrder() {
        return evaluationOrder;
    }

    /** All symbols but the shared constants in the order of the C tool's hash table, which some outputs show. */
    public List<Symbol> confOrder() {
        return confOrder;
    }

    /**
     * A value that a higher package computes from the tree: later calls with that type return the same.
     *
     * @param type whose value it is
     * @param compute makes it; it may ask this method for values of other types, and of two threads that ask at once each may
     *     make one, of which the first stays
     */
    public <T> T derived(Class<T> type, Function<KconfigTree, T> compute) {
        Object known = derived.get(type);
        if (known == null) {
            T made = compute.apply(this);
            Object first = derived.putIfAbsent(type, made);
            known = first == null ? made : first;
        }
        return type.cast(known);
    }

    /** What was read to make the tree. */
    public ReadInputs inputs() {
        return inputs;
    }

    /** What is known of the symbol with that index. */
    SymbolFacts factsAt(int index) {
        return facts.get(index);
    }

    private SymbolFacts of(Symbol symbol) {
        if (symbol.index() >= all.size() || all.get(symbol.index()) != symbol) {
            throw new IllegalArgumentException("Symbol of another tree: " + symbol);
        }
        return facts.get(symbol.index());
    }
}
