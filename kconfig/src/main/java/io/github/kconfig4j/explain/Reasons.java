package io.github.kconfig4j.explain;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.explain.Selectors.Selector;
import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds the chain of reasons for one symbol or expression. Each symbol is explained once, later mentions stand alone. Used once. */
public final class Reasons {
    private static final String NO_PROMPT = "it has no prompt, so nobody can set it";
    private static final int MAX_DEPTH = 32;
    private static final int MAX_SELECTORS = 5;

    private final Configuration configuration;
    private final KconfigTree tree;
    private final Selectors selectors;
    private final ExpressionReasons expressions;
    private final RefusedValues refused;
    private final Set<Symbol> explained = new HashSet<>();
    private int depth;

    public Reasons(Configuration configuration) {
        this.configuration = configuration;
        this.tree = configuration.tree();
        this.selectors = Selectors.of(tree);
        this.expressions = new ExpressionReasons(configuration, this::of);
        this.refused = new RefusedValues(configuration, this::of);
    }

    /** Why it has its value; of one that nobody can set as things are also why that is so. */
    public Reason of(Symbol symbol) {
        boolean hidden = configuration.visibility(symbol) == Tristate.NO;
        return of(symbol, hidden ? Tristate.YES : Tristate.NO);
    }

    /** Why it does not have the value wanted, or why it has it. */
    public Reason of(Symbol symbol, String wanted) {
        boolean visible = configuration.visibility(symbol) != Tristate.NO;
        Tristate needed = isSwitch(symbol) || visible ? Tristate.of(wanted).orElse(Tristate.NO) : Tristate.YES;
        Reason reason = of(symbol, needed);
        List<Reason> because = new ArrayList<>(reason.because());
        if (configuration.tristate(symbol).compareTo(needed) > 0 && !tree.hasPrompt(symbol)) {
            because.add(Reason.of(NO_PROMPT));
        }
        for (Reason refused : refused.of(symbol, wanted)) {
            boolean said = because.stream().anyMatch(r -> r.statement().equals(refused.statement()));
            if (!said) {
                because.add(refused);
            }
        }
        return new Reason(reason.statement(), reason.positions(), because);
    }

    /** Why an expression has its value: of one that holds what makes it so, of another what it lacks. */
    public Reason of(Expr expr) {
        return expressions.of(expr);
    }

    /** Why it is selected, and why it ought not to be. */
    public Reason unmet(Symbol symbol) {
        Reason reason = of(symbol, Tristate.NO);
        Expr dependency = tree.directDependency(symbol);
        List<Reason> because = new ArrayList<>(reason.because());
        because.add(new Reason(
                "but it depends on " + dependency, symbol.positions(), expressions.lacking(dependency, Tristate.YES)));
        return new Reason(reason.statement() + " although its dependencies are not met", reason.positions(), because);
    }

    /** Why no member of a choice can be set. */
    public Reason withoutMember(Choice choice) {
        String name = tree.prompts(choice.symbol()).stream()
                .findFirst()
                .map(prompt -> "the choice \"" + prompt.text() + "\"")
                .orElse("a choice");
        List<Reason> because = choice.members().stream()
                .map(member -> of(member, Tristate.YES))
                .toList();
        return new Reason(
                "no member of " + name + " can be set", choice.symbol().positions(), because);
    }

    /**
     * @param needed the value below which it also takes the reasons why it is not higher; {@code n} for none
     */
    private Reason of(Symbol symbol, Tristate needed) {
        if (!symbol.isDeclared()) {
            return Reason.of(symbol + (symbol.isConstant() ? " is a constant" : " is declared nowhere"));
        }
        List<Reason> because = new ArrayList<>();
        if (depth < MAX_DEPTH && explained.add(symbol)) {
            depth++;
            because.addAll(origin(symbol));
            if (configuration.tristate(symbol).compareTo(needed) < 0) {
                because.addAll(limits(symbol, needed));
            }
            depth--;
        } else if (depth == MAX_DEPTH && !explained.contains(symbol)) {
            because.add(Reason.of("the chain goes on: ask why " + symbol));
        }
        return new Reason(symbol + " is " + shown(symbol), symbol.positions(), because);
    }

    private static boolean isSwitch(Symbol symbol) {
        return symbol.type() == SymbolType.BOOL || symbol.type() == SymbolType.TRISTATE;
    }

    private String shown(Symbol symbol) {
        String value = configuration.value(symbol);
        return symbol.type() == SymbolType.STRING || value.isEmpty() ? '"' + value + '"' : value;
    }

    /** Where the value comes from, what decides first. */
    private List<Reason> origin(Symbol symbol) {
        List<Reason> origin = new ArrayList<>();
        Optional<Assignment> asked = configuration.userValues().get(symbol);
        asked.ifPresent(a -> origin.add(asked(a)));
        boolean answered = !origin.isEmpty();
        if (tree.choiceOf(symbol).isPresent()) {
            selectors.selecting(symbol).stream()
                    .limit(MAX_SELECTORS)
                    .map(s -> Reason.of(
                            s.by() + " selects it, which has no effect on a member of a choice", s.position()))
                    .forEach(origin::add);
        }
        Tristate value = configuration.tristate(symbol);
        if (isSwitch(symbol) && value != Tristate.NO && tree.choiceOf(symbol).isEmpty()) {
            raised(selectors.selecting(symbol), "selected by ", origin);
        }
        if (isSelected(symbol) && !origin.isEmpty() || answered && isGranted(symbol)) {
            return origin;
        }
        if (asked.isPresent() && refused.isBent(symbol, asked.get().value())) {
            origin.addAll(refused.of(symbol, asked.get().value()));
            return origin;
        }
        Optional<Choice> choice = tree.choiceOf(symbol);
        if (choice.isPresent()) {
            origin.addAll(chosen(symbol, choice.get()));
            return origin;
        }
        origin.add(defaulted(symbol));
        if (isSwitch(symbol) && value != Tristate.NO) {
            raised(selectors.implying(symbol), "implied by ", origin);
        }
        return origin;
    }

    private boolean isSelected(Symbol symbol) {
        return configuration.reverseDependency(symbol) != Tristate.NO;
    }

    private boolean isGranted(Symbol symbol) {
        return configuration.visibility(symbol) != Tristate.NO
                && configuration
                        .userValues()
                        .get(symbol)
                        .filter(a -> a.value().equals(configuration.value(symbol)))
                        .isPresent();
    }

    private Reason asked(Assignment assignment) {
        boolean granted = assignment.value().equals(configuration.value(assignment.symbol()));
        String value = RefusedValues.quoted(assignment.value());
        if (configuration.userValues().isRecord(assignment.symbol())) {
            return Reason.of(
                    "it was " + value + " when the file was written, which asks for nothing", assignment.origin());
        }
        return Reason.of((granted ? "set to " : "not granted: set to ") + value, assignment.origin());
    }

    private void raised(List<Selector> by, String words, List<Reason> origin) {
        by.stream()
                .filter(s -> s.strength(configuration) != Tristate.NO)
                .limit(MAX_SELECTORS)
                .forEach(s -> {
                    List<Reason> because = explained.contains(s.by())
                            ? List.of()
                            : of(s.by(), Tristate.NO).because();
                    String statement = words + s.by() + ", which is " + configuration.value(s.by());
                    origin.add(new Reason(statement, List.of(s.position()), because));
                });
    }

    private List<Reason> chosen(Symbol member, Choice choice) {
        List<SourcePosition> positions = choice.symbol().positions();
        Optional<Symbol> winner = configuration.selected(choice.symbol());
        if (winner.isEmpty()) {
            return List.of(new Reason("its choice has no member set", positions, List.of()));
        }
        if (winner.get() == member) {
            return List.of(new Reason("the default of its choice", positions, List.of()));
        }
        List<Reason> because = List.of(of(winner.get(), Tristate.NO));
        return List.of(new Reason("its choice has " + winner.get(), positions, because));
    }

    private Reason defaulted(Symbol symbol) {
        Optional<Property.Default> active = configuration.activeDefault(symbol);
        if (active.isEmpty()) {
            Optional<Property.Range> range =
                    configuration.range(symbol).filter(r -> !end(symbol, r).isEmpty());
            return new Reason(
                    "no default applies"
                            + range.map(r -> ", so it is the " + end(symbol, r) + " end of its range")
                                    .orElse(""),
                    range.map(Property.Range::position).stream().toList(),
                    inactiveDefaults(symbol));
        }
        Property.Default used = active.get();
        List<Reason> because = isSwitch(symbol) ? lackingDefault(used.value()) : outside(symbol, used.value());
        return new Reason("default " + used.value(), List.of(used.position()), because);
    }

    private List<Reason> lackingDefault(Expr value) {
        boolean plain = value instanceof Expr.SymbolRef ref && ref.symbol().isConstant();
        return plain ? List.of() : expressions.lacking(value, Tristate.YES);
    }

    private List<Reason> outside(Symbol symbol, Expr value) {
        return value instanceof Expr.SymbolRef ref
                ? refused.outside(symbol, configuration.defaultText(ref.symbol()))
                : List.of();
    }

    /** Which end of its range a symbol has as its value; empty if none. */
    private String end(Symbol symbol, Property.Range range) {
        String value = configuration.value(symbol);
        if (value.equals(configuration.defaultText(range.low()))) {
            return "low";
        }
        return value.equals(configuration.defaultText(range.high())) ? "high" : "";
    }

    /** The defaults whose conditions do not hold, each with the reason. */
    private List<Reason> inactiveDefaults(Symbol symbol) {
        return tree.defaults(symbol).stream()
                .limit(MAX_SELECTORS)
                .map(line -> new Reason(
                        "the default " + line.value() + " depends on " + line.condition(),
                        List.of(line.position()),
                        expressions.lacking(line.condition(), Tristate.YES)))
                .toList();
    }

    /** Why a user cannot raise it that far. */
    private List<Reason> limits(Symbol symbol, Tristate needed) {
        List<Property.Prompt> prompts = tree.prompts(symbol);
        if (prompts.isEmpty()) {
            List<Reason> limits = new ArrayList<>(List.of(Reason.of(NO_PROMPT)));
            selectors.selecting(symbol).stream().limit(MAX_SELECTORS).forEach(s -> {
                List<Reason> because = expressions.lacking(Expr.of(s.by()), needed);
                because = because.isEmpty() ? expressions.lacking(s.condition(), needed) : because;
                limits.add(new Reason(s.by() + " would select it", List.of(s.position()), because));
            });
            return limits;
        }
        if (configuration.visibility(symbol).compareTo(needed) >= 0) {
            return List.of();
        }
        List<Reason> limits = new ArrayList<>();
        for (Property.Prompt prompt : prompts) {
            List<Reason> because = expressions.lacking(prompt.condition(), needed);
            limits.add(new Reason("it depends on " + prompt.condition(), List.of(prompt.position()), because));
        }
        return limits;
    }
}
