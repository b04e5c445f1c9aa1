package io.github.kconfig4j.config;

import io.github.kconfig4j.model.SymbolType;

/**
 * The rule of Linux 6.1, where a choice is a symbol with a value: with {@code y} exactly one visible member is
 * {@code y}, with {@code m} each member is what it would be on its own, at most {@code m}.
 */
final class TypedChoiceRule implements ChoiceRule {
    private final Program program;
    private final UserValues user;
    private final Values values;
    private final Evaluator evaluator;

    TypedChoiceRule(Program program, UserValues user, Values values, Evaluator evaluator) {
        this.program = program;
        this.user = user;
        this.values = values;
        this.evaluator = evaluator;
    }

    /** A tristate member that could only be {@code m} is hidden while its choice is {@code y}. */
    @Override
    public byte promptVisibility(int symbol, byte condition) {
        return promptVisibility(program, values, symbol, condition);
    }

    static byte promptVisibility(Program program, Values values, int symbol, byte condition) {
        int choice = program.choiceOf[symbol];
        boolean hidden = choice >= 0
                && program.types[symbol] == SymbolType.TRISTATE
                && condition == Values.MOD
                && values.tri[choice] == Values.YES;
        return hidden ? Values.NO : condition;
    }

    @Override
    public boolean decide(int choice) {
        values.winner[choice] = -1;
        if (values.tri[choice] != Values.YES) {
            return false;
        }
        boolean settled = true;
        for (int member : program.members[choice]) {
            settled &= values.visible[member] == Values.NO || user.assigned[member] != null;
        }
        int chosen = user.chosen[choice];
        if (chosen < 0 || values.visible[chosen] == Values.NO) {
            chosen = ChoiceDefault.of(program, values, evaluator, choice);
        }
        values.winner[choice] = chosen < 0 ? Values.NO_MEMBER : chosen;
        if (chosen < 0) {
            values.tri[choice] = Values.NO;
        }
        return !settled && user.assigned[choice] != null;
    }
}
