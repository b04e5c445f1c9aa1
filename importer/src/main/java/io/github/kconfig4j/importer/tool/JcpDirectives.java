package io.github.kconfig4j.importer.tool;

import io.github.kconfig4j.diagnostic.DiagnosticId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The directives of the Java Comment Preprocessor. */
final class JcpDirectives implements LineDirectives {
    /** In the order in which JCP looks for the one that a line begins with. */
    private static final List<String> NAMES = List.of(
            "local",
            "ifdefined",
            "ifndef",
            "ifdef",
            "if",
            "else",
            "endif",
            "while",
            "break",
            "continue",
            "end",
            "exitif",
            "exit",
            "outdir",
            "+",
            "outname",
            "-",
            "//",
            "definel",
            "define",
            "undef",
            "flush",
            "include",
            "action",
            "postfix",
            "prefix",
            "global",
            "_else",
            "_endif",
            "_if",
            "excludeif",
            "error",
            "warning",
            "echo",
            "msg",
            "noautoflush",
            "abort");

    private static final String DECLARE =
            "Declare it in the Kconfig, with a default that says what the line says, and take the line away.";
    private static final String TEMPLATE = "Write what it gives by hand, or a template in src/main/kconfig.";
    private static final String KBUILD = "Give each result a file of its own; a Kbuild says which of them there are.";
    private static final Map<String, String> HINTS = Map.ofEntries(
            Map.entry("local", DECLARE),
            Map.entry("define", DECLARE),
            Map.entry("definel", DECLARE),
            Map.entry("undef", DECLARE),
            Map.entry("global", DECLARE),
            Map.entry("outdir", KBUILD),
            Map.entry("outname", KBUILD),
            Map.entry(
                    "prefix", "Put the imports where imports stand: those that only disabled code uses are left out."));
    private static final Pattern TEXT = Pattern.compile("\\s*\"(?<text>[^\"\\\\]+)\"\\s*");
    private static final List<String> VALUE_MARKS = List.of("/*$", "/*-*/");

    @Override
    public Tool tool() {
        return Tool.JCP;
    }

    @Override
    public int hiddenMark(String line) {
        return line.startsWith("//$$") ? 4 : line.startsWith("//$") ? 3 : 0;
    }

    @Override
    public void checkLine(String line, boolean hidden) {
        boolean isVerbatim = hidden && line.startsWith("//$$");
        if (hidden && line.matches("//\\s*\\$\\$?\"\"\".*")) {
            throw new Untranslatable(
                    DiagnosticId.IMPORT_DIRECTIVE,
                    0,
                    "What a block of lines becomes is up to a program that JCP calls.",
                    TEMPLATE);
        }
        for (String mark : VALUE_MARKS) {
            int at = isVerbatim ? -1 : line.indexOf(mark);
            if (at >= 0 && (!mark.equals("/*$") || line.indexOf("$*/", at) > 0) && !(hidden && mark.equals("/*-*/"))) {
                throw new Untranslatable(
                        DiagnosticId.IMPORT_VALUE,
                        at,
                        mark.equals("/*$")
                                ? "JCP writes a value here."
                                : "JCP cuts the line off here, to put something else into its place.",
                        "Read the value from a constant of the class that autoconf.contributor makes.");
            }
        }
    }

    @Override
    public void read(String text, int offset, LineState state) {
        String name = NAMES.stream()
                .filter(text::startsWith)
                .findFirst()
                .orElseThrow(() -> new Untranslatable(
                        DiagnosticId.IMPORT_DIRECTIVE,
                        offset - 1,
                        "JCP has no such directive, and stops at it.",
                        "Put a blank before the # if it is meant as a comment."));
        String argument = text.substring(name.length());
        int argumentOffset = offset + name.length();
        switch (name) {
            case "if" -> state.open(() -> condition(argument, argumentOffset));
            case "ifdefined", "ifdef" -> state.open(() -> defined(argument, argumentOffset));
            case "ifndef" -> state.open(() -> Condition.not(defined(argument, argumentOffset)));
            case "else" -> state.other();
            case "endif" -> state.close();
            case "excludeif" -> state.wholeFile(Condition.not(condition(argument, argumentOffset)));
            case "error" -> state.stop(reason(argument, offset));
            case "echo", "msg", "warning" ->
                state.keep(
                        "JCP says this while it works; from now on nobody does.",
                        "Take the line away, or write // #error if it is a reason not to build.");
            default -> throw refused(name, offset);
        }
    }

    private static Untranslatable refused(String name, int offset) {
        return new Untranslatable(
                DiagnosticId.IMPORT_DIRECTIVE,
                offset - 1,
                "No directive does what #" + name + " does.",
                HINTS.getOrDefault(name, TEMPLATE));
    }

    private static Condition condition(String text, int offset) {
        return new ConditionReader(ConditionGrammar.JCP, text, offset).read();
    }

    private static Condition defined(String argument, int offset) {
        String name = argument.strip().toLowerCase(Locale.ROOT);
        int at = offset + argument.indexOf(argument.strip());
        if (name.isEmpty()) {
            throw new Untranslatable(
                    DiagnosticId.IMPORT_CONDITION,
                    at,
                    "The name of a variable is missing.",
                    "Write it behind the directive.");
        }
        ConditionReader.checkOwn(name, at);
        return new Condition.Defined(new Name(name, at));
    }

    private static String reason(String argument, int offset) {
        Matcher text = TEXT.matcher(argument);
        if (!text.matches() || text.group("text").contains("/*$")) {
            throw new Untranslatable(
                    DiagnosticId.IMPORT_DIRECTIVE,
                    offset - 1,
                    "Its reason is made from values.",
                    "Write a text in quotes.");
        }
        return text.group("text");
    }
}
