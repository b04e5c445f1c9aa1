package io.github.kconfig4j.classfile;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;

/** Notes the annotations of a record component; those of its type are its field's as well. */
final class ComponentUses extends RecordComponentVisitor {
    private final UseCollector uses;
    private final Place place;

    ComponentUses(UseCollector uses, Place place) {
        super(Opcodes.ASM9);
        this.uses = uses;
        this.place = place;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return AnnotationUses.of(uses, descriptor, place);
    }
}
