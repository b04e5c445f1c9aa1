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
    private final StringBuilder text = new StringBuilder();

    private ExprText(Function<Symbol, String> symbols, String aroundComparison) {
        this.symbols = symbols;
        this.aroundComparison = aroundComparison;
    }

    /** As a person writes it: {@code HZ > 250 && 64BIT && !KVM}; constants in quotes where they need them. */
    static String of(Expr e) {
        ExprText writer = new ExprText(ExprText::source, " ");
        writer.append(e, 0);
        return writer.text.toString();
    }

    /**
     * As {@code conf} prints it, without blanks around comparisons: {@code HZ>250}.
     *
     * @param symbols the text for each symbol, such as {@code A [=y]}
     */
    public static String asConf(Expr e, Function<Symbol, String> symbols) {
        ExprText writer = new ExprText(symbols, "");
        writer.append(e, 0);
        return writer.text.toString();
    }

    private void append(Expr e, int outer) {
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
        if (level < outer) {
            text.append('(');
        }
        for (int i = 0; i < operands.size(); i++) {
            if (i > 0) {
                text.append(sign);
            }
            append(operands.get(i), level);
        }
        if (level < outer) {
            text.append(')');
        }
    }

    private static String source(Symbol symbol) {
        if (!symbol.isConstant() || isPlain(symbol.name())) {
            return symbol.toString();
        }
        return '"' + symbol.name().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Numbers and the three letters read the same without quotes. */
    private static boolean isPlain(String constant) {
        if (Tristate.of(constant).isPresent()) {
            return true;
        }
        return constant.matches("-?[0-9]+|0[xX][0-9a-fA-F]+");
    }
}
