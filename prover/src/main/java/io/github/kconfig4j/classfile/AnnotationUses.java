package io.github.kconfig4j.classfile;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Notes what the values of an annotation name. */
final class AnnotationUses extends AnnotationVisitor {
    private final UseCollector uses;
    private final Place place;

    private AnnotationUses(UseCollector uses, Place place) {
        super(Opcodes.ASM9);
        this.uses = uses;
        this.place = place;
    }

    /** Notes the annotation's type and returns the visitor of its values. */
    static AnnotationUses of(UseCollector uses, String descriptor, Place place) {
        uses.descriptor(descriptor, place);
        return new AnnotationUses(uses, place);
    }

    /** The visitor of an annotation member's default value. */
    static AnnotationUses ofDefault(UseCollector uses, Place place) {
        return new AnnotationUses(uses, place);
    }

    @Override
    public void visit(@Nullable String name, Object value) {
        uses.constant(value, place);
    }

    @Override
    public void visitEnum(@Nullable String name, String descriptor, String value) {
        uses.member(Type.getType(descriptor).getInternalName(), value, descriptor, place);
    }

    @Override
    public AnnotationVisitor visitAnnotation(@Nullable String name, String descriptor) {
        return of(uses, descriptor, place);
    }

    @Override
    public AnnotationVisitor visitArray(@Nullable String name) {
        return this;
    }
}
