package io.github.kconfig4j.classfile;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;

/** Notes the annotations of a field. */
final class FieldUses extends FieldVisitor {
    private final UseCollector uses;
    private final Place place;

    FieldUses(UseCollector uses, Place place) {
        super(Opcodes.ASM9);
        this.uses = uses;
        this.place = place;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return AnnotationUses.of(uses, descriptor, place);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(
            int typeRef, @Nullable TypePath path, String descriptor, boolean visible) {
        return AnnotationUses.of(uses, descriptor, place);
    }
}
