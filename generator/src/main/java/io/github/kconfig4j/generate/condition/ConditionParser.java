package io.github.kconfig4j.generate.condition;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.text.Excerpt;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.ExprResult;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.text.Similar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads conditions out of files, with every diagnostic at the place in the file. On top of what Kconfig refuses it
 * refuses what can never be meant: a tristate, because m says nothing about code, and a lone number or string, because
 * as a condition it is always n. Safe for use by several threads.
 */
public final class ConditionParser {
    private final KconfigTree tree;
    /** What was parsed without a word: a set asks for the same few conditions over and over. */
    private final Map<String, Expr> known = new ConcurrentHashMap<>();

    /** A parser for conditions over the options of this tree. */
    public ConditionParser(KconfigTree tree) {
        this.tree = tree;
    }

    /** The condition, or empty if something was added to the diagnostics. */
    public Optional<Expr> parse(Excerpt text, List<Diagnostic> diagnostics) {
        Expr before = known.get(text.text());
        if (before != null) {
            return Optional.of(before);
        }
        ExprResult result = tree.parseExpr(text.text().replace('\n', ' '), text.position());
        List<Diagnostic> found = new ArrayList<>();
        result.diagnostics().forEach(d -> found.add(moved(withRemedy(d, text.text()), text)));
        result.expr().ifPresent(expr -> checkTypes(expr, text, found));
        diagnostics.addAll(found);
        if (!found.isEmpty()) {
            return Optional.empty();
        }
        result.expr().ifPresent(expr -> known.put(text.text(), expr));
        return result.expr();
    }

    /** Of a name that is nearly right the whole condition with the right one, which was parsed before it is said. */
    private Diagnostic withRemedy(Diagnostic diagnostic, String text) {
        if (diagnostic.id() != DiagnosticId.UNKNOWN_SYMBOL) {
            return diagnostic;
        }
        int start =
                Math.max(0, diagnostic.position().map(SourcePosition::column).orElse(1) - 1);
        Matcher name = Pattern.compile("\\w+").matcher(text).region(start, text.length());
        if (!name.lookingAt()) {
            return diagnostic;
        }
        return Similar.to(
                        name.group(), tree.symbols().stream().map(Symbol::name).toList())
                .map(similar -> text.substring(0, start) + similar + text.substring(name.end()))
                .filter(right -> tree.parseExpr(right, SourcePosition.ofLine("condition", 1))
                        .diagnostics()
                        .isEmpty())
                .map(right -> diagnostic.withHint(
                        diagnostic.hint().map(hint -> hint + " ").orElse("") + "Tried, and right: " + right))
                .orElse(diagnostic);
    }

    /** The symbol of this name, or empty if something was added to the diagnostics. */
    public Optional<Symbol> symbol(Excerpt name, List<Diagnostic> diagnostics) {
        Optional<Symbol> symbol = tree.symbol(name.text());
        if (symbol.isEmpty()) {
            List<Diagnostic> found =
                    tree.parseExpr(name.text(), name.position()).diagnostics();
            found.forEach(d -> diagnostics.add(moved(d, name)));
            if (found.isEmpty()) {
                // What is right as an expression, such as a number, is no name.
                diagnostics.add(name.source()
                        .error(
                                DiagnosticId.UNKNOWN_SYMBOL,
                                name.offset(0),
                                "no Kconfig file declares the symbol '" + name.text() + "'"));
            }
        }
        return symbol;
    }

    /** The expression parser counts columns in the text that it was given; here they become those of the file. */
    private static Diagnostic moved(Diagnostic diagnostic, Excerpt text) {
        int column = diagnostic.position().map(p -> p.column()).orElse(1);
        int offset = text.offset(Math.max(0, column - 1));
        SourcePosition position = text.source().position(offset);
        return diagnostic.withPosition(position).withSourceLine(text.source().lineText(position.line()));
    }

    private static void checkTypes(Expr expr, Excerpt text, List<Diagnostic> found) {
        expr.forEachAtom(
                ref -> {
                    checkNotTristate(ref.symbol(), text, found);
                    checkBool(ref.symbol(), text, found);
                },
                comparison -> comparison.symbols().forEach(symbol -> checkNotTristate(symbol, text, found)));
    }

    private static void checkNotTristate(Symbol symbol, Excerpt text, List<Diagnostic> found) {
        if (!symbol.isConstant() && symbol.type() == SymbolType.TRISTATE) {
            found.add(text.source()
                    .error(
                            DiagnosticId.TRISTATE_CONDITION,
                            place(symbol, text),
                            symbol.name() + " is a tristate, but code is there or not: m would mean nothing.")
                    .withHint("Make it a bool in its Kconfig."));
        }
    }

    private static void checkBool(Symbol symbol, Excerpt text, List<Diagnostic> found) {
        SymbolType type = symbol.type();
        if (!symbol.isConstant() && (type == SymbolType.INT || type == SymbolType.HEX || type == SymbolType.STRING)) {
            String kind = type.name().toLowerCase(Locale.ROOT);
            found.add(text.source()
                    .error(
                            DiagnosticId.VALUE_AS_CONDITION,
                            place(symbol, text),
                            symbol.name() + " is of type " + kind + ": as a condition it is always n.")
                    .withHint("Compare it, as in: " + symbol.name() + " != \"\""));
        }
    }

    private static int place(Symbol symbol, Excerpt text) {
        Matcher name =
                Pattern.compile("\\b" + Pattern.quote(symbol.name()) + "\\b").matcher(text.text());
        return text.offset(name.find() ? name.start() : 0);
    }
}
