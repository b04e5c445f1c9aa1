package io.github.kconfig4j.conf;

import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.number.CNumber;
import io.github.kconfig4j.options.Feature;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks which member of a choice is to be set. */
final class ChoiceQuestion {
    private final Session session;
    private final Console console;
    private final Answers answers;
    private final Questions questions;
    private final Settings settings;
    private final boolean typed;

    ChoiceQuestion(Session session, Console console, Answers answers, Questions questions) {
        this.session = session;
        this.console = console;
        this.answers = answers;
        this.questions = questions;
        this.settings = new Settings(session);
        this.typed = session.tree().dialect().has(Feature.TYPED_CHOICES);
    }

    /** Asks. Returns whether the members are to be asked about one by one. */
    boolean ask(MenuNode node, Symbol choice) {
        if (!typed) {
            askMember(node, choice, false);
            return false;
        }
        boolean isNew = !session.has(choice);
        boolean changeable = session.configuration().isChangeable(choice);
        if (changeable) {
            questions.askTristate(node, choice);
            session.ask(choice);
        }
        Tristate value = session.configuration().tristate(choice);
        if (value == Tristate.MOD && !changeable) {
            questions.out(title(node) + "\n");
        }
        if (value == Tristate.YES) {
            askMember(node, choice, isNew);
        }
        return session.configuration().tristate(choice) == Tristate.MOD;
    }

    private void askMember(MenuNode node, Symbol choice, boolean choiceIsNew) {
        while (true) {
            Listing listing = list(node, choice);
            boolean isNew = typed ? choiceIsNew : listing.hasNew;
            String answer = "";
            int number = listing.selected;
            boolean asked = listing.count > 0 && (questions.isAskingAll() || isNew);
            questions.out("choice");
            if (listing.count == 1) {
                console.out("[1]: 1\n");
                number = 1;
            } else {
                console.out("[1-" + listing.count + (questions.offersHelp(node) ? "?" : "") + "]: ");
                if (!asked) {
                    console.out(number + "\n");
                } else {
                    answer = Questions.strip(answers.next(""));
                    if (answer.startsWith("?")) {
                        questions.printHelp(node);
                        continue;
                    }
                    if (!answer.isEmpty() && !Character.isDigit(answer.charAt(0))) {
                        continue;
                    }
                    number = answer.isEmpty() ? number : (int) CNumber.leading(answer, 10);
                }
            }
            @Nullable MenuNode chosen = numbered(node, number);
            if (chosen == null) {
                if (asked) {
                    continue;
                }
                // The C tool says it again and again: there is no member to choose, and nobody is asked.
                return;
            }
            if (answer.endsWith("?")) {
                questions.printHelp(chosen);
                continue;
            }
            answers.accepted();
            take(choice, chosen);
            return;
        }
    }

    private void take(Symbol choice, MenuNode chosen) {
        Symbol member = chosen.symbol().orElseThrow();
        if (typed) {
            settings.setTristate(member, Tristate.YES);
            questions.askChildren(chosen, true);
        } else {
            settings.choose(session.tree().choice(choice), member);
        }
    }

    /** What the list of members showed. */
    private record Listing(int count, int selected, boolean hasNew) {}

    private Listing list(MenuNode node, Symbol choice) {
        questions.out(title(node) + "\n");
        session.tables().askMember(choice);
        Optional<Symbol> winner = session.configuration().selected(choice);
        int count = 0;
        int selected = 0;
        boolean hasNew = false;
        for (MenuNode child : node.children()) {
            if (!session.comeTo(child)) {
                continue;
            }
            if (child.symbol().isEmpty()) {
                questions.out("* " + title(child) + "\n");
                continue;
            }
            Symbol member = child.symbol().get();
            count++;
            boolean isWinner = winner.filter(member::equals).isPresent();
            selected = isWinner ? count : selected;
            String line = (isWinner ? ">" : " ") + " " + count + ". " + title(child) + " (" + member.name() + ")";
            boolean isNew = !session.has(member);
            hasNew |= isNew;
            questions.out(line + (isNew ? " (NEW)" : "") + "\n");
        }
        return new Listing(count, selected, hasNew);
    }

    private @Nullable MenuNode numbered(MenuNode node, int number) {
        List<MenuNode> members = node.children().stream()
                .filter(c -> c.symbol().isPresent())
                .filter(session::comeTo)
                .toList();
        return number >= 1 && number <= members.size() ? members.get(number - 1) : null;
    }

    private static String title(MenuNode node) {
        return node.prompt().map(Property.Prompt::text).orElse("(null)");
    }
}
