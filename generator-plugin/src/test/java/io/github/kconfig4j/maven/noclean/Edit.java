package io.github.kconfig4j.maven.noclean;

import io.github.kconfig4j.maven.noclean.Unit.Extra;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Something that a user does between two builds. It can be done to any module, so that a sequence stays one when edits are
 * left out.
 *
 * @param kind what is done
 * @param a which; any number
 * @param b how; any number
 * @param c how; any number
 */
record Edit(EditKind kind, int a, int b, int c) {
    /** Does it, and says in words what was done. */
    String apply(UserModule module) {
        return kind.apply(module, this);
    }

    /** At least so many edits; what is broken is mended soon. */
    static List<Edit> sequence(Random random, int count) {
        List<Edit> edits = new ArrayList<>();
        while (edits.size() < count) {
            EditKind[] kinds = EditKind.values();
            EditKind kind = kinds[random.nextInt(kinds.length)];
            edits.add(random(kind, random));
            if (kind == EditKind.BREAK) {
                edits.add(random(kinds[random.nextInt(kinds.length)], random));
                edits.add(random(EditKind.MEND, random));
            }
        }
        return edits;
    }

    /** A module to begin with. */
    static UserModule start(long seed) {
        Random random = new Random(seed);
        UserModule module = new UserModule();
        module.units.add(new Unit("Base0", "a", 1));
        module.units.add(new Unit("Base1", "b", 2));
        List<EditKind> first = List.of(
                EditKind.ADD_SOURCE, EditKind.ADD_MEMBER, EditKind.VARY, EditKind.ADD_HAND_WRITTEN, EditKind.RESOURCE);
        for (EditKind kind : first) {
            for (int i = 0; i < 4; i++) {
                random(kind, random).apply(module);
            }
        }
        return module;
    }

    private static Edit random(EditKind kind, Random random) {
        return new Edit(kind, random.nextInt(1000), random.nextInt(1000), random.nextInt(1000));
    }

    <T> T pick(List<T> list) {
        return list.get(a % list.size());
    }

    /** One of the options that can be a condition. */
    String option() {
        List<String> options = List.of("A", "B", "C", "D", "RED", "GREEN");
        return options.get(b % options.size());
    }

    Extra extra(int number) {
        return new Extra(number, c % 2 == 0 ? "" : option(), b, c % 10);
    }
}
