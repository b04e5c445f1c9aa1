package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.syntax.Operand;
import io.github.kconfig4j.syntax.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All symbols of a tree in the order in which they are first named, which is that of the C tool. */
final class SymbolTable {
    private final List<SymbolDraft> drafts = new ArrayList<>();
    private final Map<String, SymbolDraft> names = new HashMap<>();
    private final Map<String, SymbolDraft> constants = new HashMap<>();
    private final Map<String, SymbolDraft> namedChoices = new HashMap<>();
    private final Map<Statement.Choice, SymbolDraft> choices = new IdentityHashMap<>();
    private Optional<SymbolDraft> modules = Optional.empty();
    private Optional<SymbolDraft> release = Optional.empty();

    SymbolTable(Dialect dialect) {
        for (Symbol shared : List.of(Symbol.NO, Symbol.MOD, Symbol.YES)) {
            SymbolDraft draft = new SymbolDraft(Symbol.Kind.CONSTANT, shared.name());
            draft.type = dialect.has(Feature.UNTYPED_CONSTANTS) ? SymbolType.UNKNOWN : shared.type();
            draft.symbol = shared;
            drafts.add(draft);
            names.put(shared.name(), draft);
            constants.put(shared.name(), draft);
        }
        if (dialect.has(Feature.ENVIRONMENT_OPTIONS)) {
            release = Optional.of(release());
        }
    }

    private SymbolDraft release() {
        SymbolDraft draft = name(KconfigOptions.RELEASE_SYMBOL);
        draft.type = SymbolType.STRING;
        draft.automatic = true;
        draft.positions.add(SourcePosition.ofLine("<system>", 1));
        return draft;
    }

    /** The symbol that has the release of the running kernel, in dialects with one. */
    Optional<SymbolDraft> systemRelease() {
        return release;
    }

    /** The symbol of an unquoted name, made if it is new. */
    SymbolDraft name(String name) {
        return in(names, Symbol.Kind.NAME, name);
    }

    /** The symbol of a quoted text, made if it is new. */
    SymbolDraft constant(String text) {
        return constants.computeIfAbsent(text, t -> added(new SymbolDraft(Symbol.Kind.CONSTANT, t)));
    }

    /** The symbol of a name or constant, made if it is new. */
    SymbolDraft of(Operand operand) {
        if (operand.quoted()) {
            return in(constants, Symbol.Kind.CONSTANT, operand.text());
        }
        SymbolDraft draft = name(operand.text());
        if (draft.mention == null) {
            draft.mention = operand.position();
        }
        return draft;
    }

    /** The symbol of a choice, made if it is new; choices with the same name share one. */
    SymbolDraft of(Statement.Choice choice) {
        return choices.computeIfAbsent(
                choice,
                c -> c.name()
                        .map(n -> in(namedChoices, Symbol.Kind.CHOICE, n))
                        .orElseGet(() -> added(new SymbolDraft(Symbol.Kind.CHOICE, ""))));
    }

    private SymbolDraft in(Map<String, SymbolDraft> map, Symbol.Kind kind, String name) {
        SymbolDraft known = map.get(name);
        if (known != null) {
            return known;
        }
        SymbolDraft draft = added(new SymbolDraft(kind, name));
        map.put(name, draft);
        return draft;
    }

    private SymbolDraft added(SymbolDraft draft) {
        drafts.add(draft);
        return draft;
    }

    /** The draft of a symbol. */
    SymbolDraft of(Symbol symbol) {
        return drafts.get(symbol.index());
    }

    /** All, by index. */
    List<SymbolDraft> all() {
        return drafts;
    }

    Optional<SymbolDraft> modules() {
        return modules;
    }

    void setModules(SymbolDraft symbol) {
        modules = Optional.of(symbol);
    }

    /** Makes the symbols, after which no type changes any more. */
    void number() {
        for (int i = Symbol.SHARED; i < drafts.size(); i++) {
            SymbolDraft draft = drafts.get(i);
            draft.symbol = new Symbol(i, draft.name, draft.kind, draft.type, draft.positions, draft.mention);
        }
    }
}
