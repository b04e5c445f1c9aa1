package io.github.kconfig4j.product.steps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What happens at random to what earlier runs have left behind: their memory and what they generated. */
final class RandomTarget {
    private final Random random;
    private final Path target;
    private final Path state;
    private Tree saved = new Tree(new TreeMap<>());

    /**
     * @param target the folder of everything that is built
     * @param state the folder of the memory, below it
     */
    RandomTarget(Random random, Path target, Path state) {
        this.random = random;
        this.target = target;
        this.state = state;
    }

    /** Does something, or nothing, and says what. */
    String change() throws IOException {
        switch (random.nextInt(24)) {
            case 0 -> {
                Tree.delete(state);
                return ", the memory is lost";
            }
            case 1 -> {
                return filesBelow(state).isEmpty() ? "" : lose(pick(filesBelow(state)));
            }
            case 2, 3 -> {
                return filesBelow(state).isEmpty() ? "" : damage(pick(filesBelow(state)));
            }
            case 4 -> {
                Tree.delete(target);
                return ", clean";
            }
            case 5 -> {
                return generated().isEmpty() ? "" : lose(pick(generated()));
            }
            case 6 -> {
                return generated().isEmpty() ? "" : damage(pick(generated()));
            }
            case 7 -> {
                saved = Tree.of(target);
                return ", saved";
            }
            case 8 -> {
                saved.restore(target);
                return ", all of an earlier build";
            }
            default -> {
                return "";
            }
        }
    }

    private List<Path> generated() throws IOException {
        return filesBelow(target).stream()
                .filter(file -> !file.startsWith(state))
                .toList();
    }

    private String lose(Path file) throws IOException {
        Files.delete(file);
        return ", " + target.relativize(file) + " is lost";
    }

    private String damage(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        int length = random.nextInt(content.length + 1);
        byte[] damaged = Arrays.copyOf(content, random.nextBoolean() ? length : content.length);
        if (damaged.length > 0 && random.nextBoolean()) {
            damaged[random.nextInt(damaged.length)] ^= 1;
        }
        Files.write(file, damaged);
        return ", " + target.relativize(file) + " is damaged";
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path pick(List<Path> from) {
        return from.get(random.nextInt(from.size()));
    }
}
