package io.github.kconfig4j.space.universe;

import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A small Kconfig in which options depend on those before them in all ways that the language has. */
final class RandomKconfig {
    private static final List<String> TYPES = List.of("bool", "bool", "bool", "tristate", "int", "hex", "string");
    private static final List<String> NUMBERS = List.of("0", "1", "2", "5", "17");
    private static final List<String> HEX_NUMBERS = List.of("0x0", "0x1", "0x5", "0x11");
    private static final List<String> STRINGS = List.of("\"\"", "\"a\"", "\"b\"", "\"17\"");

    private final Random random;
    private final List<String> names = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** @param modules the line that says that a symbol decides on whether there is m, in the dialect */
    RandomKconfig(Random random, String modules) {
        this.random = random;
        text.append("config MODULES\n\tbool \"modules\"\n");
        text.append(random.nextBoolean() ? "\t" + modules + "\n" : "").append('\n');
        int options = 5 + random.nextInt(6);
        for (int i = 0; i < options; i++) {
            if (random.nextInt(6) == 0) {
                choice(i);
            } else {
                option("S" + i, pick(TYPES), true);
            }
        }
    }

    String text() {
        return text.toString();
    }

    private void choice(int number) {
        text.append("choice\n\tprompt \"c\"\n");
        if (!names.isEmpty() && random.nextBoolean()) {
            text.append("\tdepends on ").append(condition()).append('\n');
        }
        text.append('\n');
        int members = 2 + random.nextInt(2);
        int before = names.size();
        List<String> inside = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            String name = "S" + number + "_" + i;
            text.append("config ").append(name).append("\n\tbool \"m\"\n\n");
            inside.add(name);
        }
        text.append("endchoice\n\n");
        names.addAll(before, inside);
        inside.forEach(name -> types.add(before, "bool"));
    }

    private void option(String name, String type, boolean select) {
        text.append("config ").append(name).append("\n\t").append(type);
        boolean conditional = !names.isEmpty() && random.nextInt(4) == 0;
        text.append(random.nextInt(4) == 0 ? "" : " \"p\"" + (conditional ? " if " + condition() : ""));
        text.append('\n');
        if (!names.isEmpty() && random.nextInt(2) == 0) {
            text.append("\tdepends on ").append(condition()).append('\n');
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            text.append("\tdefault ").append(constant(type));
            text.append(names.isEmpty() || random.nextInt(3) == 0 ? "" : " if " + condition());
            text.append('\n');
        }
        if (type.equals("int") && random.nextInt(3) == 0) {
            text.append("\trange 1 10\n");
        }
        boolean switching = type.equals("bool") || type.equals("tristate");
        if (select && switching && random.nextInt(3) == 0) {
            String target = name + "_T";
            text.append(random.nextBoolean() ? "\tselect " : "\timply ").append(target);
            text.append(names.isEmpty() || random.nextBoolean() ? "" : " if " + condition());
            text.append("\n\n");
            option(target, type, false);
        } else {
            text.append('\n');
        }
        names.add(name);
        types.add(type);
    }

    /** A condition over the options so far. */
    String condition() {
        return switch (random.nextInt(6)) {
            case 0 -> "(" + part() + " && " + part() + ")";
            case 1 -> "(" + part() + " || " + part() + ")";
            case 2 -> "(" + part() + " && !(" + part() + " || " + part() + "))";
            default -> part();
        };
    }

    private String part() {
        int i = random.nextInt(names.size());
        String type = types.get(i);
        if (type.equals("bool") || type.equals("tristate")) {
            return switch (random.nextInt(5)) {
                case 0 -> "!" + names.get(i);
                case 1 -> names.get(i) + pick(List.of(" = ", " != ")) + pick(List.of("y", "m", "n"));
                default -> names.get(i);
            };
        }
        return names.get(i) + pick(List.of(" = ", " != ", " < ", " <= ", " > ", " >= ")) + constant(type);
    }

    private String constant(String type) {
        return switch (type) {
            case "bool" -> pick(List.of("y", "n"));
            case "tristate" -> pick(List.of("y", "m", "n"));
            case "int" -> pick(NUMBERS);
            case "hex" -> pick(HEX_NUMBERS);
            default -> pick(STRINGS);
        };
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** A value to ask for. */
    static String value(Symbol symbol, Random random) {
        List<String> values = switch (symbol.type()) {
            case BOOL -> List.of("y", "n");
            case TRISTATE -> List.of("y", "m", "n");
            case INT -> List.of("0", "1", "2", "3", "5", "6", "16", "17", "18");
            case HEX -> List.of("0x0", "0x1", "0x2", "0x5", "0x10", "0x11", "0x12");
            case STRING, UNKNOWN -> List.of("", "a", "b", "17", "c", "0");
        };
        return values.get(random.nextInt(values.size()));
    }
}
