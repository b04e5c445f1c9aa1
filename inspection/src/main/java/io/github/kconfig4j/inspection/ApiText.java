package io.github.kconfig4j.inspection;

import io.github.kconfig4j.inspection.api.ApiElement;
import io.github.kconfig4j.inspection.api.ApiTable;
import io.github.kconfig4j.inspection.api.ElementKey;
import io.github.kconfig4j.inspection.api.Finding;
import io.github.kconfig4j.inspection.api.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The dump of an API, made to be committed and reviewed: a line for each declaration, below its type; before it, as a comment, when it is
 * there if that is not when its type is; at the top, in which variants each of these conditions holds. What reads it again is
 * {@code Baseline}.
 */
final class ApiText {
    private final ApiTable table;
    private final StringBuilder text = new StringBuilder();

    ApiText(ApiTable table) {
        this.table = table;
    }

    String text() {
        comment("The API of variants, by kconfig:api. What stands below no condition is in all of them.");
        comment("Variants, a column for each:");
        for (int i = 0; i < table.variants().size(); i++) {
            comment("  " + ".".repeat(i) + "x" + ".".repeat(table.variants().size() - i - 1) + " "
                    + table.variants().get(i));
        }
        conditions();
        table.notExported().forEach(name -> comment("Not exported, so not API: " + name));
        findings();
        for (ApiElement element : table.elements().values()) {
            append(element);
        }
        return text.toString();
    }

    private void comment(String line) {
        text.append("// ").append(line).append('\n');
    }

    private void conditions() {
        Map<String, String> columns = new TreeMap<>();
        for (ApiElement element : table.elements().values()) {
            element.forms()
                    .forEach(form -> form.presence()
                            .condition()
                            .filter(condition -> !form.presence().isAlways())
                            .ifPresent(condition -> columns.put(
                                    condition.toString(),
                                    columns(form.presence().variants()))));
        }
        if (!columns.isEmpty()) {
            comment("Conditions, and the variants in which each holds:");
            columns.forEach((condition, variants) -> comment("  " + variants + " " + condition));
        }
    }

    private String columns(SortedSet<Integer> variants) {
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < table.variants().size(); i++) {
            columns.append(variants.contains(i) ? 'x' : '.');
        }
        return columns.toString();
    }

    private void findings() {
        comment("What all variants have is " + (table.isBinaryCompatible() ? "" : "not ")
                + "binary compatible among them" + (table.findings().isEmpty() ? "." : ":"));
        table.findings().forEach(finding -> comment("  " + words(finding)));
    }

    private String words(Finding finding) {
        return level(finding) + ": " + finding.key() + " " + finding.change().text() + " ("
                + table.variants().get(finding.from()) + " -> "
                + table.variants().get(finding.to()) + ")";
    }

    static String level(Finding finding) {
        return switch (finding.change().level()) {
            case BINARY -> "incompatible";
            case SOURCE -> "source only";
            case VALUE -> "another value";
        };
    }

    private void append(ApiElement element) {
        boolean isTop = element.key().isTop();
        if (isTop) {
            text.append('\n');
        }
        String indent = isTop ? "" : "  ";
        for (ApiElement.Form form : element.forms()) {
            condition(element, form)
                    .forEach(line ->
                            text.append(indent).append("// ").append(line).append('\n'));
            text.append(indent).append(form.declaration()).append('\n');
        }
    }

    /** When an element is declared so; nothing if that is when its type is there. */
    private List<String> condition(ApiElement element, ApiElement.Form form) {
        ElementKey container = element.key().container();
        boolean likeContainer = !element.key().isTop()
                && table.find(container)
                        .filter(type -> type.presence().isSameAs(form.presence()))
                        .isPresent();
        Presence presence = form.presence();
        boolean inAll = presence.isAlways()
                || presence.condition().isEmpty()
                        && presence.variants().size() == table.variants().size();
        if (likeContainer || inAll && element.inherited().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        String inherited = element.inherited().isEmpty()
                ? ""
                : ", inherited in " + String.join(", ", table.names(element.inherited()));
        lines.add(presence.condition()
                        .map(condition -> "if " + condition)
                        .orElseGet(() -> "in " + String.join(", ", table.names(presence.variants())))
                + inherited);
        return lines;
    }
}
