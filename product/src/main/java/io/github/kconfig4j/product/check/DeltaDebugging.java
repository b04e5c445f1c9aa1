package io.github.kconfig4j.product.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a list that shows something smaller: leaves out what it shows it without, by halves, quarters and so on. */
final class DeltaDebugging {
    private DeltaDebugging() {}

    /**
     * A part of the list that shows it, and none of whose elements can be left out, unless the tries are used up.
     *
     * @param shows whether a part shows it; the whole does
     */
    static <T> Smallest<T> shrink(List<T> whole, Predicate<List<T>> shows, int mostTries) {
        List<T> left = new ArrayList<>(whole);
        int tries = 0;
        int size = Math.max(1, left.size() / 2);
        while (!left.isEmpty()) {
            boolean smaller = false;
            for (int from = 0; from < left.size(); ) {
                if (tries++ >= mostTries) {
                    return new Smallest<>(left, false);
                }
                List<T> without = new ArrayList<>(left);
                without.subList(from, Math.min(from + size, left.size())).clear();
                if (shows.test(without)) {
                    left = without;
                    smaller = true;
                } else {
                    from += size;
                }
            }
            if (size == 1 && !smaller) {
                break;
            }
            size = smaller ? Math.max(1, Math.min(size, left.size())) : Math.max(1, size / 2);
        }
        return new Smallest<>(left, true);
    }

    /**
     * What is left.
     *
     * @param isMinimal whether each element was found necessary; else the tries were used up
     */
    record Smallest<T>(List<T> elements, boolean isMinimal) {
        Smallest {
            elements = List.copyOf(elements);
        }
    }
}
