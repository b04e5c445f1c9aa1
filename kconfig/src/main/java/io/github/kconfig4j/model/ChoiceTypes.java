package io.github.kconfig4j.model;

import io.github.kconfig4j.syntax.Statement;
import java.util.ArrayList;
import java.util.List;

/** A typed choice without a type has that of its first typed member; a member without a type that of the choice. */
final class ChoiceTypes {
    private final SymbolTable table;

    ChoiceTypes(SymbolTable table) {
        this.table = table;
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
        for (Statement inner : statement.body()) {
            if (inner instanceof Statement.Config config) {
                members.add(table.of(config.name()));
            }
        }
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
            }
        }
    }
}
