package io.github.kconfig4j.generate;

import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.generate.source.SymbolUse;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.List;

/** Finds where one file of a set depends on a symbol. */
final class SymbolUses {
    private final SetSource source;
    private final Symbol symbol;
    private final List<SymbolUse> uses = new ArrayList<>();

    SymbolUses(SetSource source, Symbol symbol) {
        this.source = source;
        this.symbol = symbol;
    }

    /** The file's existence, then its lines, then the values in it. */
    List<SymbolUse> find() {
        if (source.condition().symbols().contains(symbol)) {
            LineOrigin word = new LineOrigin(source.word().position(), source.condition());
            uses.add(use(SymbolUse.Kind.FILE, word));
        }
        LineOrigin before = null;
        for (LineOrigin region : source.content().regions()) {
            boolean goesOn = before != null && before.condition().equals(region.condition());
            if (decides(region.condition())) {
                if (goesOn) {
                    extend(region);
                } else {
                    uses.add(use(SymbolUse.Kind.LINES, region));
                }
            }
            before = region;
        }
        source.content().values(symbol).forEach(place -> uses.add(use(SymbolUse.Kind.VALUE, place)));
        return uses;
    }

    private void extend(LineOrigin region) {
        SymbolUse last = uses.remove(uses.size() - 1);
        uses.add(new SymbolUse(
                last.kind(), last.path(), last.first(), region.template().line(), last.condition()));
    }

    private SymbolUse use(SymbolUse.Kind kind, LineOrigin origin) {
        return new SymbolUse(
                kind, source.path(), origin.template(), origin.template().line(), origin.condition());
    }

    /** Whether it is the line itself that depends on the symbol, not only the file that it is in. */
    private boolean decides(Expr condition) {
        if (condition.equals(source.condition())) {
            return false;
        }
        List<Expr> ofTheFile = source.condition().conjuncts();
        return condition.conjuncts().stream()
                .filter(operand -> !ofTheFile.contains(operand))
                .anyMatch(operand -> operand.symbols().contains(symbol));
    }
}
