package io.github.kconfig4j.config;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** How the C tool settles choices while it computes values: those that are symbols with a value, and those of priorities. */
final class ConfChoices {
    private final Program program;
    private final Values values;
    private final UserValuesBuilder builder;
    private final UserValues user;
    private final BitSet valid;
    private final ConfCalculation calculation;
    private final ChoiceRule priorities;

    ConfChoices(Program program, Values values, UserValuesBuilder builder, BitSet valid, ConfCalculation calculation) {
        this.program = program;
        this.values = values;
        this.builder = builder;
        this.user = builder.live();
        this.valid = valid;
        this.calculation = calculation;
        this.priorities = new PriorityChoiceRule(program, user, values, new Evaluator(program, values));
    }

    byte promptVisibility(int symbol, byte condition) {
        return program.typedChoices ? TypedChoiceRule.promptVisibility(program, values, symbol, condition) : condition;
    }

    /** A choice that is computed again has no winner until it has a value. */
    void reset(int symbol) {
        if (isTypedChoice(symbol)) {
            values.winner[symbol] = -1;
        }
    }

    /** Finds the member that is set of a choice that is {@code y}. */
    void settle(int choice) {
        if (!isTypedChoice(choice) || values.tri[choice] != Values.YES) {
            return;
        }
        boolean decided = true;
        for (int member : program.members[choice]) {
            calculation.see(member);
            decided &= !isVisible(member) || user.assigned[member] != null;
        }
        if (!decided) {
            builder.forget(program.tree.symbolAt(choice));
        }
        int chosen = user.chosen[choice];
        int winner = chosen >= 0 && isVisible(chosen) ? chosen : standard(choice);
        values.winner[choice] = winner;
        if (winner < 0) {
            values.tri[choice] = Values.NO;
        }
    }

    private boolean isTypedChoice(int symbol) {
        return program.typedChoices && program.tree.symbolAt(symbol).isChoice();
    }

    private boolean isVisible(int symbol) {
        return values.visible[symbol] != Values.NO;
    }

    /** The visible members of a choice that is written are written. */
    void markMembers(int choice) {
        if (program.typedChoices && values.written[choice]) {
            for (int member : program.members[choice]) {
                values.written[member] |= isVisible(member);
            }
        }
    }

    /** Looks at members, the one set last first, until one is found that the user wants; all visible ones get values. */
    void settleByPriority(int choice) {
        boolean found = false;
        for (int member : user.byPriority(program.members[choice])) {
            calculation.see(member);
            @Nullable Assignment asked = user.assigned[member];
            if (isVisible(member) && asked != null && Resolver.tristate(asked) == Values.YES) {
                found = true;
                break;
            }
        }
        if (!found) {
            standard(choice);
        }
        priorities.decide(choice);
        for (int member : program.members[choice]) {
            if (isVisible(member)) {
                values.tri[member] = values.winner[choice] == member ? Values.YES : Values.NO;
                values.written[member] = true;
                valid.set(member);
            }
        }
    }

    /** The visible symbol of the first default that holds, else the first visible member, else -1. */
    int standard(int choice) {
        int[] defaults = program.defaults[choice];
        for (int i = 0; i < defaults.length; i += 2) {
            if (calculation.at(defaults[i]) != Values.NO) {
                int symbol = program.defaultSymbols[choice][i / 2];
                if (symbol >= 0 && isVisible(symbol)) {
                    return symbol;
                }
            }
        }
        for (int member : program.members[choice]) {
            if (isVisible(member)) {
                return member;
            }
        }
        return -1;
    }
}
