package io.github.kconfig4j.maven.noclean;

import io.github.kconfig4j.maven.noclean.Unit.Extra;
import java.util.List;

/** Writes the text of a {@link Unit}, and of members that use one. */
final class UnitText {
    /** How many ways of using another class {@link #use} knows. */
    static final int USES = 12;

    private UnitText() {}

    /** The file's text; {@code usable} are the classes that it may name, whatever the configuration. */
    static String of(Unit unit, List<Unit> usable) {
        StringBuilder text = new StringBuilder();
        if (unit.template) {
            text.append("<#-- Written at random. -->\n");
        }
        text.append("package ").append(unit.packageName()).append(";\n\n");
        text.append("// Remark ").append(unit.comment).append(".\n");
        text.append("public class ").append(unit.name).append(" {\n");
        text.append("    public static final int K = ")
                .append(varied(unit, unit.literal + ";", unit.literal + 1 + ";"));
        text.append("    public static final String T = \"t").append(unit.literal);
        text.append(unit.template ? "-${CONFIG[\"S\"]?j_string}\";\n" : "\";\n");
        text.append("    public ").append(varied(unit, "long", "int")).append("    m() { return 1; }\n");
        text.append("    public static long o(long x) { return x; }\n");
        text.append(varied(unit, "    public static long o(int x) { return -x; }", ""));
        text.append("    public enum E { ONE, ")
                .append(varied(unit, "TWO,", ""))
                .append("    THREE }\n");
        for (int i = 0; i < unit.extras.size(); i++) {
            appendExtra(text, unit, unit.extras.get(i), i, usable);
        }
        return text.append("}\n").toString();
    }

    private static void appendExtra(StringBuilder text, Unit unit, Extra extra, int number, List<Unit> usable) {
        boolean guarded = unit.template && !extra.guard().isEmpty();
        if (guarded) {
            text.append("<#if config(\"").append(extra.guard()).append("\")>\n");
        }
        text.append("    ").append(use(extra, number, usable)).append('\n');
        if (guarded) {
            text.append("</#if>\n");
        }
    }

    /** One text or the other, as the option says, on lines of their own. */
    private static String varied(Unit unit, String on, String off) {
        if (!unit.template || unit.varies.isEmpty()) {
            return "\n" + off + "\n";
        }
        return "\n<#if config(\"" + unit.varies + "\")>\n" + on + "\n<#else>\n" + off + "\n</#if>\n";
    }

    /** A member that uses one of these classes, or none if there is none. */
    static String use(Extra extra, int number, List<Unit> usable) {
        if (usable.isEmpty()) {
            return "public int alone" + number + " = " + extra.literal() + ";";
        }
        String used = usable.get(Math.floorMod(extra.target(), usable.size())).qualifiedName();
        String text = switch (Math.floorMod(extra.kind(), USES)) {
            case 0 -> "public static final int K# = USED.K * 2 + LITERAL;";
            case 1 -> "public static final String T# = USED.T + \"LITERAL\";";
            case 2 -> "public Object m#() { return new USED().m(); }";
            case 3 -> "public long o#() { return USED.o(LITERAL); }";
            case 4 -> "public static class N# { Runnable r = () -> System.out.println(USED.K); }";
            case 5 -> "public Object a# = new Object() { public String toString() { return USED.T; } };";
            case 6 -> "public int s#(USED.E e) { switch (e) { case THREE: return LITERAL; default: return 0; } }";
            case 7 -> "@Deprecated(since = USED.T) public void d#() {}";
            case 8 -> "public record P#(int x) { static final int Z = USED.K; }";
            case 9 -> "public static class Sub# extends USED { Object v = m(); }";
            case 10 -> "public int c#(int x) { switch (x) { case USED.K + 7: return 1; default: return 0; } }";
            default -> "public static long f# = java.util.stream.LongStream.of(LITERAL).map(USED::o).sum();";
        };
        return text.replace("USED", used)
                .replace("LITERAL", Integer.toString(extra.literal()))
                .replace("#", Integer.toString(number));
    }
}
