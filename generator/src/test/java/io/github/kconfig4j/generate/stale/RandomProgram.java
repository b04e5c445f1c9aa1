package io.github.kconfig4j.generate.stale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A program of several sources in two packages that use each other's constants, fields, methods and types in many ways. Few
 * names, so that they hide and overload each other. Whether it compiles is for the compiler to say.
 */
final class RandomProgram {
    static final List<String> PACKAGES = List.of("p", "q");
    private static final List<String> KINDS =
            List.of("class", "class", "class", "class", "interface", "interface", "enum", "record", "@interface");

    final List<Type> types = new ArrayList<>();
    private final Random random;

    RandomProgram(Random random) {
        this.random = random;
        int count = 3 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            types.add(type("T" + i, pick(PACKAGES)));
        }
        for (Type type : all()) {
            int members = 1 + random.nextInt(4);
            for (int i = 0; i < members; i++) {
                type.members.add(member(type));
            }
        }
        for (Type type : types) {
            fill(type);
        }
    }

    /** A type, with what it extends. */
    static final class Type {
        final String packageName;
        final List<Type> supers = new ArrayList<>();
        final List<Type> nested = new ArrayList<>();
        final List<Member> members = new ArrayList<>();
        final List<String> constants = new ArrayList<>();
        String name;
        String kind;
        String modifiers = "";
        String note = "";
        String annotation = "";
        String imports = "";
        boolean isSingleImport;
        final SortedSet<String> named = new TreeSet<>();

        Type(String name, String kind, String packageName) {
            this.name = name;
            this.kind = kind;
            this.packageName = packageName;
        }

        boolean isInterface() {
            return kind.endsWith("interface");
        }
    }

    /** A field, if it has no body, or a method. */
    static final class Member {
        final boolean isMethod;
        String name;
        String modifiers;
        String type;
        final List<String> statements = new ArrayList<>();
        String value = "";
        String note = "";
        boolean isJoined;

        Member(boolean isMethod, String name, String modifiers, String type) {
            this.isMethod = isMethod;
            this.name = name;
            this.modifiers = modifiers;
            this.type = type;
        }

        boolean isStatic() {
            return modifiers.contains("static");
        }
    }

    /** All types, nested ones too. */
    List<Type> all() {
        List<Type> all = new ArrayList<>();
        for (Type type : types) {
            all.add(type);
            all.addAll(type.nested);
        }
        return all;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    Type type(String name, String packageName) {
        Type type = new Type(name, pick(KINDS), packageName);
        if (type.kind.equals("class") && oneIn(4)) {
            type.modifiers = oneIn(2) ? "final " : "abstract ";
        }
        if (type.kind.equals("enum")) {
            type.constants.addAll(oneIn(3) ? List.of("A", "B { }") : List.of("A", "B"));
        }
        if (!type.kind.equals("@interface")) {
            List<Type> before = all();
            for (int i = random.nextInt(3); i > 0 && !before.isEmpty(); i--) {
                addSuper(type, pick(before));
            }
        }
        if (oneIn(3)) {
            Type nested = new Type("N" + random.nextInt(2), oneIn(3) ? "interface" : "class", packageName);
            nested.modifiers = oneIn(4) ? "private static " : "static ";
            if (type.isInterface()) {
                nested.modifiers = "";
            }
            type.nested.add(nested);
        }
        type.isSingleImport = oneIn(2);
        return type;
    }

    void addSuper(Type type, Type candidate) {
        boolean fits = candidate.isInterface()
                || candidate.kind.equals("class")
                        && type.kind.equals("class")
                        && type.supers.stream().allMatch(Type::isInterface)
                        && !candidate.modifiers.contains("final");
        if (fits && !candidate.kind.equals("@interface") && candidate != type && !type.supers.contains(candidate)) {
            type.supers.add(candidate);
            type.named.add(top(candidate).name);
        }
    }

    Type top(Type type) {
        return types.stream()
                .filter(other -> other.nested.contains(type))
                .findFirst()
                .orElse(type);
    }

    Member member(Type type) {
        if (type.kind.equals("@interface")) {
            return oneIn(2) ? constant(type) : new Member(true, oneIn(2) ? "value" : "m0", "", "int");
        }
        int kind = random.nextInt(10);
        if (kind < 6) {
            return constant(type);
        }
        if (kind < 7 && !type.isInterface() && !type.kind.equals("record")) {
            return new Member(false, "f" + random.nextInt(2), access() + (oneIn(2) ? "static " : ""), valueType(type));
        }
        return method(type);
    }

    private Member constant(Type type) {
        String modifiers = type.isInterface() ? (oneIn(2) ? "" : "static final ") : access() + "final static ";
        if (!type.isInterface() && !type.kind.equals("record") && oneIn(6)) {
            modifiers = "final ";
        }
        Member constant =
                new Member(false, "K" + random.nextInt(3), modifiers, oneIn(4) ? "String" : oneIn(5) ? "long" : "int");
        constant.isJoined = oneIn(2);
        return constant;
    }

    private Member method(Type type) {
        String modifiers = type.isInterface()
                ? (oneIn(2) ? "" : oneIn(2) ? "default " : "static ")
                : (oneIn(6) ? "private " : "public ") + (oneIn(3) ? "static " : "");
        if (type.modifiers.contains("abstract") && oneIn(3)) {
            modifiers = "public abstract ";
        }
        return new Member(true, "m" + random.nextInt(3), modifiers, valueType(type));
    }

    private String access() {
        return pick(List.of("public ", "public ", "", "protected ", "private "));
    }

    private String valueType(Type from) {
        return switch (random.nextInt(5)) {
            case 0 -> "String";
            case 1 -> "long";
            case 2 -> "int";
            default -> reference(from, pick(types));
        };
    }

    /** How one type is named in another. */
    private String reference(Type from, Type to) {
        if (oneIn(8)) {
            return qualified(to);
        }
        Type file = top(from);
        file.named.add(top(to).name);
        return plain(to);
    }

    /** A type by its simple name, after that of the type around it. */
    String plain(Type to) {
        return top(to) == to ? to.name : top(to).name + "." + to.name;
    }

    private String qualified(Type to) {
        return to.packageName + "." + plain(to);
    }

    /** Gives values and bodies to all members that have none. */
    void fill(Type type) {
        List<Type> both = new ArrayList<>(type.nested);
        both.add(type);
        for (Type one : both) {
            for (Member member : one.members) {
                if (member.value.isEmpty()) {
                    member.value = member.isMethod ? body(one, member) : value(one, member);
                }
            }
            Optional<Type> annotation = types.stream()
                    .filter(other -> other.kind.equals("@interface") && other != one)
                    .findFirst();
            if (annotation.isPresent() && oneIn(3)) {
                one.annotation = "@" + reference(one, annotation.get()) + "("
                        + constantReference(one).orElse("7") + ") ";
            }
        }
    }

    private String value(Type type, Member member) {
        boolean isString = member.type.equals("String");
        boolean isNumber = member.type.equals("int") || member.type.equals("long");
        if (!isString && !isNumber) {
            return "null";
        }
        Optional<String> other = oneIn(4) ? Optional.empty() : constantReference(type);
        String literal = isString ? "\"s" + random.nextInt(9) + ",;=//\"" : "" + random.nextInt(99);
        return isString ? literal + other.map(o -> " + " + o).orElse("") : other.orElse("1") + " + " + literal;
    }

    private Optional<String> constantReference(Type from) {
        List<String> found = new ArrayList<>();
        for (Type type : all()) {
            for (Member member : type.members) {
                if (!member.isMethod && (member.isStatic() || type.isInterface())) {
                    found.add(reference(from, type) + "." + member.name);
                }
            }
        }
        if (oneIn(4)) {
            return Optional.of("K" + random.nextInt(3));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(pick(found));
    }

    /** What a method ends with; its statements come before. */
    private String body(Type type, Member member) {
        boolean isAbstract = member.modifiers.contains("abstract") || type.isInterface() && member.modifiers.isEmpty();
        if (isAbstract) {
            return ";";
        }
        for (int i = random.nextInt(5); i >= 0; i--) {
            member.statements.add(statement(type, i));
        }
        return switch (member.type) {
            case "int", "long" -> "return 1; }";
            case "String" -> "return \"r\"; }";
            default -> "return null; }";
        };
    }

    String statement(Type from, int number) {
        Type type = pick(all());
        String named = reference(from, type);
        return switch (random.nextInt(15)) {
            case 0, 13, 14 ->
                "Object o" + number + " = " + constantReference(from).orElse("1") + ";";
            case 1 ->
                "String s" + number + " = \"\" + " + constantReference(from).orElse("1") + ";";
            case 2 -> "switch (3) { case " + constantReference(from).orElse("1") + ": break; default: }";
            case 3 -> "Object l" + number + " = (" + named + ") () -> 1;";
            case 4 -> "Object a" + number + " = new " + named + "() { };";
            case 5 -> "if (" + named + ".A.hashCode() == 1) { switch (" + named + ".A) { case A: break; default: } }";
            case 6 ->
                "var n" + number + " = new " + named + "(); Object c" + number + " = n" + number + memberOf(type) + ";";
            case 7 -> "Object m" + number + " = String.valueOf((Object) K" + random.nextInt(3) + ");";
            case 8 -> "Object i" + number + " = m" + random.nextInt(3) + "();";
            default -> "Object x" + number + " = " + chain(from) + ";";
        };
    }

    private String memberOf(Type type) {
        if (type.members.isEmpty()) {
            return "";
        }
        Member member = pick(type.members);
        return "." + member.name + (member.isMethod ? "()" : "");
    }

    /** From one type over the members of others, so that these need not be named. */
    private String chain(Type from) {
        Type type = pick(all());
        StringBuilder chain = new StringBuilder();
        boolean isFirst = true;
        for (int length = 0; length < 3 && !type.members.isEmpty(); length++) {
            Member member = pick(type.members);
            if (isFirst) {
                String named = reference(from, type);
                chain.append(member.isStatic() || type.isInterface() ? named : "((" + named + ") null)");
                isFirst = false;
            }
            chain.append('.').append(member.name).append(member.isMethod ? "()" : "");
            Optional<Type> next = types.stream()
                    .filter(other -> member.type.endsWith(other.name))
                    .findFirst();
            if (next.isEmpty()) {
                return chain.toString();
            }
            type = next.get();
        }
        return isFirst ? "\"x\"" : chain.toString();
    }
}
