package io.github.kconfig4j.inspection.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads what a class file declares. Used once. */
final class ClassDeclarationReader extends ClassVisitor {
    private static final int VISIBLE = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

    private final List<String> annotations = new ArrayList<>();
    private final List<String> permitted = new ArrayList<>();
    private final List<MemberText> members = new ArrayList<>();
    private String internalName = "";
    private int access;
    private Optional<String> outer = Optional.empty();
    private boolean named = true;
    private String typeParameters = "";
    private Optional<ClassDeclaration.SuperType> superclass = Optional.empty();
    private final List<ClassDeclaration.SuperType> interfaces = new ArrayList<>();

    private ClassDeclarationReader() {
        super(Opcodes.ASM9);
    }

    /** @param bytes a class file that could be read before */
    static ClassDeclaration read(byte[] bytes) {
        ClassDeclarationReader reader = new ClassDeclarationReader();
        new ClassReader(bytes).accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        return new ClassDeclaration(
                reader.internalName.replace('/', '.'),
                reader.access,
                reader.outer,
                reader.named,
                reader.annotations,
                reader.typeParameters,
                reader.superclass,
                reader.interfaces,
                reader.permitted,
                reader.members.stream().map(MemberText::member).toList());
    }

    @Override
    public void visit(
            int version,
            int flags,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String[] interfaceNames) {
        internalName = name;
        access = flags;
        named = (flags & Opcodes.ACC_SYNTHETIC) == 0;
        List<String> names = new ArrayList<>(List.of(interfaceNames));
        names.replaceAll(type -> type.replace('/', '.'));
        boolean isInterface = (flags & Opcodes.ACC_INTERFACE) != 0;
        String above = superName == null ? "" : superName.replace('/', '.');
        SignatureText.Type texts =
                signature == null ? new SignatureText.Type("", above, names) : new SignatureText(signature).ofClass();
        typeParameters = texts.typeParameters();
        if (!above.isEmpty() && !isInterface) {
            superclass = Optional.of(new ClassDeclaration.SuperType(above, texts.superclass()));
        }
        for (int i = 0; i < names.size(); i++) {
            interfaces.add(new ClassDeclaration.SuperType(
                    names.get(i), texts.interfaces().get(i)));
        }
    }

    @Override
    public void visitOuterClass(String owner, @Nullable String name, @Nullable String descriptor) {
        named = false;
    }

    @Override
    public void visitInnerClass(String name, @Nullable String outerName, @Nullable String innerName, int flags) {
        if (name.equals(internalName)) {
            // ASM's own flag for records is not in this attribute.
            access = flags | (access & Opcodes.ACC_RECORD);
            outer = Optional.ofNullable(outerName).map(type -> type.replace('/', '.'));
            named &= outerName != null && innerName != null && (flags & Opcodes.ACC_SYNTHETIC) == 0;
        }
    }

    @Override
    public void visitPermittedSubclass(String type) {
        permitted.add(type.replace('/', '.'));
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return MemberText.isOfApi(descriptor) ? AnnotationText.of(descriptor, annotations::add) : null;
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int flags, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        if ((flags & VISIBLE) == 0 || (flags & Opcodes.ACC_SYNTHETIC) != 0) {
            return null;
        }
        String type = new SignatureText(signature == null ? descriptor : signature).type();
        String constant = value == null ? "" : " = " + Literals.of(value, descriptor);
        ElementKey key = new ElementKey(internalName.replace('/', '.'), ElementKey.Kind.FIELD, name);
        MemberText member = new MemberText(key, Modifiers.ofField(flags), type + " " + name + constant);
        members.add(member);
        return member.ofField();
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int flags, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        boolean hidden = (flags & VISIBLE) == 0 || (flags & Opcodes.ACC_SYNTHETIC) != 0;
        if (hidden || name.equals("<clinit>")) {
            return null;
        }
        boolean isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        MethodText text = new MethodText(internalName.replace('/', '.'), name, descriptor);
        boolean varargs = (flags & Opcodes.ACC_VARARGS) != 0;
        MemberText member = new MemberText(
                text.key(),
                Modifiers.ofMethod(flags, isInterface),
                text.words(Optional.ofNullable(signature), thrown(exceptions), varargs));
        members.add(member);
        return member.ofMethod();
    }

    private static List<String> thrown(String @Nullable [] exceptions) {
        List<String> names = new ArrayList<>();
        if (exceptions != null) {
            for (String exception : exceptions) {
                names.add(Type.getObjectType(exception).getClassName());
            }
        }
        return names;
    }
}
