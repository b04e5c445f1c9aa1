package io.github.kconfig4j.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.kconfig4j.generate.spi.Contribution;
import io.github.kconfig4j.generate.spi.Contributor;
import io.github.kconfig4j.generate.spi.Member;
import io.github.kconfig4j.generate.spi.TypeContribution;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A contributor that uses all of the interface. */
final class ToyContributor implements Contributor {
    @Override
    public String name() {
        return "toy";
    }

    @Override
    public void contribute(Contribution out) {
        TypeContribution toy = out.type(
                "y",
                TypeSpec.classBuilder("Toy")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("A toy.\n")
                        .build());
        toy.when(
                "KVM",
                Member.of(FieldSpec.builder(ClassName.get(List.class), "guests", Modifier.PRIVATE)
                        .build()));
        toy.when(
                "HZ > 100",
                Member.field(
                        Set.of("HZ"),
                        values -> FieldSpec.builder(int.class, "hz", Modifier.FINAL)
                                .addJavadoc("Ticks.")
                                .initializer("$L", values.get("HZ"))
                                .build()));
        toy.method(
                        "y",
                        MethodSpec.methodBuilder("enter")
                                .addParameter(ParameterSpec.builder(int.class, "cpu")
                                        .addJavadoc("the CPU")
                                        .build())
                                .addStatement("int x = 0")
                                .build())
                .when("KVM", CodeBlock.of("if (x > 0) {\n$>x--;\n$<}\n"))
                .when("KVM && HZ > 100", Set.of("HZ"), values -> CodeBlock.of("x = $L;", values.get("HZ")));
        toy.type("KVM", TypeSpec.classBuilder("Guest").build())
                .when("y", Member.of(MethodSpec.methodBuilder("leave").build()))
                .when("HZ > 100", Member.of(TypeSpec.interfaceBuilder("Deep").build()));
        toy.when(
                "y",
                Member.field(
                        Set.of("KVM"),
                        values -> FieldSpec.builder(String.class, "kvm")
                                .initializer("$S", values.get("KVM"))
                                .build()));
        toy.when("!KVM", Member.of(TypeSpec.classBuilder("Host").build()));
        out.type("KVM", TypeSpec.enumBuilder("ToyKind").addEnumConstant("ONE").build());
    }
}
