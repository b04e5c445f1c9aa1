package io.github.kconfig4j.config;

import org.jspecify.annotations.Nullable;

/**
 * The newest rule: exactly one visible member is {@code y}. Which one is found in this order: the visible member that
 * was set to {@code y} last; the default, unless it was set to {@code n}; the first visible member about which the user
 * said nothing; the visible member that was set to {@code n} first.
 */
final class PriorityChoiceRule implements ChoiceRule {
    private final Program program;
    private final UserValues user;
    private final Values values;
    private final Evaluator evaluator;

    PriorityChoiceRule(Program program, UserValues user, Values values, Evaluator evaluator) {
        this.program = program;
        this.user = user;
        this.values = values;
        this.evaluator = evaluator;
    }

    @Override
    public byte promptVisibility(int symbol, byte condition) {
        return condition;
    }

    @Override
    public boolean decide(int choice) {
        values.winner[choice] = winner(choice);
        return false;
    }

    private int winner(int choice) {
        int[] members = program.members[choice];
        int wanted = lastSetToYes(members);
        if (wanted >= 0) {
            return wanted;
        }
        int standard = ChoiceDefault.of(program, values, evaluator, choice);
        if (standard >= 0 && !isSetToNo(standard)) {
            return standard;
        }
        int first = firstUndecided(members);
        return first >= 0 ? first : leastRecent(members);
    }

    private int lastSetToYes(int[] members) {
        int best = -1;
        for (int member : members) {
            @Nullable Assignment asked = user.assigned[member];
            boolean wanted = isVisible(member) && asked != null && Resolver.tristate(asked) == Values.YES;
            if (wanted && (best < 0 || user.rank[member] > user.rank[best])) {
                best = member;
            }
        }
        return best;
    }

    private int firstUndecided(int[] members) {
        for (int member : members) {
            if (isVisible(member) && user.assigned[member] == null) {
                return member;
            }
        }
        return -1;
    }

    private int leastRecent(int[] members) {
        int best = -1;
        for (int member : members) {
            if (isVisible(member) && (best < 0 || user.rank[member] < user.rank[best])) {
                best = member;
            }
        }
        return best;
    }

    private boolean isSetToNo(int member) {
        @Nullable Assignment asked = user.assigned[member];
        return asked != null && Resolver.tristate(asked) == Values.NO;
    }

    private boolean isVisible(int member) {
        return values.visible[member] != Values.NO;
    }
}
