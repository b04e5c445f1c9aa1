package io.github.kconfig4j.inspection.report;

import io.github.kconfig4j.generate.TemplateSet;
import io.github.kconfig4j.generate.source.WrittenSource;
import io.github.kconfig4j.model.Expr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/** What a report says of the files that somebody has written. */
final class SourceParts {
    private final ConditionTable conditions;
    private final SortedMap<String, String> texts;

    SourceParts(ConditionTable conditions, SortedMap<String, String> texts) {
        this.conditions = conditions;
        this.texts = texts;
    }

    /** Those of a set, each once, then the texts. */
    List<SourcePart> of(TemplateSet set) {
        Map<String, SourcePart> parts = new LinkedHashMap<>();
        for (WrittenSource source : set.written()) {
            SourcePart known = parts.get(source.file());
            TreeSet<String> paths = new TreeSet<>(List.of(source.path()));
            if (known != null) {
                paths.addAll(known.paths());
            }
            parts.put(
                    source.file(), new SourcePart(source.file(), paths, known == null ? lines(source) : known.lines()));
        }
        texts.forEach((file, text) -> parts.putIfAbsent(
                file,
                new SourcePart(
                        file,
                        new TreeSet<>(),
                        text.lines()
                                .map(line -> new SourcePart.Line(line, SourcePart.NONE))
                                .toList())));
        return List.copyOf(parts.values());
    }

    /** A blank line belongs to the lines around it if they have one condition. */
    private List<SourcePart.Line> lines(WrittenSource source) {
        List<SourcePart.Line> lines = new ArrayList<>();
        int before = SourcePart.NONE;
        for (int i = 0; i < source.text().size(); i++) {
            int condition = number(source, i);
            if (source.text().get(i).isBlank() && before != SourcePart.NONE && before == next(source, i)) {
                condition = before;
            }
            lines.add(new SourcePart.Line(source.text().get(i), condition));
            before = condition;
        }
        return lines;
    }

    private int next(WrittenSource source, int line) {
        for (int i = line + 1; i < source.text().size(); i++) {
            if (!source.text().get(i).isBlank()) {
                return number(source, i);
            }
        }
        return SourcePart.NONE;
    }

    private int number(WrittenSource source, int line) {
        Expr condition = source.conditions().get(line);
        return condition.equals(Expr.NO) ? SourcePart.NONE : conditions.number(condition);
    }
}
