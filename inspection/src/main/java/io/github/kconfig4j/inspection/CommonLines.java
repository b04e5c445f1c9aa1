package io.github.kconfig4j.inspection;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Pairs the lines that two texts have in common, as many as there can be, in the order of both. By E. W. Myers, "An O(ND)
 * Difference Algorithm and Its Variations" (1986), in the form that needs room for the lines and not for their pairs.
 * Lines that only one text has are left out before, so that what is different all over costs nothing. Used once.
 */
public final class CommonLines {
    /** Of a line: that the other text does not have it. */
    public static final int NONE = -1;

    private static final int UNREACHED = -1;

    /** The lines that both have, as numbers: equal lines have equal numbers. */
    private final int[] a;

    private final int[] b;
    /** For each of them in {@link #a} the index in {@link #b}. */
    private final int[] partners;
    /** How far one gets from the beginning, and from the end, on each diagonal. */
    private final int[] forward;

    private final int[] backward;
    private final int middle;

    private CommonLines(int[] a, int[] b) {
        this.a = a;
        this.b = b;
        this.partners = new int[a.length];
        Arrays.fill(partners, NONE);
        this.middle = a.length + b.length + 1;
        this.forward = new int[2 * middle + 1];
        this.backward = new int[2 * middle + 1];
    }

    /**
     * Pairs them.
     *
     * @return for each line of the first text the index of its partner in the second, else {@link #NONE}
     */
    public static int[] pair(List<?> inA, List<?> inB) {
        int[] numbersOfA = new int[inA.size()];
        int[] numbersOfB = new int[inB.size()];
        number(inA, numbersOfA, inB, numbersOfB);
        int[] keptOfA = shared(numbersOfA, numbersOfB);
        int[] keptOfB = shared(numbersOfB, numbersOfA);
        CommonLines lines = new CommonLines(
                IntStream.of(keptOfA).map(i -> numbersOfA[i]).toArray(),
                IntStream.of(keptOfB).map(i -> numbersOfB[i]).toArray());
        lines.compare(0, keptOfA.length, 0, keptOfB.length);
        int[] pairs = new int[inA.size()];
        Arrays.fill(pairs, NONE);
        for (int i = 0; i < keptOfA.length; i++) {
            if (lines.partners[i] != NONE) {
                pairs[keptOfA[i]] = keptOfB[lines.partners[i]];
            }
        }
        return pairs;
    }

    private static void number(List<?> inA, int[] ofA, List<?> inB, int[] ofB) {
        Map<Object, Integer> numbers = new HashMap<>();
        for (int i = 0; i < ofA.length; i++) {
            ofA[i] = numbers.computeIfAbsent(inA.get(i), line -> numbers.size());
        }
        for (int i = 0; i < ofB.length; i++) {
            ofB[i] = numbers.computeIfAbsent(inB.get(i), line -> numbers.size());
        }
    }

    /** The indices of the lines of one text that the other has as well. */
    private static int[] shared(int[] numbers, int[] others) {
        int[] sorted = others.clone();
        Arrays.sort(sorted);
        return IntStream.range(0, numbers.length)
                .filter(i -> Arrays.binarySearch(sorted, numbers[i]) >= 0)
                .toArray();
    }

    private void compare(int fromA, int toA, int fromB, int toB) {
        int startA = fromA;
        int startB = fromB;
        while (startA < toA && startB < toB && a[startA] == b[startB]) {
            partners[startA++] = startB++;
        }
        int endA = toA;
        int endB = toB;
        while (startA < endA && startB < endB && a[endA - 1] == b[endB - 1]) {
            partners[--endA] = --endB;
        }
        if (startA < endA && startB < endB) {
            Split split = split(startA, endA, startB, endB);
            compare(startA, startA + split.ofA(), startB, startB + split.ofB());
            compare(startA + split.ofA(), endA, startB + split.ofB(), endB);
        }
    }

    /** A point in the middle of a shortest way through both texts: how many lines of each lie before it. */
    private record Split(int ofA, int ofB) {}

    private Split split(int fromA, int toA, int fromB, int toB) {
        int sizeA = toA - fromA;
        int sizeB = toB - fromB;
        int difference = sizeA - sizeB;
        boolean odd = difference % 2 != 0;
        Arrays.fill(forward, middle - sizeB - 1, middle + sizeA + 2, UNREACHED);
        Arrays.fill(backward, middle - sizeB - 1, middle + sizeA + 2, UNREACHED);
        for (int steps = 0; ; steps++) {
            for (int k = first(steps, sizeB); k <= Math.min(steps, sizeA); k += 2) {
                int x = reach(forward, k, steps, sizeA, sizeB);
                while (x != UNREACHED && x < sizeA && x - k < sizeB && a[fromA + x] == b[fromB + x - k]) {
                    x++;
                }
                forward[middle + k] = x;
                if (odd && meet(x, backward[middle + difference - k], sizeA)) {
                    return new Split(x, x - k);
                }
            }
            for (int k = first(steps, sizeB); k <= Math.min(steps, sizeA); k += 2) {
                int x = reach(backward, k, steps, sizeA, sizeB);
                while (x != UNREACHED && x < sizeA && x - k < sizeB && a[toA - 1 - x] == b[toB - 1 - x + k]) {
                    x++;
                }
                backward[middle + k] = x;
                if (!odd && meet(x, forward[middle + difference - k], sizeA)) {
                    return new Split(sizeA - x, sizeB - x + k);
                }
            }
        }
    }

    /** The first diagonal inside the texts that so many steps lead to. */
    private static int first(int steps, int sizeB) {
        return steps <= sizeB ? -steps : -sizeB + (steps - sizeB) % 2;
    }

    /** How far one gets on a diagonal with one step from its neighbours. */
    private int reach(int[] reached, int k, int steps, int sizeA, int sizeB) {
        if (steps == 0) {
            return 0;
        }
        int left = reached[middle + k - 1];
        int above = reached[middle + k + 1];
        int right = left != UNREACHED && left < sizeA ? left + 1 : UNREACHED;
        int down = above != UNREACHED && above - k <= sizeB ? above : UNREACHED;
        return Math.max(Math.max(right, down), reached[middle + k]);
    }

    private static boolean meet(int x, int fromTheOtherEnd, int sizeA) {
        return x != UNREACHED && fromTheOtherEnd != UNREACHED && x + fromTheOtherEnd >= sizeA;
    }
}
