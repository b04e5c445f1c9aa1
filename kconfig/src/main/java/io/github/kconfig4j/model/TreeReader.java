package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.snapshot.SnapshotInput;
import io.github.kconfig4j.syntax.HelpText;
import io.github.kconfig4j.syntax.Premises;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a tree that {@link TreeWriter} kept. */
final class TreeReader {
    private static final Symbol.Kind[] SYMBOL_KINDS = Symbol.Kind.values();
    private static final SymbolType[] SYMBOL_TYPES = SymbolType.values();
    private static final MenuNode.Kind[] NODE_KINDS = MenuNode.Kind.values();
    private static final Expr.Operator[] OPERATORS = Expr.Operator.values();
    private static final TreeWriter.ExprKind[] EXPR_KINDS = TreeWriter.ExprKind.values();
    private static final TreeWriter.PropertyKind[] PROPERTY_KINDS = TreeWriter.PropertyKind.values();

    private final Dialect dialect;
    private final SnapshotInput in;
    private final Premises premises;
    private final List<Expr> exprs = new ArrayList<>(TreeWriter.CONSTANTS);
    private final List<Property> properties = new ArrayList<>();
    private Symbol[] symbols = {};
    private MenuNode[] nodes = {};

    TreeReader(Dialect dialect, SnapshotInput in, Premises premises) {
        this.dialect = dialect;
        this.in = in;
        this.premises = premises;
    }

    KconfigTree read() {
        readSymbols();
        nodes = new MenuNode[in.number()];
        for (int index = nodes.length - 1; index >= 0; index--) {
            nodes[index] = node(index);
        }
        Choice[] choices = new Choice[in.number()];
        for (int i = 0; i < choices.length; i++) {
            choices[i] = new Choice(symbol(), references(), in.flag(), someNodes());
        }
        SymbolFacts[] facts = new SymbolFacts[symbols.length];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = facts(choices);
        }
        return new KconfigTree(
                dialect,
                nodes[0],
                Arrays.asList(symbols),
                Arrays.asList(facts),
                Arrays.asList(choices),
                references(),
                references(),
                optionalSymbol(),
                inputs(),
                Optional.empty());
    }

    private void readSymbols() {
        symbols = new Symbol[in.number()];
        symbols[Symbol.NO.index()] = Symbol.NO;
        symbols[Symbol.MOD.index()] = Symbol.MOD;
        symbols[Symbol.YES.index()] = Symbol.YES;
        for (int index = Symbol.SHARED; index < symbols.length; index++) {
            String name = in.text();
            Symbol.Kind kind = SYMBOL_KINDS[in.number()];
            SymbolType type = SYMBOL_TYPES[in.number()];
            SourcePosition[] positions = new SourcePosition[in.number()];
            for (int i = 0; i < positions.length; i++) {
                positions[i] = position();
            }
            SourcePosition mention = in.flag() ? position() : null;
            symbols[index] = new Symbol(index, name, kind, type, Arrays.asList(positions), mention);
        }
    }

    private SourcePosition position() {
        return new SourcePosition(in.name(), in.number(), in.number());
    }

    private MenuNode node(int index) {
        MenuNode.Kind kind = NODE_KINDS[in.number()];
        Optional<Symbol> symbol = optionalSymbol();
        Optional<Property.Prompt> prompt = in.flag() ? Optional.of((Property.Prompt) property()) : Optional.empty();
        Expr dependency = expr();
        Expr visibility = expr();
        List<Property> all = someProperties();
        Optional<HelpText> help = in.flag() ? Optional.of(HelpText.read(in, premises)) : Optional.empty();
        return new MenuNode(index, kind, symbol, prompt, dependency, visibility, all, help, position(), someNodes());
    }

    private List<Property> someProperties() {
        Property[] all = new Property[in.number()];
        for (int i = 0; i < all.length; i++) {
            all[i] = property();
        }
        return Arrays.asList(all);
    }

    private Property property() {
        int known = in.number();
        if (known > 0) {
            return properties.get(known - 1);
        }
        Property property = switch (PROPERTY_KINDS[in.number()]) {
            case PROMPT -> new Property.Prompt(in.text(), expr(), position());
            case DEFAULT -> new Property.Default(expr(), expr(), position());
            case SELECT -> new Property.Select(symbol(), expr(), position());
            case IMPLY -> new Property.Imply(symbol(), expr(), position());
            case RANGE -> new Property.Range(symbol(), symbol(), expr(), position());
            case RESET -> new Property.Reset(expr(), position());
        };
        properties.add(property);
        return property;
    }

    private Expr expr() {
        int known = in.number();
        if (known > 0) {
            return exprs.get(known - 1);
        }
        Expr expr = switch (EXPR_KINDS[in.number()]) {
            case SYMBOL -> new Expr.SymbolRef(symbol());
            case COMPARISON -> new Expr.Comparison(OPERATORS[in.number()], symbol(), symbol());
            case NOT -> new Expr.Not(expr());
            case AND -> new Expr.And(operands());
            case OR -> new Expr.Or(operands());
        };
        exprs.add(expr);
        return expr;
    }

    private List<Expr> operands() {
        Expr[] operands = new Expr[in.number()];
        for (int i = 0; i < operands.length; i++) {
            operands[i] = expr();
        }
        return Arrays.asList(operands);
    }

    private Symbol symbol() {
        return symbols[in.number()];
    }

    private Optional<Symbol> optionalSymbol() {
        int known = in.number();
        return known > 0 ? Optional.of(symbols[known - 1]) : Optional.empty();
    }

    private List<Symbol> references() {
        Symbol[] all = new Symbol[in.number()];
        for (int i = 0; i < all.length; i++) {
            all[i] = symbol();
        }
        return Arrays.asList(all);
    }

    private List<MenuNode> someNodes() {
        MenuNode[] all = new MenuNode[in.number()];
        for (int i = 0; i < all.length; i++) {
            all[i] = nodes[in.number()];
        }
        return Arrays.asList(all);
    }

    private SymbolFacts facts(Choice[] choices) {
        Expr direct = expr();
        Expr reverse = expr();
        Expr implied = expr();
        List<Property> all = someProperties();
        List<MenuNode> entries = someNodes();
        int choice = in.number();
        return new SymbolFacts(
                direct,
                reverse,
                implied,
                all,
                entries,
                choice > 0 ? Optional.of(choices[choice - 1]) : Optional.empty(),
                in.flag(),
                in.flag(),
                in.flag(),
                in.flag());
    }

    private ReadInputs inputs() {
        String[] files = new String[in.number()];
        for (int i = 0; i < files.length; i++) {
            files[i] = in.name();
        }
        Map<String, String> environment = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            String name = in.text();
            environment.put(name, in.text());
        }
        return new ReadInputs(Arrays.asList(files), environment);
    }
}
