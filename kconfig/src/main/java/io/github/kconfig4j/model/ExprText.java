package io.github.kconfig4j.model;

import java.util.List;
import java.util.function.Function;

/** Writes expressions, with as few parentheses as the language allows. */
public final class ExprText {
    private static final int OR = 1;
    private static final int AND = 2;
    private static final int NOT = 3;

    private final Function<Symbol, String> symbols;
    private final String aroundComparison;
    private final boolean explicit;
    private final StringBuilder text = new StringBuilder();

    private ExprText(Function<Symbol, String> symbols, String aroundComparison, boolean explicit) {
        this.symbols = symbols;
        this.aroundComparison = aroundComparison;
        this.explicit = explicit;
    }

    /** As a person writes it: {@code HZ > 250 && 64BIT && !KVM}; constants in quotes where they need them. */
    static String of(Expr e) {
        ExprText writer = new ExprText(ExprText::source, " ", false);
        writer.append(e, 0);
        return writer.text.toString();
    }

    /**
     * As {@code conf} prints it, without blanks around comparisons: {@code HZ>250}.
     *
     * @param symbols the text for each symbol, such as {@code A [=y]}
     */
    public static String asConf(Expr e, Function<Symbol, String> symbols) {
        ExprText writer = new ExprText(symbols, "", false);
        writer.append(e, 0);
        return writer.text.toString();
    }

    /** As Kconfiglib prints it: {@code (A && B) || !(C = "x")}, with all parentheses. */
    public static String explicit(Expr e) {
        ExprText writer = new ExprText(ExprText::explicit, " ", true);
        writer.append(e, 0);
        return writer.text.toString();
    }

    private static String explicit(Symbol symbol) {
        if (symbol.isChoice()) {
            return symbol.name().isEmpty() ? "<choice>" : "<choice " + symbol.name() + ">";
        }
        return symbol.isConstant() && Tristate.of(symbol.name()).isEmpty() ? quoted(symbol.name()) : symbol.name();
    }

    private void append(Expr e, int outer) {
        boolean single = e instanceof Expr.Not || e instanceof Expr.Comparison;
        if (explicit && outer == NOT && single) {
            text.append('(');
            append(e, 0);
            text.append(')');
            return;
        }
        if (e instanceof Expr.Or or) {
            chain(or.operands(), " || ", OR, outer);
        } else if (e instanceof Expr.And and) {
            chain(and.operands(), " && ", AND, outer);
        } else if (e instanceof Expr.Not not) {
            text.append('!');
            append(not.operand(), NOT);
        } else if (e instanceof Expr.SymbolRef ref) {
            text.append(symbols.apply(ref.symbol()));
        } else if (e instanceof Expr.Comparison c) {
            text.append(symbols.apply(c.left())).append(aroundComparison);
            text.append(c.operator().sign()).append(aroundComparison);
            text.append(symbols.apply(c.right()));
        }
    }

    private void chain(List<Expr> operands, String sign, int level, int outer) {
        boolean inner = level < outer || explicit && level == AND && outer == OR;
        if (inner) {
            text.append('(');
        }
        for (int i = 0; i < operands.size(); i++) {
            if (i > 0) {
                text.append(sign);
            }
            append(operands.get(i), level);
        }
        if (inner) {
            text.append(')');
        }
    }

    private static String source(Symbol symbol) {
        if (!symbol.isConstant() || isPlain(symbol.name())) {
            return symbol.toString();
        }
        return quoted(symbol.name());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Numbers and the three letters read the same without quotes. */
    private static boolean isPlain(String constant) {
        if (Tristate.of(constant).isPresent()) {
            return true;
        }
        return constant.matches("-?[0-9]+|0[xX][0-9a-fA-F]+");
    }
}
