package io.github.kconfig4j.conf;

import io.github.kconfig4j.config.ConfTables;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.options.Feature;
import java.util.List;

/** The way of Linux 6.1: all symbols, also choices and members, in the order of the C tool's hash table. */
final class TypedNewSymbols implements NewSymbols {
    /** A visible choice is decided in one of a hundred rounds at least, unless nothing is to be {@code y} at all. */
    private static final int MANY_ROUNDS = 2000;

    private static final int FEW_ROUNDS = 50;

    private final Session session;
    private final KconfigTree tree;
    private final boolean dropsBefore;
    private int undecided;
    /** For how many rounds no choice was decided. */
    private int idle;

    TypedNewSymbols(Session session) {
        this.session = session;
        this.tree = session.tree();
        this.dropsBefore = tree.dialect().has(Feature.DROPPED_BEFORE_SETTING);
    }

    private void dropBefore() {
        if (dropsBefore) {
            session.invalidate();
        }
    }

    private void dropAfter() {
        if (!dropsBefore) {
            session.invalidate();
        }
    }

    @Override
    public void setAll(Source source, SourcePosition origin) {
        dropBefore();
        session.change(values -> {
            for (Symbol symbol : tree.confOrder()) {
                boolean open = !values.has(symbol) && !session.tables().isComputed(symbol);
                if (symbol.type().isBoolOrTristate() && open) {
                    values.set(symbol, source.value(symbol), origin);
                }
            }
        });
        dropAfter();
        decideOpenChoices();
    }

    /**
     * Draws for every symbol. A choice keeps what is drawn for it, and it counts once a member of it is drawn, which
     * needs the choice to be {@code y}; since that can make other choices {@code y}, it is done until nothing changes.
     */
    @Override
    public void setRandomly(RandomSource source, SourcePosition origin) {
        boolean changed = true;
        while (changed) {
            dropBefore();
            changed = drawSymbols(source, origin);
            dropAfter();
            changed = drawMembers(source, origin, changed) && !(dropsBefore && isStuck());
        }
    }

    /**
     * Whether it is time to give up: choices without a decision are drawn again in each round, so the C tool never ends if one
     * stays hidden. A hidden one may show after a few rounds, a visible one is decided as soon as {@code y} is drawn for it.
     */
    private boolean isStuck() {
        List<Symbol> open = choicesInConfOrder().stream()
                .map(Choice::symbol)
                .filter(choice -> !session.has(choice))
                .toList();
        boolean visible = open.stream().anyMatch(c -> session.configuration().visibility(c) != Tristate.NO);
        idle = open.size() == undecided ? idle + 1 : 0;
        undecided = open.size();
        return idle > (visible ? MANY_ROUNDS : FEW_ROUNDS);
    }

    /** Draws for what has no value yet, neither of the user nor computed. Returns whether there was something. */
    private boolean drawSymbols(RandomSource source, SourcePosition origin) {
        List<Symbol> open = tree.confOrder().stream()
                .filter(s -> s.type().isBoolOrTristate() && !s.isConstant())
                .filter(s -> !session.has(s) && !session.tables().isComputed(s))
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
        boolean lastDecides = tree.dialect().has(Feature.LAST_CHOICE_DECIDES);
        boolean again = changed;
        for (Choice choice : choicesInConfOrder()) {
            Symbol symbol = choice.symbol();
            if (session.has(symbol)) {
                continue;
            }
            session.ask(symbol);
            boolean set = session.configuration().tristate(symbol) == Tristate.YES
                    && !choice.members().isEmpty();
            if (set) {
                draw(choice, source, origin);
            }
            again = set || again && !lastDecides;
        }
        return again;
    }

    private List<Choice> choicesInConfOrder() {
        return tree.confOrder().stream()
                .filter(Symbol::isChoice)
                .map(tree::choice)
                .toList();
    }

    private void draw(Choice choice, RandomSource source, SourcePosition origin) {
        List<Symbol> members = choice.members();
        Symbol drawn = members.get(source.below(members.size()));
        session.change(values -> {
            for (Symbol member : members) {
                String value = member == drawn ? "y" : "n";
                values.set(member, member.type().isBoolOrTristate() ? value : ConfTables.NOTHING, origin);
            }
            values.choose(choice.symbol(), drawn);
            values.decide(choice.symbol(), origin);
        });
        members.forEach(session.tables()::drop);
        session.tables().drop(choice.symbol());
    }

    @Override
    public void leaveDefaults(SourcePosition origin) {
        session.invalidate();
        decideOpenChoices();
    }

    private void decideOpenChoices() {
        session.tables().decideChoicesWhenAsked();
        for (Symbol symbol : tree.confOrder()) {
            if (symbol.isChoice() && !session.has(symbol)) {
                session.ask(symbol);
                session.tables().decide(symbol);
            }
        }
    }
}
