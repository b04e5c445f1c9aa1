package io.github.kconfig4j.generate.spi;

import com.palantir.javapoet.CodeBlock;
import io.github.kconfig4j.model.Expr;
import java.util.Set;
import java.util.function.Function;

/** Takes the statements of one method, in order. Each condition is ANDed with that of the method. */
public interface MethodContribution {

    /**
     * Adds lines that exist under a condition.
     *
     * @param lines whole lines, the last one with its {@code \n}, as {@link CodeBlock.Builder#addStatement} makes them
     */
    MethodContribution when(Expr condition, CodeBlock lines);

    /** As {@link #when(Expr, CodeBlock)}, with the condition as text. */
    MethodContribution when(String condition, CodeBlock lines);

    /**
     * Adds lines whose text depends on values.
     *
     * @param reads the names of the symbols whose values the lines depend on, without {@code CONFIG_}
     * @param lines gives the lines; called for each rendering in which the condition holds, by any thread
     */
    MethodContribution when(Expr condition, Set<String> reads, Function<Values, CodeBlock> lines);

    /** As {@link #when(Expr, Set, Function)}, with the condition as text. */
    MethodContribution when(String condition, Set<String> reads, Function<Values, CodeBlock> lines);
}
