package io.github.kconfig4j.inspection.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** How a member is declared, while its class file is read. */
final class MemberText {
    private final ElementKey key;
    private final List<String> modifiers;
    private final String words;
    private final List<String> annotations = new ArrayList<>();
    private String byDefault = "";

    /** @param words all but annotations and modifiers */
    MemberText(ElementKey key, List<String> modifiers, String words) {
        this.key = key;
        this.modifiers = List.copyOf(modifiers);
        this.words = words;
    }

    /** Whether an annotation belongs to the API: those of the language do, such as {@code @Deprecated}. */
    static boolean isOfApi(String descriptor) {
        return descriptor.matches("Ljava/lang/(annotation/)?\\w+;");
    }

    ClassDeclaration.Member member() {
        List<String> all = new ArrayList<>(annotations);
        all.addAll(modifiers);
        all.add(words + byDefault);
        return new ClassDeclaration.Member(key, String.join(" ", all));
    }

    private @Nullable AnnotationVisitor annotation(String descriptor) {
        return isOfApi(descriptor) ? AnnotationText.of(descriptor, annotations::add) : null;
    }

    FieldVisitor ofField() {
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                return annotation(descriptor);
            }
        };
    }

    MethodVisitor ofMethod() {
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                return annotation(descriptor);
            }

            @Override
            public AnnotationVisitor visitAnnotationDefault() {
                return AnnotationText.ofDefault(value -> byDefault = " default " + value);
            }
        };
    }
}
