package io.github.kconfig4j.prove;

import io.github.kconfig4j.classfile.ClassFacts;
import io.github.kconfig4j.classfile.Declaration;
import io.github.kconfig4j.classfile.Element;
import io.github.kconfig4j.classfile.Names;
import io.github.kconfig4j.classfile.Use;
import io.github.kconfig4j.compile.DeclarationIndex;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.LineOrigin;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.objectweb.asm.Type;

/** Finds, for what one generated source brings, the origin of the line that brings it. */
final class SourceOrigins {
    private final GeneratedSource source;
    private final DeclarationIndex declarations;

    SourceOrigins(GeneratedSource source, DeclarationIndex declarations) {
        this.source = source;
        this.declarations = declarations;
    }

    /** Adds the elements of a class of this source; the first line that brings an element counts. */
    void attribute(ClassFacts facts, SortedMap<Element, Brought> elements) {
        OptionalInt typeLine = typeLine(facts);
        typeLine.ifPresent(line -> elements.putIfAbsent(facts.type(), origin(line)));
        SortedMap<String, Integer> memberLines = new TreeMap<>();
        for (Declaration declaration : facts.declarations()) {
            OptionalInt line = or(memberLine(declaration), typeLine);
            line.ifPresent(at -> {
                elements.putIfAbsent(declaration.member(), origin(at));
                memberLines.put(
                        Names.member(
                                declaration.member().name(),
                                declaration.member().descriptor()),
                        at);
            });
        }
        for (Use use : facts.uses()) {
            if (use.element() instanceof Element.Text) {
                Optional<Integer> member = use.place().member().map(memberLines::get);
                OptionalInt line =
                        or(use.place().line(), member.map(OptionalInt::of).orElse(typeLine));
                line.ifPresent(at -> elements.putIfAbsent(use.element(), origin(at)));
            }
        }
    }

    private Brought origin(int line) {
        List<LineOrigin> lines = source.lines();
        return new Brought(lines.get(Math.min(line, lines.size()) - 1), source.reads());
    }

    /** The declaration's line; of a class without a name of its own the first line of its code. */
    private OptionalInt typeLine(ClassFacts facts) {
        return or(
                declarations.line(facts.name()),
                facts.declarations().stream()
                        .flatMap(declaration -> declaration.lines().stream())
                        .mapToInt(Integer::intValue)
                        .min());
    }

    private OptionalInt memberLine(Declaration declaration) {
        Element.Member member = declaration.member();
        int parameters = member.isMethod() ? Type.getArgumentTypes(member.descriptor()).length : -1;
        OptionalInt code = declaration.lines().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(declaration.lines().first());
        OptionalInt declared = declarations.line(member.owner(), member.name(), parameters, code);
        return or(declared, code);
    }

    private static OptionalInt or(OptionalInt first, OptionalInt second) {
        return first.isPresent() ? first : second;
    }
}
