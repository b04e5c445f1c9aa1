import io.github.kconfig4j.modes.Conf;
import io.github.kconfig4j.modes.ConfRequest;
import io.github.kconfig4j.syntax.Dialect;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes Kconfig files and {@code .config} files at random, valid and broken ones, and runs a C tool and ours on them. What
 * differs is made smaller and kept. Usage: DIALECT TOOL WORK FIRST COUNT.
 */
final class Fuzz {
    private static final int TRIES_TO_SHRINK = 400;

    private final Dialect dialect;
    private final Path tool;
    private final Path work;
    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicInteger different = new AtomicInteger();

    private final Charset charset;
    private final ThreadLocal<Scripts> scripts = ThreadLocal.withInitial(this::scripts);

    private Fuzz(Dialect dialect, Path tool, Path work) {
        this.dialect = dialect;
        this.tool = tool;
        this.work = work;
        // Python reads no other files.
        this.charset = dialect == Dialect.KCONFIGLIB ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }

    private Scripts scripts() {
        try {
            return new Scripts(tool);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The scripts of Kconfiglib, in a process that answers requests. It ends when its input does. */
    private static final class Scripts {
        private final Process process;
        private final BufferedReader answers;

        Scripts(Path tool) throws IOException {
            process = new ProcessBuilder("/usr/bin/python3", tool.toString(), "--serve")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            answers = process.inputReader();
        }

        int run(Path directory, List<String> arguments, Path out, Path err) throws IOException {
            String environment = environment().entrySet().stream()
                    .map(e -> quoted(e.getKey()) + ":" + quoted(e.getValue()))
                    .collect(Collectors.joining(","));
            String request = "{\"directory\":" + quoted(directory.toString()) + ",\"environment\":{" + environment
                    + "},\"arguments\":[" + arguments.stream().map(Scripts::quoted).collect(Collectors.joining(","))
                    + "],\"out\":" + quoted(out.toString()) + ",\"err\":" + quoted(err.toString()) + "}\n";
            process.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            return Integer.parseInt(answers.readLine());
        }

        private static String quoted(String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
    }

    public static void main(String[] arguments) throws Exception {
        Fuzz fuzz = new Fuzz(
                Dialect.named(arguments[0]).orElseThrow(),
                Path.of(arguments[1]),
                Files.createDirectories(Path.of(arguments[2])));
        int first = Integer.parseInt(arguments[3]);
        int count = Integer.parseInt(arguments[4]);
        ExecutorService executor = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        for (int seed = first; seed < first + count; seed++) {
            int mine = seed;
            executor.submit(() -> fuzz.check(mine));
        }
        executor.shutdown();
        executor.awaitTermination(1, TimeUnit.DAYS);
        System.out.printf(
                "fuzz: %s, seeds %d to %d: %d inputs, %d runs, %d ended by the C tool's own fault, %d different%n",
                arguments[0], first, first + count - 1, count, fuzz.runs.get(), fuzz.ended.get(), fuzz.different.get());
        System.exit(fuzz.different.get() == 0 ? 0 : 1);
    }

    /** The files of a case, and what is run in one directory, one after the other. */
    private record Input(Map<String, String> files, List<String> runs) {
        Input with(String file, List<String> lines) {
            Map<String, String> others = new TreeMap<>(files);
            others.put(file, lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
            return new Input(others, runs);
        }
    }

    /** What can be seen of a run. */
    private record Outcome(int status, String out, String err, Map<String, String> files) {}

    private void check(int seed) {
        try {
            Input input = new Generator(new Random(seed), dialect).input();
            if (differs(input, true)) {
                different.incrementAndGet();
                keep(seed, shrink(input));
            }
        } catch (IOException | InterruptedException | RuntimeException | Error e) {
            different.incrementAndGet();
            System.out.println("FAULT at seed " + seed + ": " + e);
            e.printStackTrace(System.out);
        }
    }

    private boolean differs(Input input, boolean counted) throws IOException, InterruptedException {
        Optional<List<Outcome>> theirs = outcomes(input, true);
        if (theirs.isEmpty()) {
            // Crashed or hung: there is nothing to be equal to.
            if (counted) {
                ended.incrementAndGet();
            }
            return false;
        }
        if (counted) {
            runs.addAndGet(input.runs().size());
        }
        return !outcomes(input, false).equals(theirs);
    }

    private Optional<List<Outcome>> outcomes(Input input, boolean isTheirs) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory(work, "run");
        try {
            for (Map.Entry<String, String> file : input.files().entrySet()) {
                Files.writeString(directory.resolve(file.getKey()), file.getValue(), charset);
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (String run : input.runs()) {
                Optional<Outcome> outcome =
                        isTheirs ? theirs(directory, run) : Optional.of(ours(directory, run));
                if (outcome.isEmpty()) {
                    return Optional.empty();
                }
                outcomes.add(outcome.get());
            }
            return Optional.of(outcomes);
        } finally {
            delete(directory);
        }
    }

    private static Map<String, String> environment() {
        return Map.of("PATH", System.getenv("PATH"), "LC_ALL", "C", "KCONFIG_SEED", "7", "FROM", "a value");
    }

    /** What Kconfiglib says; nothing if it ends by a fault of its own. */
    private Optional<Outcome> ofScripts(Path directory, String run) throws IOException {
        Path out = Files.createTempFile(work, "out", "");
        Path err = Files.createTempFile(work, "err", "");
        int status = scripts.get().run(directory, List.of(run.split(" ")), out, err);
        String said = Files.readString(out, charset);
        String complained = Files.readString(err, charset);
        Files.delete(out);
        Files.delete(err);
        return complained.contains("Traceback (most recent call last)")
                ? Optional.empty()
                : Optional.of(new Outcome(status, said, withoutLoop(complained), files(directory)));
    }

    /** A loop is told with other words, and it is chance which of several is found: that there is one counts. */
    private static String withoutLoop(String complained) {
        int loop = complained.indexOf("conf: Dependency loop\n");
        return loop < 0 ? complained : complained.substring(0, loop) + "conf: Dependency loop\n";
    }

    private Optional<Outcome> theirs(Path directory, String run) throws IOException, InterruptedException {
        if (dialect == Dialect.KCONFIGLIB) {
            return ofScripts(directory, run);
        }
        List<String> command = new ArrayList<>(List.of(tool.toString()));
        command.addAll(List.of(run.split(" ")));
        Path out = Files.createTempFile(work, "out", "");
        Path err = Files.createTempFile(work, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment());
        Process process = builder.start();
        boolean done = process.waitFor(10, TimeUnit.SECONDS);
        process.destroyForcibly().waitFor();
        String said = Files.readString(out, StandardCharsets.ISO_8859_1);
        String complained = Files.readString(err, StandardCharsets.ISO_8859_1);
        Files.delete(out);
        Files.delete(err);
        return done && process.exitValue() < 128
                ? Optional.of(new Outcome(process.exitValue(), said, complained, files(directory)))
                : Optional.empty();
    }

    private Outcome ours(Path directory, String run) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status;
        try (PrintStream toOut = new PrintStream(out, false, charset);
                PrintStream toErr = new PrintStream(err, false, charset)) {
            try {
                status = Conf.run(new ConfRequest(
                        dialect,
                        List.of(run.split(" ")),
                        environment(),
                        directory,
                        new ByteArrayInputStream(new byte[0]),
                        toOut,
                        toErr));
            } catch (RuntimeException | StackOverflowError e) {
                e.printStackTrace(toErr);
                status = -1;
            }
        }
        String complained = err.toString(charset);
        return new Outcome(
                status,
                out.toString(charset),
                dialect == Dialect.KCONFIGLIB ? withoutLoop(complained) : complained,
                files(directory));
    }

    private Map<String, String> files(Path directory) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(directory.relativize(file).toString(), Files.readString(file, charset));
            }
        }
        return files;
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** First fewer runs, then fewer lines, as long as something differs. */
    private Input shrink(Input input) throws IOException, InterruptedException {
        Input smallest = input;
        for (String run : input.runs()) {
            Input one = new Input(input.files(), List.of(run));
            if (differs(one, false)) {
                smallest = one;
                break;
            }
        }
        int tries = 0;
        boolean smaller = true;
        while (smaller && tries < TRIES_TO_SHRINK) {
            smaller = false;
            for (String file : List.copyOf(smallest.files().keySet())) {
                List<String> lines = smallest.files().get(file).lines().toList();
                for (int size = Math.max(1, lines.size() / 2); size >= 1; size /= 2) {
                    for (int at = 0; at + size <= lines.size() && tries < TRIES_TO_SHRINK; ) {
                        List<String> fewer = new ArrayList<>(lines.subList(0, at));
                        fewer.addAll(lines.subList(at + size, lines.size()));
                        Input next = smallest.with(file, fewer);
                        tries++;
                        if (differs(next, false)) {
                            smallest = next;
                            lines = fewer;
                            smaller = true;
                        } else {
                            at += size;
                        }
                    }
                }
            }
        }
        return smallest;
    }

    private void keep(int seed, Input input) throws IOException, InterruptedException {
        Path kept = work.resolve("found").resolve(Integer.toString(seed));
        Files.createDirectories(kept);
        for (Map.Entry<String, String> file : input.files().entrySet()) {
            Files.writeString(kept.resolve(file.getKey()), file.getValue(), charset);
        }
        StringBuilder text = new StringBuilder();
        input.files().forEach((name, content) -> text.append("=== ").append(name).append('\n').append(content));
        List<Outcome> theirs = outcomes(input, true).orElse(List.of());
        List<Outcome> ours = outcomes(input, false).orElse(List.of());
        for (int i = 0; i < theirs.size(); i++) {
            if (!theirs.get(i).equals(ours.get(i))) {
                text.append("=== ").append(input.runs().get(i)).append('\n');
                text.append(shown("C", theirs.get(i), ours.get(i)));
                text.append(shown("kconfig", ours.get(i), theirs.get(i)));
                break;
            }
        }
        Files.writeString(kept.resolve("difference"), text, charset);
        System.out.println("DIFFERS at seed " + seed + ", see " + kept.resolve("difference"));
    }

    private static String shown(String side, Outcome one, Outcome other) {
        StringBuilder text = new StringBuilder();
        if (one.status() != other.status()) {
            text.append("--- status of ").append(side).append(": ").append(one.status()).append('\n');
        }
        if (!one.out().equals(other.out())) {
            text.append("--- stdout of ").append(side).append('\n').append(one.out());
        }
        if (!one.err().equals(other.err())) {
            text.append("--- stderr of ").append(side).append('\n').append(one.err());
        }
        one.files().forEach((name, content) -> {
            if (!content.equals(other.files().get(name))) {
                text.append("--- ").append(name).append(" of ").append(side).append('\n').append(content);
            }
        });
        return text.toString();
    }

    /** One input at random. */
    private static final class Generator {
        private static final List<String> TYPES = List.of("bool", "bool", "bool", "tristate", "tristate", "int", "hex", "string");
        private static final List<String> GARBAGE = List.of(
                "\"", "'", "\\", "$", "$(", ")", "(", "=", "!", "<", ">", "&&", "||", "&", "|", ",", "#", "\t", " ", "{", ":", "+", "?",
                "config", "endif", "endmenu", "choice", "help", "if", "default", "y", "0x", "-1", "\u00e4", "\r", "\f", "\\\n");

        private final Random random;
        private final boolean legacy;
        private final boolean library;
        private final Map<String, String> types = new LinkedHashMap<>();
        private final List<String> lines = new ArrayList<>();
        private final List<String> more = new ArrayList<>();
        private boolean hasMore;
        private int menus;

        Generator(Random random, Dialect dialect) {
            this.random = random;
            this.legacy = dialect.toString().toLowerCase(java.util.Locale.ROOT).contains("legacy");
            this.library = dialect == Dialect.KCONFIGLIB;
        }

        Input input() {
            int count = 2 + random.nextInt(10);
            for (int i = 0; i < count; i++) {
                types.put((random.nextInt(12) == 0 ? "6" : "") + (char) ('A' + i) + (random.nextInt(4) == 0 ? "_X" : ""), pick(TYPES));
            }
            if (oneIn(3)) {
                lines.add("mainmenu \"Main " + random.nextInt(9) + "\"");
            }
            if (oneIn(2)) {
                lines.addAll(List.of("config MODULES", "\tbool \"Modules\"", legacy || library ? "\toption modules" : "\tmodules"));
                if (oneIn(2)) {
                    lines.add("\tdefault y");
                }
                types.put("MODULES", "bool");
            }
            if (!legacy && oneIn(4)) {
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
                            into.add(library
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
                into.add("\t" + type + (oneIn(4) && !member ? "" : " \"" + name.toLowerCase(java.util.Locale.ROOT) + "\"" + condition(4)));
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
            if (oneIn(8)) {
                into.addAll(List.of("\thelp", "\t  Some text.", "", "\t    deeper", "\t  and back"));
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
                default -> pick(List.of("\"text\"", "\"a b\"", "\"\"", "\"q\\\"x\"", "'s'", legacy ? "\"$HOME\"" : library ? pick(List.of("\"$(M)\"", "\"$FROM ${FROM}\"", "\"$(M,1,b)\"", "word")) : "\"$(M)\"", name()));
            };
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
}
