package io.github.kconfig4j.config;

/** The member that a choice has if the user says nothing. */
final class ChoiceDefault {
    private ChoiceDefault() {}

    /** The visible symbol of the first default that holds, else the first visible member, else -1. */
    static int of(Program program, Values values, Evaluator evaluator, int choice) {
        int[] defaults = program.defaults[choice];
        for (int i = 0; i < defaults.length; i += 2) {
            if (evaluator.at(defaults[i]) != Values.NO) {
                int symbol = program.defaultSymbols[choice][i / 2];
                if (symbol >= 0 && values.visible[symbol] != Values.NO) {
                    return symbol;
                }
            }
        }
        for (int member : program.members[choice]) {
            if (values.visible[member] != Values.NO) {
                return member;
            }
        }
        return -1;
    }
}
