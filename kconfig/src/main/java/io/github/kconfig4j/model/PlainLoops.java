package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.ConfText;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.DiagnosticText;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks for loops as Kconfiglib does: from each symbol to those whose value it may change, ranges included. Who enters a
 * choice through a member leaves it through the others.
 */
final class PlainLoops {
    private final SymbolTable table;
    private final LinkMessages messages;
    private final Map<SymbolDraft, Set<SymbolDraft>> dependents = new HashMap<>();
    /** False while a symbol is being visited, true after. */
    private final Map<SymbolDraft, Boolean> visited = new HashMap<>();

    PlainLoops(SymbolTable table, LinkMessages messages) {
        this.table = table;
        this.messages = messages;
    }

    /** The symbols and choices that files declare, in their order. */
    static List<SymbolDraft> declared(NodeDraft root) {
        Set<SymbolDraft> found = new LinkedHashSet<>();
        Deque<NodeDraft> left = new ArrayDeque<>(List.of(root));
        while (!left.isEmpty()) {
            NodeDraft node = left.pop();
            if (node.symbol != null) {
                found.add(node.symbol);
            }
            List<NodeDraft> children = new ArrayList<>();
            node.children().forEach(children::add);
            for (int i = children.size() - 1; i >= 0; i--) {
                left.push(children.get(i));
            }
        }
        return List.copyOf(found);
    }

    /** Reports the first loop; false if there is one. */
    boolean check(NodeDraft root) {
        List<SymbolDraft> all = declared(root);
        all.forEach(this::link);
        for (SymbolDraft symbol : all) {
            List<SymbolDraft> loop = symbol.isChoice() ? null : loopFrom(symbol, false);
            if (loop != null) {
                report(loop);
                return false;
            }
        }
        return true;
    }

    private void link(SymbolDraft symbol) {
        Consumer<Symbol> reader = read -> {
            if (!read.isConstant()) {
                dependents
                        .computeIfAbsent(table.of(read), s -> new LinkedHashSet<>())
                        .add(symbol);
            }
        };
        for (PropertyDraft property : symbol.properties) {
            boolean forces = property.content instanceof Property.Select || property.content instanceof Property.Imply;
            boolean counts = !forces && (!symbol.isChoice() || !(property.content instanceof Property.Range));
            if (counts && property.condition != null) {
                property.condition.forEachSymbol(reader);
            }
            if (property.content instanceof Property.Default line && !symbol.isChoice()) {
                line.value().forEachSymbol(reader);
            } else if (property.content instanceof Property.Range range && !symbol.isChoice()) {
                reader.accept(range.low());
                reader.accept(range.high());
            }
        }
        if (!symbol.isChoice()) {
            for (@Nullable
            Expr e : new @Nullable Expr[] {symbol.reverseDependency(), symbol.implied(), symbol.directDependency}) {
                if (e != null) {
                    e.forEachSymbol(reader);
                }
            }
        }
    }

    private @Nullable List<SymbolDraft> loopFrom(SymbolDraft symbol, boolean fromChoice) {
        Boolean done = visited.get(symbol);
        if (done != null) {
            return done ? null : new ArrayList<>(List.of(symbol));
        }
        visited.put(symbol, false);
        for (SymbolDraft dependent : dependents.getOrDefault(symbol, Set.of())) {
            List<SymbolDraft> loop = dependent.isChoice() ? loopThrough(dependent, null) : loopFrom(dependent, false);
            if (loop != null) {
                return extended(loop, symbol);
            }
        }
        if (symbol.choice != null && !fromChoice) {
            List<SymbolDraft> loop = loopThrough(symbol.choice, symbol);
            if (loop != null) {
                return extended(loop, symbol);
            }
        }
        visited.put(symbol, true);
        return null;
    }

    private @Nullable List<SymbolDraft> loopThrough(SymbolDraft choice, @Nullable SymbolDraft entered) {
        Boolean done = visited.get(choice);
        if (done != null) {
            return done ? null : new ArrayList<>(List.of(choice));
        }
        visited.put(choice, false);
        for (SymbolDraft member : choice.members) {
            List<SymbolDraft> loop = member == entered ? null : loopFrom(member, true);
            if (loop != null) {
                return extended(loop, choice);
            }
        }
        visited.put(choice, true);
        return null;
    }

    /** The loop with one more step, unless it is closed. */
    private static List<SymbolDraft> extended(List<SymbolDraft> loop, SymbolDraft step) {
        boolean closed = loop.size() > 1 && loop.get(0) == loop.get(loop.size() - 1);
        if (!closed) {
            loop.add(step);
        }
        return loop;
    }

    private void report(List<SymbolDraft> loop) {
        StringBuilder conf = new StringBuilder("Dependency loop\n===============\n\n");
        conf.append(PlainChecks.nameAndPlaces(loop.get(0))).append('\n');
        DiagnosticText text = DiagnosticText.of("these depend on each other in a circle: " + name(loop.get(0)) + " (")
                .at(place(loop.get(0)))
                .and(")");
        for (SymbolDraft step : loop.subList(1, loop.size())) {
            boolean again = step == loop.get(0);
            String member = step.choice != null && !again ? "the choice symbol " : "";
            conf.append("...depends ")
                    .append(again ? "again " : "")
                    .append("on ")
                    .append(member);
            conf.append(PlainChecks.nameAndPlaces(step)).append('\n');
            text = text.and(", which depends on " + name(step) + " (")
                    .at(place(step))
                    .and(")");
        }
        messages.report(
                LinkMessages.AFTER_READING,
                Diagnostic.of(Severity.ERROR, DiagnosticId.DEPENDENCY_LOOP, place(loop.get(0)), text)
                        .withConf(ConfText.stderr("conf: " + conf.toString().strip())));
    }

    private static SourcePosition place(SymbolDraft draft) {
        return draft.positions.get(0);
    }

    private static String name(SymbolDraft draft) {
        return draft.isChoice() ? ("the choice " + draft.name).strip() : draft.name;
    }
}
