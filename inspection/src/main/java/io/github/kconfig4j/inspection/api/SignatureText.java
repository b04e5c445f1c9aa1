package io.github.kconfig4j.inspection.api;

import java.util.ArrayList;
import java.util.List;

/** Reads descriptors and signatures of class files into the words of Java, with binary names of types. Used once. */
final class SignatureText {
    private static final String OBJECT = "java.lang.Object";

    private final String text;
    private int at;

    SignatureText(String text) {
        this.text = text;
    }

    /**
     * A method's signature.
     *
     * @param typeParameters those in angle brackets, or nothing
     */
    record Method(String typeParameters, List<String> parameters, String result, List<String> exceptions) {}

    /** A class's signature. */
    record Type(String typeParameters, String superclass, List<String> interfaces) {}

    /** A descriptor or a signature of a method. */
    Method method() {
        String typeParameters = typeParameters();
        at++;
        List<String> parameters = new ArrayList<>();
        while (text.charAt(at) != ')') {
            parameters.add(type());
        }
        at++;
        String result = type();
        List<String> exceptions = new ArrayList<>();
        while (at < text.length()) {
            at++;
            exceptions.add(type());
        }
        return new Method(typeParameters, parameters, result, exceptions);
    }

    /** A signature of a class. */
    Type ofClass() {
        String typeParameters = typeParameters();
        String superclass = type();
        List<String> interfaces = new ArrayList<>();
        while (at < text.length()) {
            interfaces.add(type());
        }
        return new Type(typeParameters, superclass, interfaces);
    }

    /** A type. */
    String type() {
        char kind = text.charAt(at++);
        return switch (kind) {
            case 'B' -> "byte";
            case 'C' -> "char";
            case 'D' -> "double";
            case 'F' -> "float";
            case 'I' -> "int";
            case 'J' -> "long";
            case 'S' -> "short";
            case 'Z' -> "boolean";
            case 'V' -> "void";
            case '[' -> type() + "[]";
            case 'T' -> until(';');
            default -> classType();
        };
    }

    private String until(char end) {
        int from = at;
        at = text.indexOf(end, at) + 1;
        return text.substring(from, at - 1);
    }

    private String classType() {
        StringBuilder name = new StringBuilder();
        while (true) {
            char c = text.charAt(at++);
            switch (c) {
                case ';' -> {
                    return name.toString();
                }
                case '/' -> name.append('.');
                case '.' -> name.append('$');
                case '<' -> name.append(arguments());
                default -> name.append(c);
            }
        }
    }

    private String arguments() {
        List<String> arguments = new ArrayList<>();
        while (text.charAt(at) != '>') {
            arguments.add(argument());
        }
        at++;
        return "<" + String.join(", ", arguments) + ">";
    }

    private String argument() {
        char c = text.charAt(at);
        if (c != '*' && c != '+' && c != '-') {
            return type();
        }
        at++;
        return c == '*' ? "?" : (c == '+' ? "? extends " : "? super ") + type();
    }

    private String typeParameters() {
        if (text.charAt(at) != '<') {
            return "";
        }
        at++;
        List<String> parameters = new ArrayList<>();
        while (text.charAt(at) != '>') {
            parameters.add(typeParameter());
        }
        at++;
        return "<" + String.join(", ", parameters) + ">";
    }

    private String typeParameter() {
        String name = until(':');
        List<String> bounds = new ArrayList<>();
        at--;
        while (text.charAt(at) == ':') {
            at++;
            if (text.charAt(at) != ':') {
                bounds.add(type());
            }
        }
        return bounds.equals(List.of(OBJECT)) ? name : name + " extends " + String.join(" & ", bounds);
    }
}
