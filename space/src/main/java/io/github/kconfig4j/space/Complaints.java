package io.github.kconfig4j.space;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.explain.Reason;
import io.github.kconfig4j.explain.Reasons;
import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.space.formula.OptionSpace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what is wrong with a configuration beyond single values: unmet selects, and choices that nobody can make. */
public final class Complaints {
    private static final int MAX_TRIES = 200;

    private final Configuration configuration;
    private final KconfigTree tree;
    private final List<Complaint> complaints = new ArrayList<>();

    private Complaints(Configuration configuration) {
        this.configuration = configuration;
        this.tree = configuration.tree();
    }

    /**
     * Symbols that are selected although what they depend on forbids it, in menu order, then choices that are to be made
     * and of which no member can be set.
     */
    public static List<Complaint> of(Configuration configuration) {
        Complaints complaints = new Complaints(configuration);
        configuration.unmetDependencies().stream()
                .filter(symbol -> !symbol.isChoice())
                .forEach(complaints::addUnmet);
        configuration.tree().choices().stream()
                .filter(complaints::isWithoutMember)
                .forEach(complaints::addChoice);
        return List.copyOf(complaints.complaints);
    }

    private void addUnmet(Symbol symbol) {
        Reason reason = new Reasons(configuration).unmet(symbol);
        SourcePosition request = request(reason).orElseGet(() -> place(reason));
        complaints.add(new Complaint(DiagnosticId.UNMET_DEPENDENCY, request, reason, find(new Met(symbol))));
    }

    private boolean isWithoutMember(Choice choice) {
        return !choice.optional()
                && configuration.visibility(choice.symbol()) == Tristate.YES
                && configuration.selected(choice.symbol()).isEmpty();
    }

    private void addChoice(Choice choice) {
        Reason reason = new Reasons(configuration).withoutMember(choice);
        complaints.add(
                new Complaint(DiagnosticId.CHOICE_WITHOUT_MEMBER, place(reason), reason, find(new Made(choice))));
    }

    private Optional<Remedy> find(Goal goal) {
        return new NearestConfiguration(configuration, goal, MAX_TRIES).find().map(NearestConfiguration.Found::remedy);
    }

    /** The first place in the chain that is in no Kconfig file: a user's own words. */
    private Optional<SourcePosition> request(Reason reason) {
        Optional<SourcePosition> own = reason.positions().stream()
                .filter(position -> !tree.inputs().files().contains(position.file()))
                .findFirst();
        return own.isPresent()
                ? own
                : reason.because().stream().flatMap(r -> request(r).stream()).findFirst();
    }

    private static SourcePosition place(Reason reason) {
        return reason.positions().get(0);
    }

    /** What a selected symbol depends on holds. */
    private final class Met implements Goal {
        private final Symbol symbol;
        private final Losses losses = new Losses(configuration);

        Met(Symbol symbol) {
            this.symbol = symbol;
        }

        @Override
        public boolean isReached(Configuration reached, Set<Symbol> changed) {
            return !reached.unmetDependencies().contains(symbol) && losses.none(reached, changed);
        }

        @Override
        public List<Integer> necessary(OptionSpace space) {
            boolean only = configuration.unmetDependencies().equals(List.of(symbol));
            return only ? List.of(space.met()) : List.of();
        }

        @Override
        public Set<Change> steps(Configuration from) {
            Set<Change> steps = new LinkedHashSet<>(Candidates.raising(from, tree.directDependency(symbol)));
            steps.addAll(Candidates.lowering(from, tree.reverseDependency(symbol)));
            steps.addAll(losses.repairs(from));
            return steps;
        }
    }

    /** A choice has a member. */
    private final class Made implements Goal {
        private final Choice choice;
        private final Losses losses = new Losses(configuration);

        Made(Choice choice) {
            this.choice = choice;
        }

        @Override
        public boolean isReached(Configuration reached, Set<Symbol> changed) {
            return reached.selected(choice.symbol()).isPresent() && losses.none(reached, changed);
        }

        @Override
        public List<Integer> necessary(OptionSpace space) {
            List<Integer> necessary = new ArrayList<>(losses.none(space));
            Expr some = choice.members().stream().map(Expr::of).reduce(Expr.NO, Expr::or);
            necessary.add(space.literal(some, Tristate.YES));
            return necessary;
        }

        @Override
        public Set<Change> steps(Configuration from) {
            Set<Change> steps = new LinkedHashSet<>();
            choice.members().forEach(member -> steps.addAll(Candidates.of(from, member, "y")));
            steps.addAll(losses.repairs(from));
            return steps;
        }
    }
}
