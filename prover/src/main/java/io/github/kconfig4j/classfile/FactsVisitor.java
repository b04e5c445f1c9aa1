package io.github.kconfig4j.classfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.TypePath;

/** Visits a class file and notes what it declares and names. */
final class FactsVisitor extends ClassVisitor {
    private final UseCollector uses;
    private final List<DeclarationBuilder> declarations = new ArrayList<>();
    private Optional<String> sourceFile = Optional.empty();
    private Optional<String> enclosing = Optional.empty();
    private String internalName = "";

    FactsVisitor(UseCollector uses) {
        super(Opcodes.ASM9);
        this.uses = uses;
    }

    ClassFacts facts(ClassReader reader) {
        List<String> superTypes = new ArrayList<>();
        // Object itself, and module-info, have no super class.
        Optional.ofNullable(reader.getSuperName()).ifPresent(superTypes::add);
        superTypes.addAll(List.of(reader.getInterfaces()));
        return new ClassFacts(
                internalName.replace('/', '.'),
                superTypes.stream().map(type -> type.replace('/', '.')).toList(),
                sourceFile,
                enclosing,
                declarations.stream().map(DeclarationBuilder::build).toList(),
                uses.uses().stream().filter(this::isForeign).toList());
    }

    private boolean isForeign(Use use) {
        return !use.element().equals(Element.Type.ofInternal(internalName));
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String[] interfaces) {
        internalName = name;
        if (superName != null) {
            uses.internalName(superName, Place.CLASS);
        }
        for (String type : interfaces) {
            uses.internalName(type, Place.CLASS);
        }
        if (signature != null) {
            uses.signature(signature, Place.CLASS);
        }
    }

    @Override
    public void visitSource(@Nullable String source, @Nullable String debug) {
        sourceFile = Optional.ofNullable(source);
    }

    @Override
    public ModuleVisitor visitModule(String name, int access, @Nullable String version) {
        return new ModuleUses(uses);
    }

    @Override
    public void visitNestHost(String nestHost) {
        uses.internalName(nestHost, Place.CLASS);
    }

    @Override
    public void visitOuterClass(String owner, @Nullable String name, @Nullable String descriptor) {
        String type = owner.replace('/', '.');
        if (name != null && descriptor != null) {
            uses.descriptor(descriptor, Place.CLASS);
            enclosing = Optional.of(type + "." + Names.member(name, descriptor));
        } else {
            enclosing = Optional.of(type);
        }
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return AnnotationUses.of(uses, descriptor, Place.CLASS);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(
            int typeRef, @Nullable TypePath path, String descriptor, boolean visible) {
        return AnnotationUses.of(uses, descriptor, Place.CLASS);
    }

    @Override
    public void visitPermittedSubclass(String permittedSubclass) {
        uses.internalName(permittedSubclass, Place.CLASS);
    }

    /** The members of the class's nest are among them, and the class around a local one. */
    @Override
    public void visitInnerClass(String name, @Nullable String outerName, @Nullable String innerName, int access) {
        uses.internalName(name, Place.CLASS);
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String name, String descriptor, @Nullable String signature) {
        // What else is to be said of it is said of its field.
        return new ComponentUses(uses, Place.member(name, descriptor));
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        Place place = declare(access, name, descriptor, signature).place();
        if (value != null) {
            uses.constant(value, place);
        }
        return new FieldUses(uses, place);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        DeclarationBuilder declaration = declare(access, name, descriptor, signature);
        if (exceptions != null) {
            for (String type : exceptions) {
                uses.internalName(type, declaration.place());
            }
        }
        return new MethodUses(uses, declaration);
    }

    private DeclarationBuilder declare(int access, String name, String descriptor, @Nullable String signature) {
        DeclarationBuilder declaration = new DeclarationBuilder(
                Element.Member.ofInternal(internalName, name, descriptor), access, Place.member(name, descriptor));
        declarations.add(declaration);
        uses.descriptor(descriptor, declaration.place());
        if (signature != null) {
            uses.signature(signature, declaration.place());
        }
        return declaration;
    }
}
