package io.github.kconfig4j.generate.contribute;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.kconfig4j.generate.condition.UnsetValues;
import io.github.kconfig4j.generate.spi.Contribution;
import io.github.kconfig4j.generate.spi.Contributor;
import io.github.kconfig4j.generate.spi.Member;
import io.github.kconfig4j.generate.spi.TypeContribution;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The class {@code Autoconf}: a constant {@code CONFIG_X} for each option that is set, as the kernel's {@code autoconf.h}
 * has a macro for it and for no other. To name an option that is not set does not compile.
 */
final class AutoconfContributor implements Contributor {
    static final String NAME = "autoconf";
    static final String PREFIX = "CONFIG_";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void contribute(Contribution out) {
        TypeContribution type = out.type(
                Expr.YES,
                TypeSpec.classBuilder("Autoconf")
                        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                        .addJavadoc("The options that are set in this configuration.")
                        .build());
        type.when(
                Expr.YES,
                Member.of(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build()));
        OptionTexts texts = new OptionTexts(out.tree());
        for (Symbol symbol : out.tree().symbols()) {
            if (symbol.type() != SymbolType.UNKNOWN && isIdentifierPart(symbol.name())) {
                type.when(condition(symbol, out), constant(symbol, CodeBlock.of("$L", texts.of(symbol))));
            }
        }
    }

    /** Kconfig allows hyphens in names; such an option cannot be a constant. */
    private static boolean isIdentifierPart(String name) {
        return name.chars().allMatch(Character::isJavaIdentifierPart);
    }

    private static Expr condition(Symbol symbol, Contribution out) {
        boolean isBool = symbol.type() == SymbolType.BOOL || symbol.type() == SymbolType.TRISTATE;
        return isBool ? Expr.of(symbol) : new UnsetValues(out.tree()).isSet(symbol);
    }

    private static Member constant(Symbol symbol, CodeBlock javadoc) {
        return switch (symbol.type()) {
            case STRING ->
                Member.field(
                        Set.of(symbol.name()),
                        values -> field(String.class, symbol, javadoc, CodeBlock.of("$S", values.get(symbol.name()))));
            case INT, HEX ->
                Member.field(Set.of(symbol.name()), values -> number(symbol, javadoc, values.get(symbol.name())));
            case BOOL, TRISTATE, UNKNOWN -> Member.of(field(boolean.class, symbol, javadoc, CodeBlock.of("true")));
        };
    }

    private static FieldSpec number(Symbol symbol, CodeBlock javadoc, String value) {
        boolean hex = symbol.type() == SymbolType.HEX;
        String digits = hex ? value.replaceFirst("^0[xX]", "") : value;
        long number = hex ? Long.parseUnsignedLong(digits, 16) : Long.parseLong(digits);
        // A hexadecimal literal of 64 bits is a long, whatever its value is.
        boolean isInt = number == (int) number && !(hex && number < 0);
        String literal = hex ? "0x" + digits : Long.toString(number);
        return field(
                isInt ? int.class : long.class, symbol, javadoc, CodeBlock.of("$L", isInt ? literal : literal + "L"));
    }

    private static FieldSpec field(Class<?> type, Symbol symbol, CodeBlock javadoc, CodeBlock value) {
        return FieldSpec.builder(
                        TypeName.get(type), PREFIX + symbol.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(javadoc)
                .initializer(value)
                .build();
    }
}
