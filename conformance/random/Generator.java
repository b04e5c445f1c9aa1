import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes one input at random: Kconfig files from a grammar, often a {@code .config}, one in four damaged. */
final class Generator {
    private static final List<String> TYPES = List.of("bool", "bool", "bool", "tristate", "tristate", "int", "hex", "string");
    private static final List<String> GARBAGE = List.of(
            "\"", "'", "\\", "$", "$(", ")", "(", "=", "!", "<", ">", "&&", "||", "&", "|", ",", "#", "\t", " ", "{", ":", "+", "?",
            "config", "endif", "endmenu", "choice", "help", "if", "default", "y", "0x", "-1", "\u00e4", "\r", "\f", "\\\n");

    private final Random random;
    private final Dialect dialect;
    private final boolean legacy;
    private final boolean library;
    /** What the tools of a kernel before 5.13 have besides. */
    private final boolean older;
    private final Map<String, String> types = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> more = new ArrayList<>();
    private boolean hasMore;
    /** Whether the macro is there: ours refuses a function that is not, and the library does not. */
    private boolean assigned;
    private int menus;

    Generator(Random random, Dialect dialect) {
        this.random = random;
        this.dialect = dialect;
        this.legacy = !dialect.has(Feature.MACROS);
        this.library = dialect == Dialect.KCONFIGLIB;
        this.older = dialect.has(Feature.OPTION_KEYWORDS) && !library;
    }

    /** Symbols whose values the old tools put into the title. */
    private String namesInTitle() {
        StringBuilder names = new StringBuilder();
        while (oneIn(2)) {
            names.append(" $").append(oneIn(8) ? pick(List.of("MODULES", "UNKNOWN", "y", "FROM")) : anyName());
        }
        return names.toString();
    }

    private String anyName() {
        List<String> names = List.copyOf(types.keySet());
        return names.get(random.nextInt(names.size()));
    }

    Input input() {
        int count = 2 + random.nextInt(10);
        for (int i = 0; i < count; i++) {
            types.put((random.nextInt(12) == 0 ? "6" : "") + (char) ('A' + i) + (random.nextInt(4) == 0 ? "_X" : ""), pick(TYPES));
        }
        if (oneIn(3)) {
            lines.add("mainmenu \"Main " + random.nextInt(9) + (legacy ? namesInTitle() : "") + "\"");
        }
        if (oneIn(2)) {
            lines.addAll(List.of("config MODULES", "\tbool \"Modules\"", dialect.has(Feature.MODULES_KEYWORD) ? "\tmodules" : "\toption modules"));
            if (oneIn(2)) {
                lines.add("\tdefault y");
            }
            types.put("MODULES", "bool");
        }
        if (!legacy && oneIn(4)) {
            assigned = true;
            lines.add(pick(library
                    ? List.of("M := y", "M = $(lineno)", "M := $(filename)", "M = $(1)-$(2)", "M += c", "$(info,read $(FROM))",
                            "$(warning-if,y,careful)", "M := $(shell,echo a; echo b >&2)")
                    : List.of("M := y", "M = $(lineno)", "M := $(filename)", "M := a b", "M += c")));
        }
        List<String> names = new ArrayList<>(types.keySet());
        blocks(lines, names, 0);
        Map<String, String> files = new TreeMap<>();
        if (hasMore) {
            files.put("Kconfig.more", text(more));
        }
        files.put("Kconfig", text(lines));
        if (oneIn(4)) {
            String broken = pick(new ArrayList<>(files.keySet()));
            files.put(broken, broken(files.get(broken)));
        }
        List<String> runs = new ArrayList<>();
        if (oneIn(2)) {
            files.put(".config", config(names));
            runs.add("--olddefconfig Kconfig");
            runs.add("--listnewconfig Kconfig");
        }
        if (library) {
            runs.addAll(List.of(
                    "--alldefconfig Kconfig",
                    "--savedefconfig=minimal Kconfig",
                    "--allyesconfig Kconfig",
                    "--allmodconfig Kconfig",
                    "--savedefconfig=minimal Kconfig",
                    "--defconfig=minimal Kconfig",
                    "--listnewconfig Kconfig",
                    "--allnoconfig Kconfig"));
            return new Input(files, runs);
        }
        if (dialect.has(Feature.CONFIG_OPTIONS)) {
            runs.addAll(List.of(
                    "--alldefconfig Kconfig",
                    "--savedefconfig=defconfig Kconfig",
                    "--allyesconfig -r defconfig -w yes Kconfig",
                    "--allmodconfig -r none Kconfig",
                    "--olddefconfig --fatalrecursive -wold Kconfig",
                    "--defconfig defconfig -r yes Kconfig",
                    "--allnoconfig -r yes Kconfig"));
            if (oneIn(4)) {
                // It often never ends.
                runs.add("--randconfig Kconfig");
            }
            return new Input(files, runs);
        }
        runs.addAll(List.of(
                "--alldefconfig Kconfig",
                "--savedefconfig=defconfig Kconfig",
                "--allyesconfig Kconfig",
                "--allmodconfig Kconfig",
                "--randconfig Kconfig",
                "--olddefconfig Kconfig",
                "--allnoconfig Kconfig"));
        return new Input(files, runs);
    }

    private static String text(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String name() {
        return oneIn(25) ? "UNKNOWN" : pick(new ArrayList<>(types.keySet()));
    }

    private void blocks(List<String> into, List<String> names, int depth) {
        for (int at = 0; at < names.size(); ) {
            int size = 1 + random.nextInt(Math.min(4, names.size() - at));
            List<String> some = names.subList(at, at + size);
            at += size;
            int kind = depth > 2 ? 0 : random.nextInt(10);
            switch (kind) {
                case 0, 1, 2, 3, 4 -> some.forEach(name -> config(into, name));
                case 5 -> {
                    into.add("menu \"Menu " + menus++ + "\"");
                    if (oneIn(3)) {
                        into.add("\tvisible if " + expression(1));
                    }
                    if (oneIn(3)) {
                        into.add("\tdepends on " + expression(1));
                    }
                    blocks(into, some, depth + 1);
                    into.add("endmenu");
                }
                case 6 -> {
                    into.add("if " + expression(2));
                    blocks(into, some, depth + 1);
                    into.add("endif");
                }
                case 7 -> choice(into, some);
                case 8 -> {
                    if (hasMore || into == more) {
                        into.add("comment \"Comment\"");
                        if (oneIn(2)) {
                            into.add("\tdepends on " + expression(1));
                        }
                        some.forEach(name -> config(into, name));
                    } else {
                        hasMore = true;
                        into.add(dialect.has(Feature.SOURCES_NEARBY)
                                ? pick(List.of("source \"Kconfig.more\"", "source \"./Kconfig.m*\"", "source \"Kconfig.[lm]ore\"",
                                        "source \"none*\"", "source \"Kconfig.?\"", "source \"*.more\""))
                                : !library && dialect.has(Feature.SOURCES_MAY_MISS)
                                ? pick(List.of("source \"Kconfig.more\"", "source \"Kconfig.m*\"", "source \"K*.?ore\""))
                                : library
                                ? pick(List.of("source \"Kconfig.more\"", "rsource \"Kconfig.m*\"", "osource \"Kconfig.?ore\"",
                                        "orsource \"none\"", "gsource \"K*.more\"", "source Kconfig.more"))
                                : "source \"Kconfig.more\"");
                        blocks(more, some, depth + 1);
                    }
                }
                default -> {
                    into.add("menu" + "config " + some.get(0));
                    properties(into, some.get(0), false);
                    into.add("if " + some.get(0));
                    some.subList(1, some.size()).forEach(name -> config(into, name));
                    into.add("endif");
                }
            }
        }
    }

    private void choice(List<String> into, List<String> members) {
        into.add("choice" + (oneIn(5) ? choiceName(members.get(0)) : ""));
        if (!oneIn(8)) {
            into.add("\tprompt \"Choice\"" + condition(4));
        }
        if (oneIn(2)) {
            into.add(oneIn(4) ? "\ttristate" : "\tbool");
        }
        if (oneIn(5)) {
            into.add("\toptional");
        }
        if (oneIn(4)) {
            into.add("\tdepends on " + expression(1));
        }
        if (dialect.has(Feature.RESETTING_CHOICES) && oneIn(4)) {
            into.add("\treset" + condition(2));
        }
        if (oneIn(3)) {
            into.add("\tdefault " + pick(members) + condition(3));
        }
        for (String member : members) {
            types.put(member, oneIn(5) ? "tristate" : "bool");
            into.add("config " + member);
            properties(into, member, true);
        }
        into.add("endchoice");
    }

    private String choiceName(String member) {
        return library && oneIn(2) ? " \"a choice\"" : " CHOICE_" + member;
    }

    private void config(List<String> into, String name) {
        into.add("config " + name);
        properties(into, name, false);
        if (oneIn(12)) {
            into.add("config " + name);
            into.add("\tdefault " + value(name) + condition(3));
        }
    }

    private void properties(List<String> into, String name, boolean member) {
        String type = types.get(name);
        boolean isBool = type.equals("bool") || type.equals("tristate");
        if ((isBool || library) && !member && oneIn(6)) {
            into.add("\tdef_" + type + " " + (isBool ? expression(1) : value(name)) + condition(3));
        } else {
            into.add("\t" + type + (oneIn(4) && !member ? "" : " \"" + name.toLowerCase(Locale.ROOT) + "\"" + condition(4)));
        }
        if (oneIn(3)) {
            into.add("\tdepends on " + expression(2));
        }
        if ((type.equals("int") || type.equals("hex")) && oneIn(3)) {
            into.add("\trange " + number(type) + " " + number(type) + condition(3));
        }
        while (oneIn(2)) {
            into.add("\tdefault " + value(name) + condition(2));
        }
        if (isBool) {
            while (oneIn(4)) {
                into.add("\t" + (oneIn(3) ? "imply " : "select ") + name() + condition(3));
            }
        }
        if (library && oneIn(12)) {
            into.add(pick(List.of("\toption env=\"FROM\"", "\toption env=\"NONE\"", "\toption allnoconfig_y",
                    "\toption defconfig_list")));
        }
        if (older && oneIn(12)) {
            into.add(pick(List.of("\toption allnoconfig_y", "\toption defconfig_list")));
        }
        if (oneIn(8)) {
            into.addAll(List.of(older && dialect.has(Feature.DASHED_HELP) && oneIn(3) ? "\t---help---" : "\thelp", "\t  Some text.", "", "\t    deeper", "\t  and back"));
        }
    }

    private String condition(int rare) {
        return oneIn(rare) ? " if " + expression(1) : "";
    }

    private String expression(int depth) {
        return switch (depth == 0 ? random.nextInt(4) : random.nextInt(9)) {
            case 0, 1 -> name();
            case 2 -> "!" + name();
            case 3 -> pick(List.of("y", "m", "n", name()));
            case 4 -> expression(depth - 1) + " && " + expression(depth - 1);
            case 5 -> expression(depth - 1) + " || " + expression(depth - 1);
            case 6 -> "(" + expression(depth - 1) + ")";
            case 7 -> name() + " " + pick(List.of("=", "!=", "<", ">", "<=", ">=")) + " " + constant();
            default -> name() + " = " + name();
        };
    }

    private String constant() {
        return pick(List.of("y", "n", "m", "1", "10", "0x10", "\"a\"", "\"\"", "-5"));
    }

    private String value(String name) {
        return switch (types.get(name)) {
            case "bool", "tristate" -> oneIn(3) ? expression(1) : pick(List.of("y", "m", "n", "y"));
            case "int", "hex" -> oneIn(5) ? name() : number(types.get(name));
            default -> pick(List.of("\"text\"", "\"a b\"", "\"\"", "\"q\\\"x\"", "'s'", variable(), name()));
        };
    }

    private String variable() {
        if (library) {
            return pick(List.of("\"$(M)\"", "\"$FROM ${FROM}\"", assigned ? "\"$(M,1,b)\"" : "\"$(M)\"", "word"));
        }
        return legacy ? "\"$HOME\"" : "\"$(M)\"";
    }

    private String number(String type) {
        int number = random.nextInt(40) - 4;
        return type.equals("hex")
                ? (oneIn(4) ? "" : "0x") + HexFormat.of().toHexDigits(Math.abs(number), 2)
                : Integer.toString(number);
    }

    private String config(List<String> names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            if (oneIn(3)) {
                continue;
            }
            String type = oneIn(12) ? pick(TYPES) : types.get(name);
            switch (type) {
                case "bool", "tristate" -> text.append(
                        oneIn(3) ? "# CONFIG_" + name + " is not set\n" : "CONFIG_" + name + "=" + pick(List.of("y", "m", "y", "n")) + "\n");
                case "int", "hex" -> text.append("CONFIG_" + name + "=" + number(type) + "\n");
                default -> text.append("CONFIG_" + name + "=\"" + pick(List.of("", "v", "a\\\"b", "$HOME")) + "\"\n");
            }
        }
        if (oneIn(4)) {
            text.append(pick(List.of("CONFIG_NONE=y\n", "junk\n", "# comment\n", "CONFIG_A\n", "\n", "CONFIG_A=y\n")));
        }
        return oneIn(8) ? broken(text.toString()) : text.toString();
    }

    private String broken(String text) {
        List<String> all = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(all.size());
            String line = all.get(at);
            switch (random.nextInt(5)) {
                case 0 -> all.remove(at);
                case 1 -> all.add(at, pick(all));
                case 2 -> {
                    int place = random.nextInt(line.length() + 1);
                    all.set(at, line.substring(0, place) + pick(GARBAGE) + line.substring(place));
                }
                case 3 -> {
                    List<String> words = new ArrayList<>(Arrays.asList(line.split(" ")));
                    words.remove(random.nextInt(words.size()));
                    all.set(at, String.join(" ", words));
                }
                default -> all.set(at, line.strip());
            }
            if (all.isEmpty()) {
                all.add("");
            }
        }
        return String.join("\n", all);
    }
}
