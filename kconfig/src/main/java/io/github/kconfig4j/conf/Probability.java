package io.github.kconfig4j.conf;

import io.github.kconfig4j.number.CNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How often a random configuration sets a symbol, in percent.
 *
 * @param boolYes how often a bool is {@code y}
 * @param tristateYes how often a tristate is {@code y}
 * @param tristateMod how often a tristate is {@code m}
 */
record Probability(int boolYes, int tristateYes, int tristateMod) {
    private static final int WHOLE = 100;
    private static final int MOST_NUMBERS = 3;

    /**
     * Reads {@code KCONFIG_PROBABILITY}: {@code y} for all, {@code y:m} for tristates, or {@code bool:y:m}. Empty if a
     * number or the sum for tristates is more than 100 or less than 0.
     */
    static Optional<Probability> parse(String text) {
        List<Integer> numbers = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty() && numbers.size() < MOST_NUMBERS) {
            long number = CNumber.leading(rest, 10);
            if (number < 0 || number > WHOLE) {
                return Optional.empty();
            }
            numbers.add((int) number);
            rest = rest.substring(CNumber.length(rest, 10));
            rest = rest.startsWith(":") ? rest.substring(1) : rest;
        }
        return Optional.of(of(numbers)).filter(p -> p.tristateYes + p.tristateMod <= WHOLE);
    }

    private static Probability of(List<Integer> numbers) {
        return switch (numbers.size()) {
            case 0 -> new Probability(50, 33, 33);
            case 1 -> new Probability(numbers.get(0), numbers.get(0) - numbers.get(0) / 2, numbers.get(0) / 2);
            case 2 -> new Probability(numbers.get(0) + numbers.get(1), numbers.get(0), numbers.get(1));
            default -> new Probability(numbers.get(0), numbers.get(1), numbers.get(2));
        };
    }
}
