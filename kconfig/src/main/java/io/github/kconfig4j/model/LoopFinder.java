package io.github.kconfig4j.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Finds dependency loops by a walk in depth, in the order of the C tool. Members of a choice are entered through the
 * choice. Keeps its own stack: chains may be as long as there are symbols.
 */
final class LoopFinder {
    private final SymbolTable table;
    private final Dependencies dependencies;
    private final boolean[] seen;
    private final boolean[] active;
    private final Deque<Walk> stack = new ArrayDeque<>();
    private final boolean goesOn;

    /**
     * Finds loops in the order of the walks asked for.
     *
     * @param goesOn whether a walk that met a loop goes on from where it entered that, as in the oldest tool
     */
    LoopFinder(SymbolTable table, Dependencies dependencies, boolean goesOn) {
        this.goesOn = goesOn;
        this.dependencies = dependencies;
        this.seen = new boolean[table.all().size()];
        this.active = new boolean[table.all().size()];
        this.table = table;
    }

    /** What a step of a chain is. */
    enum Role {
        /** A symbol whose dependencies are followed. */
        SYMBOL,
        /** A member by which its choice is entered. */
        MEMBER,
        /** A choice with all its members. */
        CHOICE
    }

    /**
     * A step of a loop.
     *
     * @param link why the next step follows, empty for the steps of a choice
     */
    record Step(Role role, SymbolDraft symbol, Optional<Dependencies.Link> link) {}

    /** The loops that a walk from the symbol meets; empty if there is none that was not met before. */
    List<List<Step>> from(SymbolDraft symbol) {
        List<List<Step>> loops = new ArrayList<>();
        Optional<List<Step>> loop = enter(symbol);
        while (loop.isPresent() || !stack.isEmpty()) {
            if (loop.isPresent()) {
                loops.add(loop.get());
                leave(loop.get().get(0).symbol());
            }
            loop = stack.isEmpty() ? Optional.empty() : step(stack.getFirst());
        }
        return loops;
    }

    /** Goes back to before a loop was entered, or to the beginning. */
    private void leave(SymbolDraft start) {
        boolean left = false;
        while (!stack.isEmpty() && !left) {
            Walk walk = stack.pop();
            if (walk.role != Role.MEMBER) {
                active[index(walk.symbol)] = false;
            }
            if (walk.role == Role.CHOICE) {
                walk.symbol.members.forEach(m -> active[index(m)] = false);
            }
            left = goesOn && walk.symbol == start && (walk.role == Role.CHOICE || walk.alone);
        }
    }

    private Optional<List<Step>> step(Walk walk) {
        return switch (walk.role) {
            case SYMBOL -> dependency(walk);
            case MEMBER -> choiceOfMember(walk);
            case CHOICE -> choicePart(walk);
        };
    }

    private Optional<List<Step>> dependency(Walk walk) {
        if (walk.next == walk.links.size()) {
            stack.pop();
            if (walk.alone) {
                active[index(walk.symbol)] = false;
            }
            return Optional.empty();
        }
        Dependencies.Link link = walk.links.get(walk.next++);
        walk.link = Optional.of(link);
        return enter(table.of(link.target()));
    }

    private Optional<List<Step>> choiceOfMember(Walk walk) {
        SymbolDraft choice = walk.symbol.choice;
        if (walk.next > 0 || choice == null) {
            stack.pop();
            return Optional.empty();
        }
        walk.next++;
        return enter(choice);
    }

    /** First the choice's own dependencies, then those of its members. */
    private Optional<List<Step>> choicePart(Walk walk) {
        List<SymbolDraft> members = walk.symbol.members;
        int part = walk.next++;
        if (part == 0) {
            members.forEach(m -> active[index(m)] = true);
            active[index(walk.symbol)] = true;
            members.forEach(m -> seen[index(m)] = true);
            seen[index(walk.symbol)] = true;
            stack.push(new Walk(Role.SYMBOL, walk.symbol, false));
        } else if (part <= members.size()) {
            active[index(walk.symbol)] = false;
            stack.push(new Walk(Role.SYMBOL, members.get(part - 1), false));
        } else {
            active[index(walk.symbol)] = false;
            members.forEach(m -> active[index(m)] = false);
            stack.pop();
        }
        return Optional.empty();
    }

    private Optional<List<Step>> enter(SymbolDraft symbol) {
        if (active[index(symbol)]) {
            return Optional.of(loop(symbol));
        }
        if (seen[index(symbol)]) {
            return Optional.empty();
        }
        if (symbol.choice != null) {
            stack.push(new Walk(Role.MEMBER, symbol, false));
        } else if (symbol.isChoice()) {
            stack.push(new Walk(Role.CHOICE, symbol, false));
        } else {
            seen[index(symbol)] = true;
            if (!dependencies.inLoops(symbol).isEmpty()) {
                active[index(symbol)] = true;
                stack.push(new Walk(Role.SYMBOL, symbol, true));
            }
        }
        return Optional.empty();
    }

    private static int index(SymbolDraft symbol) {
        return symbol.symbol().index();
    }

    private List<Step> loop(SymbolDraft met) {
        SymbolDraft start = met.choice == null ? met : met.choice;
        List<Step> steps = new ArrayList<>();
        for (Walk walk : stack) {
            steps.add(new Step(walk.role, walk.symbol, walk.link));
            if (walk.symbol == start) {
                break;
            }
        }
        Collections.reverse(steps);
        if (start != met) {
            steps.add(new Step(Role.MEMBER, met, Optional.empty()));
        }
        return steps;
    }

    private final class Walk {
        private final Role role;
        private final SymbolDraft symbol;
        private final boolean alone;
        private final List<Dependencies.Link> links;
        private int next;
        private Optional<Dependencies.Link> link = Optional.empty();

        Walk(Role role, SymbolDraft symbol, boolean alone) {
            this.role = role;
            this.symbol = symbol;
            this.alone = alone;
            this.links = role == Role.SYMBOL ? dependencies.inLoops(symbol) : List.of();
        }
    }
}
