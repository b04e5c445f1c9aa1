package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.DiagnosticText;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
import io.github.kconfig4j.options.KconfigOptions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The last checks, on the finished tree: loops, members of choices, transitional symbols. */
final class SanityChecks {
    private final SymbolTable table;
    private final LinkMessages messages;
    private final Dialect dialect;
    private final LoopFinder loops;
    private final boolean loopsAllowed;

    SanityChecks(SymbolTable table, Dependencies dependencies, LinkMessages messages, KconfigOptions options) {
        this.table = table;
        this.messages = messages;
        this.dialect = options.dialect();
        this.loopsAllowed = dialect.has(Feature.LOOPS_ALLOWED) && !options.fatalLoops();
        this.loops = new LoopFinder(table, dependencies, loopsAllowed);
    }

    /**
     * Checks all.
     *
     * @param confOrder the symbols in the order of the C tool's table
     */
    void check(NodeDraft root, List<Symbol> confOrder) {
        if (dialect.has(Feature.STRICT_CHOICE_MEMBERS)) {
            checkNodes(root);
        } else {
            confOrder.forEach(symbol -> checkLoop(table.of(symbol)));
        }
    }

    private void checkNodes(NodeDraft root) {
        Deque<NodeDraft> left = new ArrayDeque<>();
        left.push(root);
        while (!left.isEmpty()) {
            NodeDraft node = left.pop();
            if (node.symbol != null) {
                checkLoop(node.symbol);
            }
            if (node.isChoice()) {
                node.children().forEach(this::checkMember);
            }
            checkTransitional(node);
            List<NodeDraft> children = new ArrayList<>();
            node.children().forEach(children::add);
            for (int i = children.size() - 1; i >= 0; i--) {
                left.push(children.get(i));
            }
        }
    }

    private void checkLoop(SymbolDraft symbol) {
        Severity severity = loopsAllowed ? Severity.WARNING : Severity.ERROR;
        for (List<LoopFinder.Step> loop : loops.from(symbol)) {
            LoopReport report = new LoopReport(table, loop, dialect, severity, messages);
            messages.report(LinkMessages.AFTER_READING, report.diagnostic());
        }
    }

    private void checkMember(NodeDraft node) {
        SymbolDraft symbol = node.symbol;
        if (symbol == null) {
            return;
        }
        for (PropertyDraft property : symbol.properties) {
            if (property.content instanceof Property.Default) {
                error(
                        DiagnosticId.MEMBER_WITH_DEFAULT,
                        property.position(),
                        "'" + symbol.name + "' is a member of a choice; the choice has the default, not the member",
                        "defaults for choice values not supported");
            }
            if (property.node != node && property.content instanceof Property.Prompt) {
                error(
                        DiagnosticId.MEMBER_OUTSIDE_CHOICE,
                        property.position(),
                        DiagnosticText.of(
                                        "'" + symbol.name
                                                + "' is a member of a choice and can have no prompt in another entry than that at ")
                                .at(node.position)
                                .and(messages.sameFile(property.position(), node.position)),
                        "choice value must not have a prompt in another entry");
            }
        }
    }

    private void checkTransitional(NodeDraft node) {
        SymbolDraft symbol = node.symbol;
        if (symbol == null || !symbol.transitional) {
            return;
        }
        if (!ExprSimplifier.isYes(node.dependency)) {
            transitional(symbol, node.position);
        } else {
            symbol.properties.stream()
                    .map(PropertyDraft::position)
                    .findFirst()
                    .ifPresent(position -> transitional(symbol, position));
        }
    }

    private void transitional(SymbolDraft symbol, SourcePosition position) {
        error(
                DiagnosticId.TRANSITIONAL,
                position,
                "'" + symbol.name + "' is transitional, so it can have a type and a help text only",
                "transitional symbols can only have help sections");
    }

    private void error(DiagnosticId id, SourcePosition position, String message, String conf) {
        error(id, position, DiagnosticText.of(message), conf);
    }

    private void error(DiagnosticId id, SourcePosition position, DiagnosticText message, String conf) {
        messages.error(LinkMessages.AFTER_READING, id, position, message, "error: " + conf);
    }
}
