package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.ConfText;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.number.PythonInt;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what Kconfiglib says of symbols and choices once all files are read. */
final class PlainChecks {
    private final SymbolTable table;
    private final LinkMessages messages;

    PlainChecks(SymbolTable table, LinkMessages messages) {
        this.table = table;
        this.messages = messages;
    }

    /** Checks all; false if something is an error, after which nothing more is said. */
    boolean check(NodeDraft root) {
        List<SymbolDraft> all = PlainLoops.declared(root);
        for (SymbolDraft draft : all) {
            if (!draft.isChoice() && !checkSymbol(draft)) {
                return false;
            }
        }
        for (SymbolDraft draft : all) {
            if (draft.isChoice() && !checkChoice(draft)) {
                return false;
            }
        }
        return true;
    }

    private boolean checkSymbol(SymbolDraft symbol) {
        String type = typeName(symbol);
        if (symbol.type.isBoolOrTristate()) {
            checkTargets(symbol);
        } else if (symbol.type == SymbolType.UNKNOWN) {
            warn(DiagnosticId.NO_TYPE, symbol, nameAndPlaces(symbol) + " defined without a type");
        } else {
            for (PropertyDraft property : symbol.properties) {
                if (property.content instanceof Property.Default line && !checkDefault(symbol, line)) {
                    return false;
                }
            }
            if (symbol.properties.stream()
                    .anyMatch(p -> p.content instanceof Property.Select || p.content instanceof Property.Imply)) {
                String text = "the " + type + " symbol " + nameAndPlaces(symbol) + " has selects or implies";
                warn(DiagnosticId.SELECT_BY_WRONG_TYPE, symbol, text);
            }
        }
        checkRanges(symbol);
        return true;
    }

    private void checkTargets(SymbolDraft symbol) {
        for (PropertyDraft property : symbol.properties) {
            if (property.content instanceof Property.Select select) {
                checkTarget(symbol, table.of(select.target()), "selects", DiagnosticId.SELECT_OF_WRONG_TYPE);
            }
        }
        for (PropertyDraft property : symbol.properties) {
            if (property.content instanceof Property.Imply imply) {
                checkTarget(symbol, table.of(imply.target()), "implies", DiagnosticId.IMPLY_OF_WRONG_TYPE);
            }
        }
    }

    private void checkTarget(SymbolDraft symbol, SymbolDraft target, String does, DiagnosticId id) {
        if (!target.type.isBoolOrTristate() && target.type != SymbolType.UNKNOWN) {
            warn(
                    id,
                    symbol,
                    nameAndPlaces(symbol) + " " + does + " the " + typeName(target) + " symbol " + nameAndPlaces(target)
                            + ", which is not bool or tristate");
        }
    }

    private boolean checkDefault(SymbolDraft symbol, Property.Default line) {
        String type = typeName(symbol);
        if (!(line.value() instanceof Expr.SymbolRef ref)) {
            return error(
                    line.position(),
                    "the " + type + " symbol " + nameAndPlaces(symbol) + " has a malformed default "
                            + ExprText.explicit(line.value()) + " -- expected a single symbol");
        }
        SymbolDraft value = table.of(ref.symbol());
        if (symbol.type == SymbolType.STRING) {
            boolean forgotten = !ref.symbol().isConstant() && value.nodes.isEmpty() && !isUpper(value.name);
            if (forgotten) {
                String text = "style: quotes recommended around default value for string symbol ";
                warn(DiagnosticId.UNQUOTED_TEXT, symbol, text + nameAndPlaces(symbol));
            }
        } else if (!isNumber(value, symbol.type)) {
            String text = "the " + type + " symbol " + nameAndPlaces(symbol) + " has a non-" + type + " default ";
            warn(DiagnosticId.INVALID_NUMBER, symbol, text + nameAndPlaces(value));
        }
        return true;
    }

    private static boolean isUpper(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && !name.equals(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isNumber(SymbolDraft value, SymbolType type) {
        return value.nodes.isEmpty()
                ? PythonInt.parse(value.name, type == SymbolType.HEX ? 16 : 10).isPresent()
                : value.type == type;
    }

    private void checkRanges(SymbolDraft symbol) {
        boolean said = false;
        for (PropertyDraft property : symbol.properties) {
            if (!(property.content instanceof Property.Range range)) {
                continue;
            }
            String type = typeName(symbol);
            if (!symbol.type.isNumber()) {
                if (!said) {
                    String text = "the " + type + " symbol " + nameAndPlaces(symbol);
                    warn(DiagnosticId.RANGE_OF_WRONG_TYPE, symbol, text + " has ranges, but is not int or hex");
                }
                said = true;
                continue;
            }
            SymbolDraft low = table.of(range.low());
            SymbolDraft high = table.of(range.high());
            if (!isNumber(low, symbol.type) || !isNumber(high, symbol.type)) {
                warn(
                        DiagnosticId.INVALID_RANGE,
                        symbol,
                        "the " + type + " symbol " + nameAndPlaces(symbol) + " has a non-" + type + " range ["
                                + nameAndPlaces(low) + ", " + nameAndPlaces(high) + "]");
            }
        }
    }

    private boolean checkChoice(SymbolDraft choice) {
        if (!choice.type.isBoolOrTristate()) {
            warn(DiagnosticId.NO_TYPE, choice, nameAndPlaces(choice) + " defined with type " + typeName(choice));
        }
        if (choice.nodes.stream().allMatch(n -> n.prompt == null)) {
            warn(DiagnosticId.CHOICE_WITHOUT_PROMPT, choice, nameAndPlaces(choice) + " defined without a prompt");
        }
        for (PropertyDraft property : choice.properties) {
            if (!(property.content instanceof Property.Default line)) {
                continue;
            }
            if (!(line.value() instanceof Expr.SymbolRef ref)) {
                String text = nameAndPlaces(choice) + " has a malformed default ";
                return error(line.position(), text + ExprText.explicit(line.value()));
            }
            SymbolDraft value = table.of(ref.symbol());
            if (value.choice != choice) {
                warn(
                        DiagnosticId.DEFAULT_OUTSIDE_CHOICE,
                        choice,
                        "the default selection " + nameAndPlaces(value) + " of " + nameAndPlaces(choice)
                                + " is not contained in the choice");
            }
        }
        for (NodeDraft node : choice.nodes) {
            // What has two entries in the choice is spoken of twice.
            for (NodeDraft child : node.children()) {
                if (child.symbol != null && !child.symbol.isChoice()) {
                    checkMember(choice, child.symbol);
                }
            }
        }
        return true;
    }

    private void checkMember(SymbolDraft choice, SymbolDraft member) {
        if (member.properties.stream().anyMatch(p -> p.content instanceof Property.Default)) {
            warn(
                    DiagnosticId.MEMBER_WITH_DEFAULT,
                    member,
                    "default on the choice symbol " + nameAndPlaces(member)
                            + " will have no effect, as defaults do not affect choice symbols");
        }
        checkForced(member, member.selectors, "selected");
        checkForced(member, member.impliers, "implied");
        for (NodeDraft node : member.nodes) {
            NodeDraft parent = node.parent;
            if (parent != null && parent.symbol == choice) {
                if (node.prompt == null) {
                    String text = "the choice symbol " + nameAndPlaces(member) + " has no prompt";
                    warn(DiagnosticId.MEMBER_WITHOUT_PROMPT, member, text);
                }
            } else if (node.prompt != null) {
                String text = "the choice symbol " + nameAndPlaces(member);
                warn(DiagnosticId.MEMBER_OUTSIDE_CHOICE, member, text + " is defined with a prompt outside the choice");
            }
        }
    }

    private void checkForced(SymbolDraft member, List<Expr> by, String how) {
        if (by.isEmpty()) {
            return;
        }
        String others = by.stream()
                .map(e -> e.conjuncts().get(0))
                .map(e -> "\n - " + nameAndPlaces(table.of(((Expr.SymbolRef) e).symbol())))
                .collect(Collectors.joining());
        warn(
                DiagnosticId.MEMBER_SELECTED,
                member,
                "the choice symbol " + nameAndPlaces(member) + " is " + how
                        + " by the following symbols, but select/imply has no effect on choice symbols" + others);
    }

    private static String typeName(SymbolDraft draft) {
        return draft.type.name().toLowerCase(Locale.ROOT);
    }

    static String nameAndPlaces(SymbolDraft draft) {
        return ExprText.place(draft.symbol());
    }

    private void warn(DiagnosticId id, SymbolDraft about, String text) {
        messages.report(
                LinkMessages.AFTER_READING,
                Diagnostic.of(Severity.WARNING, id, about.positions.get(0), text)
                        .withConf(ConfText.stderr("warning: " + text)));
    }

    private boolean error(SourcePosition position, String text) {
        messages.report(
                LinkMessages.AFTER_READING,
                Diagnostic.of(Severity.ERROR, DiagnosticId.DEFAULT_NOT_SINGLE, position, text)
                        .withConf(ConfText.stderr("conf: " + text)));
        return false;
    }
}
