package io.github.kconfig4j.generate.contribute;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.kconfig4j.generate.condition.Conditions;
import io.github.kconfig4j.generate.contribute.ContributedPart.Lines;
import io.github.kconfig4j.generate.contribute.ContributedPart.Method;
import io.github.kconfig4j.generate.contribute.ContributedPart.Type;
import io.github.kconfig4j.generate.contribute.ContributedPart.Whole;
import io.github.kconfig4j.generate.spi.Contribution;
import io.github.kconfig4j.generate.spi.Member;
import io.github.kconfig4j.generate.spi.MethodContribution;
import io.github.kconfig4j.generate.spi.TypeContribution;
import io.github.kconfig4j.generate.spi.Values;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Writes down what a contributor describes. */
final class Recorder implements Contribution {
    private final KconfigTree tree;
    private final String packageName;
    private final Expr condition;
    private final ContributorNames names;
    private final List<Supplier<Type>> types = new ArrayList<>();

    Recorder(KconfigTree tree, String packageName, Expr condition, ContributorNames names) {
        this.tree = tree;
        this.packageName = packageName;
        this.condition = condition;
        this.names = names;
    }

    /** The types that were described. */
    List<Type> types() {
        return types.stream().map(Supplier::get).toList();
    }

    @Override
    public KconfigTree tree() {
        return tree;
    }

    @Override
    public String packageName() {
        return packageName;
    }

    @Override
    public Expr condition(String text) {
        return names.condition(text);
    }

    @Override
    public TypeContribution type(Expr own, TypeSpec skeleton) {
        TypeRecorder type = new TypeRecorder(Conditions.within(condition, own), skeleton);
        types.add(type::result);
        return type;
    }

    private final class TypeRecorder implements TypeContribution {
        private final Expr condition;
        private final TypeSpec skeleton;
        private final List<Supplier<? extends ContributedPart>> parts = new ArrayList<>();

        TypeRecorder(Expr condition, TypeSpec skeleton) {
            if (!skeleton.fieldSpecs().isEmpty()
                    || !skeleton.methodSpecs().isEmpty()
                    || !skeleton.typeSpecs().isEmpty()
                    || !skeleton.staticBlock().isEmpty()
                    || !skeleton.initializerBlock().isEmpty()) {
                throw new IllegalArgumentException("the skeleton of type " + skeleton.name()
                        + " has members; add them with when(…), so that each has a condition");
            }
            this.condition = condition;
            this.skeleton = skeleton;
        }

        Type result() {
            List<ContributedPart> results = new ArrayList<>();
            parts.forEach(part -> results.add(part.get()));
            return new Type(condition, skeleton, results);
        }

        @Override
        public TypeContribution when(Expr own, Member member) {
            Whole whole = new Whole(Conditions.within(condition, own), member, names.symbols(member.reads()));
            parts.add(() -> whole);
            return this;
        }

        @Override
        public TypeContribution when(String own, Member member) {
            return when(names.condition(own), member);
        }

        @Override
        public MethodContribution method(Expr own, MethodSpec methodSkeleton) {
            MethodRecorder method = new MethodRecorder(Conditions.within(condition, own), methodSkeleton);
            parts.add(method::result);
            return method;
        }

        @Override
        public MethodContribution method(String own, MethodSpec methodSkeleton) {
            return method(names.condition(own), methodSkeleton);
        }

        @Override
        public TypeContribution type(Expr own, TypeSpec nested) {
            TypeRecorder type = new TypeRecorder(Conditions.within(condition, own), nested);
            parts.add(type::result);
            return type;
        }

        @Override
        public TypeContribution type(String own, TypeSpec nested) {
            return type(names.condition(own), nested);
        }
    }

    private final class MethodRecorder implements MethodContribution {
        private final Expr condition;
        private final MethodSpec skeleton;
        private final List<Lines> lines = new ArrayList<>();

        MethodRecorder(Expr condition, MethodSpec skeleton) {
            this.condition = condition;
            this.skeleton = skeleton;
        }

        Method result() {
            return new Method(condition, skeleton, List.copyOf(lines));
        }

        @Override
        public MethodContribution when(Expr own, CodeBlock code) {
            return when(own, Set.of(), values -> code);
        }

        @Override
        public MethodContribution when(String own, CodeBlock code) {
            return when(names.condition(own), code);
        }

        @Override
        public MethodContribution when(Expr own, Set<String> reads, Function<Values, CodeBlock> code) {
            Set<Symbol> symbols = names.symbols(reads);
            lines.add(new Lines(Conditions.within(condition, own), symbols, code));
            return this;
        }

        @Override
        public MethodContribution when(String own, Set<String> reads, Function<Values, CodeBlock> code) {
            return when(names.condition(own), reads, code);
        }
    }
}
