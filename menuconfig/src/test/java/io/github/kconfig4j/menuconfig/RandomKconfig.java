package io.github.kconfig4j.menuconfig;

import java.util.Random;

/** Makes Kconfig files in which much depends on much; whatever comes later depends on, or is selected by, what came before. */
final class RandomKconfig {
    private static final String[] TYPES = {"bool", "tristate", "bool", "tristate", "int", "hex", "string"};

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private int count;

    RandomKconfig(Random random) {
        this.random = random;
    }

    String text() {
        text.append("config MODULES\n\tbool \"Enable modules\"\n\tmodules\n\tdefault y\n");
        int blocks = 3 + random.nextInt(8);
        for (int i = 0; i < blocks; i++) {
            addBlock();
        }
        return text.toString();
    }

    private void addBlock() {
        switch (random.nextInt(5)) {
            case 0 -> {
                text.append("menu \"Menu ").append(count).append("\"\n");
                if (random.nextInt(3) == 0) {
                    text.append("\tdepends on ").append(earlier()).append('\n');
                }
                addSome();
                text.append("endmenu\n");
            }
            case 1 -> {
                text.append("if ").append(earlier()).append('\n');
                addSome();
                text.append("endif\n");
            }
            case 2 -> addChoice();
            case 3 ->
                text.append("comment \"Comment\"\n\tdepends on ")
                        .append(earlier())
                        .append('\n');
            default -> addSome();
        }
    }

    private void addSome() {
        int entries = 1 + random.nextInt(4);
        for (int i = 0; i < entries; i++) {
            addConfig();
        }
    }

    private String earlier() {
        String name = count == 0 || random.nextInt(8) == 0 ? "MODULES" : "S" + random.nextInt(count);
        return random.nextInt(4) == 0 ? "!" + name : name;
    }

    private void addConfig() {
        String type = TYPES[random.nextInt(TYPES.length)];
        text.append(random.nextInt(6) == 0 ? "menuconfig" : "config")
                .append(" S")
                .append(count)
                .append('\n');
        text.append('\t').append(type);
        text.append(" \"Option ").append(count).append(random.nextInt(5) == 0 ? " 選択\"" : "\"");
        text.append(random.nextInt(4) == 0 ? " if " + earlier() : "").append('\n');
        if (random.nextInt(2) == 0) {
            text.append("\tdepends on ").append(earlier()).append('\n');
        }
        if (random.nextInt(2) == 0) {
            text.append("\tdefault ").append(value(type));
            text.append(random.nextInt(2) == 0 ? " if " + earlier() : "").append('\n');
        }
        if (type.equals("int") && random.nextInt(2) == 0) {
            text.append("\trange 2 20\n");
        }
        boolean switched = type.equals("bool") || type.equals("tristate");
        if (switched && count > 0 && random.nextInt(3) == 0) {
            // Backwards only, so that nothing selects itself.
            text.append(random.nextBoolean() ? "\tselect T" : "\timply T")
                    .append(random.nextInt(3))
                    .append('\n');
        }
        count++;
        if (random.nextInt(6) == 0) {
            addTarget();
        }
    }

    private int targets;

    private void addTarget() {
        text.append("config T").append(targets++ % 3).append('\n');
        text.append(random.nextBoolean() ? "\ttristate \"Target\"\n" : "\ttristate\n");
    }

    private static String value(String type) {
        return switch (type) {
            case "bool", "tristate" -> "y";
            case "int" -> "7";
            case "hex" -> "0x1f";
            default -> "\"text\"";
        };
    }

    private void addChoice() {
        text.append("choice\n\tprompt \"Choice ").append(count).append("\"\n");
        if (random.nextInt(3) == 0) {
            text.append("\tdepends on ").append(earlier()).append('\n');
        }
        int members = 2 + random.nextInt(3);
        for (int i = 0; i < members; i++) {
            text.append("config S")
                    .append(count)
                    .append("\n\tbool \"Member ")
                    .append(count)
                    .append("\"\n");
            if (i > 0 && random.nextInt(3) == 0) {
                text.append("\tdepends on MODULES\n");
            }
            count++;
        }
        text.append("endchoice\n");
    }
}
