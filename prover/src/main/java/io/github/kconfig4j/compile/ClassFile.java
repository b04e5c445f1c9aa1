package io.github.kconfig4j.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A class file as javac has written it, or as much of it as it has come to write.
 *
 * @param nested the binary names, with {@code /}, of the classes that were compiled with it and lie in files of their own
 */
public record ClassFile(List<String> nested) {

    /** Copies the list. */
    public ClassFile {
        nested = List.copyOf(nested);
    }

    /** Reads it to its end; empty if it has none. */
    public static Optional<ClassFile> read(byte[] content) {
        try {
            ClassReader reader = new ClassReader(content);
            List<String> nested = new ArrayList<>();
            reader.accept(
                    new ClassVisitor(Opcodes.ASM9) {
                        @Override
                        public void visitNestMember(String name) {
                            nested.add(name);
                        }

                        @Override
                        public void visitInnerClass(String name, String outer, String simple, int access) {
                            // In classes for Java 10 and earlier there are no nest members.
                            if (name.startsWith(reader.getClassName() + "$") && !nested.contains(name)) {
                                nested.add(name);
                            }
                        }
                    },
                    0);
            return Optional.of(new ClassFile(nested));
        } catch (RuntimeException e) {
            // Whatever the reader stumbles over where the bytes end.
            return Optional.empty();
        }
    }
}
