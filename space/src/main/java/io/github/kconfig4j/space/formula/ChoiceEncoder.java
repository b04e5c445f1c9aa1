package io.github.kconfig4j.space.formula;

import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.options.Feature;
import java.util.ArrayList;
import java.util.List;

/** What values a choice and its members can have. */
final class ChoiceEncoder {
    private final Encoding encoding;
    private final Expressions expressions;
    private final SwitchRule switches;
    private final Gates gates;
    private final KconfigTree tree;
    private final boolean typed;

    ChoiceEncoder(Encoding encoding, Expressions expressions, SwitchRule switches) {
        this.encoding = encoding;
        this.expressions = expressions;
        this.switches = switches;
        this.gates = encoding.gates;
        this.tree = encoding.tree;
        this.typed = tree.dialect().has(Feature.TYPED_CHOICES);
    }

    void add(Choice choice) {
        List<Symbol> members = choice.members().stream()
                .filter(member -> member.type().isBoolOrTristate())
                .toList();
        if (typed) {
            addTyped(choice, members);
        } else {
            addPlain(choice, members);
        }
    }

    /** Exactly one of the visible members is y. */
    private void addPlain(Choice choice, List<Symbol> members) {
        List<Integer> shown = new ArrayList<>();
        List<Integer> chosen = new ArrayList<>();
        for (Symbol member : members) {
            Bits visible = switches.visible(member);
            encoding.setVisible(member, visible);
            int is = gates.variable();
            encoding.set(member, new Bits(is, is));
            gates.imply(is, visible.some());
            shown.add(visible.some());
            chosen.add(is);
        }
        gates.atMostOne(chosen);
        gates.imply(gates.or(shown), gates.or(chosen));
        int made = gates.or(switches.visible(choice.symbol()).whole());
        encoding.mistake(choice.optional() ? Gates.FALSE : gates.and(made, -gates.or(shown)));
    }

    private void addTyped(Choice choice, List<Symbol> members) {
        Symbol symbol = choice.symbol();
        if (symbol.type() == SymbolType.TRISTATE) {
            // Whether it is m or y depends on all that is asked of its members.
            encoding.approximate("the choice with " + members + ", which may be m");
        }
        Bits asked = symbol.type().isBoolOrTristate() ? switches.choice(symbol) : Bits.NO;
        encoding.set(symbol, asked);
        List<Integer> shown = new ArrayList<>();
        for (Symbol member : members) {
            Bits visible = visible(member, asked.whole());
            encoding.setVisible(member, visible);
            shown.add(visible.some());
        }
        int any = gates.or(shown);
        Bits made = new Bits(gates.and(asked.some(), -gates.and(asked.whole(), -any)), gates.and(asked.whole(), any));
        encoding.set(symbol, made);
        addMembers(members, made.whole());
        encoding.mistake(
                choice.optional()
                        ? Gates.FALSE
                        : gates.and(encoding.visible(symbol).whole(), -any));
    }

    private void addMembers(List<Symbol> members, int one) {
        List<Integer> chosen = new ArrayList<>();
        for (Symbol member : members) {
            Bits visible = encoding.visible(member);
            Bits is = encoding.newBits(member);
            int winner = gates.variable();
            gates.imply(winner, gates.and(one, visible.some()));
            chosen.add(winner);
            gates.add(-visible.whole(), -is.whole(), winner);
            gates.add(-visible.whole(), is.whole(), -winner);
            gates.add(-visible.whole(), -is.some(), is.whole());
            switches.addMember(is, member, visible, -visible.whole());
        }
        gates.atMostOne(chosen);
        gates.imply(one, gates.or(chosen));
    }

    /** A tristate member that could only be m is hidden while its choice is y. */
    private Bits visible(Symbol member, int whole) {
        Bits shown = Bits.NO;
        for (Property.Prompt prompt : tree.prompts(member)) {
            Bits condition = expressions.bits(prompt.condition());
            int hidden = gates.and(condition.some(), -condition.whole(), whole);
            shown = shown.max(member.type() == SymbolType.TRISTATE ? condition.when(-hidden, gates) : condition, gates);
        }
        return member.type() == SymbolType.TRISTATE
                ? encoding.whole(member, shown)
                : new Bits(shown.some(), shown.some());
    }
}
