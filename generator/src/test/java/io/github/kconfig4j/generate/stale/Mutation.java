package io.github.kconfig4j.generate.stale;

import io.github.kconfig4j.generate.stale.RandomProgram.Member;
import io.github.kconfig4j.generate.stale.RandomProgram.Type;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Changes something in a program, as an edit or another configuration may. */
final class Mutation {
    private final RandomProgram program;
    private final Random random;

    Mutation(RandomProgram program, Random random) {
        this.program = program;
        this.random = random;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    void apply() {
        Type type = pick(program.all());
        Optional<Member> member = type.members.isEmpty() ? Optional.empty() : Optional.of(pick(type.members));
        switch (random.nextInt(13)) {
            case 0 -> program.types.removeIf(one -> one == type && program.types.size() > 2);
            case 1 -> {
                String name = "T" + random.nextInt(8);
                String target = pick(RandomProgram.PACKAGES);
                if (program.types.stream().noneMatch(one -> one.name.equals(name) && one.packageName.equals(target))) {
                    Type added = program.type(name, target);
                    added.members.add(program.member(added));
                    program.types.add(added);
                    program.fill(added);
                }
            }
            case 2, 3 -> {
                type.members.add(random.nextInt(type.members.size() + 1), program.member(type));
                program.fill(program.top(type));
            }
            case 4 -> changeHeader(type);
            case 5, 6, 7, 8, 9 -> changeField();
            default -> member.ifPresent(one -> change(type, one));
        }
    }

    private void changeField() {
        List<Type> types = program.all();
        types.removeIf(type -> type.members.stream().allMatch(member -> member.isMethod));
        if (!types.isEmpty()) {
            Type type = pick(types);
            changeValue(
                    type,
                    pick(type.members.stream().filter(one -> !one.isMethod).toList()));
        }
    }

    private void changeHeader(Type type) {
        switch (random.nextInt(9)) {
            case 0 -> type.modifiers = type.modifiers.contains("abstract") ? "" : "abstract ";
            case 1 -> type.modifiers = type.modifiers.contains("final") ? "" : "final ";
            case 2 -> {
                if (type.supers.isEmpty()) {
                    program.addSuper(type, pick(program.types));
                } else {
                    type.supers.remove(0);
                }
            }
            case 3 -> {
                if (type.kind.equals("enum")) {
                    type.constants.add(random.nextInt(2), "C" + type.constants.size());
                }
            }
            case 4 -> type.kind = type.kind.equals("class") ? "interface" : "class";
            case 5 -> {
                if (program.top(type) != type) {
                    type.note = "";
                } else if (type.nested.isEmpty()) {
                    Type nested = new Type("N0", "class", type.packageName);
                    nested.modifiers = type.isInterface() ? "" : "static ";
                    type.nested.add(nested);
                } else {
                    type.nested.clear();
                }
            }
            case 6 -> type.note = pick(List.of("/** A type. */ ", "// class T1 { }\n", "@Deprecated "));
            case 7 -> type.isSingleImport = !type.isSingleImport;
            default -> {
                Type other = program.top(pick(program.all()));
                type.imports = "import static " + other.packageName + "." + other.name + ".*;\n";
            }
        }
    }

    private void change(Type type, Member member) {
        switch (random.nextInt(10)) {
            case 0 -> type.members.remove(member);
            case 1 -> {
                member.modifiers = member.modifiers.contains("private")
                        ? member.modifiers.replace("private", "public")
                        : member.modifiers.replace("public", "private");
            }
            case 2 -> {
                member.modifiers = member.isStatic()
                        ? member.modifiers.replace("static ", "")
                        : member.modifiers.replace("default ", "") + "static ";
            }
            case 3 -> member.type = member.type.equals("int") ? "long" : "int";
            case 4 -> member.name = member.name.charAt(0) + "" + random.nextInt(3);
            case 5 -> member.note = pick(List.of("/* a, = ; */ ", "/** One; { */ ", "// c\n    ", "@Deprecated "));
            case 6 ->
                member.modifiers = member.modifiers.contains("final")
                        ? member.modifiers.replace("final ", "")
                        : member.modifiers + "final ";
            default -> changeValue(type, member);
        }
    }

    private void changeValue(Type type, Member member) {
        if (!member.isMethod) {
            boolean isNull = member.value.isEmpty() || member.value.equals("null");
            String more = member.type.equals("String") ? " + \"t;\"" : " + 1";
            member.value = isNull || random.nextInt(4) == 0 ? "" : member.value + more;
            program.fill(program.top(type));
        } else if (!member.value.equals(";")) {
            member.statements.add(0, program.statement(type, 10 + member.statements.size()));
        }
    }
}
