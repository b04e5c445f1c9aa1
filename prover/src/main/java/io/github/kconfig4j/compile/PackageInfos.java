package io.github.kconfig4j.compile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Empty class files for {@code package-info.java} files that hold only comments. javac makes none; the Maven compiler
 * plugin does since its version 3.10, so that it need not compile these sources again.
 */
public final class PackageInfos {
    private static final String FILE = "package-info.java";
    /** The class-file version of Java 1 is 45. */
    private static final int BEFORE_JAVA_1 = 44;

    private PackageInfos() {}

    /**
     * The missing ones, by path.
     *
     * @param units the sources that were compiled
     * @param options how they were
     * @param existing the paths of the files that are in the output folder
     * @param part the part of it that they were compiled to, as in {@link OutputFolder}
     */
    public static SortedMap<String, byte[]> missing(
            List<SourceText> units, CompilerOptions options, Set<String> existing, String part) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Optional<Integer> version = options.target().map(PackageInfos::classFileVersion);
        for (SourceText unit : units) {
            if (unit.path().endsWith("/" + FILE) && version.isPresent()) {
                String type = unit.path().substring(0, unit.path().length() - ".java".length());
                String path = part + type + ".class";
                if (!existing.contains(path)) {
                    files.put(path, empty(type, version.get()));
                }
            }
        }
        return files;
    }

    private static int classFileVersion(String target) {
        return BEFORE_JAVA_1 + Integer.parseInt(target.startsWith("1.") ? target.substring(2) : target);
    }

    private static byte[] empty(String type, int version) {
        ClassWriter writer = new ClassWriter(0);
        int access = Opcodes.ACC_SYNTHETIC | Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE;
        writer.visit(version, access, type, null, "java/lang/Object", null);
        writer.visitSource(FILE, null);
        return writer.toByteArray();
    }
}
