package io.github.kconfig4j.config;

import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values that are computed when something asks for them, as Kconfiglib does: the values are the same in any order, what is
 * said on the way comes in the order of asking. Goes as deep as dependencies are long, see {@link DeepStack}. Not thread-safe.
 */
public final class ValuesOnDemand {
    private static final byte UNKNOWN = -1;

    private final Program program;
    private final UserValues user;
    private final Values values;
    private final boolean[] numbersSaid;
    private final boolean[] textKnown;
    private final boolean[] winnerKnown;
    private final byte[] modes;
    private final BitSet unmet = new BitSet();
    private final DemandWarnings warnings;
    private final DemandedNumbers numbers;

    private ValuesOnDemand(Program program, UserValues user) {
        int n = program.types.length;
        this.program = program;
        this.user = user;
        this.values = program.initialValues();
        this.numbersSaid = new boolean[n];
        this.textKnown = new boolean[n];
        this.winnerKnown = new boolean[n];
        this.modes = new byte[n];
        this.warnings = new DemandWarnings(this);
        this.numbers = new DemandedNumbers(program, this, warnings);
        Arrays.fill(values.visible, UNKNOWN);
        Arrays.fill(values.tri, Symbol.YES.index() + 1, n, UNKNOWN);
    }

    /** Nothing computed yet. */
    public static ValuesOnDemand of(KconfigTree tree, UserValues user) {
        return new ValuesOnDemand(Program.of(tree), user);
    }

    static Resolver.Result resolve(Program program, UserValues user) {
        return DeepStack.call("resolve", () -> new ValuesOnDemand(program, user).finished());
    }

    /** Asks for everything that a {@code .config} holds, in its order. */
    public void askAll() {
        for (MenuNode node : program.tree.nodes()) {
            if (node.symbol().isEmpty()) {
                boolean shown = node.prompt()
                        .filter(p -> at(program.place(p.condition())) != Values.NO)
                        .isPresent();
                if (shown && node.kind() == MenuNode.Kind.MENU) {
                    at(program.place(node.visibility()));
                }
            } else if (!node.symbol().get().isChoice()) {
                text(node.symbol().get().index());
            }
        }
    }

    /** What was said since this was asked last, a warning each. */
    public List<String> takeWarnings() {
        return warnings.take();
    }

    /** All values; what is computed for them is not complained of. */
    public Configuration configuration() {
        return Configuration.of(program, user, finished());
    }

    private Resolver.Result finished() {
        askAll();
        warnings.mute();
        for (int i = Symbol.YES.index() + 1; i < program.types.length; i++) {
            Symbol symbol = program.tree.symbolAt(i);
            if (symbol.isConstant() || symbol.kind() == Symbol.Kind.NAME && !symbol.isDeclared()) {
                values.tri[i] = Values.NO;
                values.visible[i] = Values.NO;
                continue;
            }
            visibility(i);
            values.direct[i] = at(program.direct[i]);
            values.reverse[i] = program.choiceOf[i] < 0 ? at(program.reverse[i]) : Values.NO;
            if (symbol.isChoice()) {
                values.winner[i] = winner(i);
                values.tri[i] = modes[i];
                values.winner[i] =
                        values.tri[i] == Values.YES && values.winner[i] < 0 ? Values.NO_MEMBER : values.winner[i];
            } else {
                text(i);
                tri(i);
            }
        }
        for (int i = 0; i <= Symbol.YES.index(); i++) {
            values.visible[i] = Values.NO;
        }
        warnings.unmute();
        return new Resolver.Result(values, unmet, new BitSet(), new BitSet());
    }

    Program program() {
        return program;
    }

    UserValues user() {
        return user;
    }

    Symbol symbol(int index) {
        return program.tree.symbolAt(index);
    }

    /** Computes the value of an expression where its code starts. */
    byte at(int start) {
        byte[] stack = new byte[program.stackSize];
        int[] code = program.code;
        int top = -1;
        int pc = start;
        while (true) {
            int word = code[pc++];
            int argument = word >>> Code.OPERATION_BITS;
            int operation = word & Code.OPERATION_MASK;
            switch (operation) {
                case Code.END -> {
                    return stack[0];
                }
                case Code.PUSH -> stack[++top] = tri(argument);
                case Code.NOT -> stack[top] = (byte) (Values.YES - stack[top]);
                case Code.AND -> {
                    top--;
                    stack[top] = (byte) Math.min(stack[top], stack[top + 1]);
                }
                case Code.OR -> {
                    top--;
                    stack[top] = (byte) Math.max(stack[top], stack[top + 1]);
                }
                case Code.SKIP_IF_NO -> pc = stack[top] == Values.NO ? argument : pc;
                case Code.SKIP_IF_YES -> pc = stack[top] == Values.YES ? argument : pc;
                default -> {
                    boolean holds = Evaluator.holds(operation - Code.COMPARE, order(argument, code[pc++]));
                    stack[++top] = holds ? Values.YES : Values.NO;
                }
            }
        }
    }

    private int order(int left, int right) {
        String text = text(left);
        return PythonOrder.compare(program.kinds[left], text, program.kinds[right], text(right));
    }

    boolean compared(Expr.Comparison comparison) {
        int order = order(comparison.left().index(), comparison.right().index());
        return Evaluator.holds(comparison.operator().ordinal(), order);
    }

    /** Whether a symbol has no {@code m} at the moment; of a choice its own type alone counts. */
    private boolean isBool(int symbol) {
        if (program.types[symbol] != SymbolType.TRISTATE) {
            return true;
        }
        int choice = program.choiceOf[symbol];
        return choice >= 0 && mode(choice) == Values.YES || program.modules < 0 || tri(program.modules) == Values.NO;
    }

    /** Up to what a user can set a symbol or choice. */
    byte visibility(int symbol) {
        if (values.visible[symbol] == UNKNOWN) {
            values.visible[symbol] = computeVisibility(symbol);
        }
        return values.visible[symbol];
    }

    private byte computeVisibility(int symbol) {
        byte visible = Values.NO;
        for (int condition : program.prompts[symbol]) {
            visible = (byte) Math.max(visible, at(condition));
        }
        SymbolType type = program.types[symbol];
        int choice = program.choiceOf[symbol];
        if (choice >= 0) {
            boolean tristate = type == SymbolType.TRISTATE;
            if (program.types[choice] == SymbolType.TRISTATE && !tristate && mode(choice) != Values.YES) {
                return Values.NO;
            }
            if (tristate && visible == Values.MOD && mode(choice) == Values.YES) {
                return Values.NO;
            }
        }
        boolean whole = visible == Values.MOD && (type != SymbolType.TRISTATE || isBool(symbol));
        return whole ? Values.YES : visible;
    }

    /** The value of a choice. */
    private byte mode(int choice) {
        Choice it = program.tree.choice(symbol(choice));
        byte mode = it.optional() ? Values.NO : Values.MOD;
        Assignment asked = user.assigned[choice];
        if (asked != null) {
            mode = (byte) Math.max(mode, Resolver.tristate(asked));
        }
        mode = (byte) Math.min(mode, visibility(choice));
        mode = mode == Values.MOD && choiceIsBool(choice) ? Values.YES : mode;
        modes[choice] = mode;
        return mode;
    }

    private boolean choiceIsBool(int choice) {
        return program.types[choice] == SymbolType.BOOL
                || program.types[choice] == SymbolType.TRISTATE && isBool(choice);
    }

    /** The member of a choice that is set; negative if there is none. */
    private int winner(int choice) {
        if (!winnerKnown[choice]) {
            values.winner[choice] = computeWinner(choice);
            winnerKnown[choice] = true;
        }
        return values.winner[choice];
    }

    private int computeWinner(int choice) {
        if (mode(choice) != Values.YES) {
            return -1;
        }
        int chosen = user.chosen[choice];
        return chosen >= 0 && visibility(chosen) != Values.NO ? chosen : defaultMember(choice);
    }

    /** The member that a choice has if the user says nothing; negative if there is none. */
    int defaultMember(int choice) {
        int[] defaults = program.defaults[choice];
        for (int i = 0; i < defaults.length; i += 2) {
            int member = program.defaultSymbols[choice][i / 2];
            if (at(defaults[i]) != Values.NO && member >= 0 && visibility(member) != Values.NO) {
                return member;
            }
        }
        for (int member : program.members[choice]) {
            if (visibility(member) != Values.NO) {
                return member;
            }
        }
        return -1;
    }

    /** The value of a symbol or choice in an expression. */
    byte tri(int symbol) {
        if (symbol <= Symbol.YES.index()) {
            return values.tri[symbol];
        }
        if (symbol(symbol).isChoice()) {
            return mode(symbol);
        }
        SymbolType type = program.types[symbol];
        if (!type.isBoolOrTristate()) {
            values.tri[symbol] = Values.NO;
            if (type != SymbolType.UNKNOWN && !numbersSaid[symbol]) {
                numbersSaid[symbol] = true;
                warnings.add("The " + type.name().toLowerCase(Locale.ROOT) + " symbol " + warnings.place(symbol)
                        + " is being evaluated in a logical context somewhere. It will always evaluate to n.");
            }
            return Values.NO;
        }
        if (values.tri[symbol] == UNKNOWN) {
            values.tri[symbol] = computeTri(symbol);
        }
        return values.tri[symbol];
    }

    private byte computeTri(int symbol) {
        byte visible = visibility(symbol);
        values.written[symbol] = visible != Values.NO;
        Assignment asked = user.assigned[symbol];
        int choice = program.choiceOf[symbol];
        if (choice >= 0) {
            if (visible == Values.YES) {
                return winner(choice) == symbol ? Values.YES : Values.NO;
            }
            boolean wanted = visible != Values.NO && asked != null && Resolver.tristate(asked) != Values.NO;
            return wanted ? Values.MOD : Values.NO;
        }
        byte value = visible != Values.NO && asked != null
                ? (byte) Math.min(Resolver.tristate(asked), visible)
                : unasked(symbol);
        byte selected = at(program.reverse[symbol]);
        if (selected != Values.NO) {
            if (at(program.direct[symbol]) < selected) {
                unmet.set(symbol);
                warnings.unmet(symbol);
            }
            value = (byte) Math.max(value, selected);
            values.written[symbol] = true;
        }
        boolean whole = value == Values.MOD && (isBool(symbol) || at(program.implied[symbol]) == Values.YES);
        return whole ? Values.YES : value;
    }

    private byte unasked(int symbol) {
        byte value = Values.NO;
        int[] defaults = program.defaults[symbol];
        for (int i = 0; i < defaults.length; i += 2) {
            byte condition = at(defaults[i]);
            if (condition != Values.NO) {
                value = (byte) Math.min(at(defaults[i + 1]), condition);
                values.written[symbol] |= value != Values.NO;
                break;
            }
        }
        byte implied = at(program.implied[symbol]);
        if (implied != Values.NO && at(program.direct[symbol]) != Values.NO) {
            value = (byte) Math.max(value, implied);
            values.written[symbol] = true;
        }
        return value;
    }

    /** The value of a symbol as text. */
    String text(int symbol) {
        SymbolType type = program.types[symbol];
        if (type.isBoolOrTristate()) {
            byte tri = tri(symbol);
            return "nmy".substring(tri, tri + 1);
        }
        if (type != SymbolType.UNKNOWN && !textKnown[symbol]) {
            textKnown[symbol] = true;
            values.text[symbol] = computeText(symbol, type);
        }
        @Nullable String text = values.text[symbol];
        return text == null ? "" : text;
    }

    private String computeText(int symbol, SymbolType type) {
        boolean visible = visibility(symbol) != Values.NO;
        values.written[symbol] = visible;
        @Nullable Assignment asked = visible ? user.assigned[symbol] : null;
        String text = type.isNumber()
                ? numbers.value(symbol, asked == null ? "" : asked.value())
                : asked != null ? asked.value() : textOfDefault(symbol);
        if (program.unwritten[symbol]) {
            values.written[symbol] = false;
        }
        return text;
    }

    /** The text of the first default that counts, empty if none does. */
    String textOfDefault(int symbol) {
        int active = activeDefault(symbol);
        if (active < 0) {
            return "";
        }
        String text = text(program.defaultSymbols[symbol][active]);
        values.written[symbol] = true;
        return text;
    }

    /** The number of the first default that counts, or -1. */
    int activeDefault(int symbol) {
        int[] defaults = program.defaults[symbol];
        for (int i = 0; i < defaults.length; i += 2) {
            if (at(defaults[i]) != Values.NO) {
                return i / 2;
            }
        }
        return -1;
    }

    /** Whether it can have another value than it has. */
    public boolean isAssignable(Symbol symbol) {
        int i = symbol.index();
        byte visible = visibility(i);
        if (visible == Values.NO) {
            return false;
        }
        if (!symbol.type().isBoolOrTristate() || program.choiceOf[i] >= 0) {
            return true;
        }
        byte selected = at(program.reverse[i]);
        if (visible == Values.MOD || selected == Values.YES) {
            return selected == Values.NO;
        }
        return selected == Values.NO || !isBool(i) && at(program.implied[i]) != Values.YES;
    }

    /** Whether a smallest configuration has to say something about the symbol. */
    boolean isNotDefault(Symbol symbol) {
        int i = symbol.index();
        int choice = program.choiceOf[i];
        if (choice < 0 && visibility(i) <= at(program.reverse[i])) {
            return false;
        }
        if (text(i).equals(plainDefault(i))) {
            return false;
        }
        return choice < 0
                || program.tree.choice(symbol(choice)).optional()
                || defaultMember(choice) != i
                || program.types[i] != SymbolType.BOOL
                || tri(i) != Values.YES;
    }

    private String plainDefault(int symbol) {
        SymbolType type = program.types[symbol];
        int active = program.choiceOf[symbol] < 0 || !type.isBoolOrTristate() ? activeDefault(symbol) : -1;
        if (!type.isBoolOrTristate()) {
            return active < 0 || type == SymbolType.UNKNOWN ? "" : text(program.defaultSymbols[symbol][active]);
        }
        byte value = Values.NO;
        if (program.choiceOf[symbol] < 0) {
            if (active >= 0) {
                byte condition = at(program.defaults[symbol][2 * active]);
                value = (byte) Math.min(at(program.defaults[symbol][2 * active + 1]), condition);
            }
            value = (byte) Math.max(value, Math.max(at(program.reverse[symbol]), at(program.implied[symbol])));
            value = value == Values.MOD && isBool(symbol) ? Values.YES : value;
        }
        return "nmy".substring(value, value + 1);
    }

    /** The value that a {@code .config} has; empty if it has none. */
    public Optional<String> written(Symbol symbol) {
        String text = text(symbol.index());
        return values.written[symbol.index()] ? Optional.of(text) : Optional.empty();
    }

    /** The texts of those defaults of a symbol whose conditions hold. */
    public List<String> defaultTexts(Symbol symbol) {
        int[] defaults = program.defaults[symbol.index()];
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < defaults.length; i += 2) {
            int source = program.defaultSymbols[symbol.index()][i / 2];
            if (source >= 0 && at(defaults[i]) != Values.NO) {
                texts.add(text(source));
            }
        }
        return texts;
    }

    /** The tree whose symbols have these values. */
    public KconfigTree tree() {
        return program.tree;
    }
}
