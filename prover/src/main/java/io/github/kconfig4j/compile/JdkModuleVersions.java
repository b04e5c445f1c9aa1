package io.github.kconfig4j.compile;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The version of the JDK's modules in a {@code module-info.class}. javac writes the exact version of its own JDK; the Maven
 * compiler plugin replaces it since its version 3.12 where a build is to be reproducible.
 */
public final class JdkModuleVersions {
    private JdkModuleVersions() {}

    /**
     * The class file with another version of those modules; as it is if it requires none with a version.
     *
     * @param release the version; without one they have none
     */
    public static byte[] replaced(byte[] moduleInfo, Optional<String> release) {
        Replacement replacement = new Replacement(release.orElse(null));
        new ClassReader(moduleInfo).accept(replacement, 0);
        return replacement.bytes().orElse(moduleInfo);
    }

    private static final class Replacement extends ClassVisitor {
        private final ClassWriter writer;
        private final @Nullable String release;
        private boolean changed;

        Replacement(@Nullable String release) {
            this(new ClassWriter(0), release);
        }

        private Replacement(ClassWriter writer, @Nullable String release) {
            super(Opcodes.ASM9, writer);
            this.writer = writer;
            this.release = release;
        }

        Optional<byte[]> bytes() {
            return changed ? Optional.of(writer.toByteArray()) : Optional.empty();
        }

        @Override
        public ModuleVisitor visitModule(String name, int access, @Nullable String version) {
            return new ModuleVisitor(Opcodes.ASM9, super.visitModule(name, access, version)) {
                @Override
                public void visitRequire(String module, int flags, @Nullable String of) {
                    boolean jdk = of != null && (module.startsWith("java.") || module.startsWith("jdk."));
                    changed |= jdk;
                    super.visitRequire(module, flags, jdk ? release : of);
                }
            };
        }
    }
}
