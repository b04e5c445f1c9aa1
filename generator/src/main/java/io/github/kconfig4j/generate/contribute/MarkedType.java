package io.github.kconfig4j.generate.contribute;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.generate.contribute.ContributedPart.Lines;
import io.github.kconfig4j.generate.contribute.ContributedPart.Method;
import io.github.kconfig4j.generate.contribute.ContributedPart.Type;
import io.github.kconfig4j.generate.contribute.ContributedPart.Whole;
import io.github.kconfig4j.generate.spi.Member;
import io.github.kconfig4j.generate.spi.Values;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Tristate;
import java.util.ArrayList;
import java.util.List;

/**
 * The type of one configuration, with a mark in each part: JavaPoet gives text without saying which member a line belongs
 * to. A mark is a line of its own, at the end of a member's Javadoc or before lines of a method, and is taken out again
 * by {@link MarkedFile}.
 */
final class MarkedType {
    /** Surrounds the number of a mark; a character of the private use area, which no source has. */
    static final char FENCE = '\uE000';

    /** What a mark with its number as index stands for. */
    record Mark(Kind kind, Expr condition, int depth, String text) {}

    /** What a mark is in. */
    enum Kind {
        /** The Javadoc of a member. */
        MEMBER,
        /** The Javadoc of a member that would have none. */
        BARE_MEMBER,
        /** The body of a method. */
        LINES
    }

    private final Configuration configuration;
    private final List<Mark> marks = new ArrayList<>();

    private MarkedType(Configuration configuration) {
        this.configuration = configuration;
    }

    private TypeSpec spec = TypeSpec.classBuilder("Unbuilt").build();

    /** Builds a type for a configuration. */
    static MarkedType of(Type type, Configuration configuration) {
        MarkedType marked = new MarkedType(configuration);
        marked.spec = marked.build(type, 0);
        return marked;
    }

    /** The type with its marks. */
    TypeSpec spec() {
        return spec;
    }

    /** The marks; the first is that of the type itself. */
    List<Mark> marks() {
        return List.copyOf(marks);
    }

    private TypeSpec build(Type type, int depth) {
        TypeSpec skeleton = type.skeleton();
        CodeBlock mark = mark(type.condition(), depth, skeleton.javadoc(), skeleton.toString());
        TypeSpec.Builder builder = skeleton.toBuilder().addJavadoc(mark);
        for (ContributedPart part : type.parts()) {
            if (configuration.evaluate(part.condition()) != Tristate.YES) {
                continue;
            }
            if (part instanceof Whole whole) {
                add(builder, whole, depth + 1);
            } else if (part instanceof Method method) {
                builder.addMethod(build(method, depth + 1));
            } else if (part instanceof Type nested) {
                builder.addType(build(nested, depth + 1));
            }
        }
        return builder.build();
    }

    private void add(TypeSpec.Builder builder, Whole whole, int depth) {
        Values values = new DeclaredValues(whole.values(), configuration);
        if (whole.member() instanceof Member.Field field) {
            FieldSpec spec = field.spec().apply(values);
            CodeBlock mark = mark(whole.condition(), depth, spec.javadoc(), spec.toString());
            builder.addField(spec.toBuilder().addJavadoc(mark).build());
        } else if (whole.member() instanceof Member.Method method) {
            MethodSpec spec = method.spec().apply(values);
            CodeBlock mark = mark(whole.condition(), depth, spec.javadoc(), spec.toString());
            builder.addMethod(spec.toBuilder().addJavadoc(mark).build());
        } else if (whole.member() instanceof Member.Type type) {
            TypeSpec spec = type.spec().apply(values);
            CodeBlock mark = mark(whole.condition(), depth, spec.javadoc(), spec.toString());
            builder.addType(spec.toBuilder().addJavadoc(mark).build());
        }
    }

    private MethodSpec build(Method method, int depth) {
        MethodSpec skeleton = method.skeleton();
        CodeBlock mark = mark(method.condition(), depth, skeleton.javadoc(), skeleton.toString());
        MethodSpec.Builder builder = skeleton.toBuilder().addJavadoc(mark);
        for (Lines lines : method.lines()) {
            if (configuration.evaluate(lines.condition()) == Tristate.YES) {
                CodeBlock code = lines.code().apply(new DeclaredValues(lines.values(), configuration));
                builder.addCode(linesMark(lines.condition(), depth, code.toString()));
                builder.addCode(code);
                builder.addCode(code.toString().endsWith("\n") ? "" : "\n");
                builder.addCode(linesMark(method.condition(), depth, ""));
            }
        }
        return builder.build();
    }

    /** A mark that is one line of the Javadoc, whatever the Javadoc ends in. */
    private CodeBlock mark(Expr condition, int depth, CodeBlock javadoc, String text) {
        Kind kind = javadoc.isEmpty() ? Kind.BARE_MEMBER : Kind.MEMBER;
        String line = next(new Mark(kind, condition, depth, text));
        if (javadoc.isEmpty()) {
            return CodeBlock.of("$L", line);
        }
        return javadoc.toString().endsWith("\n") ? CodeBlock.of("$L\n", line) : CodeBlock.of("\n$L", line);
    }

    private CodeBlock linesMark(Expr condition, int depth, String text) {
        return CodeBlock.of("$L\n", next(new Mark(Kind.LINES, condition, depth, text)));
    }

    private String next(Mark mark) {
        marks.add(mark);
        return FENCE + Integer.toString(marks.size() - 1) + FENCE;
    }
}
