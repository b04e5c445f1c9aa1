package io.github.kconfig4j.model;

import io.github.kconfig4j.syntax.Statement;
import java.util.ArrayList;
import java.util.List;

/** A typed choice without a type has that of its first typed member; a member without a type that of the choice. */
final class ChoiceTypes {
    private final SymbolTable table;
    private final boolean withinConditions;

    /**
     * @param withinConditions whether what stands in an {@code if} in a choice is looked at, too
     */
    ChoiceTypes(SymbolTable table, boolean withinConditions) {
        this.table = table;
        this.withinConditions = withinConditions;
    }

    void infer(List<Statement> statements) {
        for (Statement statement : statements) {
            if (statement instanceof Statement.Choice choice) {
                infer(choice);
            } else if (statement instanceof Statement.Menu menu) {
                infer(menu.body());
            } else if (statement instanceof Statement.If block) {
                infer(block.body());
            }
        }
    }

    private void infer(Statement.Choice statement) {
        SymbolDraft choice = table.of(statement);
        List<SymbolDraft> members = new ArrayList<>();
        collect(statement.body(), members);
        if (choice.type == SymbolType.UNKNOWN) {
            members.stream()
                    .map(m -> m.type)
                    .filter(t -> t != SymbolType.UNKNOWN)
                    .findFirst()
                    .ifPresent(t -> choice.type = t);
        }
        for (SymbolDraft member : members) {
            if (member.type == SymbolType.UNKNOWN) {
                member.type = choice.type;
                member.typedBy = choice;
            }
        }
    }

    private void collect(List<Statement> statements, List<SymbolDraft> members) {
        for (Statement inner : statements) {
            if (inner instanceof Statement.Config config) {
                members.add(table.of(config.name()));
            } else if (withinConditions && inner instanceof Statement.If block) {
                collect(block.body(), members);
            }
        }
    }
}
