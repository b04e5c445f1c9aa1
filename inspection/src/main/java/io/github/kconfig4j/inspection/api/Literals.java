package io.github.kconfig4j.inspection.api;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Type;

/** Constants as Java has them. Characters that are not ASCII are escaped, so that a dump is the same in every encoding. */
final class Literals {
    private Literals() {}

    /**
     * The constant of a field.
     *
     * @param value as a class file has it
     * @param descriptor the type of the field
     */
    static String of(Object value, String descriptor) {
        if (value instanceof String text) {
            return '"' + escaped(text, '"') + '"';
        }
        if (value instanceof Integer number && descriptor.equals("Z")) {
            return number == 0 ? "false" : "true";
        }
        if (value instanceof Integer number && descriptor.equals("C")) {
            return '\'' + escaped(String.valueOf((char) number.intValue()), '\'') + '\'';
        }
        return of(value);
    }

    /** A value in an annotation; an array of numbers is one value. */
    static String of(Object value) {
        if (value.getClass().isArray()) {
            List<String> values = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                values.add(of(Array.get(value, i)));
            }
            return "{" + String.join(", ", values) + "}";
        }
        if (value instanceof String text) {
            return '"' + escaped(text, '"') + '"';
        }
        if (value instanceof Character c) {
            return '\'' + escaped(c.toString(), '\'') + '\'';
        }
        if (value instanceof Type type) {
            return type.getClassName() + ".class";
        }
        if (value instanceof Long) {
            return value + "L";
        }
        return value instanceof Float ? value + "F" : value.toString();
    }

    private static String escaped(String text, char quote) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\\' -> escaped.append("\\\\");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                default -> {
                    if (c == quote) {
                        escaped.append('\\').append(c);
                    } else if (c < ' ' || c > '~') {
                        escaped.append("\\u%04x".formatted((int) c));
                    } else {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString();
    }
}
