package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.DiagnosticText;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
import java.util.Optional;

/** Warns of properties that do not fit their symbol. */
final class PropertyChecks {
    /** The keywords with which one symbol sets another. */
    private enum Force {
        SELECT("select", DiagnosticId.SELECT_BY_WRONG_TYPE, DiagnosticId.SELECT_OF_WRONG_TYPE),
        IMPLY("imply", DiagnosticId.IMPLY_BY_WRONG_TYPE, DiagnosticId.IMPLY_OF_WRONG_TYPE);

        private final String word;
        private final DiagnosticId byWrongType;
        private final DiagnosticId ofWrongType;

        Force(String word, DiagnosticId byWrongType, DiagnosticId ofWrongType) {
            this.word = word;
            this.byWrongType = byWrongType;
            this.ofWrongType = ofWrongType;
        }
    }

    private final SymbolTable table;
    private final LinkMessages messages;
    private final Dialect dialect;

    PropertyChecks(SymbolTable table, LinkMessages messages, Dialect dialect) {
        this.table = table;
        this.messages = messages;
        this.dialect = dialect;
    }

    /** Checks a symbol once, when the first of its entries is finished. */
    void check(SymbolDraft symbol, NodeDraft node) {
        if (symbol.checked) {
            return;
        }
        symbol.checked = true;
        if (symbol.typeSoFar() == SymbolType.UNKNOWN) {
            warn(
                    DiagnosticId.NO_TYPE,
                    node.position,
                    "'" + symbol.shownName() + "' has no type",
                    "config symbol defined without type");
        }
        if (symbol.isChoice() && node.prompt == null && !dialect.has(Feature.STRICT_CHOICE_MEMBERS)) {
            warn(
                    DiagnosticId.CHOICE_WITHOUT_PROMPT,
                    node.position,
                    "a choice must have a prompt",
                    "choice must have a prompt");
        }
        Contents contents = new Contents(symbol);
        symbol.properties.forEach(p -> p.content.accept(contents));
    }

    private final class Contents implements Property.Visitor {
        private final SymbolDraft symbol;

        Contents(SymbolDraft symbol) {
            this.symbol = symbol;
        }

        @Override
        public void prompt(Property.Prompt prompt) {
            // Fits any symbol.
        }

        @Override
        public void defaultValue(Property.Default line) {
            checkDefault(symbol, line);
        }

        @Override
        public void select(Property.Select select) {
            checkTarget(symbol, select.target(), Force.SELECT, select.position());
        }

        @Override
        public void imply(Property.Imply imply) {
            checkTarget(symbol, imply.target(), Force.IMPLY, imply.position());
        }

        @Override
        public void range(Property.Range range) {
            checkRange(symbol, range);
        }

        @Override
        public void reset(Property.Reset reset) {
            // The parser takes it in choices only.
        }
    }

    private void checkDefault(SymbolDraft symbol, Property.Default line) {
        boolean text = symbol.type == SymbolType.STRING || symbol.type.isNumber();
        if (!(line.value() instanceof Expr.SymbolRef ref)) {
            if (text) {
                warn(
                        DiagnosticId.DEFAULT_NOT_SINGLE,
                        line.position(),
                        "the default of '" + symbol.name + "' must be one symbol or constant, since its type is "
                                + messages.typeName(symbol.type),
                        "default for config symbol '" + symbol.name + "' must be a single symbol");
            }
            return;
        }
        Symbol value = ref.symbol();
        if (symbol.type.isNumber() && !isNumber(symbol, value)) {
            boolean undeclared = !value.isConstant()
                    && !value.isDeclared()
                    && isLetter(value.name().charAt(0));
            warn(
                    DiagnosticId.INVALID_NUMBER,
                    line.position(),
                    "'" + value.name() + "' is no " + messages.typeName(symbol.type) + " value for '" + symbol.name
                            + "'" + (undeclared ? ", and no symbol that a file declares" : ""),
                    "'" + symbol.shownName() + "': number is invalid");
        }
        boolean checked = dialect.has(Feature.CHECKED_CHOICE_DEFAULTS);
        if (checked && symbol.isChoice() && table.of(value).choice != symbol) {
            warn(
                    DiagnosticId.DEFAULT_OUTSIDE_CHOICE,
                    line.position(),
                    "'" + value.name() + "' is not a member of this choice",
                    "choice default symbol '" + value.name() + "' is not contained in the choice");
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_';
    }

    private boolean isNumber(SymbolDraft symbol, Symbol value) {
        SymbolType type = table.of(value).type;
        return type.isNumber() || (type == SymbolType.UNKNOWN && ValueSyntax.isValid(symbol.type, value.name()));
    }

    private void checkTarget(SymbolDraft symbol, Symbol target, Force force, SourcePosition position) {
        if (!symbol.type.isBoolOrTristate()) {
            warn(
                    force.byWrongType,
                    position,
                    "'" + symbol.name + "' uses '" + force.word + "', but is not bool or tristate",
                    "config symbol '" + symbol.name + "' uses " + force.word + ", but is not "
                            + messages.typeName(SymbolType.BOOL) + " or tristate");
        } else if (target.type() != SymbolType.UNKNOWN && !target.type().isBoolOrTristate()) {
            warn(
                    force.ofWrongType,
                    position,
                    "'" + target.name() + "' is " + messages.typeName(target.type()) + "; '" + force.word
                            + "' takes bool and tristate symbols only",
                    "'" + target.name() + "' has wrong type. '" + force.word + "' only accept arguments of "
                            + messages.typeName(SymbolType.BOOL) + " and tristate type");
        }
    }

    private void checkRange(SymbolDraft symbol, Property.Range range) {
        if (!symbol.type.isNumber()) {
            warn(
                    DiagnosticId.RANGE_OF_WRONG_TYPE,
                    range.position(),
                    "'" + symbol.name + "' has a range, but is not int or hex",
                    "range is only allowed for int or hex symbols");
        }
        if (!isNumber(symbol, range.low()) || !isNumber(symbol, range.high())) {
            warn(
                    DiagnosticId.INVALID_RANGE,
                    range.position(),
                    "the range '" + range.low().name() + "' to '" + range.high().name() + "' has an end that is no "
                            + messages.typeName(symbol.type) + " value",
                    "range is invalid");
        }
    }

    /** Checks an entry that becomes a member of a typed choice. */
    void checkMember(SymbolDraft choice, SymbolDraft member, NodeDraft node) {
        if (node.prompt == null) {
            warn(
                    DiagnosticId.MEMBER_WITHOUT_PROMPT,
                    node.position,
                    "'" + member.name + "' is a member of a choice, so it should have a prompt",
                    "choice value must have a prompt");
        }
        for (PropertyDraft property : member.properties) {
            if (property.content instanceof Property.Default) {
                warn(
                        DiagnosticId.MEMBER_WITH_DEFAULT,
                        property.position(),
                        "'" + member.name + "' is a member of a choice; its default has no effect",
                        "defaults for choice values not supported");
            }
            NodeDraft parent = property.node.parent;
            boolean outside = property.node != node && (parent == null || parent.symbol != choice);
            if (outside && property.content instanceof Property.Prompt && !isMenu(property)) {
                messages.warning(
                        LinkMessages.AFTER_READING,
                        DiagnosticId.MEMBER_OUTSIDE_CHOICE,
                        property.position(),
                        DiagnosticText.of("'" + member.name + "' is a member of a choice, by its entry at ")
                                .at(node.position)
                                .and(messages.sameFile(property.position(), node.position)
                                        + ", and has a prompt outside it"),
                        "choice value used outside its choice group");
            }
        }
    }

    /** Whether it is the title of a menu, as the prompt of a {@code menuconfig} is. */
    private static boolean isMenu(PropertyDraft prompt) {
        NodeDraft node = prompt.node;
        return node.prompt == prompt && node.kind.equals(Optional.of(MenuNode.Kind.MENUCONFIG));
    }

    private void warn(DiagnosticId id, SourcePosition position, String message, String conf) {
        messages.warning(LinkMessages.AFTER_READING, id, position, message, conf);
    }
}
