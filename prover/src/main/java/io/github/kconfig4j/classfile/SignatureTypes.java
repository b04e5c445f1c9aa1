package io.github.kconfig4j.classfile;

import java.util.function.Consumer;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.signature.SignatureVisitor;

/** Hands on the internal name of every class in a generic signature. */
final class SignatureTypes extends SignatureVisitor {
    private final Consumer<String> names;
    private String current = "";

    SignatureTypes(Consumer<String> names) {
        super(Opcodes.ASM9);
        this.names = names;
    }

    @Override
    public void visitClassType(String name) {
        current = name;
        names.accept(current);
    }

    @Override
    public void visitInnerClassType(String name) {
        current = current + "$" + name;
        names.accept(current);
    }

    @Override
    public SignatureVisitor visitTypeArgument(char wildcard) {
        // An argument has classes of its own; after it the outer class may go on with an inner one.
        return new SignatureTypes(names);
    }
}
