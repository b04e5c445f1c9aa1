package io.github.kconfig4j.conf;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.Title;
import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.options.Feature;
import java.util.List;
import java.util.Optional;

/** Asks about symbols, one after another in menu order. */
final class Questions {
    private static final String STAYS_NEW = "\n*** The same entries stay new, and there is nothing to ask.\n\n";

    private final Session session;
    private final Console console;
    private final Answers answers;
    private final String prefix;
    private final boolean allMenus;
    private final Settings settings;
    private final ChoiceQuestion choices;
    private boolean askAll;
    private MenuNode root;
    private int indent;
    private int restarts;

    Questions(Session session, Console console, Answers answers, String prefix, boolean allMenus) {
        this.session = session;
        this.console = console;
        this.answers = answers;
        this.prefix = prefix;
        this.allMenus = allMenus;
        this.settings = new Settings(session);
        this.choices = new ChoiceQuestion(session, console, answers, this);
        this.root = session.tree().root();
    }

    /** Asks about everything that is visible. */
    void askAll() {
        askAll = true;
        ask(root);
        askAll = false;
    }

    /** Asks about what is new, until nothing new appears. */
    void askNew() {
        int silent = 0;
        do {
            restarts = 0;
            int asked = answers.asked();
            NewEntries.visit(session, session.tree().root(), this::restart);
            silent = answers.asked() == asked ? silent + 1 : 0;
            // The C tool goes on for ever.
            if (silent > session.tree().symbols().size() + 1) {
                console.err(STAYS_NEW);
                throw new EndOfInputException();
            }
        } while (restarts > 0);
    }

    private void restart(MenuNode node) {
        if (restarts++ == 0) {
            console.out("*\n* Restart config...\n*\n");
        }
        root = menuOf(node);
        ask(root);
    }

    /** The menu on whose page an entry is. */
    private MenuNode menuOf(MenuNode node) {
        MenuNode at = node;
        while (at != session.tree().root() && !isMenu(at)) {
            at = session.tree().parent(at).orElseThrow();
        }
        return at;
    }

    /** Whether its entries are a page of their own. */
    private static boolean isMenu(MenuNode node) {
        return switch (node.kind()) {
            case ROOT, MENU -> true;
            case MENUCONFIG -> node.prompt().isPresent();
            default -> false;
        };
    }

    boolean isAskingAll() {
        return askAll;
    }

    void ask(MenuNode node) {
        if (!session.comeTo(node)) {
            return;
        }
        if (isMenu(node) && !askAll && !allMenus && root != node) {
            NewEntries.visit(session, node, this::restart);
            return;
        }
        if (isMenu(node) || node.kind() == MenuNode.Kind.COMMENT) {
            String title = node == session.tree().root()
                    ? Title.of(session.tree())
                    : node.prompt().map(Property.Prompt::text).orElse("");
            out("*\n").out("* " + title + "\n").out("*\n");
        }
        Optional<Symbol> symbol = node.symbol();
        if (symbol.isPresent() && symbol.get().isChoice()) {
            if (!choices.ask(node, symbol.get())) {
                return;
            }
        } else if (symbol.isPresent()) {
            askSymbol(node, symbol.get());
        }
        askChildren(node, symbol.isPresent());
    }

    void askChildren(MenuNode node, boolean indented) {
        indent += indented ? 2 : 0;
        node.children().forEach(this::ask);
        indent -= indented ? 2 : 0;
    }

    private void askSymbol(MenuNode node, Symbol symbol) {
        if (symbol.type().isNumber() || symbol.type() == SymbolType.STRING) {
            askText(node, symbol);
        } else {
            askTristate(node, symbol);
        }
    }

    private void askText(MenuNode node, Symbol symbol) {
        while (true) {
            String value = session.configuration().value(symbol);
            out(prompt(node) + " ");
            console.out("(" + symbol.name() + ") [" + value + "] ");
            Optional<String> line = answer(symbol, value);
            if (line.isEmpty()) {
                return;
            }
            String answer = line.get();
            if (answer.equals("?\n")) {
                printHelp(node);
                continue;
            }
            String wanted = answer.startsWith("\n") ? value : answer.substring(0, Math.max(0, answer.length() - 1));
            if (settings.setText(symbol, wanted)) {
                answers.accepted();
                return;
            }
        }
    }

    /** Asks whether a symbol, or a choice, is to be {@code n}, {@code m} or {@code y}. */
    void askTristate(MenuNode node, Symbol symbol) {
        while (true) {
            out(prompt(node) + " ");
            console.out(symbol.name().isEmpty() ? "" : "(" + symbol.name() + ") ");
            Tristate value = session.configuration().tristate(symbol);
            console.out(possible(node, symbol, value));
            Optional<String> line = answer(symbol, session.configuration().value(symbol));
            if (line.isEmpty()) {
                return;
            }
            String answer = strip(line.get());
            Optional<Tristate> wanted = answer.isEmpty() ? Optional.of(value) : letter(answer);
            boolean help = answer.startsWith("?");
            if (wanted.isEmpty() && !help) {
                continue;
            }
            if (wanted.isPresent() && settings.setTristate(symbol, wanted.get())) {
                answers.accepted();
                return;
            }
            printHelp(node);
        }
    }

    private static Optional<Tristate> letter(String answer) {
        return switch (answer) {
            case "n", "N", "no", "No" -> Optional.of(Tristate.NO);
            case "m", "M" -> Optional.of(Tristate.MOD);
            case "y", "Y", "yes", "Yes" -> Optional.of(Tristate.YES);
            default -> Optional.empty();
        };
    }

    private String possible(MenuNode node, Symbol symbol, Tristate value) {
        StringBuilder text = new StringBuilder("[");
        text.append(Character.toUpperCase(value.letter()));
        for (Tristate other : Tristate.values()) {
            if (other != value && settings.isPossible(symbol, other)) {
                text.append('/').append(other);
            }
        }
        return text.append(offersHelp(node) ? "/?] " : "] ").toString();
    }

    /** Whether a question about the entry names the answer that prints its help. */
    boolean offersHelp(MenuNode node) {
        return session.tree().dialect().has(Feature.HELP_ALWAYS_OFFERED)
                || node.help().isPresent();
    }

    /** The answer to a question, or empty if there is no need to ask. */
    private Optional<String> answer(Symbol symbol, String value) {
        Configuration configuration = session.configuration();
        boolean known = session.has(symbol);
        console.out(known ? "" : "(NEW) ");
        if (!configuration.isChangeable(symbol) || known && !askAll) {
            console.out(value + "\n");
            return Optional.empty();
        }
        return Optional.of(answers.next("\n"));
    }

    void printHelp(MenuNode node) {
        console.out("\n" + SymbolPage.of(session, node, prefix) + "\n");
    }

    static String strip(String text) {
        List<Character> space = List.of(' ', '\t', '\n', '\u000B', '\f', '\r');
        int start = 0;
        int end = text.length();
        while (start < end && space.contains(text.charAt(start))) {
            start++;
        }
        while (end > start && space.contains(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static String prompt(MenuNode node) {
        return node.prompt().map(Property.Prompt::text).orElse("(null)");
    }

    /** Prints at the current indentation. */
    Questions out(String text) {
        console.out(" ".repeat(indent) + text);
        return this;
    }
}
