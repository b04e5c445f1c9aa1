package io.github.kconfig4j.generate.directive;

import java.util.List;
import java.util.Random;

/** A Java source with directives of all forms, by chance. */
final class RandomSource {
    private final Random random;
    private final List<String> symbols;
    private final StringBuilder text = new StringBuilder();
    private int members;

    RandomSource(Random random, List<String> symbols) {
        this.random = random;
        this.symbols = symbols;
    }

    String text(String name) {
        if (random.nextInt(4) == 0) {
            text.append("// #file if ").append(condition(3)).append('\n');
        }
        text.append("package a;\n\nimport java.util.List;\n\n");
        text.append("/*#if B*/ final /*#endif*/ class ").append(name).append(" {\n  List<String> all;\n");
        members(2);
        return text.append("}\n").toString();
    }

    private void members(int depth) {
        for (int i = random.nextInt(3) + 1; i > 0; i--) {
            switch (random.nextInt(depth > 0 ? 5 : 3)) {
                case 0 -> text.append("  int m").append(members++).append(";\n");
                case 1 ->
                    text.append("  List<String> m")
                            .append(members++)
                            .append("(/*#if D*/ int x /*#else*/ /*- long y */ /*#endif*/) {\n    return null;\n  }\n");
                case 2 -> text.append("  String m").append(members++).append(" = \"// #if B\"; // - text\n");
                default -> branches(depth - 1);
            }
        }
    }

    private void branches(int depth) {
        text.append("  // #if ").append(condition(6)).append('\n');
        branch(depth);
        while (random.nextInt(3) == 0) {
            text.append("  // #elif ").append(condition(6)).append('\n');
            branch(depth);
        }
        if (random.nextBoolean()) {
            text.append("  // #else\n");
            branch(depth);
        }
        text.append("  // #endif\n");
    }

    private void branch(int depth) {
        if (random.nextInt(3) == 0) {
            text.append("  // What it is:\n  //- int m").append(members++).append(" = 1;\n  //- void m");
            text.append(members++).append("() {\n  //-   run();\n  //- }\n");
        } else {
            text.append("  // - a note\n");
            members(depth);
        }
    }

    private String condition(int most) {
        StringBuilder condition = new StringBuilder(symbol());
        for (int i = random.nextInt(most); i > 0; i--) {
            condition.append(random.nextBoolean() ? " && " : " || ");
            condition.append(random.nextInt(4) == 0 ? "(" + symbol() + " || " + symbol() + ")" : symbol());
        }
        return condition.toString();
    }

    private String symbol() {
        String name = symbols.get(random.nextInt(symbols.size()));
        return switch (random.nextInt(6)) {
            case 0 -> "!" + name;
            case 1 -> name + " = y";
            case 2 -> name + " != \"n\"";
            default -> name;
        };
    }
}
