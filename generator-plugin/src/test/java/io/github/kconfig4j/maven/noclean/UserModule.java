package io.github.kconfig4j.maven.noclean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A module as a user would have it, at one moment: Kconfig, Kbuild, sources, resources, configurations. What it is can be
 * changed freely; the files that {@link #files} gives fit together whatever was changed, unless {@link #broken} says
 * otherwise.
 */
final class UserModule {
    static final List<String> BOOLS = List.of("A", "B", "C", "D");
    static final List<String> COLOURS = List.of("RED", "GREEN", "BLUE");
    static final List<String> FOLDERS = List.of("a", "b", "b/deep");

    /** What an option that depends on another one depends on. */
    static final Map<String, String> MAY_DEPEND = new TreeMap<>(Map.of("A", "B", "C", "D"));

    final SortedMap<String, String> defaults = new TreeMap<>(
            Map.of("A", "y", "B", "n", "C", "n", "D", "y", "N", "10", "M", "3", "S", "x", "COLOUR", "RED"));
    final SortedSet<String> dependent = new TreeSet<>();
    final SortedMap<String, String> asked = new TreeMap<>();
    final SortedMap<String, String> askedByFragment = new TreeMap<>();
    boolean dotConfig;
    boolean fragment;
    boolean furtherOption;
    int revision;
    String broken = "";

    final List<Unit> units = new ArrayList<>();
    final SortedMap<String, String> resources = new TreeMap<>();
    final List<Hand> hands = new ArrayList<>();
    final SortedMap<String, String> handResources = new TreeMap<>();

    /** A hand-written source: what it uses, and a number in a method body. */
    static final class Hand {
        final String name;
        final Unit.Extra use;
        int body;

        Hand(String name, Unit.Extra use) {
            this.name = name;
            this.use = use;
        }
    }

    /** The classes that are there whatever the configuration. */
    List<Unit> always() {
        return units.stream().filter(u -> u.condition.isEmpty()).toList();
    }

    /** The classes that hand-written sources use. They stay: a change to a hand-written constant is no affair of the set. */
    List<Unit> base() {
        return units.stream().filter(Unit::isBase).toList();
    }

    /** All files but the pom, by their names. */
    SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        String set = "src/main/kconfig/";
        files.put(set + "Kconfig", kconfig());
        kbuilds().forEach((name, text) -> files.put(set + name, text));
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            List<Unit> usable =
                    units.subList(0, i).stream().filter(always()::contains).toList();
            String root = unit.handWritten ? "src/main/java/" : set;
            files.put(root + "com/example/" + unit.folder + "/" + unit.fileName(), UnitText.of(unit, usable));
        }
        resources.forEach((name, text) -> files.put(set + name, text));
        for (int i = 0; i < hands.size(); i++) {
            files.put("src/main/java/com/example/hand/" + hands.get(i).name + ".java", handWritten(i));
        }
        handResources.forEach((name, text) -> files.put("src/main/resources/" + name, text));
        files.put(dotConfig ? ".config" : "configs/defconfig", config(asked));
        files.put("configs/fragments/more.config", config(askedByFragment));
        breakOne(files);
        return files;
    }

    private void breakOne(SortedMap<String, String> files) {
        switch (broken) {
            case "Kconfig" -> files.merge("src/main/kconfig/Kconfig", "config\n", String::concat);
            case "Kbuild" -> files.merge("src/main/kconfig/Kbuild", "java-y += missing.java\n", String::concat);
            case "template" -> files.merge(firstUnit(files), "<#if config(\"NO_SUCH\")></#if>\n", String::concat);
            case "generated Java" -> files.merge(firstUnit(files), "}}}\n", String::concat);
            case "hand-written Java" ->
                files.put("src/main/java/com/example/hand/Bad.java", "class Bad { int x = ; }\n");
            case "configuration" ->
                files.merge(dotConfig ? ".config" : "configs/defconfig", "CONFIG_NO_SUCH=y\n", String::concat);
            default -> {}
        }
    }

    private static String firstUnit(SortedMap<String, String> files) {
        return files.keySet().stream()
                .filter(name -> name.endsWith(".java.ftl"))
                .findFirst()
                .orElse("src/main/kconfig/Kconfig");
    }

    private String kconfig() {
        StringBuilder text = new StringBuilder("mainmenu \"Revision " + revision + "\"\n");
        for (String option : BOOLS) {
            text.append("config ")
                    .append(option)
                    .append("\n\tbool \"")
                    .append(option)
                    .append("\"\n");
            if (dependent.contains(option)) {
                text.append("\tdepends on ").append(MAY_DEPEND.get(option)).append('\n');
            }
            text.append("\tdefault ").append(defaults.get(option)).append('\n');
        }
        text.append("choice\n\tprompt \"Colour\"\n\tdefault ")
                .append(defaults.get("COLOUR"))
                .append('\n');
        COLOURS.forEach(colour -> text.append("config ").append(colour).append("\n\tbool \"c\"\n"));
        text.append("endchoice\n");
        for (String option : List.of("N", "M")) {
            text.append("config ").append(option).append("\n\tint \"n\"\n\tdefault ");
            text.append(defaults.get(option)).append('\n');
        }
        text.append("config S\n\tstring \"s\"\n\tdefault \"")
                .append(defaults.get("S"))
                .append("\"\n");
        if (furtherOption) {
            text.append("config FURTHER\n\tint \"further\"\n\tdefault ")
                    .append(revision)
                    .append('\n');
        }
        return text.toString();
    }

    private SortedMap<String, String> kbuilds() {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put("com/example/a/Kbuild", "java-y += autoconf.contributor\n");
        for (Unit unit : units.stream().filter(u -> !u.handWritten).toList()) {
            String variable = unit.condition.isEmpty() ? "java-y" : "java-$(CONFIG_" + unit.condition + ")";
            texts.merge(
                    "com/example/" + unit.folder + "/Kbuild",
                    variable + " += " + unit.fileName() + "\n",
                    String::concat);
        }
        StringBuilder top = new StringBuilder();
        texts.keySet()
                .forEach(name -> top.append("java-y += ")
                        .append(name, 0, name.length() - "Kbuild".length())
                        .append('\n'));
        for (String resource : resources.keySet()) {
            boolean always = resource.startsWith("y/");
            top.append(always ? "resource-y += " : "resource-$(CONFIG_" + resource.charAt(0) + ") += ")
                    .append(resource)
                    .append('\n');
        }
        texts.put("Kbuild", top.toString());
        return texts;
    }

    private String handWritten(int index) {
        Hand hand = hands.get(index);
        String chained =
                index == 0 ? "" : "    static final int CHAINED = " + hands.get(index - 1).name + ".OWN + 1;\n";
        String own = base().isEmpty()
                ? "1"
                : base().get(Math.floorMod(hand.use.literal(), base().size())).qualifiedName() + ".K";
        return "package com.example.hand;\n\nclass " + hand.name + " {\n    static final int OWN = " + own + ";\n"
                + chained + "    int body() { return " + hand.body + " + com.example.a.Autoconf.CONFIG_N; }\n    "
                + UnitText.use(hand.use, index, base()) + "\n}\n";
    }

    private String config(SortedMap<String, String> values) {
        StringBuilder text = new StringBuilder();
        values.forEach((option, value) -> {
            String needed = dependent.contains(option) ? MAY_DEPEND.get(option) : null;
            if (needed != null) {
                // What a user would have to say to be granted it.
                text.append("CONFIG_").append(needed).append("=y\n");
            }
            if (option.equals("COLOUR")) {
                text.append("CONFIG_").append(value).append("=y\n");
            } else if (value.equals("n")) {
                text.append("# CONFIG_").append(option).append(" is not set\n");
            } else {
                text.append("CONFIG_").append(option).append('=');
                text.append(option.equals("S") ? "\"" + value + "\"" : value).append('\n');
            }
        });
        return text.toString();
    }
}
