package io.github.kconfig4j.inspection.api;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** The modifiers and kinds that flags of class files stand for, as far as they belong to an API. */
final class Modifiers {
    private Modifiers() {}

    /** Of a type, its kind included. */
    static List<String> ofType(int access, boolean sealed) {
        String kind = kind(access);
        List<String> words = visibility(access);
        if (kind.equals("class")) {
            add(words, access, Opcodes.ACC_ABSTRACT, "abstract");
            add(words, access, Opcodes.ACC_STATIC, "static");
            add(words, access, Opcodes.ACC_FINAL, "final");
        }
        // The compiler seals an enum whose constants have bodies; nobody could extend it anyway.
        if (sealed && !kind.equals("enum")) {
            words.add("sealed");
        }
        words.add(kind);
        return words;
    }

    private static String kind(int access) {
        if ((access & Opcodes.ACC_ANNOTATION) != 0) {
            return "@interface";
        }
        if ((access & Opcodes.ACC_INTERFACE) != 0) {
            return "interface";
        }
        if ((access & Opcodes.ACC_ENUM) != 0) {
            return "enum";
        }
        return (access & Opcodes.ACC_RECORD) != 0 ? "record" : "class";
    }

    static List<String> ofField(int access) {
        List<String> words = visibility(access);
        add(words, access, Opcodes.ACC_STATIC, "static");
        add(words, access, Opcodes.ACC_FINAL, "final");
        return words;
    }

    static List<String> ofMethod(int access, boolean inInterface) {
        List<String> words = visibility(access);
        add(words, access, Opcodes.ACC_ABSTRACT, "abstract");
        add(words, access, Opcodes.ACC_STATIC, "static");
        add(words, access, Opcodes.ACC_FINAL, "final");
        if (inInterface && (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_STATIC)) == 0) {
            words.add("default");
        }
        return words;
    }

    private static List<String> visibility(int access) {
        List<String> words = new ArrayList<>();
        add(words, access, Opcodes.ACC_PUBLIC, "public");
        add(words, access, Opcodes.ACC_PROTECTED, "protected");
        return words;
    }

    private static void add(List<String> words, int access, int flag, String word) {
        if ((access & flag) != 0) {
            words.add(word);
        }
    }
}
