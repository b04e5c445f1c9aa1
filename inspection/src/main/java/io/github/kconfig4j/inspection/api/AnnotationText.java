package io.github.kconfig4j.inspection.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes an annotation, an array in one, or the default value of an element, as Java has it. */
final class AnnotationText extends AnnotationVisitor {
    private final String before;
    private final String after;
    private final boolean hasNames;
    private final List<String> values = new ArrayList<>();
    private final Consumer<String> written;

    private AnnotationText(String before, String after, boolean hasNames, Consumer<String> written) {
        super(Opcodes.ASM9);
        this.before = before;
        this.after = after;
        this.hasNames = hasNames;
        this.written = written;
    }

    /** An annotation of the language; without its package, and of one without values the parentheses are left out. */
    static AnnotationVisitor of(String descriptor, Consumer<String> written) {
        String name = Type.getType(descriptor).getClassName();
        String simple = name.substring(name.lastIndexOf('.') + 1);
        return new AnnotationText(
                "@" + simple + "(",
                ")",
                true,
                text -> written.accept(text.endsWith("()") ? text.substring(0, text.length() - 2) : text));
    }

    /** The default value of an element of an annotation interface. */
    static AnnotationVisitor ofDefault(Consumer<String> written) {
        return new AnnotationText("", "", false, written);
    }

    private void add(@Nullable String name, String value) {
        values.add(hasNames && name != null && !name.equals("value") ? name + "=" + value : value);
    }

    @Override
    public void visit(@Nullable String name, Object value) {
        add(name, Literals.of(value));
    }

    @Override
    public void visitEnum(@Nullable String name, String descriptor, String value) {
        add(name, value);
    }

    @Override
    public AnnotationVisitor visitAnnotation(@Nullable String name, String descriptor) {
        return of(descriptor, text -> add(name, text));
    }

    @Override
    public AnnotationVisitor visitArray(@Nullable String name) {
        return new AnnotationText("{", "}", false, text -> add(name, text));
    }

    @Override
    public void visitEnd() {
        written.accept(before + String.join(", ", values) + after);
    }
}
