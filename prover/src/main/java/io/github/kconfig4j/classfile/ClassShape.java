package io.github.kconfig4j.classfile;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What a class file is apart from lines, names of variables and the order of its constants: as a whole, and member by
 * member. Immutable.
 */
public final class ClassShape {
    private final byte[] whole;
    private final SortedMap<Element.Member, byte[]> members;

    private ClassShape(byte[] whole, SortedMap<Element.Member, byte[]> members) {
        this.whole = whole;
        this.members = Collections.unmodifiableSortedMap(members);
    }

    /** The shape of a class file that can be read; empty of one that cannot. */
    public static Optional<ClassShape> of(byte[] bytes) {
        try {
            ClassReader reader = new ClassReader(bytes);
            ClassWriter writer = new ClassWriter(0);
            reader.accept(writer, ClassReader.SKIP_DEBUG);
            MemberShapes shapes = new MemberShapes(reader);
            reader.accept(shapes, ClassReader.SKIP_DEBUG);
            return Optional.of(new ClassShape(writer.toByteArray(), shapes.members()));
        } catch (RuntimeException e) {
            // ASM checks nothing; what a damaged class file makes it throw is of many kinds.
            return Optional.empty();
        }
    }

    public boolean isSame(ClassShape other) {
        return Arrays.equals(whole, other.whole);
    }

    /** The members, each as a class file that has nothing else. */
    public SortedMap<Element.Member, byte[]> members() {
        return members;
    }

    /** Whether it has this member with this content. */
    public boolean has(Map.Entry<Element.Member, byte[]> member) {
        return Arrays.equals(members.get(member.getKey()), member.getValue());
    }

    /** Writes each member into a class file of its own. */
    private static final class MemberShapes extends ClassVisitor {
        private final String owner;
        private final int version;
        private final SortedMap<Element.Member, ClassWriter> writers = new TreeMap<>();

        MemberShapes(ClassReader reader) {
            super(Opcodes.ASM9);
            this.owner = reader.getClassName();
            this.version = reader.readUnsignedShort(6);
        }

        SortedMap<Element.Member, byte[]> members() {
            SortedMap<Element.Member, byte[]> members = new TreeMap<>();
            writers.forEach((member, writer) -> members.put(member, writer.toByteArray()));
            return members;
        }

        private ClassWriter writer(String name, String descriptor) {
            ClassWriter writer = new ClassWriter(0);
            writer.visit(version, 0, owner, null, null, null);
            writers.put(Element.Member.ofInternal(owner, name, descriptor), writer);
            return writer;
        }

        @Override
        public FieldVisitor visitField(
                int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
            return writer(name, descriptor).visitField(access, name, descriptor, signature, value);
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return writer(name, descriptor).visitMethod(access, name, descriptor, signature, exceptions);
        }
    }
}
