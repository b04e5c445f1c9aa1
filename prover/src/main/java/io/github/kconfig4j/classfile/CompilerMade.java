package io.github.kconfig4j.classfile;

import java.util.regex.Pattern;
import org.objectweb.asm.Opcodes;

/**
 * Tells what the compiler named. Such a name proves nothing by itself: {@code A$1} or {@code lambda$run$0} is the
 * feature's in one variant and another's in the next.
 */
public final class CompilerMade {
    private static final Pattern NUMBERED_CLASS = Pattern.compile(".*\\$\\d.*");

    private CompilerMade() {}

    /** Whether a class is anonymous or local, or stands in such a class, or is a table for a switch. */
    public static boolean isNumbered(String binaryName) {
        return NUMBERED_CLASS.matcher(binaryName).matches();
    }

    /** Whether a member has a name that no source gave it; a bridge has that of the method it stands for. */
    public static boolean isCompilerMade(Declaration declaration) {
        boolean synthetic = (declaration.access() & Opcodes.ACC_SYNTHETIC) != 0;
        boolean bridge = (declaration.access() & Opcodes.ACC_BRIDGE) != 0;
        boolean initialiser = declaration.member().name().equals("<clinit>");
        return initialiser
                || synthetic && !bridge
                || isNumbered(declaration.member().owner());
    }
}
