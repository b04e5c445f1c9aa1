package io.github.kconfig4j.compile;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Empty class files for {@code package-info.java} files that hold only comments. javac makes none; the Maven compiler
 * plugin does since its version 3.10, so that it need not compile these sources again.
 */
public final class PackageInfos {
    private static final String FILE = "package-info.java";
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern PACKAGE = Pattern.compile("\\bpackage\\s+([\\w.\\s]+);");
    private static final int VERSION_OFFSET = 4;

    private PackageInfos() {}

    /** The result with the missing ones; as it is if the compilation failed. */
    public static CompileResult complete(CompileResult result, Map<String, String> sources) {
        if (!result.succeeded() || result.classes().isEmpty()) {
            return result;
        }
        byte[] other = result.classes().get(result.classes().firstKey());
        int version = ByteBuffer.wrap(other).getInt(VERSION_OFFSET);
        SortedMap<String, byte[]> classes = new TreeMap<>(result.classes());
        sources.forEach((path, text) -> {
            Matcher declaration = PACKAGE.matcher(COMMENT.matcher(text).replaceAll(" "));
            if (path.endsWith("/" + FILE) && declaration.find()) {
                String type = declaration.group(1).replaceAll("\\s", "") + ".package-info";
                classes.computeIfAbsent(type, t -> empty(t, version));
            }
        });
        return new CompileResult(true, classes, result.resources(), result.diagnostics());
    }

    private static byte[] empty(String type, int version) {
        ClassWriter writer = new ClassWriter(0);
        int access = Opcodes.ACC_SYNTHETIC | Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE;
        writer.visit(version, access, type.replace('.', '/'), null, "java/lang/Object", null);
        writer.visitSource(FILE, null);
        return writer.toByteArray();
    }
}
