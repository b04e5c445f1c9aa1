package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.ConfText;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.DiagnosticText;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes a dependency loop down: for a person, with the place of each link, and as {@code conf} does. */
final class LoopReport {
    private static final String ADVICE = "For a resolution refer to Documentation/kbuild/kconfig-language.rst\n"
            + "subsection \"Kconfig recursive dependency limitations\"\n\n";

    private final LoopLines lines;
    private final List<LoopFinder.Step> steps;
    private final Dialect dialect;
    private final Severity severity;
    private final LinkMessages messages;

    LoopReport(
            SymbolTable table, List<LoopFinder.Step> steps, Dialect dialect, Severity severity, LinkMessages messages) {
        this.severity = severity;
        this.messages = messages;
        this.lines = new LoopLines(table);
        this.steps = steps;
        this.dialect = dialect;
    }

    Diagnostic diagnostic() {
        return Diagnostic.of(severity, DiagnosticId.DEPENDENCY_LOOP, firstPlace(), message())
                .withHint("take one of these lines away; a 'select' in a loop can often be a 'depends on'")
                .withConf(new ConfText(ConfText.Stream.STDERR, confText()));
    }

    /** A loop can have tens of thousands of steps: the text is made in one go. */
    private DiagnosticText message() {
        List<String> words = new ArrayList<>();
        List<SourcePosition> places = new ArrayList<>();
        String pending = "these symbols depend on themselves:";
        for (int i = 0; i < steps.size(); i++) {
            pending += "\n  " + text(i);
            Optional<SourcePosition> place = position(i);
            if (place.isPresent()) {
                words.add(pending + "  (");
                places.add(place.get());
                pending = ")";
            }
        }
        words.add(pending);
        return new DiagnosticText(words, places);
    }

    /** The first place that is known; a symbol that nothing declares has none, but something selects it. */
    private SourcePosition firstPlace() {
        return IntStream.range(0, steps.size())
                .mapToObj(this::position)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private SourcePosition placeOf(SymbolDraft symbol) {
        return symbol.positions.isEmpty() ? firstPlace() : symbol.positions.get(0);
    }

    private SymbolDraft next(int i) {
        return steps.get((i + 1) % steps.size()).symbol();
    }

    private String text(int i) {
        LoopFinder.Step step = steps.get(i);
        String name = step.symbol().shownName();
        String next = next(i).shownName();
        return switch (step.role()) {
            case MEMBER -> name + " is part of a choice";
            case CHOICE -> next(i) == step.symbol() ? "a choice" : "the choice has the member " + next;
            case SYMBOL -> name + " " + (isOwnDependency(step) ? "depends on" : linkText(step)) + " " + next;
        };
    }

    /** To the C tools a choice is selected by its own prompt, which depends on what is around. */
    private static boolean isOwnDependency(LoopFinder.Step step) {
        return step.symbol().isChoice()
                && step.link()
                        .filter(link -> link.reason() == Dependencies.Reason.SELECTED)
                        .isPresent();
    }

    private Optional<SourcePosition> position(int i) {
        LoopFinder.Step step = steps.get(i);
        Optional<SourcePosition> line = step.link().flatMap(link -> lines.of(step.symbol(), link));
        return line.or(() -> step.symbol().positions.stream().findFirst());
    }

    private static String linkText(LoopFinder.Step step) {
        return step.link()
                .map(link -> switch (link.reason()) {
                    case DEPENDS -> "depends on";
                    case SELECTED -> "is selected by";
                    case IMPLIED -> "is implied by";
                    case VISIBLE -> typeName(link) + " is visible depending on";
                    case VALUE -> typeName(link) + " value contains";
                })
                .orElse("depends on");
    }

    private static String typeName(Dependencies.Link link) {
        return link.property()
                .map(p -> {
                    if (p.content instanceof Property.Default) {
                        return "default";
                    }
                    if (p.content instanceof Property.Range) {
                        return "range";
                    }
                    if (p.content instanceof Property.Imply) {
                        return "imply";
                    }
                    if (p.content instanceof Property.Reset) {
                        return "reset";
                    }
                    boolean menu = p.node.kind.equals(Optional.of(MenuNode.Kind.MENUCONFIG)) && p.node.prompt == p;
                    return menu ? "menu" : "prompt";
                })
                .orElse("symbol");
    }

    private String confText() {
        if (dialect.has(Feature.LOOPS_BY_ENTRIES)) {
            return confOldest();
        }
        return dialect.has(Feature.LOOPS_WITH_LINES) ? confOld() : conf();
    }

    private String conf() {
        StringBuilder text = new StringBuilder("error: recursive dependency detected!\n");
        for (int i = 0; i < steps.size(); i++) {
            LoopFinder.Step step = steps.get(i);
            SymbolDraft choice = step.symbol().isChoice() ? step.symbol() : step.symbol().choice;
            boolean choiceAgain = step.role() == LoopFinder.Role.CHOICE && next(i) == step.symbol();
            text.append("\tsymbol ").append(step.symbol().shownName()).append(' ');
            if (choice != null && (choiceAgain || step.role() == LoopFinder.Role.MEMBER)) {
                text.append("is part of choice block at ").append(messages.place(placeOf(choice)));
            } else if (step.role() == LoopFinder.Role.CHOICE) {
                text.append("unknown is visible depending on ").append(next(i).shownName());
            } else {
                text.append(linkText(step)).append(' ').append(next(i).shownName());
            }
            text.append('\n');
        }
        return text.append(advice()).toString();
    }

    private String advice() {
        return dialect.has(Feature.TEXT_ADVICE) ? ADVICE.replace(".rst", ".txt") : ADVICE;
    }

    private String confOld() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            LoopFinder.Step step = steps.get(i);
            SymbolDraft symbol = step.symbol();
            String name = symbol.shownName();
            String next = next(i).shownName();
            String place = messages.place(oldPlace(step));
            if (i == 0) {
                text.append(place).append(":error: recursive dependency detected!\n");
            }
            text.append(place).append(":\t");
            if (symbol.isChoice()) {
                text.append("choice ").append(name).append(" contains symbol ").append(next);
            } else if (symbol.choice != null) {
                text.append("symbol ")
                        .append(name)
                        .append(" is part of choice ")
                        .append(next);
            } else {
                text.append("symbol ").append(name).append(' ').append(linkText(step));
                text.append(' ').append(next);
            }
            text.append('\n');
        }
        return text.append(advice()).toString();
    }

    /** The oldest tool says what it advises at each step. */
    private String confOldest() {
        boolean everyStep = dialect.has(Feature.ADVICE_AT_EACH_STEP);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            LoopFinder.Step step = steps.get(i);
            String place = messages.place(oldPlace(step));
            if (i == 0) {
                text.append(place).append(":error: recursive dependency detected!\n");
            }
            text.append(everyStep ? advice().strip() + "\n" : "");
            text.append(place).append(":\t").append(oldestText(step, next(i))).append('\n');
        }
        return text.append(everyStep ? "" : advice()).toString();
    }

    private static String oldestText(LoopFinder.Step step, SymbolDraft next) {
        SymbolDraft symbol = step.symbol();
        String name = "symbol " + symbol.shownName();
        Optional<Dependencies.Reason> reason = step.link().map(Dependencies.Link::reason);
        if (reason.filter(Dependencies.Reason.VALUE::equals).isPresent()) {
            // Of a member its first property is named, which is its entry.
            String holder = symbol.choice == null
                    ? step.link().map(LoopReport::typeName).orElse("")
                    : "symbol";
            return name + " " + holder + " value contains " + next.shownName();
        }
        boolean selected = reason.filter(Dependencies.Reason.SELECTED::equals).isPresent();
        if (reason.isPresent() && !selected) {
            return name + " depends on " + next.shownName();
        }
        if (symbol.isChoice()) {
            return "choice " + symbol.shownName() + " contains symbol " + next.shownName();
        }
        boolean member = symbol.choice != null;
        return name + (member ? " is part of choice " : " is selected by ") + next.shownName();
    }

    private SourcePosition oldPlace(LoopFinder.Step step) {
        SymbolDraft symbol = step.symbol();
        boolean choice = symbol.isChoice() || symbol.choice != null;
        return step.link()
                .filter(link -> !choice)
                .flatMap(Dependencies.Link::position)
                .orElseGet(() -> placeOf(symbol));
    }
}
