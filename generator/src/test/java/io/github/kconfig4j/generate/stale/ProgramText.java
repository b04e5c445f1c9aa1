package io.github.kconfig4j.generate.stale;

import io.github.kconfig4j.generate.stale.RandomProgram.Member;
import io.github.kconfig4j.generate.stale.RandomProgram.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** The sources of a random program, and what to take out of it if the compiler complains about a line. */
final class ProgramText {
    private final RandomProgram program;
    private final SortedMap<String, String> sources = new TreeMap<>();
    private final Map<String, Runnable> repairs = new HashMap<>();
    private StringBuilder text = new StringBuilder();
    private String path = "";

    ProgramText(RandomProgram program) {
        this.program = program;
        for (Type type : program.types) {
            path = type.packageName + "/" + type.name + ".java";
            text = new StringBuilder("package " + type.packageName + ";\n");
            imports(type);
            render(type, "public ", "");
            sources.put(path, text.toString());
        }
    }

    /** The texts by path. */
    SortedMap<String, String> sources() {
        return sources;
    }

    /** Takes out what these mistakes, as {@code /path:line: message}, are about. */
    void repair(SortedSet<String> mistakes) {
        for (String mistake : mistakes) {
            String[] place = mistake.substring(1).split(":", 3);
            repairs.getOrDefault(place[0] + ":" + place[1], () -> {}).run();
        }
    }

    /** Says what to do if there is a mistake in the line that comes next. */
    private void onMistake(Runnable repair) {
        repairs.put(path + ":" + (1 + text.chars().filter(c -> c == '\n').count()), repair);
    }

    private void imports(Type type) {
        String other = type.packageName.equals("p") ? "q" : "p";
        boolean exists = program.types.stream().anyMatch(one -> one.packageName.equals(other));
        if (exists && !type.isSingleImport) {
            text.append("import ").append(other).append(".*;\n");
        }
        for (Type one : program.types) {
            if (type.isSingleImport && one.packageName.equals(other) && type.named.contains(one.name)) {
                onMistake(() -> type.isSingleImport = false);
                text.append("import ")
                        .append(other)
                        .append('.')
                        .append(one.name)
                        .append(";\n");
            }
        }
        onMistake(() -> type.imports = "");
        text.append(type.imports);
    }

    private void render(Type type, String access, String indent) {
        text.append(indent).append(type.note);
        onMistake(() -> {
            type.annotation = "";
            type.supers.clear();
        });
        text.append(type.annotation).append(access);
        text.append(type.modifiers).append(type.kind).append(' ').append(type.name);
        text.append(type.kind.equals("record") ? "(int c0)" : "");
        supers(type);
        text.append(" {\n");
        if (type.kind.equals("enum")) {
            text.append(indent)
                    .append("  ")
                    .append(String.join(", ", type.constants))
                    .append(";\n");
        }
        for (int i = 0; i < type.members.size(); i++) {
            Member member = type.members.get(i);
            boolean joins = i > 0 && joins(type.members.get(i - 1), member);
            boolean continues = i + 1 < type.members.size() && joins(member, type.members.get(i + 1));
            text.append(indent).append(joins ? "    , " : "  ").append(member.note);
            onMistake(() -> type.members.remove(member));
            text.append(joins ? "" : member.modifiers + member.type + " ").append(member.name);
            if (member.isMethod) {
                method(type, member, indent);
            } else {
                text.append(member.value.isEmpty() ? "" : " = " + member.value).append(continues ? "\n" : ";\n");
            }
        }
        for (Type nested : type.nested) {
            render(nested, "", indent + "  ");
        }
        text.append(indent).append("}\n");
    }

    private void method(Type type, Member member, String indent) {
        text.append("()");
        if (type.kind.equals("@interface")) {
            text.append(" default 3;\n");
        } else if (member.value.equals(";")) {
            text.append(";\n");
        } else {
            text.append(" {\n");
            for (String statement : List.copyOf(member.statements)) {
                onMistake(() -> member.statements.remove(statement));
                text.append(indent).append("    ").append(statement).append('\n');
            }
            onMistake(() -> type.members.remove(member));
            text.append(indent).append("    ").append(member.value).append('\n');
        }
    }

    /** Whether a field is declared together with the one before. */
    private static boolean joins(Member before, Member member) {
        return member.isJoined
                && !member.isMethod
                && !before.isMethod
                && before.modifiers.equals(member.modifiers)
                && before.type.equals(member.type);
    }

    private void supers(Type type) {
        List<String> classes = new ArrayList<>();
        List<String> interfaces = new ArrayList<>();
        for (Type other : type.supers) {
            (other.isInterface() ? interfaces : classes).add(program.plain(other));
        }
        if (!classes.isEmpty()) {
            text.append(" extends ").append(classes.get(0));
        }
        if (!interfaces.isEmpty()) {
            text.append(type.isInterface() ? " extends " : " implements ").append(String.join(", ", interfaces));
        }
    }
}
