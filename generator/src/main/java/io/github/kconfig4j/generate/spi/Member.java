package io.github.kconfig4j.generate.spi;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * A member of a type: a field, a method or a nested type, whose text is fixed or depends on the values of declared
 * symbols. Whether it exists depends on its condition alone, never on a value.
 */
public sealed interface Member {

    /** The names of the symbols that the text depends on, without {@code CONFIG_}, in the order given. */
    Set<String> reads();

    /** A field with a fixed text. */
    static Member of(FieldSpec field) {
        return new Field(Set.of(), values -> field);
    }

    /** A method with a fixed text. */
    static Member of(MethodSpec method) {
        return new Method(Set.of(), values -> method);
    }

    /** A nested type with a fixed text. */
    static Member of(TypeSpec type) {
        return new Type(Set.of(), values -> type);
    }

    /** A field whose text depends on values; the function is called for each rendering, by any thread. */
    static Member field(Set<String> reads, Function<Values, FieldSpec> field) {
        return new Field(reads, field);
    }

    /** A method whose text depends on values; the function is called for each rendering, by any thread. */
    static Member method(Set<String> reads, Function<Values, MethodSpec> method) {
        return new Method(reads, method);
    }

    /** A nested type whose text depends on values; the function is called for each rendering, by any thread. */
    static Member type(Set<String> reads, Function<Values, TypeSpec> type) {
        return new Type(reads, type);
    }

    /** A field. */
    record Field(Set<String> reads, Function<Values, FieldSpec> spec) implements Member {
        /** Copies the set. */
        public Field {
            reads = Collections.unmodifiableSet(new LinkedHashSet<>(reads));
        }
    }

    /** A method. */
    record Method(Set<String> reads, Function<Values, MethodSpec> spec) implements Member {
        /** Copies the set. */
        public Method {
            reads = Collections.unmodifiableSet(new LinkedHashSet<>(reads));
        }
    }

    /** A nested type. */
    record Type(Set<String> reads, Function<Values, TypeSpec> spec) implements Member {
        /** Copies the set. */
        public Type {
            reads = Collections.unmodifiableSet(new LinkedHashSet<>(reads));
        }
    }
}
