package io.github.kconfig4j.product.steps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A module whose input files are edited at random: Kconfig files, Kbuild, templates, plain files, resources, the
 * configuration, fragments and hand-written sources. Most of what comes out is right, and some is not.
 */
final class RandomModule {
    private static final String SET = "src/main/kconfig/";
    private static final String ORDINARY = "src/main/";
    private static final List<String> CONDITIONS = List.of("%s", "!%s", "%s && HZ > 250", "%s || HZ = 100");

    /** An option, in the top Kconfig or in one that it includes. */
    private record Option(String name, boolean included, boolean on) {}

    /** A file of the set: lines, each under a condition or under none. */
    private record Unit(String option, List<Line> lines) {}

    private record Line(String condition, String text) {}

    private final Random random;
    private final Path folder;
    private final List<Option> options = new ArrayList<>();
    private final SortedMap<String, Unit> units = new TreeMap<>();
    private final SortedMap<String, String> others = new TreeMap<>();
    private final SortedMap<String, String> config = new TreeMap<>();
    private int next;
    private int hertz = 250;
    private boolean autoconf = true;
    private boolean include = true;

    RandomModule(Random random, Path folder) throws IOException {
        this.random = random;
        this.folder = folder;
        for (int i = 0; i < 4; i++) {
            addOption();
        }
        for (int i = 0; i < 6; i++) {
            addUnit();
        }
        others.put("src/main/java/p/Main.java", "package p;\n\nclass Main {}\n");
        write();
    }

    /** The fragments on top of the configuration, as files below the module. */
    List<String> fragments() {
        return others.keySet().stream().filter(name -> name.endsWith(".config")).toList();
    }

    /** Edits something, writes it, and says what. */
    String edit() throws IOException {
        String edit = switch (random.nextInt(18)) {
            case 0, 1, 2 -> flip();
            case 3 -> addOption();
            case 4 -> deleteOption();
            case 5 -> renameOption();
            case 6 -> moveOption();
            case 7 -> hertz();
            case 8 -> addUnit();
            case 9 -> deleteUnit();
            case 10 -> renameUnit();
            case 11, 12 -> editUnit();
            case 13 -> unitOfAnotherOption();
            case 14 -> fragment();
            case 15 -> handWritten();
            case 16 -> toggle();
            default -> "nothing";
        };
        write();
        return random.nextInt(12) == 0 ? edit + ", " + mistake() : edit;
    }

    private String flip() {
        Option option = pick(options);
        config.merge("CONFIG_" + option.name(), option.on() ? "n" : "y", (old, other) -> old.equals("y") ? "n" : "y");
        return "flip " + option.name();
    }

    private String addOption() {
        Option option = new Option("O" + next++, random.nextBoolean(), random.nextBoolean());
        options.add(option);
        return "add option " + option.name();
    }

    private String deleteOption() {
        Option option = pick(options);
        if (options.size() > 2) {
            options.remove(option);
            rename(option.name(), pick(options).name());
        }
        return "delete option " + option.name();
    }

    private String renameOption() {
        Option option = pick(options);
        Option renamed = new Option("O" + next++, option.included(), option.on());
        options.set(options.indexOf(option), renamed);
        rename(option.name(), renamed.name());
        return "rename option " + option.name();
    }

    private void rename(String option, String other) {
        config.remove("CONFIG_" + option);
        units.replaceAll((path, unit) -> new Unit(
                unit.option().equals(option) ? other : unit.option(),
                unit.lines().stream()
                        .map(line -> new Line(line.condition().replaceAll("\\b" + option + "\\b", other), line.text()))
                        .toList()));
        others.replaceAll(
                (path, text) -> path.endsWith(".config") ? text.replace("_" + option + "=", "_" + other + "=") : text);
    }

    private String moveOption() {
        Option option = pick(options);
        options.set(options.indexOf(option), new Option(option.name(), !option.included(), !option.on()));
        return "move option " + option.name();
    }

    private String hertz() {
        hertz = List.of(100, 250, 1000).get(random.nextInt(3));
        return "HZ " + hertz;
    }

    private String addUnit() {
        String name = "U" + next++;
        String path = pick(List.of(
                "p/" + name + ".java.ftl",
                "q/" + name + ".java.ftl",
                "r/" + name + ".txt.ftl",
                "p/" + name + ".java",
                ORDINARY + "java/p/" + name + ".java",
                ORDINARY + "java/q/" + name + ".java",
                ORDINARY + "resources/" + name + ".properties",
                ORDINARY + "resources/META-INF/services/" + name));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            lines.add(line());
        }
        units.put(path, new Unit(random.nextBoolean() ? "" : pick(options).name(), List.copyOf(lines)));
        return "add " + path;
    }

    private Line line() {
        String condition = random.nextInt(3) == 0
                ? ""
                : pick(CONDITIONS).formatted(pick(options).name());
        String value = random.nextInt(4) == 0 ? " // ${CONFIG[\"HZ\"]}" : "";
        return new Line(condition, "int i" + next++ + ";" + value);
    }

    private String deleteUnit() {
        String path = unit();
        if (units.size() > 2) {
            units.remove(path);
        }
        return "delete " + path;
    }

    private String renameUnit() {
        String path = unit();
        String renamed = path.replace(name(path), "U" + next++);
        Unit unit = units.remove(path);
        if (unit != null) {
            units.put(renamed, unit);
        }
        return "rename " + path;
    }

    private String editUnit() {
        String path = unit();
        units.computeIfPresent(path, (name, unit) -> {
            List<Line> lines = new ArrayList<>(unit.lines());
            if (lines.size() > 2 && random.nextBoolean()) {
                lines.remove(random.nextInt(lines.size()));
            } else {
                lines.add(random.nextInt(lines.size() + 1), line());
            }
            return new Unit(unit.option(), List.copyOf(lines));
        });
        return "edit " + path;
    }

    private String unitOfAnotherOption() {
        String path = unit();
        units.computeIfPresent(
                path,
                (name, unit) -> new Unit(unit.option().isEmpty() ? pick(options).name() : "", unit.lines()));
        return "another condition of " + path;
    }

    private String fragment() {
        String path = "configs/f" + random.nextInt(3) + ".config";
        if (others.remove(path) == null) {
            others.put(path, "CONFIG_" + pick(options).name() + "=" + (random.nextBoolean() ? "y" : "n") + "\n");
        }
        return "fragment " + path;
    }

    private String handWritten() {
        String path = pick(List.of("src/main/java/p/Main.java", "src/main/java/p/Other.java"));
        if (!path.endsWith("Main.java") && others.containsKey(path)) {
            others.remove(path);
        } else {
            others.put(path, "package p;\n\nclass X" + next++ + " {}\n");
        }
        return "hand-written " + path;
    }

    private String toggle() {
        autoconf = random.nextBoolean() != autoconf;
        include = random.nextBoolean() == include;
        return "autoconf " + autoconf + ", include " + include;
    }

    /** A file that is wrong until the next edit. */
    private String mistake() throws IOException {
        SortedMap<String, String> files = files();
        String name = pick(List.copyOf(files.keySet()));
        String text = files.getOrDefault(name, "");
        int at = random.nextInt(text.length() + 1);
        String wrong = pick(List.of("<#if", "\u00e9", "config ", "\n", "endif\n", "${"));
        put(name, text.substring(0, at) + wrong + text.substring(at));
        return "a mistake in " + name;
    }

    private String unit() {
        return pick(List.copyOf(units.keySet()));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private void write() throws IOException {
        SortedMap<String, String> files = files();
        for (String root : List.of("src", "configs")) {
            for (String name : namesBelow(root)) {
                if (!files.containsKey(name)) {
                    Files.delete(folder.resolve(name));
                }
            }
        }
        for (var file : files.entrySet()) {
            put(file.getKey(), file.getValue());
        }
    }

    private List<String> namesBelow(String root) throws IOException {
        if (!Files.exists(folder.resolve(root))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder.resolve(root))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private void put(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
    }

    private SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>(others);
        StringBuilder top = new StringBuilder("mainmenu \"M\"\n\nconfig HZ\n\tint \"HZ\"\n\tdefault " + hertz + "\n\n");
        StringBuilder included = new StringBuilder();
        for (Option option : options) {
            (include && option.included() ? included : top)
                    .append("config %1$s\n\tbool \"%1$s\"\n%2$s\n"
                            .formatted(option.name(), option.on() ? "\tdefault y\n" : ""));
        }
        if (include) {
            files.put(SET + "Kconfig.more", included.toString());
            top.append("source \"Kconfig.more\"\n");
        }
        files.put(SET + "Kconfig", top.toString());
        StringBuilder kbuild = new StringBuilder();
        SortedMap<String, StringBuilder> beside = new TreeMap<>();
        units.forEach((path, unit) -> {
            if (path.startsWith(ORDINARY)) {
                addOrdinary(path, unit, files, beside);
                return;
            }
            String option = unit.option().isEmpty() ? "y" : "$(CONFIG_" + unit.option() + ")";
            kbuild.append(path.startsWith("r/") ? "resource-" : "java-")
                    .append(option)
                    .append(" += ")
                    .append(path)
                    .append('\n');
            files.put(SET + path, text(path, unit));
        });
        beside.forEach((folder, text) -> files.put(folder + "Kbuild", text.toString()));
        files.put(SET + "Kbuild", kbuild + (autoconf ? "java-y += autoconf.contributor\n" : ""));
        StringBuilder values = new StringBuilder();
        config.forEach(
                (name, value) -> values.append(name).append('=').append(value).append('\n'));
        files.put(".config", values.toString());
        return files;
    }

    private static String name(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.contains(".") ? file.substring(0, file.indexOf('.')) : file;
    }

    private static void addOrdinary(
            String path, Unit unit, SortedMap<String, String> files, SortedMap<String, StringBuilder> beside) {
        int slash = path.lastIndexOf('/') + 1;
        if (!unit.option().isEmpty()) {
            beside.computeIfAbsent(path.substring(0, slash), folder -> new StringBuilder())
                    .append(path.endsWith(".java") ? "java" : "res")
                    .append("-$(CONFIG_" + unit.option() + ") += " + path.substring(slash) + "\n");
        }
        files.put(path, ordinary(path, unit));
    }

    private static String ordinary(String path, Unit unit) {
        boolean java = path.endsWith(".java");
        String comment = java ? "// " : "# ";
        String first = unit.lines().get(0).condition();
        boolean maybeNone = java && unit.lines().size() == 2 && !first.isEmpty();
        StringBuilder text = new StringBuilder();
        if (java) {
            text.append("package ")
                    .append(path.charAt(path.lastIndexOf('/') - 1))
                    .append(";\nimport java.util.List;\n");
            text.append(maybeNone ? "// #if " + first + "\n" : "").append("class " + name(path) + " {\n");
        }
        for (Line line : unit.lines()) {
            boolean conditional = !line.condition().isEmpty();
            text.append(conditional ? comment + "#if " + line.condition() + "\n" : "");
            text.append(path.contains("services/") ? "p.U" + line.text().length() : line.text())
                    .append('\n');
            if (conditional && line.text().length() % 2 == 0) {
                text.append(comment)
                        .append("#else\n")
                        .append(comment)
                        .append("- List<String> o" + line.text().replaceAll("\\D", "") + ";\n");
            }
            text.append(conditional ? comment + "#endif\n" : "");
        }
        return text.append(java ? "}\n" : "")
                .append(maybeNone ? "// #endif\n" : "")
                .toString();
    }

    /** Some sources declare their type under a condition only, and none where it does not hold. */
    private static String text(String path, Unit unit) {
        boolean template = path.endsWith(".ftl");
        boolean java = path.contains(".java");
        String name = path.substring(2, path.indexOf('.'));
        StringBuilder text = new StringBuilder(java ? "package " + path.charAt(0) + ";\n" : "");
        String type = java ? "class " + name + " {\n" : "";
        String first = unit.lines().get(0).condition();
        boolean maybeNone = template && java && unit.lines().size() == 2 && !first.isEmpty();
        text.append(maybeNone ? "<#if config(\"" + first + "\")>\n" : "").append(type);
        for (Line line : unit.lines()) {
            boolean conditional = template && !line.condition().isEmpty();
            text.append(conditional ? "<#if config(\"" + line.condition() + "\")>\n" : "");
            text.append(template ? line.text() : line.text().replace("$", "")).append('\n');
            text.append(conditional ? "</#if>\n" : "");
        }
        return text.append(java ? "}\n" : "")
                .append(maybeNone ? "</#if>\n" : "")
                .toString();
    }
}
