package io.github.kconfig4j.classfile;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;

/** Notes what a method's head and code name, with the line of the code. */
final class MethodUses extends MethodVisitor {
    private static final String CONCATENATION = "java/lang/invoke/StringConcatFactory";

    private final UseCollector uses;
    private final DeclarationBuilder declaration;
    private Place place;

    MethodUses(UseCollector uses, DeclarationBuilder declaration) {
        super(Opcodes.ASM9);
        this.uses = uses;
        this.declaration = declaration;
        this.place = declaration.place();
    }

    @Override
    public void visitLineNumber(int line, Label start) {
        place = declaration.place().atLine(line);
        declaration.line(line);
    }

    @Override
    public AnnotationVisitor visitAnnotationDefault() {
        return AnnotationUses.ofDefault(uses, place);
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

    @Override
    public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
        return AnnotationUses.of(uses, descriptor, place);
    }

    @Override
    public AnnotationVisitor visitInsnAnnotation(
            int typeRef, @Nullable TypePath path, String descriptor, boolean visible) {
        return AnnotationUses.of(uses, descriptor, place);
    }

    @Override
    public AnnotationVisitor visitTryCatchAnnotation(
            int typeRef, @Nullable TypePath path, String descriptor, boolean visible) {
        return AnnotationUses.of(uses, descriptor, place);
    }

    @Override
    public AnnotationVisitor visitLocalVariableAnnotation(
            int typeRef,
            @Nullable TypePath path,
            Label[] start,
            Label[] end,
            int[] index,
            String descriptor,
            boolean visible) {
        return AnnotationUses.of(uses, descriptor, place);
    }

    @Override
    public void visitFrame(
            int type, int localCount, Object @Nullable [] local, int stackCount, Object @Nullable [] stack) {
        frameTypes(local, localCount);
        frameTypes(stack, stackCount);
    }

    private void frameTypes(Object @Nullable [] types, int count) {
        for (int i = 0; types != null && i < Math.min(count, types.length); i++) {
            if (types[i] instanceof String internalName) {
                uses.internalName(internalName, place);
            }
        }
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        uses.internalName(type, place);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        uses.member(owner, name, descriptor, place);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        uses.member(owner, name, descriptor, place);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        uses.descriptor(descriptor, place);
        uses.handle(bootstrap, place);
        boolean concatenation = bootstrap.getOwner().equals(CONCATENATION);
        for (int i = 0; i < arguments.length; i++) {
            if (concatenation && i == 0 && arguments[i] instanceof String recipe) {
                uses.recipe(recipe, place);
            } else {
                uses.constant(arguments[i], place);
            }
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        uses.constant(value, place);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        uses.descriptor(descriptor, place);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        if (type != null) {
            uses.internalName(type, place);
        }
    }

    @Override
    public void visitLocalVariable(
            String name, String descriptor, @Nullable String signature, Label start, Label end, int index) {
        // Visited after the code, so the line at hand is not the variable's.
        uses.descriptor(descriptor, declaration.place());
        if (signature != null) {
            uses.signature(signature, declaration.place());
        }
    }
}
