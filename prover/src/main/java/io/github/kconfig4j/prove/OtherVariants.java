package io.github.kconfig4j.prove;

import io.github.kconfig4j.classfile.ClassFacts;
import io.github.kconfig4j.classfile.ClassShape;
import io.github.kconfig4j.classfile.Declaration;
import io.github.kconfig4j.classfile.Element;
import io.github.kconfig4j.classfile.MalformedClassException;
import io.github.kconfig4j.classfile.Names;
import io.github.kconfig4j.generate.source.GeneratedSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Compares files that are not what a variant's sources give with what they give in the other members of the universe.
 * Immutable and thread-safe.
 */
public final class OtherVariants {
    private static final int SHOWN = 3;

    private final List<CompiledVariant> members;
    private final CompiledVariant variant;
    private final BiFunction<Brought, CompiledVariant, Owner> owner;

    /** @param owner why something that a member brings is not in the variant */
    OtherVariants(
            List<CompiledVariant> members, CompiledVariant variant, BiFunction<Brought, CompiledVariant, Owner> owner) {
        this.members = List.copyOf(members);
        this.variant = variant;
        this.owner = owner;
    }

    /** How sure it is what a file is. */
    public enum Certainty {
        /** It is another member's file, apart at most from lines and the names of variables. */
        WHOLE,
        /** It holds code of another member and not of the variant. */
        CODE,
        /** Its code is nobody's; what is said of it says where. */
        NONE
    }

    /**
     * What a file is.
     *
     * @param certainty how sure that is
     * @param text what is said of it, to be put behind its name: {@code is the class of the variant enterprise}
     * @param owners why what it has is not in the variant; empty if that is not known
     */
    public record Description(Certainty certainty, String text, SortedSet<Owner> owners) {
        /** Copies the owners. */
        public Description {
            owners = Collections.unmodifiableSortedSet(new TreeSet<>(owners));
        }

        /** The text with the options and the lines of templates. */
        public String sentence() {
            return text + (owners.isEmpty() ? "" : ", which exists only if " + Owner.text(owners));
        }
    }

    /**
     * Describes a file that is not what the variant's sources give.
     *
     * @param path its path, from which a resource is known; a class is known from what it says itself
     * @param found its content
     * @return empty if it is what the variant's sources give, apart at most from lines and the names of variables, or if
     *     no member of the universe has such a file
     */
    public Optional<Description> describe(String path, byte[] found) {
        try {
            return describe(ClassFacts.read(found), found);
        } catch (MalformedClassException e) {
            return resource(path, found);
        }
    }

    Optional<Description> describe(ClassFacts facts, byte[] found) {
        Optional<ClassShape> shape = ClassShape.of(found);
        Optional<ClassShape> own = shape(variant, facts.name());
        if (shape.isEmpty() || own.filter(shape.get()::isSame).isPresent()) {
            return Optional.empty();
        }
        return whole(facts, found, shape.get())
                .or(() -> own.map(expected -> new MemberComparison(facts, shape.get(), expected).describe()));
    }

    private static Optional<ClassShape> shape(CompiledVariant of, String className) {
        return Optional.ofNullable(of.classes().get(className)).flatMap(ClassShape::of);
    }

    private Optional<Description> whole(ClassFacts facts, byte[] found, ClassShape shape) {
        List<CompiledVariant> same = members.stream()
                .filter(member -> Arrays.equals(member.classes().get(facts.name()), found))
                .toList();
        if (!same.isEmpty()) {
            return Optional.of(new Description(
                    Certainty.WHOLE, "is the class of " + named(same), owners(same.get(0), facts, Set.of())));
        }
        List<CompiledVariant> similar = members.stream()
                .filter(member ->
                        shape(member, facts.name()).filter(shape::isSame).isPresent())
                .toList();
        return similar.isEmpty()
                ? Optional.empty()
                : Optional.of(new Description(
                        Certainty.WHOLE,
                        "is, apart from lines and the names of variables, the class of " + named(similar),
                        owners(similar.get(0), facts, Set.of())));
    }

    private Optional<Description> resource(String path, byte[] found) {
        List<CompiledVariant> same = members.stream()
                .filter(member -> isResource(member, path, found))
                .toList();
        return same.isEmpty() || isResource(variant, path, found)
                ? Optional.empty()
                : Optional.of(new Description(
                        Certainty.WHOLE,
                        "is the resource of " + named(same),
                        Optional.ofNullable(same.get(0).sources().resources().get(path))
                                .map(resource -> owners(same.get(0), resource, Set.of()))
                                .orElseGet(TreeSet::new)));
    }

    private static boolean isResource(CompiledVariant member, String path, byte[] found) {
        GeneratedSource resource = member.sources().resources().get(path);
        return resource != null && Arrays.equals(resource.bytes(StandardCharsets.UTF_8), found);
    }

    static String named(List<CompiledVariant> members) {
        String names = members.stream().limit(SHOWN).map(CompiledVariant::name).collect(Collectors.joining(", "));
        return (members.size() == 1 ? "the variant " : "the variants ")
                + names
                + (members.size() > SHOWN ? " and " + (members.size() - SHOWN) + " more" : "");
    }

    private SortedSet<Owner> owners(CompiledVariant member, ClassFacts facts, Set<Integer> lines) {
        GeneratedSource source = member.contributions().sources().get(facts.name());
        return source == null ? new TreeSet<>() : owners(member, source, lines);
    }

    /**
     * Why the lines of a member's file that the variant's has not are there.
     *
     * @param among the numbers of the lines that count; empty for all
     */
    private SortedSet<Owner> owners(CompiledVariant member, GeneratedSource file, Set<Integer> among) {
        Set<String> own = new HashSet<>();
        ownFile(file.path()).ifPresent(same -> same.text().lines().forEach(line -> own.add(line.strip())));
        List<String> lines = file.text().lines().toList();
        SortedSet<Owner> owners = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if ((among.isEmpty() || among.contains(i + 1))
                    && !own.contains(lines.get(i).strip())) {
                owners.add(owner.apply(new Brought(file.lines().get(i), file.reads()), member));
            }
        }
        return byCondition(owners);
    }

    /** One for each condition, with its first line: a whole file has many lines of one. */
    private static SortedSet<Owner> byCondition(SortedSet<Owner> owners) {
        Set<String> seen = new HashSet<>();
        return owners.stream().filter(one -> seen.add(one.condition())).collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<GeneratedSource> ownFile(String path) {
        return Optional.ofNullable(variant.sources().sources().get(path))
                .or(() -> Optional.ofNullable(variant.sources().resources().get(path)));
    }

    /** Compares the members of a class that is nobody's as a whole. */
    private final class MemberComparison {
        private final ClassFacts facts;
        private final ClassShape found;
        private final ClassShape expected;
        private final SortedSet<Owner> owners = new TreeSet<>();
        private final List<String> ofOthers = new ArrayList<>();
        private final List<String> ofNobody = new ArrayList<>();

        MemberComparison(ClassFacts facts, ClassShape found, ClassShape expected) {
            this.facts = facts;
            this.found = found;
            this.expected = expected;
        }

        Description describe() {
            for (Map.Entry<Element.Member, byte[]> member : found.members().entrySet()) {
                if (!expected.has(member)) {
                    compare(member);
                }
            }
            List<String> missing = expected.members().keySet().stream()
                    .filter(member -> !found.members().containsKey(member))
                    .map(OtherVariants::shown)
                    .toList();
            if (!ofOthers.isEmpty()) {
                return new Description(Certainty.CODE, "holds code of other variants: " + text(ofOthers), owners);
            }
            if (!ofNobody.isEmpty()) {
                return new Description(Certainty.NONE, "has what the sources do not give: " + text(ofNobody), owners);
            }
            return new Description(
                    Certainty.NONE,
                    missing.isEmpty()
                            ? "differs from what the sources give outside of its fields and methods"
                            : "has not what the sources give: " + text(missing),
                    owners);
        }

        private void compare(Map.Entry<Element.Member, byte[]> member) {
            Declaration declaration = declaration(facts, member.getKey()).orElseThrow();
            List<CompiledVariant> same = members.stream()
                    .filter(other -> shape(other, facts.name())
                            .filter(shape -> shape.has(member))
                            .isPresent())
                    .toList();
            if (!same.isEmpty()) {
                ofOthers.add(shown(member.getKey()) + " of " + named(same));
                addOwners(same.get(0), member.getKey());
                return;
            }
            Optional<CompiledVariant> withLines = members.stream()
                    .filter(other -> hasLines(other, declaration) && !hasLines(variant, declaration))
                    .findFirst();
            ofNobody.add(shown(member.getKey())
                    + withLines
                            .map(other -> " on the lines of the variant " + other.name())
                            .orElse(""));
            withLines.ifPresent(other -> addOwners(other, member.getKey()));
        }

        private void addOwners(CompiledVariant member, Element.Member of) {
            ClassFacts there = member.facts().get(facts.name());
            Set<Integer> lines = new TreeSet<>();
            if (there != null) {
                declaration(there, of).ifPresent(declaration -> lines.addAll(declaration.lines()));
            }
            if (!lines.isEmpty()) {
                owners.addAll(OtherVariants.this.owners(member, facts, lines));
            }
        }

        private boolean hasLines(CompiledVariant of, Declaration declaration) {
            ClassFacts there = of.facts().get(facts.name());
            return there != null
                    && !declaration.lines().isEmpty()
                    && declaration(there, declaration.member())
                            .filter(same -> same.lines().equals(declaration.lines()))
                            .isPresent();
        }
    }

    private static Optional<Declaration> declaration(ClassFacts facts, Element.Member member) {
        return facts.declarations().stream()
                .filter(declaration -> declaration.member().equals(member))
                .findFirst();
    }

    private static String shown(Element.Member member) {
        return Names.member(member.name(), member.descriptor());
    }

    private static String text(List<String> parts) {
        return String.join(", ", parts.subList(0, Math.min(SHOWN, parts.size())))
                + (parts.size() > SHOWN ? " and " + (parts.size() - SHOWN) + " more" : "");
    }
}
