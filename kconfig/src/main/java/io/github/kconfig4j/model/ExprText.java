package io.github.kconfig4j.model;

import io.github.kconfig4j.text.Quotes;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes expressions, with as few parentheses as the language allows. */
public final class ExprText {
    /** How strongly the parts of an expression hold together; what is in a weaker one needs parentheses. */
    private enum Level {
        OR,
        AND,
        NOT,
        SYMBOL
    }

    private record Text(String text, Level level) {}

    private final Function<Symbol, String> symbols;
    private final String aroundComparison;
    private final boolean explicit;

    private ExprText(Function<Symbol, String> symbols, String aroundComparison, boolean explicit) {
        this.symbols = symbols;
        this.aroundComparison = aroundComparison;
        this.explicit = explicit;
    }

    /** As a person writes it: {@code HZ > 250 && 64BIT && !KVM}; constants in quotes where they need them. */
    static String of(Expr e) {
        return new ExprText(ExprText::source, " ", false).text(e);
    }

    /**
     * As {@code conf} prints it, without blanks around comparisons: {@code HZ>250}.
     *
     * @param symbols the text for each symbol, such as {@code A [=y]}
     */
    public static String asConf(Expr e, Function<Symbol, String> symbols) {
        return new ExprText(symbols, "", false).text(e);
    }

    /** As Kconfiglib prints it: {@code (A && B) || !(C = "x")}, with all parentheses. */
    public static String explicit(Expr e) {
        return new ExprText(ExprText::explicit, " ", true).text(e);
    }

    /** As Kconfiglib names a symbol in a message: with the places that define it. */
    public static String place(Symbol symbol) {
        if (symbol.positions().isEmpty()) {
            return named(symbol) + " (undefined)";
        }
        return symbol.positions().stream()
                .map(p -> p.file() + ":" + p.line())
                .collect(Collectors.joining(", ", named(symbol) + " (defined at ", ")"));
    }

    private static String explicit(Symbol symbol) {
        boolean text = symbol.isConstant() && Tristate.of(symbol.name()).isEmpty();
        return text ? Quotes.quoted(symbol.name()) : named(symbol);
    }

    private static String named(Symbol symbol) {
        if (!symbol.isChoice()) {
            return symbol.name();
        }
        return symbol.name().isEmpty() ? "<choice>" : "<choice " + symbol.name() + ">";
    }

    private String text(Expr e) {
        return e.accept(new Writer()).text();
    }

    private final class Writer implements Expr.Visitor<Text> {
        @Override
        public Text and(Expr.And and) {
            return chain(and, " && ", Level.AND);
        }

        @Override
        public Text or(Expr.Or or) {
            return chain(or, " || ", Level.OR);
        }

        @Override
        public Text not(Expr.Not not) {
            return new Text('!' + operand(not.operand(), Level.NOT), Level.NOT);
        }

        @Override
        public Text symbol(Expr.SymbolRef ref) {
            return new Text(symbols.apply(ref.symbol()), Level.SYMBOL);
        }

        @Override
        public Text comparison(Expr.Comparison c) {
            String sign = aroundComparison + c.operator().sign() + aroundComparison;
            return new Text(symbols.apply(c.left()) + sign + symbols.apply(c.right()), Level.NOT);
        }

        private Text chain(Expr e, String sign, Level level) {
            return new Text(
                    e.operands().stream()
                            .map(operand -> operand(operand, level))
                            .collect(Collectors.joining(sign)),
                    level);
        }

        private String operand(Expr e, Level outer) {
            Text inner = e.accept(this);
            boolean needed = inner.level().compareTo(outer) < 0;
            boolean asked = explicit
                    && (inner.level() == Level.NOT && outer == Level.NOT
                            || inner.level() == Level.AND && outer == Level.OR);
            return needed || asked ? '(' + inner.text() + ')' : inner.text();
        }
    }

    private static String source(Symbol symbol) {
        if (!symbol.isConstant() || isPlain(symbol.name())) {
            return symbol.toString();
        }
        return Quotes.quoted(symbol.name());
    }

    /** Numbers and the three letters read the same without quotes. */
    private static boolean isPlain(String constant) {
        if (Tristate.of(constant).isPresent()) {
            return true;
        }
        return constant.matches("-?[0-9]+|0[xX][0-9a-fA-F]+");
    }
}
