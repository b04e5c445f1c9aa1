package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.snapshot.SnapshotOutput;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Keeps a tree as {@link TreeReader} reads it. What several places share is written once. */
final class TreeWriter {
    /** Expressions that all trees share. */
    static final List<Expr> CONSTANTS = List.of(Expr.NO, Expr.MOD, Expr.YES);

    /** What an expression is. */
    enum ExprKind {
        SYMBOL,
        COMPARISON,
        NOT,
        AND,
        OR
    }

    /** What a property is. */
    enum PropertyKind {
        PROMPT,
        DEFAULT,
        SELECT,
        IMPLY,
        RANGE,
        RESET
    }

    private final KconfigTree tree;
    private final SnapshotOutput out;
    private final Map<Expr, Integer> exprs = new IdentityHashMap<>();
    private final Map<Property, Integer> properties = new IdentityHashMap<>();
    private final Map<Choice, Integer> choices = new IdentityHashMap<>();
    private final Contents contents = new Contents();
    private final Parts parts = new Parts();

    TreeWriter(KconfigTree tree, SnapshotOutput out) {
        this.tree = tree;
        this.out = out;
    }

    void write() {
        symbols();
        CONSTANTS.forEach(constant -> exprs.put(constant, exprs.size()));
        nodes();
        out.number(tree.choices().size());
        tree.choices().forEach(this::choice);
        for (int index = 0; index < tree.symbolCount(); index++) {
            facts(tree.factsAt(index));
        }
        references(tree.evaluationOrder());
        references(tree.confOrder());
        out.number(tree.modules().map(symbol -> symbol.index() + 1).orElse(0));
        ReadInputs inputs = tree.inputs();
        out.number(inputs.files().size());
        inputs.files().forEach(out::name);
        out.number(inputs.environment().size());
        inputs.environment().forEach((name, value) -> {
            out.text(name);
            out.text(value);
        });
    }

    private void symbols() {
        out.number(tree.symbolCount());
        for (int index = Symbol.SHARED; index < tree.symbolCount(); index++) {
            Symbol symbol = tree.symbolAt(index);
            out.text(symbol.name());
            out.number(symbol.kind().ordinal());
            out.number(symbol.type().ordinal());
            out.number(symbol.positions().size());
            symbol.positions().forEach(this::position);
            out.flag(symbol.mention().isPresent());
            symbol.mention().ifPresent(this::position);
        }
    }

    private void position(SourcePosition position) {
        out.name(position.file());
        out.number(position.line());
        out.number(position.column());
    }

    /** From the last to the first, so that children are there before their parents. */
    private void nodes() {
        List<MenuNode> nodes = tree.nodes();
        out.number(nodes.size());
        for (int index = nodes.size() - 1; index >= 0; index--) {
            node(nodes.get(index));
        }
    }

    private void node(MenuNode node) {
        out.number(node.kind().ordinal());
        out.number(node.symbol().map(symbol -> symbol.index() + 1).orElse(0));
        out.flag(node.prompt().isPresent());
        node.prompt().ifPresent(this::property);
        expr(node.dependency());
        expr(node.visibility());
        properties(node.properties());
        out.flag(node.helpText().isPresent());
        node.helpText().ifPresent(help -> help.write(out));
        position(node.position());
        out.number(node.children().size());
        node.children().forEach(child -> out.number(child.index()));
    }

    private void properties(List<Property> all) {
        out.number(all.size());
        all.forEach(this::property);
    }

    private void property(Property property) {
        Integer known = properties.putIfAbsent(property, properties.size());
        if (known != null) {
            out.number(known + 1);
            return;
        }
        out.number(0);
        property.accept(contents);
        expr(property.condition());
        position(property.position());
    }

    private final class Contents implements Property.Visitor {
        @Override
        public void prompt(Property.Prompt prompt) {
            out.number(PropertyKind.PROMPT.ordinal());
            out.text(prompt.text());
        }

        @Override
        public void defaultValue(Property.Default line) {
            out.number(PropertyKind.DEFAULT.ordinal());
            expr(line.value());
        }

        @Override
        public void select(Property.Select select) {
            out.number(PropertyKind.SELECT.ordinal());
            symbol(select.target());
        }

        @Override
        public void imply(Property.Imply imply) {
            out.number(PropertyKind.IMPLY.ordinal());
            symbol(imply.target());
        }

        @Override
        public void range(Property.Range range) {
            out.number(PropertyKind.RANGE.ordinal());
            symbol(range.low());
            symbol(range.high());
        }

        @Override
        public void reset(Property.Reset reset) {
            out.number(PropertyKind.RESET.ordinal());
        }
    }

    private void expr(Expr expr) {
        Integer known = exprs.get(expr);
        if (known != null) {
            out.number(known + 1);
            return;
        }
        out.number(0);
        expr.accept(parts);
        exprs.put(expr, exprs.size());
    }

    /** Writes the kind of an expression and what it is made of. */
    private final class Parts implements Expr.Visitor<SnapshotOutput> {
        @Override
        public SnapshotOutput symbol(Expr.SymbolRef ref) {
            out.number(ExprKind.SYMBOL.ordinal());
            TreeWriter.this.symbol(ref.symbol());
            return out;
        }

        @Override
        public SnapshotOutput comparison(Expr.Comparison comparison) {
            out.number(ExprKind.COMPARISON.ordinal());
            out.number(comparison.operator().ordinal());
            TreeWriter.this.symbol(comparison.left());
            TreeWriter.this.symbol(comparison.right());
            return out;
        }

        @Override
        public SnapshotOutput not(Expr.Not not) {
            out.number(ExprKind.NOT.ordinal());
            expr(not.operand());
            return out;
        }

        @Override
        public SnapshotOutput and(Expr.And and) {
            return chain(ExprKind.AND, and);
        }

        @Override
        public SnapshotOutput or(Expr.Or or) {
            return chain(ExprKind.OR, or);
        }

        private SnapshotOutput chain(ExprKind kind, Expr chain) {
            out.number(kind.ordinal());
            out.number(chain.operands().size());
            chain.operands().forEach(TreeWriter.this::expr);
            return out;
        }
    }

    private void symbol(Symbol symbol) {
        out.number(tree.indexOf(symbol));
    }

    private void choice(Choice choice) {
        choices.put(choice, choices.size());
        symbol(choice.symbol());
        references(choice.members());
        out.flag(choice.optional());
        nodes(choice.nodes());
    }

    private void references(List<Symbol> symbols) {
        out.number(symbols.size());
        symbols.forEach(this::symbol);
    }

    private void nodes(List<MenuNode> nodes) {
        out.number(nodes.size());
        nodes.forEach(node -> out.number(node.index()));
    }

    private void facts(SymbolFacts facts) {
        expr(facts.directDependency());
        expr(facts.reverseDependency());
        expr(facts.implied());
        properties(facts.properties());
        nodes(facts.nodes());
        out.number(facts.choice().map(choices::get).map(index -> index + 1).orElse(0));
        out.flag(facts.transitional());
        out.flag(facts.automatic());
        out.flag(facts.allNoConfigYes());
        out.flag(facts.defconfigList());
    }
}
