package io.github.kconfig4j.classfile;

import org.objectweb.asm.Opcodes;

/**
 * Tells what the compiler named. Such a name proves nothing by itself: {@code A$1} or {@code lambda$run$0} is the
 * feature's in one variant and another's in the next.
 */
public final class CompilerMade {
    private CompilerMade() {}

    /** Whether a class is anonymous or local, or stands in such a class, or is a table for a switch. */
    public static boolean isNumbered(String binaryName) {
        for (int dollar = binaryName.indexOf('$'); dollar >= 0; dollar = binaryName.indexOf('$', dollar + 1)) {
            if (dollar + 1 < binaryName.length() && isDigit(binaryName.charAt(dollar + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
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
