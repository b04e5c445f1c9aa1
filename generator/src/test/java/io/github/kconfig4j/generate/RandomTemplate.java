package io.github.kconfig4j.generate;

import io.github.kconfig4j.config.Configuration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** A random template that knows, without FreeMarker, what it must give. */
final class RandomTemplate {
    private final Random random;
    private final List<Part> parts;
    private final StringBuilder text = new StringBuilder("<#-- header -->\n");
    private int tokens;

    /** A part that gives text or not. */
    private interface Part {
        void write(Configuration configuration, StringBuilder output);
    }

    /** A condition in two forms. */
    private record Condition(String text, Predicate<Configuration> holds) {}

    RandomTemplate(Random random) {
        this.random = random;
        this.parts = block(0);
    }

    String text() {
        return text.toString();
    }

    String expected(Configuration configuration) {
        StringBuilder output = new StringBuilder();
        parts.forEach(part -> part.write(configuration, output));
        return output.toString();
    }

    private List<Part> block(int depth) {
        List<Part> block = new ArrayList<>();
        int count = random.nextInt(4) + (depth == 0 ? 3 : 0);
        for (int i = 0; i < count; i++) {
            int kind = random.nextInt(depth < 3 ? 8 : 5);
            block.add(
                    switch (kind) {
                        case 0 -> value();
                        case 1 -> inline();
                        case 2 -> comment();
                        case 3, 4 -> line();
                        default -> branches(depth);
                    });
        }
        return block;
    }

    private Part line() {
        // No blank line by itself: FreeMarker drops one between two comments.
        String line = indent() + token() + (random.nextInt(4) == 0 ? " text\n\n" : " text\n");
        text.append(line);
        return (configuration, output) -> output.append(line);
    }

    private Part value() {
        String before = indent() + token() + " ";
        text.append(before).append("${CONFIG[\"HZ\"]}\n");
        return (configuration, output) -> output.append(before)
                .append(configuration.value(configuration.tree().symbol("HZ").orElseThrow()))
                .append('\n');
    }

    private Part comment() {
        text.append(indent()).append("<#-- nothing\n of interest -->\n");
        return (configuration, output) -> {};
    }

    private Part inline() {
        Condition condition = condition();
        String before = indent() + token() + "(";
        String yes = token();
        String no = token();
        text.append(before)
                .append("<#if config(\"")
                .append(condition.text())
                .append("\")>")
                .append(yes)
                .append("<#else>")
                .append(no)
                .append("</#if>)\n");
        return (configuration, output) -> output.append(before)
                .append(condition.holds().test(configuration) ? yes : no)
                .append(")\n");
    }

    private Part branches(int depth) {
        List<Condition> conditions = new ArrayList<>();
        List<List<Part>> blocks = new ArrayList<>();
        int count = random.nextInt(3) + 1;
        for (int i = 0; i < count; i++) {
            Condition condition = condition();
            text.append(indent()).append(i == 0 ? "<#if" : "<#elseif");
            text.append(random.nextBoolean() ? " config(\"" : "\n  config( r\"")
                    .append(condition.text())
                    .append("\")>\n");
            conditions.add(condition);
            blocks.add(block(depth + 1));
        }
        if (random.nextBoolean()) {
            text.append(indent()).append("<#else>\n");
            conditions.add(new Condition("y", configuration -> true));
            blocks.add(block(depth + 1));
        }
        text.append(indent()).append("</#if>\n");
        return (configuration, output) -> {
            for (int i = 0; i < conditions.size(); i++) {
                if (conditions.get(i).holds().test(configuration)) {
                    blocks.get(i).forEach(part -> part.write(configuration, output));
                    return;
                }
            }
        };
    }

    private Condition condition() {
        return switch (random.nextInt(6)) {
            case 0 -> {
                Condition inner = condition();
                yield new Condition("!(" + inner.text() + ")", inner.holds().negate());
            }
            case 1 -> {
                Condition left = condition();
                Condition right = condition();
                yield new Condition(
                        "(" + left.text() + " && " + right.text() + ")",
                        left.holds().and(right.holds()));
            }
            case 2 -> {
                Condition left = condition();
                Condition right = condition();
                yield new Condition(
                        "(" + left.text() + "\n || " + right.text() + ")",
                        left.holds().or(right.holds()));
            }
            case 3 ->
                new Condition(
                        "HZ >= 250",
                        configuration -> Integer.parseInt(configuration.value(
                                        configuration.tree().symbol("HZ").orElseThrow()))
                                >= 250);
            default -> {
                String name = List.of("A", "B", "C", "D").get(random.nextInt(4));
                yield new Condition(name, configuration -> isSet(name, configuration));
            }
        };
    }

    static boolean isSet(String name, Configuration configuration) {
        return configuration
                .value(configuration.tree().symbol(name).orElseThrow())
                .equals("y");
    }

    private String indent() {
        return List.of("", "  ", "\t", "    ").get(random.nextInt(4));
    }

    private String token() {
        return "line" + tokens++;
    }
}
