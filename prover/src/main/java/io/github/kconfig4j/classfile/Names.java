package io.github.kconfig4j.classfile;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Type;

/** Names of class files as a person writes them. */
public final class Names {
    private Names() {}

    /** {@code a.b.Owner.name(int, java.lang.String)}, {@code a.b.Owner.field}, {@code a.b.Owner.<init>()}. */
    public static String member(Element.Member member) {
        return member.owner() + "." + member(member.name(), member.descriptor());
    }

    /** {@code name(int, java.lang.String): void} for a method, {@code name: int} for a field. */
    public static String member(String name, String descriptor) {
        if (!descriptor.startsWith("(")) {
            return name + ": " + Type.getType(descriptor).getClassName();
        }
        List<String> parameters = new ArrayList<>();
        for (Type type : Type.getArgumentTypes(descriptor)) {
            parameters.add(type.getClassName());
        }
        return name + "(" + String.join(", ", parameters) + "): "
                + Type.getReturnType(descriptor).getClassName();
    }

    /** The package of a type, with dots; empty for that without a name. */
    public static String packageOf(String binaryName) {
        return binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.')));
    }

    /** A text between quotation marks, with what does not print escaped as in Java. */
    public static String quoted(String text) {
        StringBuilder result = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> result.append("\\\"");
                case '\\' -> result.append("\\\\");
                case '\n' -> result.append("\\n");
                case '\t' -> result.append("\\t");
                case '\r' -> result.append("\\r");
                default -> {
                    if (c < ' ') {
                        result.append("\\u00").append(Character.forDigit(c >> 4, 16));
                        result.append(Character.forDigit(c & 15, 16));
                    } else {
                        result.append(c);
                    }
                }
            }
        }
        return result.append('"').toString();
    }
}
