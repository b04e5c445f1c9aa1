package io.github.kconfig4j.modes;

import io.github.kconfig4j.config.UserValuesBuilder;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.syntax.Feature;
import java.util.List;

/** The way of Linux 6.1: all symbols, also choices and members, in the order of the C tool's hash table. */
final class TypedNewSymbols implements NewSymbols {
    private final Session session;
    private final KconfigTree tree;

    TypedNewSymbols(Session session) {
        this.session = session;
        this.tree = session.tree();
    }

    @Override
    public void setAll(Source source, SourcePosition origin) {
        session.change(values -> {
            for (Symbol symbol : tree.confOrder()) {
                if (symbol.type().isBoolOrTristate() && !values.has(symbol)) {
                    values.set(symbol, source.value(symbol), origin);
                }
            }
        });
        session.invalidate();
        decideOpenChoices(origin);
    }

    /**
     * Draws for every symbol. A choice keeps what is drawn for it, and it counts once a member of it is drawn, which
     * needs the choice to be {@code y}; since that can make other choices {@code y}, it is done until nothing changes.
     * The C tool looks once more if anything was drawn at all, which shows in its warnings.
     */
    @Override
    public void setRandomly(RandomSource source, SourcePosition origin) {
        boolean changed = drawSymbols(source, origin);
        boolean again = true;
        while (again) {
            session.invalidate();
            again = drawMembers(source, origin, changed);
            changed = false;
        }
    }

    private boolean drawSymbols(RandomSource source, SourcePosition origin) {
        List<Symbol> open = tree.confOrder().stream()
                .filter(s -> s.type().isBoolOrTristate() && !session.has(s))
                .toList();
        session.change(values -> {
            for (Symbol symbol : open) {
                String value = source.value(symbol);
                if (symbol.isChoice()) {
                    values.keep(symbol, value, origin);
                } else {
                    values.set(symbol, value, origin);
                }
            }
        });
        return !open.isEmpty();
    }

    /**
     * Draws a member of each open choice that is {@code y}.
     *
     * @param changed whether something was drawn before
     * @return whether to look again
     */
    private boolean drawMembers(RandomSource source, SourcePosition origin, boolean changed) {
        UserValuesBuilder drawn = session.user().toBuilder();
        boolean lastDecides = tree.dialect().has(Feature.LAST_CHOICE_DECIDES);
        boolean again = changed;
        boolean any = false;
        for (Choice choice : choicesInConfOrder()) {
            Symbol symbol = choice.symbol();
            if (drawn.has(symbol)) {
                continue;
            }
            session.ask(symbol, drawn);
            boolean set = session.configuration().tristate(symbol) == Tristate.YES;
            if (set) {
                draw(choice, source, origin, drawn);
            }
            any |= set;
            again = set || again && !lastDecides;
        }
        if (any) {
            session.replaceUser(drawn.build());
        }
        return again;
    }

    private List<Choice> choicesInConfOrder() {
        return tree.confOrder().stream()
                .filter(Symbol::isChoice)
                .map(tree::choice)
                .filter(c -> !c.members().isEmpty())
                .toList();
    }

    private void draw(Choice choice, RandomSource source, SourcePosition origin, UserValuesBuilder values) {
        List<Symbol> members = choice.members();
        Symbol drawn = members.get(source.below(members.size()));
        members.forEach(m -> values.set(m, m == drawn ? "y" : "n", origin));
        values.choose(choice.symbol(), drawn);
        values.decide(choice.symbol(), origin);
        session.outdate(members);
        session.outdate(List.of(choice.symbol()));
    }

    @Override
    public void leaveDefaults(SourcePosition origin) {
        session.invalidate();
        decideOpenChoices(origin);
    }

    private void decideOpenChoices(SourcePosition origin) {
        List<Symbol> open = tree.confOrder().stream()
                .filter(s -> s.isChoice() && !session.has(s))
                .toList();
        if (!open.isEmpty()) {
            session.change(values -> open.forEach(choice -> values.decide(choice, origin)));
            session.recompute();
            open.forEach(session::ask);
        }
    }
}
