package io.github.kconfig4j.prove;

import io.github.kconfig4j.artifact.Artifact;
import io.github.kconfig4j.classfile.Names;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** All that a template set is known to contribute in some configuration. Immutable and thread-safe. */
public final class Universe {
    private final List<CompiledVariant> members;
    private final Set<Symbol> read;
    private final Libraries libraries;
    private final Readings readings;
    private final UniverseElements<CompiledVariant> elements;

    /**
     * @param members the named variants and the others, each compiled
     * @param read the symbols that the set reads
     * @param libraries what the members were compiled with
     */
    public Universe(List<CompiledVariant> members, Set<Symbol> read, Libraries libraries) {
        this.members = List.copyOf(members);
        this.read = Set.copyOf(read);
        this.libraries = libraries;
        this.readings = new Readings(new TextIndex(
                members.stream().map(CompiledVariant::contributions).toList()));
        this.elements = UniverseElements.of(this.members);
    }

    /** The members, in their order. */
    public List<CompiledVariant> members() {
        return members;
    }

    /**
     * Searches an artifact for what some member contributes and a variant does not.
     *
     * @param variant the variant, compiled with the module's hand-written sources
     * @param handWritten the paths of those sources, as the user names them
     * @param searched what is searched
     */
    public Proof prove(CompiledVariant variant, Collection<String> handWritten, Artifact searched) {
        return prove(variant, handWritten, searched, SearchMemory.none());
    }

    /**
     * Does the same, but for files of which it is known that nothing is in them.
     *
     * @param memory gets what is known then
     */
    public Proof prove(
            CompiledVariant variant, Collection<String> handWritten, Artifact searched, SearchMemory memory) {
        Forbidden forbidden = elements.forbidden(
                new EnabledCode(variant.facts(), variant.contributions()),
                libraries,
                (brought, member) -> owner(brought, member, variant));
        SourceLocator sources = new SourceLocator(variant.contributions(), handWritten);
        return new AbsenceProof(forbidden, variant.classes(), sources, readings, others(variant), memory)
                .prove(searched, unseen(variant));
    }

    /** Compares files with what they are in the members other than a variant. */
    public OtherVariants others(CompiledVariant variant) {
        return new OtherVariants(members, variant, (brought, member) -> owner(brought, member, variant));
    }

    private Owner owner(Brought brought, CompiledVariant member, CompiledVariant variant) {
        boolean excluded = variant.configuration().evaluate(brought.line().condition()) != Tristate.YES;
        String condition = excluded ? brought.line().condition().toString() : differences(brought, member, variant);
        return new Owner(condition, brought.line().template());
    }

    /** The numbers and strings that a line which both have has turned into different text. */
    private static String differences(Brought brought, CompiledVariant member, CompiledVariant variant) {
        List<String> values = new ArrayList<>();
        for (Symbol symbol : brought.reads()) {
            String there = member.configuration().value(symbol);
            if (isValue(symbol) && !there.equals(variant.configuration().value(symbol))) {
                values.add(symbol + "=" + (symbol.type() == SymbolType.STRING ? Names.quoted(there) : there));
            }
        }
        return values.isEmpty() ? brought.line().condition().toString() : String.join(" && ", values);
    }

    private static boolean isValue(Symbol symbol) {
        return symbol.type() == SymbolType.STRING || isNumber(symbol);
    }

    private static boolean isNumber(Symbol symbol) {
        return symbol.type() == SymbolType.INT || symbol.type() == SymbolType.HEX;
    }

    private List<String> unseen(CompiledVariant variant) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "No search of class files can see numbers that the compiler has copied, strings built at run time,"
                        + " character arrays, annotations of source retention, and branches that the compiler has dropped.");
        List<String> numbers = read.stream()
                .filter(Universe::isNumber)
                .map(symbol -> symbol + "=" + variant.configuration().value(symbol))
                .sorted()
                .toList();
        if (!numbers.isEmpty()) {
            sentences.add(
                    "Options that are numbers in the code, so that another value of theirs cannot be searched for: "
                            + String.join(", ", numbers) + ".");
        }
        return sentences;
    }
}
