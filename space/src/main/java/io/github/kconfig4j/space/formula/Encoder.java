package io.github.kconfig4j.space.formula;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;

/** Makes the formula of a tree, symbol by symbol in the order in which values are computed. Used once. */
final class Encoder {
    private final Encoding encoding;
    private final KconfigTree tree;
    private final SwitchRule switches;
    private final ChoiceEncoder choices;
    private final TextRule texts;

    Encoder(Encoding encoding, Expressions expressions) {
        this.encoding = encoding;
        this.tree = encoding.tree;
        this.switches = new SwitchRule(encoding, expressions);
        this.choices = new ChoiceEncoder(encoding, expressions, switches);
        this.texts = new TextRule(encoding, expressions, switches);
    }

    void encode() {
        Configuration defaults = Configuration.resolve(tree, UserValues.none(tree));
        for (Symbol symbol : tree.evaluationOrder()) {
            if (symbol.isConstant()) {
                // A file may declare y.
                continue;
            }
            encoding.begin(symbol);
            if (tree.isAutomatic(symbol)) {
                addFixed(symbol, defaults);
            } else {
                add(symbol);
            }
            if (tree.modules().filter(symbol::equals).isPresent()) {
                encoding.setModules(encoding.bits(symbol).some());
            }
        }
        encoding.end();
    }

    private void add(Symbol symbol) {
        if (symbol.isChoice()) {
            choices.add(tree.choice(symbol));
        } else if (Domains.isText(symbol)) {
            texts.add(symbol);
        } else if (symbol.type().isBoolOrTristate() && tree.choiceOf(symbol).isEmpty()) {
            switches.add(symbol);
        }
    }

    /** Its value comes from outside. */
    private void addFixed(Symbol symbol, Configuration defaults) {
        if (symbol.type().isBoolOrTristate()) {
            encoding.set(symbol, Bits.of(defaults.tristate(symbol)));
        } else if (Domains.isText(symbol)) {
            encoding.cells(symbol)
                    .of(defaults.value(symbol))
                    .ifPresent(cell -> encoding.newTexts(symbol)
                            .forEach((other, is) -> encoding.gates.add(other.equals(cell) ? is : -is)));
        }
    }
}
